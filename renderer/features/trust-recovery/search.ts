import { z } from 'zod'

export const recoveryTabs = ['planos', 'candidatos', 'reativar', 'agradecer'] as const

export const planStates = ['running', 'ended', 'all'] as const
/** Days since the debt was settled, as the filter offers them. */
export const settledDays = ['30', '60', '90', '180'] as const

/** What the address of *Reconquista* says; whatever it says wrong is as if it were not there. */
export const recoverySearchSchema = z.object({
  aba: z.enum(recoveryTabs).optional().catch(undefined),
  busca: z.coerce.string().max(120).optional().catch(undefined),
  situacao: z.enum(planStates).optional().catch(undefined),
  dias: z.enum(settledDays).optional().catch(undefined),
})
export type RecoverySearch = z.infer<typeof recoverySearchSchema>
