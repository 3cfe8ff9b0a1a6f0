import type { TimelineEntry } from '#shared/contracts/contacts.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { CollectionAction } from '#shared/domain/messages/collection-action.ts'
import type { ContactEntry } from '#shared/domain/negotiation/contact-entry.ts'
import type { PromiseToPay } from '#shared/domain/negotiation/promise-to-pay.ts'
import { foldText } from '#shared/domain/search.ts'
import { promiseOnDay } from '../../negotiation/promises-of.ts'
import type { StoreState } from '../../store-state.ts'
import { textsOf } from './message-texts.ts'
import { contactWords, customerNames, promiseWords } from './searchable.ts'
import { newestFirst } from './timeline.ts'

type Kind = 'contact' | 'promise' | 'message'
type Found =
  | { kind: 'contact'; id: string; on: Day; row: ContactEntry }
  | { kind: 'promise'; id: string; on: Day; row: PromiseToPay }
  | { kind: 'message'; id: string; on: Day; row: CollectionAction }

interface SearchQuery {
  today: Day
  kinds: Kind[]
  search: string
  offset: number
  limit: number
}

/** Everything that is searched, newest first; put in order once until something changes. */
const ordered = new WeakMap<StoreState, { version: number; all: Found[] }>()

/** What is searched of each row: rows are replaced when they change, never changed in place. */
const haystacks = new WeakMap<object, string>()

function everything(state: StoreState): Found[] {
  const { rows } = state
  const known = ordered.get(state)
  if (known?.version === rows.version) return known.all
  const all: Found[] = [
    ...[...rows.all('contacts').values()].map((row) => ({
      kind: 'contact' as const,
      id: row.id,
      on: row.on,
      row,
    })),
    ...[...rows.all('promises').values()].map((row) => ({
      kind: 'promise' as const,
      id: row.id,
      on: row.on,
      row,
    })),
    ...[...rows.all('collectionActions').values()].map((row) => ({
      kind: 'message' as const,
      id: row.id,
      on: row.on,
      row,
    })),
  ]
  all.sort(newestFirst)
  ordered.set(state, { version: rows.version, all })
  return all
}

/** Contacts, promises and messages of everybody that have every word typed, newest first (R06). */
export async function searchEntries(
  state: StoreState,
  { today, kinds, search, offset, limit }: SearchQuery,
): Promise<{ rows: TimelineEntry[]; total: number }> {
  const { database, rows } = state
  await rows.load(database)
  const wanted = new Set(kinds)
  const all = everything(state).filter(
    ({ kind, on }) => on <= today && (wanted.size === 0 || wanted.has(kind)),
  )
  const names = customerNames(state)
  const found = search.trim() === '' ? all : await matching(state, all, { search, names })
  const page = found.slice(offset, offset + limit)
  const texts = await textsOf(
    database,
    page.flatMap((one) => (one.kind === 'message' ? [one.row] : [])),
  )
  const entryOf = (one: Found): TimelineEntry => {
    const { id, on, row } = one
    const base = { id, on, customerId: row.customerId, customerName: names(row.customerId).name }
    if (one.kind === 'contact') return { ...base, kind: one.kind, contact: one.row }
    if (one.kind === 'promise') {
      const { standing, paid } = promiseOnDay(state, one.row, today)
      return { ...base, kind: one.kind, promise: one.row, standing, paid }
    }
    const { subject, text } = texts(one.row)
    return { ...base, kind: one.kind, action: one.row, subject, text }
  }
  return { rows: page.map(entryOf), total: found.length }
}

/** The beginnings of words that a query asks for, each after a space. */
function needlesOf(search: string): string[] {
  return foldText(search)
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => (word === '' ? [] : ` ${word}`))
}

async function matching(
  state: StoreState,
  all: readonly Found[],
  { search, names }: { search: string; names: ReturnType<typeof customerNames> },
): Promise<Found[]> {
  const unread = all.filter((one) => !haystacks.has(one.row))
  const texts = await textsOf(
    state.database,
    unread.flatMap((one) => (one.kind === 'message' ? [one.row] : [])),
  )
  for (const one of unread) {
    const said =
      one.kind === 'contact'
        ? contactWords(one.row)
        : one.kind === 'promise'
          ? promiseWords(one.row)
          : texts(one.row).words
    haystacks.set(one.row, ` ${said}`)
  }
  const needles = needlesOf(search)
  const named = new Map<string, string>()
  const nameOf = (customerId: string) => {
    let name = named.get(customerId)
    if (name === undefined) named.set(customerId, (name = ` ${names(customerId).words}`))
    return name
  }
  return all.filter(({ row }) => {
    const said = haystacks.get(row)!
    return needles.every((needle) => said.includes(needle) || nameOf(row.customerId).includes(needle))
  })
}
