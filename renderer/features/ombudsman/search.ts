import type { ticketStates } from '#shared/contracts/tickets.ts'
import { type TicketKind, ticketKinds } from '#shared/domain/ombudsman/ticket.ts'

/** What the page's address says of this tab. */
export type OmbudsmanSearch = {
  busca?: string | undefined
  ver?: string | undefined
  tipo?: string | undefined
}

type TicketState = (typeof ticketStates)[number]
const stateSlugs: Record<TicketState, string> = {
  open: 'a-responder',
  answered: 'respondidas',
  all: 'todas',
}
const kindSlugs: Record<TicketKind, string> = {
  complaint: 'reclamacao',
  request: 'solicitacao',
  suggestion: 'sugestao',
  praise: 'elogio',
}

/** What waits for an answer, unless the address says otherwise. */
export function stateOf({ ver }: OmbudsmanSearch): TicketState {
  return (Object.keys(stateSlugs) as TicketState[]).find((state) => stateSlugs[state] === ver) ?? 'open'
}

export function stateSlug(state: TicketState): string {
  return stateSlugs[state]
}

/** The kind an address asks for; null is all. */
export function kindOf({ tipo }: OmbudsmanSearch): TicketKind | null {
  return ticketKinds.find((kind) => kindSlugs[kind] === tipo) ?? null
}

export function kindSlug(kind: TicketKind): string {
  return kindSlugs[kind]
}
