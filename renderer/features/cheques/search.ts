import { chequeStatuses } from '#shared/domain/cheque-plan.ts'
import { z } from 'zod'

export const chequeTabs = ['carteira', 'depositar', 'emitentes'] as const

const sorts = ['depositOn', 'amount', 'customer', 'issuer', 'deadline'] as const
type Sort = (typeof sorts)[number]

/** What the address of the cheques says; whatever it says wrong is as if it were not there. */
export const chequesSearchSchema = z.object({
  aba: z.enum(chequeTabs).optional().catch(undefined),
  busca: z.coerce.string().max(120).optional().catch(undefined),
  situacao: z.enum(chequeStatuses).optional().catch(undefined),
  ordem: z.enum(sorts).optional().catch(undefined),
  decrescente: z.boolean().optional().catch(undefined),
})
export type ChequesSearch = z.infer<typeof chequesSearchSchema>

/** By agreed day unless the address says otherwise. */
export function sortOf({ ordem = 'depositOn', decrescente = false }: ChequesSearch) {
  return { sort: ordem, descending: decrescente }
}

/** Another column, or the same one the other way round. */
export function sortedBy(search: ChequesSearch, column: string): ChequesSearch {
  const now = sortOf(search)
  const descending = now.sort === column ? !now.descending : false
  return { ...search, ordem: column as Sort, decrescente: descending || undefined }
}
