import { answerBy } from '#shared/domain/ombudsman/ombudsman-rules.ts'
import type { Ticket } from '#shared/domain/ombudsman/ticket.ts'
import { created } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput } from '../command.ts'
import { nextInCounter } from '../counters.ts'

type Open = CommandInput & Pick<Ticket, 'customerId' | 'kind' | 'text' | 'receivableIds' | 'attachments'>

/**
 * Writes down what a customer says (I10); a complaint pauses the steps of its titles from now on. Refuses
 * `customer-unknown`, and `receivable-unknown` for a title that is not his.
 */
export const openTicket: Command<Open, Ticket> = {
  name: 'tickets.open',
  permission: 'handleTickets',
  async decide({ database, settings, actor, newId }, { today, customerId, kind, text, ...about }) {
    if (!(await database.customers.get(customerId))) throw refusal('customer-unknown', {}, 'customerId')
    const receivableIds = [...new Set(about.receivableIds)]
    const titles = await database.receivables.bulkGet(receivableIds)
    if (titles.some((title) => title?.customerId !== customerId))
      throw refusal('receivable-unknown', {}, 'receivableIds')
    const { first: number, patch } = await nextInCounter(database, 'tickets', 1)
    const ticket: Ticket = {
      id: newId(),
      number,
      customerId,
      kind,
      on: today,
      text,
      receivableIds,
      answerBy: answerBy({ kind, on: today }, settings.ombudsman, settings.calendar),
      by: actor!.name,
      attachments: about.attachments,
      answer: null,
    }
    return {
      patches: [patch, created('tickets', ticket)],
      details: { number, kind, answerBy: ticket.answerBy, titles: receivableIds.length },
      customerIds: [customerId],
      result: ticket,
    }
  },
}
