import { type LetterTone, letterTones } from '#shared/domain/letter.ts'
import { z } from 'zod'

const slugs: Record<LetterTone, string> = { reminder: 'lembrete', firm: 'firme', notice: 'aviso' }

/** What the address of the letters says; whatever it says wrong is as if it were not there. */
export const lettersSearchSchema = z.object({
  aba: z.enum(['emitidas']).optional().catch(undefined),
  tom: z.enum(['lembrete', 'firme', 'aviso']).optional().catch(undefined),
  /** Ids of customers, with commas between: the only ones listed, already marked. */
  clientes: z.string().optional().catch(undefined),
  /** Buckets by their slugs, with commas between. */
  faixas: z.string().optional().catch(undefined),
  busca: z.coerce.string().max(120).optional().catch(undefined),
})
export type LettersSearch = z.infer<typeof lettersSearchSchema>

/** The tone an address asks for; a reminder when it says none. */
export function toneOf(search: LettersSearch): LetterTone {
  return letterTones.find((tone) => slugs[tone] === search.tom) ?? 'reminder'
}

/** The address's word for a tone. */
export function toneSlug(tone: LetterTone): LettersSearch['tom'] {
  return lettersSearchSchema.shape.tom.parse(slugs[tone])
}

/** The customers an address is limited to; null is everybody. */
export function customersOf(search: LettersSearch): ReadonlySet<string> | null {
  const ids = search.clientes?.split(',').filter(Boolean) ?? []
  return ids.length ? new Set(ids) : null
}
