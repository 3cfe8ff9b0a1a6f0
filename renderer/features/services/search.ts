import { z } from 'zod'

/** What the address of the catalogue says; whatever it says wrong is as if it were not there. */
export const servicesSearchSchema = z.object({
  busca: z.coerce.string().max(120).optional().catch(undefined),
  inativos: z.boolean().optional().catch(undefined),
})
export type ServicesSearch = z.infer<typeof servicesSearchSchema>
