import type { TicketRow, ticketStates } from '#shared/contracts/tickets.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { disputedAmount } from '#shared/domain/disputed.ts'
import type { Centavos } from '#shared/domain/money.ts'
import type { Ticket, TicketKind } from '#shared/domain/ombudsman/ticket.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { foldText, makeSearch } from '#shared/domain/search.ts'
import { standingOf } from '#shared/domain/standing.ts'
import type { StoreState } from '../../store-state.ts'

interface TicketQuery {
  today: Day
  kinds: TicketKind[]
  state: (typeof ticketStates)[number]
  customerId: string | null
  search: string
  offset: number
  limit: number
}

/** One page of what customers said: what waits for an answer first, by the day it is owed; then the newest. */
export async function listTickets(
  state: StoreState,
  { today, kinds, state: wanted, customerId, search, offset, limit }: TicketQuery,
): Promise<{ rows: TicketRow[]; total: number }> {
  await state.rows.load(state.database)
  const all =
    customerId === null
      ? [...state.rows.all('tickets').values()]
      : state.rows.ofCustomer('tickets', customerId)
  const matches = search.trim() === '' ? null : makeSearch(search)
  const found = all.filter(
    (ticket) =>
      (kinds.length === 0 || kinds.includes(ticket.kind)) &&
      (wanted === 'all' || (wanted === 'open') === (ticket.answer === null)) &&
      (!matches || matches(haystackOf(state, ticket))),
  )
  const page = found.sort(toAnswerFirst).slice(offset, offset + limit)
  return {
    rows: await Promise.all(page.map((ticket) => rowOf(state, ticket, today))),
    total: found.length,
  }
}

function nameOf({ ledger }: StoreState, customerId: string): string {
  return ledger.customers.rows[ledger.customers.ids.indexOf(customerId)]?.name ?? ''
}

function haystackOf(state: StoreState, { customerId, text, number }: Ticket) {
  return { words: foldText(`${nameOf(state, customerId)} ${text}`), codes: String(number) }
}

function toAnswerFirst(one: Ticket, other: Ticket): number {
  if ((one.answer === null) !== (other.answer === null)) return one.answer === null ? -1 : 1
  if (one.answer === null && one.answerBy !== other.answerBy) return one.answerBy < other.answerBy ? -1 : 1
  return other.number - one.number
}

async function rowOf(state: StoreState, ticket: Ticket, today: Day): Promise<TicketRow> {
  const { database, rows, settings } = state
  const [titles, payments] = await Promise.all([
    database.receivables.bulkGet(ticket.receivableIds),
    database.payments.where('receivableId').anyOf(ticket.receivableIds).toArray(),
  ])
  const disputes = rows.ofCustomer('disputes', ticket.customerId)
  const byTitle = Map.groupBy(payments, ({ receivableId }) => receivableId)
  return {
    ticket,
    customerName: nameOf(state, ticket.customerId),
    late: ticket.answer === null && ticket.answerBy < today,
    titles: titles.flatMap((title) => {
      if (!title) return []
      const { principal } = standingOf(title, byTitle.get(title.id) ?? [], settings, today)
      const free = title.cancellation ? 0 : principal - disputedAmount(disputes, title.id, today)
      return {
        receivableId: title.id,
        label: titleLabel(title),
        dueOn: title.dueOn,
        free: free > 0 ? (free as Centavos) : null,
      }
    }),
  }
}
