import type { ImportKind } from '#shared/domain/import/import.ts'
import { z } from 'zod'

/** What the address of the import says; whatever it says wrong is as if it were not there. */
export const importsSearchSchema = z.object({
  /** What the person came to import; a file that says otherwise is believed. */
  tipo: z.enum(['clientes', 'titulos', 'recebimentos', 'catalogo']).optional().catch(undefined),
})
export type ImportsSearch = z.infer<typeof importsSearchSchema>

const slugs = {
  customers: 'clientes',
  receivables: 'titulos',
  payments: 'recebimentos',
  services: 'catalogo',
} as const

/** The address's word for a kind. */
export function kindSlug(kind: ImportKind): NonNullable<ImportsSearch['tipo']> {
  return slugs[kind]
}

/** The kind an address asks for, or null. */
export function kindOf(search: ImportsSearch): ImportKind | null {
  const found = Object.entries(slugs).find(([, slug]) => slug === search.tipo)
  return found ? (found[0] as ImportKind) : null
}
