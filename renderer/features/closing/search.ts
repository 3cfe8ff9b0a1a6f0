import { daySchema } from '#shared/domain/calendar.ts'
import { z } from 'zod'

export const closingTabs = ['fechar', 'feitos'] as const

/** What the address of the closing says; whatever it says wrong is as if it were not there. */
export const closingSearchSchema = z.object({
  aba: z.enum(closingTabs).optional().catch(undefined),
  /** The cut-off. */
  ate: daySchema.optional().catch(undefined),
  busca: z.coerce.string().max(120).optional().catch(undefined),
  /** The customer who is being reviewed, or the closing that is open. */
  cliente: z.uuid().optional().catch(undefined),
  fechamento: z.uuid().optional().catch(undefined),
})
export type ClosingSearch = z.infer<typeof closingSearchSchema>
