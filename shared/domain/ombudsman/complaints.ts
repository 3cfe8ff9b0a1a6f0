import type { Day } from '../calendar.ts'
import type { Ticket } from './ticket.ts'

/** A complaint that was not answered yet, and the day the house owes the answer by. */
export type OpenComplaint = { ticketId: string; number: number; answerBy: Day }

/**
 * The titles of a customer that an open complaint pauses, by title, with the complaint (I10): no step of the policy goes out
 * for them until somebody answers, and not one day less. A late answer is the house's fault, so the deadline lifts nothing.
 * Of several over one title the one to be answered first.
 */
export function openComplaintsOf(tickets: Iterable<Ticket>, customerId: string): Map<string, OpenComplaint> {
  const paused = new Map<string, OpenComplaint>()
  for (const { id, number, customerId: owner, kind, answer, answerBy, receivableIds } of tickets) {
    if (owner !== customerId || kind !== 'complaint' || answer !== null) continue
    for (const receivableId of receivableIds) {
      const before = paused.get(receivableId)
      if (!before || answerBy < before.answerBy) paused.set(receivableId, { ticketId: id, number, answerBy })
    }
  }
  return paused
}
