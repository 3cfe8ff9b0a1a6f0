import type { ActionState } from '#shared/domain/messages/collection-action.ts'
import { type DunningChannel, dunningChannels } from '#shared/domain/dunning/policy.ts'

/** What the page's address says of this tab. */
export type MessagesSearch = {
  busca?: string | undefined
  ver?: string | undefined
  canal?: string | undefined
}

export const messageViews = ['abertas', 'fila', 'enviadas', 'todas', 'registro'] as const
export type MessageView = (typeof messageViews)[number]

/** States of each view; what asks for somebody comes first. */
export const statesOfView: Record<Exclude<MessageView, 'registro'>, ActionState[]> = {
  abertas: ['prepared', 'opened', 'uncertain', 'failed'],
  fila: ['queued', 'uncertain'],
  enviadas: ['sent'],
  todas: [],
}

/** What is still to be done, unless the address says otherwise. */
export function viewOf({ ver }: MessagesSearch): MessageView {
  return messageViews.find((view) => view === ver) ?? 'abertas'
}

export function channelOf({ canal }: MessagesSearch): DunningChannel | null {
  return dunningChannels.find((channel) => channel === canal) ?? null
}
