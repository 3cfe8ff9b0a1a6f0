import { type QueueKind, type QueueRow, queueKinds } from '#shared/contracts/queue.ts'
import { addBusinessDays } from '#shared/domain/business-days.ts'
import { makeSearch } from '#shared/domain/search.ts'
import { type Debtor, type QueueMoment, workQueue } from '../../dunning/work-queue.ts'
import type { StoreState } from '../../store-state.ts'
import { kindOf, queueRow } from './rows.ts'

type TodayQuery = QueueMoment & {
  kind: QueueKind
  search: string
  mine: boolean
  /** The signed-in user; null asks for everybody's. */
  userId: string | null
  offset: number
  limit: number
}

/** One page of the queue of a kind, with how many there are of each. */
export async function queueToday(state: StoreState, query: TodayQuery) {
  const debtors = await workQueue(state, query)
  const matches = makeSearch(query.search)
  const profiles = state.rows.all('collectionProfiles')
  const found = debtors.filter((debtor) => {
    if (kindOf(debtor) !== query.kind) return false
    const ownerId = profiles.get(debtor.customerId)?.ownerId ?? null
    if (query.mine && ownerId !== query.userId) return false
    return query.search.trim() === '' || matches(state.ledger.customers.haystack(debtor.at))
  })
  const page = found.slice(query.offset, query.offset + query.limit)
  return {
    rows: page.map((debtor): QueueRow => queueRow(state, debtor)),
    total: found.length,
    counts: countsOf(state, debtors, query),
  }
}

/** How many customers there are of each kind, and what became late today. */
export async function queueCounts(state: StoreState, moment: QueueMoment) {
  return countsOf(state, await workQueue(state, moment), moment)
}

function countsOf({ settings }: StoreState, debtors: readonly Debtor[], { today }: QueueMoment) {
  const counts = Object.fromEntries(queueKinds.map((kind) => [kind, 0])) as Record<QueueKind, number>
  const yesterday = addBusinessDays(today, -1, settings.calendar)
  const justLate = { titles: 0, total: 0 }
  let reminders = 0
  for (const debtor of debtors) {
    const kind = kindOf(debtor)
    if (kind) counts[kind]++
    if (kind === 'to-do' && debtor.daysLate === 0) reminders++
    for (const { adjustedDueOn, overdue, total } of debtor.facts.titles) {
      if (!overdue || adjustedDueOn! < yesterday) continue
      justLate.titles++
      justLate.total += total
    }
  }
  return { ...counts, reminders, justLate }
}
