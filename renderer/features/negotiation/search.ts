import type { PromiseView } from '#shared/contracts/promises.ts'
import { z } from 'zod'

/** The tabs of *Negociação*; agreements and the ombudsman come from their own features. */
export const negotiationTabs = ['contatos', 'promessas', 'acordos', 'ouvidoria'] as const
export type NegotiationTab = (typeof negotiationTabs)[number]

const viewSlugs: Record<PromiseView, string> = {
  open: 'abertas',
  due: 'vencendo',
  broken: 'quebradas',
  unformalised: 'a-formalizar',
  all: 'todas',
}

/** What the address of the page says; whatever it says wrong is as if it were not there. */
export const negotiationSearchSchema = z.object({
  aba: z.enum(negotiationTabs).optional().catch(undefined),
  busca: z.coerce.string().max(120).optional().catch(undefined),
  /** Of contacts: which kind; of promises: which view. */
  ver: z.string().max(20).optional().catch(undefined),
  /** Of the ombudsman: which kind. */
  tipo: z.string().max(20).optional().catch(undefined),
})
export type NegotiationSearch = z.infer<typeof negotiationSearchSchema>

/** What the address of call mode says: who is called after this one, with commas between, and where to go after the last. */
export const callSearchSchema = z.object({
  fila: z.string().max(4000).optional().catch(undefined),
  volta: z.enum(['cobranca']).optional().catch(undefined),
  /** The step of the policy that the call takes, as `callStepSlug` writes it. */
  etapa: z.string().max(100).optional().catch(undefined),
})

/** The view of promises an address asks for. */
export function viewOf({ ver }: NegotiationSearch): PromiseView {
  const found = Object.entries(viewSlugs).find(([, slug]) => slug === ver)
  return (found?.[0] as PromiseView | undefined) ?? 'open'
}

export function viewSlug(view: PromiseView): string {
  return viewSlugs[view]
}

/** The kind of entries an address asks for; null is all. */
export function kindOf({ ver }: NegotiationSearch): 'contact' | 'promise' | 'message' | null {
  if (ver === 'contatos') return 'contact'
  if (ver === 'promessas') return 'promise'
  return ver === 'mensagens' ? 'message' : null
}
