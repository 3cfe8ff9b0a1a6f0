import { type Day, daysBetween } from '#shared/domain/calendar.ts'
import { openComplaintsOf } from '#shared/domain/ombudsman/complaints.ts'
import { ticketKinds, type TicketKind } from '#shared/domain/ombudsman/ticket.ts'
import type { StoreState } from '../../store-state.ts'

/** What was said since a day and how the house answered; what waits counts whenever it was said. */
export async function ticketFigures(
  { rows, database }: StoreState,
  { from, today }: { from: Day; today: Day },
) {
  await rows.load(database)
  const all = [...rows.all('tickets').values()]
  const said = all.filter(({ on }) => on >= from && on <= today)
  const waiting = all.filter(({ answer }) => answer === null)
  const answered = said.flatMap(({ answer, ...ticket }) => (answer ? [{ ...ticket, answer }] : []))
  const complaints = answered.filter(({ kind }) => kind === 'complaint')
  const days = answered.map(({ on, answer }) => daysBetween(on, answer.on)).sort((a, b) => a - b)
  const customers = new Set(waiting.map(({ customerId }) => customerId))
  return {
    byKind: Object.fromEntries(
      ticketKinds.map((kind) => [kind, said.filter((ticket) => ticket.kind === kind).length]),
    ) as Record<TicketKind, number>,
    open: waiting.length,
    late: waiting.filter(({ answerBy }) => answerBy < today).length,
    pausedTitles: [...customers].reduce((sum, id) => sum + openComplaintsOf(waiting, id).size, 0),
    inTime: {
      part: answered.filter(({ answer, answerBy }) => answer.on <= answerBy).length,
      whole: answered.length,
    },
    solved: { part: complaints.filter(({ answer }) => answer.solved).length, whole: complaints.length },
    medianDays: days.length === 0 ? null : days[Math.floor((days.length - 1) / 2)]!,
  }
}
