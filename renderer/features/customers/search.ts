import { z } from 'zod'

const sorts = ['name', 'number', 'outstanding', 'overdue', 'daysLate'] as const

/** What the address of the list says; whatever it says wrong is as if it were not there. */
export const customersSearchSchema = z.object({
  busca: z.coerce.string().max(120).optional().catch(undefined),
  ordem: z.enum(sorts).optional().catch(undefined),
  sentido: z.enum(['asc', 'desc']).optional().catch(undefined),
})
export type CustomersSearch = z.infer<typeof customersSearchSchema>

export const customerTabs = [
  'titulos',
  'pagamentos',
  'extrato',
  'pedidos',
  'cadastro',
  'consultas',
  'analise',
  'credito',
  'raio-x',
  'negociacao',
  'acordos',
  'escalada',
  'cartas',
  'documentos',
  'historico',
] as const
export type CustomerTab = (typeof customerTabs)[number]

/** Which part of a customer's page is open; the titles when left out. */
export const customerSearchSchema = z.object({
  aba: z.enum(customerTabs).optional().catch(undefined),
  /** Where the tab *Cadastro* begins: `pendente`, `item-<id>` or a part of it. */
  foco: z.string().max(60).optional().catch(undefined),
  /** The step of the analysis in view. */
  etapa: z.string().max(20).optional().catch(undefined),
})

/** The order the address asks for; names from A to Z when it says none. */
export function sortOf(search: CustomersSearch) {
  return { sort: search.ordem ?? 'name', descending: search.sentido === 'desc' } as const
}

/** The address after a click on a column: the other way round, or amounts and delays from the largest. */
export function sortedBy(search: CustomersSearch, column: string): CustomersSearch {
  const parsed = z.enum(sorts).safeParse(column)
  if (!parsed.success) return search
  const same = sortOf(search).sort === parsed.data
  const descending = same ? search.sentido !== 'desc' : !['name', 'number'].includes(column)
  return { ...search, ordem: parsed.data, sentido: descending ? 'desc' : 'asc' }
}
