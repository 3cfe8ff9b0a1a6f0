import { z } from 'zod'

/** What the page's address says of this tab. */
export type DecisionSearch = { busca?: string | undefined; ver?: string | undefined }

export const decisionViews = ['a-decidir', 'decididos', 'todos', 'perdas'] as const
export type DecisionView = (typeof decisionViews)[number]

/** What waits for a choice, unless the address says otherwise. */
export function viewOf({ ver }: DecisionSearch): DecisionView {
  return decisionViews.find((view) => view === ver) ?? 'a-decidir'
}

/** The tabs of *Escalada*. */
export const escalationTabIds = ['decisao', 'casos', 'relogios', 'parceiros'] as const
export type EscalationTab = (typeof escalationTabIds)[number]

/** What the address of the page says; whatever it says wrong is as if it were not there. */
export const escalationSearchSchema = z.object({
  aba: z.enum(escalationTabIds).optional().catch(undefined),
  busca: z.coerce.string().max(120).optional().catch(undefined),
  ver: z.string().max(20).optional().catch(undefined),
  /** The case in view. */
  caso: z.uuid().optional().catch(undefined),
  /** The customer a new case is opened for, and by which route; `novo` chooses. */
  abrir: z.uuid().or(z.literal('novo')).optional().catch(undefined),
  rota: z.string().max(20).optional().catch(undefined),
})
