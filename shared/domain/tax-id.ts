import { formatCnpj } from '@brazilian-utils/brazilian-utils/format-cnpj'
import { formatCpf } from '@brazilian-utils/brazilian-utils/format-cpf'
import { isValidCnpj } from '@brazilian-utils/brazilian-utils/is-valid-cnpj'
import { isValidCpf } from '@brazilian-utils/brazilian-utils/is-valid-cpf'
import { z } from 'zod'

/** Drops everything but letters and digits and upper-cases: the stored form of a CPF or CNPJ (R4.2). */
export function normalizeTaxId(text: string): string {
  return text.toUpperCase().replace(/[^0-9A-Z]/g, '')
}

/** Whether the text, masked or not, is a CPF with right check digits (R4.1). */
export function isCpf(text: string): boolean {
  const digits = normalizeTaxId(text)
  return /^\d{11}$/.test(digits) && isValidCpf(digits)
}

/** Whether the text, masked or not, is a numeric or alphanumeric CNPJ with right check digits (R4.2). */
export function isCnpj(text: string): boolean {
  const normal = normalizeTaxId(text)
  return /^[0-9A-Z]{12}\d{2}$/.test(normal) && isValidCnpj(normal, { version: 2 })
}

/** A CPF (11 digits) or CNPJ (14 characters), normalized, with right check digits. */
export const taxIdSchema = z
  .string()
  .transform(normalizeTaxId)
  .refine((value) => isCpf(value) || isCnpj(value), { error: 'tax-id' })
  .brand<'TaxId'>()
export type TaxId = z.infer<typeof taxIdSchema>

/** The masked form, `000.000.000-00` or `AA.AAA.AAA/AAAA-00`. */
export function formatTaxId(value: TaxId): string {
  return value.length === 11 ? formatCpf(value) : formatCnpj(value, { version: 2 })
}
