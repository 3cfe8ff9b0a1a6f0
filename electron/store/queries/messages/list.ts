import type { ActionLine, GuardLine } from '#shared/contracts/messages.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { DunningChannel } from '#shared/domain/dunning/policy.ts'
import {
  type ActionState,
  actionStates,
  type CollectionAction,
  type CollectionText,
} from '#shared/domain/messages/collection-action.ts'
import type { GuardEvent } from '#shared/domain/messages/guard-event.ts'
import { sum } from '#shared/domain/money.ts'
import { makeSearch } from '#shared/domain/search.ts'
import { refusal } from '../../refuse.ts'
import type { StoreState } from '../../store-state.ts'

type ListQuery = {
  states: ActionState[]
  channel: DunningChannel | null
  on: Day | null
  customerId: string | null
  search: string
  offset: number
  limit: number
}

/** Messages, newest first, with how many of each state the other filters let through. */
export async function listMessages(
  state: StoreState,
  { states, channel, on, customerId, search, offset, limit }: ListQuery,
): Promise<{ rows: ActionLine[]; total: number; counts: Record<ActionState, number> }> {
  const { rows, database, ledger } = state
  await rows.load(database)
  const matches = makeSearch(search)
  const counts = Object.fromEntries(actionStates.map((one) => [one, 0])) as Record<ActionState, number>
  const all = customerId
    ? rows.ofCustomer('collectionActions', customerId)
    : [...rows.all('collectionActions').values()]
  const found = all.filter((action) => {
    if (channel !== null && action.channel !== channel) return false
    if (on !== null && action.on !== on) return false
    if (search.trim() !== '') {
      const at = ledger.customers.ids.indexOf(action.customerId)
      if (at < 0 || ledger.customers.rows[at] === null || !matches(ledger.customers.haystack(at)))
        return false
    }
    counts[action.state]++
    return states.length === 0 || states.includes(action.state)
  })
  // Ids are made in order of time (UUID v7), so they break the ties of a day.
  found.sort((a, b) => (a.on === b.on ? (a.id < b.id ? 1 : -1) : a.on < b.on ? 1 : -1))
  return {
    rows: found.slice(offset, offset + limit).map((action) => lineOf(state, action)),
    total: found.length,
    counts,
  }
}

function lineOf({ ledger }: StoreState, action: CollectionAction): ActionLine {
  const at = ledger.customers.ids.indexOf(action.customerId)
  const customer = at < 0 ? null : ledger.customers.rows[at]
  return {
    ...action,
    customerName: customer?.name ?? '',
    customerNumber: customer?.number ?? 0,
    total: sum(action.titles.map(({ total }) => total)),
  }
}

/** A message with what it said. Refuses `action-unknown`. */
export async function getMessage(
  state: StoreState,
  id: string,
): Promise<{ action: ActionLine; text: CollectionText }> {
  await state.rows.load(state.database)
  const action = state.rows.all('collectionActions').get(id)
  const text = await state.database.collectionTexts.get(id)
  if (!action || !text) throw refusal('action-unknown')
  return { action: lineOf(state, action), text }
}

type LogQuery = { kind: GuardEvent['kind'] | null; customerId: string | null; offset: number; limit: number }

/** The log of compliance, newest first. */
export async function guardLog(
  state: StoreState,
  { kind, customerId, offset, limit }: LogQuery,
): Promise<{ rows: GuardLine[]; total: number }> {
  const { rows, database, ledger } = state
  await rows.load(database)
  const found = [...rows.all('guardEvents').values()]
    .filter(
      (event) =>
        (kind === null || event.kind === kind) && (customerId === null || event.customerId === customerId),
    )
    .sort((a, b) => (a.id < b.id ? 1 : -1))
  const lines: GuardLine[] = []
  for (const event of found.slice(offset, offset + limit)) {
    const at = event.customerId === null ? -1 : ledger.customers.ids.indexOf(event.customerId)
    lines.push({ ...event, customerName: at < 0 ? null : (ledger.customers.rows[at]?.name ?? null) })
  }
  return { rows: lines, total: found.length }
}
