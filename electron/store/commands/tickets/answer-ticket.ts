import type { Ticket } from '#shared/domain/ombudsman/ticket.ts'
import { replaced } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput } from '../command.ts'

type Answer = CommandInput & { id: string; text: string; solved: boolean }

/** Answers what a customer said, once; the steps of its titles go on. Refuses `ticket-unknown`, `ticket-answered`. */
export const answerTicket: Command<Answer, Ticket> = {
  name: 'tickets.answer',
  permission: 'handleTickets',
  async decide({ database, actor }, { id, text, solved, today }) {
    const before = await database.tickets.get(id)
    if (!before) throw refusal('ticket-unknown')
    if (before.answer) throw refusal('ticket-answered', { by: before.answer.by, on: before.answer.on })
    const ticket: Ticket = { ...before, answer: { on: today, by: actor!.name, text, solved } }
    return {
      patches: [replaced('tickets', before, ticket)],
      details: { number: ticket.number, kind: ticket.kind, solved: solved ? 1 : 0 },
      customerIds: [ticket.customerId],
      result: ticket,
    }
  },
}
