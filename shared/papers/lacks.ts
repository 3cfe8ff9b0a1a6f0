import type { FieldHome } from './field.ts'
import { fieldCalled } from './fields.ts'

/** What a paper lacks, by the field that asks for it; `pix` and `signer` are asked for by blocks. */
export type Lack = { code: 'value' | 'pix' | 'signer' | 'unknown'; field: string }

const signers: Record<string, string> = { spouse: 'o cônjuge', guarantor: 'o fiador' }

/** `CRO do laboratório`, as the end of a sentence that begins with what is missing. */
export function lackSentence({ code, field }: { code: string; field: string }): string {
  if (code === 'pix') return 'a chave Pix do laboratório, em Ajustes › Laboratório'
  if (code === 'signer') return `${signers[field] ?? field}, no cadastro do cliente`
  const known = fieldCalled(field)
  if (!known) return `o campo {{${field}}}, que não existe`
  return known.asked ? known.asked.label : `${known.label}${where[known.home]}`
}

const where: Record<FieldHome, string> = {
  laboratory: ' (em Ajustes › Laboratório)',
  customer: ' (no cadastro do cliente)',
  registration: ' (no cadastro completo do cliente)',
  titles: ' (confira os títulos do cliente)',
  terms: ' (em Ajustes)',
  answers: ' (confira o que você digitou)',
}

/** Where a lack is filled in; null where no page does. */
export function lackHome({ code, field }: { code: string; field: string }): FieldHome | null {
  if (code === 'pix') return 'laboratory'
  if (code === 'signer') return 'registration'
  return fieldCalled(field)?.home ?? null
}
