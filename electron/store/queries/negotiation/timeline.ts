import type { TimelineEntry, TimelineKind } from '#shared/contracts/contacts.ts'
import type { IssuedLetter } from '#shared/contracts/letters.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { CollectionAction } from '#shared/domain/messages/collection-action.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { promiseOnDay } from '../../negotiation/promises-of.ts'
import { refusal } from '../../refuse.ts'
import type { StoreState } from '../../store-state.ts'
import { textsOf } from './message-texts.ts'

interface TimelineQuery {
  today: Day
  customerId: string
  kinds: TimelineKind[]
  offset: number
  limit: number
}

type Ordered = { on: Day; id: string; kind: TimelineKind }
/** An entry before what its page alone needs was read. */
type Light = Ordered & { fill: () => Promise<TimelineEntry> }
type Base = Pick<TimelineEntry, 'id' | 'customerId' | 'customerName' | 'on'>
type Gather = (
  state: StoreState,
  of: { customerId: string; name: string; today: Day },
) => Omit<Light, 'kind'>[]

function entriesOf<Row extends { id: string }>(
  rows: readonly Row[],
  { customerId, name }: { customerId: string; name: string },
  make: { on: (row: Row) => Day; entry: (base: Base, row: Row) => TimelineEntry | Promise<TimelineEntry> },
): Omit<Light, 'kind'>[] {
  return rows.map((row) => {
    const base = { id: row.id, customerId, customerName: name, on: make.on(row) }
    return { id: row.id, on: base.on, fill: async () => make.entry(base, row) }
  })
}

/** Every kind with where it comes from; letters that a message sent are told with the message. */
const gathering: Record<TimelineKind, Gather> = {
  contact: ({ rows }, of) =>
    entriesOf(rows.ofCustomer('contacts', of.customerId), of, {
      on: ({ on }) => on,
      entry: (base, contact) => ({ ...base, kind: 'contact', contact }),
    }),
  promise: (state, of) =>
    entriesOf(state.rows.ofCustomer('promises', of.customerId), of, {
      on: ({ on }) => on,
      entry: (base, promise) => {
        const { standing, paid } = promiseOnDay(state, promise, of.today)
        return { ...base, kind: 'promise', promise, standing, paid }
      },
    }),
  message: ({ rows, database }, of) =>
    entriesOf(rows.ofCustomer('collectionActions', of.customerId), of, {
      on: ({ on }) => on,
      entry: async (base, action) => {
        const { subject, text } = (await textsOf(database, [action]))(action)
        return { ...base, kind: 'message', action, subject, text }
      },
    }),
  letter: ({ rows, letters }, of) => {
    const sent = sentLetters(rows.ofCustomer('collectionActions', of.customerId))
    const own = letters.list().filter(({ id, customerId }) => customerId === of.customerId && !sent.has(id))
    return entriesOf<IssuedLetter>(own, of, {
      on: ({ on }) => on,
      entry: (base, letter) => ({ ...base, kind: 'letter', letter }),
    })
  },
  agreement: ({ rows }, of) =>
    entriesOf(rows.ofCustomer('agreements', of.customerId), of, {
      on: ({ on }) => on,
      entry: (base, agreement) => ({ ...base, kind: 'agreement', agreement }),
    }),
  dispute: ({ rows, database }, of) =>
    entriesOf(rows.ofCustomer('disputes', of.customerId), of, {
      on: ({ openedOn }) => openedOn,
      entry: async (base, dispute) => {
        const title = await database.receivables.get(dispute.receivableId)
        return { ...base, kind: 'dispute', dispute, title: title ? titleLabel(title) : '' }
      },
    }),
  ticket: ({ rows }, of) =>
    entriesOf(rows.ofCustomer('tickets', of.customerId), of, {
      on: ({ on }) => on,
      entry: (base, ticket) => ({ ...base, kind: 'ticket', ticket }),
    }),
  case: ({ rows }, of) =>
    entriesOf(rows.ofCustomer('cases', of.customerId), of, {
      on: ({ openedOn }) => openedOn,
      entry: (base, escalation) => ({ ...base, kind: 'case', case: escalation }),
    }),
}

function sentLetters(actions: readonly CollectionAction[]): Set<string> {
  return new Set(actions.flatMap(({ letterId }) => letterId ?? []))
}

/** Everything between house and one customer, newest first (K11). Refuses `customer-unknown`. */
export async function timelineOf(
  state: StoreState,
  { today, customerId, kinds, offset, limit }: TimelineQuery,
): Promise<{ rows: TimelineEntry[]; total: number }> {
  const { database, rows, letters } = state
  const [customer] = await Promise.all([
    database.customers.get(customerId),
    rows.load(database),
    letters.load(database),
  ])
  if (!customer) throw refusal('customer-unknown')
  const wanted = kinds.length === 0 ? (Object.keys(gathering) as TimelineKind[]) : kinds
  const all = wanted
    .flatMap((kind) =>
      gathering[kind](state, { customerId, name: customer.name, today }).map(({ id, on, fill }) => ({
        id,
        on,
        fill,
        kind,
      })),
    )
    .filter(({ on }) => on <= today)
    .sort(newestFirst)
  return {
    rows: await Promise.all(all.slice(offset, offset + limit).map(({ fill }) => fill())),
    total: all.length,
  }
}

/** How much of an id says the instant it was made. */
const INSTANT = 13

/** By day; of a day by id, which begins with the instant it was made; a contact before the promise that came of it. */
export function newestFirst(one: Ordered, other: Ordered): number {
  if (one.on !== other.on) return one.on < other.on ? 1 : -1
  const [made, otherMade] = [one.id.slice(0, INSTANT), other.id.slice(0, INSTANT)]
  if (made !== otherMade) return made < otherMade ? 1 : -1
  return one.kind < other.kind ? -1 : one.kind > other.kind ? 1 : 0
}
