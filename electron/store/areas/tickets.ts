import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { answerTicket } from '../commands/tickets/answer-ticket.ts'
import { openTicket } from '../commands/tickets/open-ticket.ts'
import { ticketFigures } from '../queries/tickets/figures.ts'
import { listTickets } from '../queries/tickets/list.ts'
import type { StoreState } from '../store-state.ts'
import { commandsOf, type WindowContext } from './area.ts'

export function ticketsArea(state: StoreState) {
  const os = implement(storeContract.tickets).$context<WindowContext>()
  const command = commandsOf(state)
  return os.router({
    list: os.list.handler(({ input }) => listTickets(state, input)),
    figures: os.figures.handler(({ input }) => ticketFigures(state, input)),
    open: os.open.handler(command(openTicket)),
    answer: os.answer.handler(command(answerTicket)),
  })
}
