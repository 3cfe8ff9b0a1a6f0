import type { HistoryEntry } from '#shared/contracts/customers.ts'
import { type Day, daySchema } from '#shared/domain/calendar.ts'
import type { TicketKind } from '#shared/domain/ombudsman/ticket.ts'
import { formatCount, formatDay } from './format.ts'
import { ticketKindNames } from './ombudsman.ts'

type Details = HistoryEntry['details']
const on = (value: Details[string] | undefined) =>
  daySchema.safeParse(value).success ? formatDay(value as Day) : ''
const kind = (d: Details) => ticketKindNames[d['kind'] as TicketKind] ?? ''

/** A sentence for each command of the ombudsman that touches a customer. */
export const resultsSentences: Record<string, (details: Details) => string> = {
  'tickets.open': (d) =>
    `Ouvidoria nº ${d['number'] ?? ''}: registrou ${kind(d).toLowerCase()}${
      Number(d['titles'] ?? 0) > 0 ? ` sobre ${formatCount(Number(d['titles']), 'título', 'títulos')}` : ''
    }, a responder até ${on(d['answerBy'])}.`,
  'tickets.answer': (d) =>
    `Ouvidoria nº ${d['number'] ?? ''}: respondeu ${kind(d).toLowerCase()}${
      d['kind'] === 'complaint' && Number(d['solved'] ?? 1) === 0 ? ', sem resolver' : ''
    }.`,
}
