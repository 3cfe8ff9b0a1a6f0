import { normalizePhone } from '#shared/domain/contact.ts'
import { type TaxId, taxIdSchema } from '#shared/domain/tax-id.ts'

/** Fourteen or eleven letters and digits with whatever mask, and nothing of the like on either side. */
const DOCUMENT_IN_TEXT =
  /(?<![0-9A-Z])(?:[0-9A-Z]{2}[ .]?[0-9A-Z]{3}[ .]?[0-9A-Z]{3}[ /]?[0-9A-Z]{4}[ -]?\d{2}|\d{3}[ .]?\d{3}[ .]?\d{3}[ -]?\d{2})(?![0-9A-Z])/g

/** The CPF or CNPJ in a text as people copy it (`CNPJ: 12.ABC.345/01DE-35\t`); null when there is none or more than one. */
export function readTaxId(text: string): TaxId | null {
  const whole = taxIdSchema.safeParse(text)
  if (whole.success) return whole.data
  const found = new Set(
    (text.toUpperCase().replaceAll(/[–—‐]/g, '-').match(DOCUMENT_IN_TEXT) ?? []).flatMap(
      (part) => taxIdSchema.safeParse(part).data ?? [],
    ),
  )
  const [only] = found
  return found.size === 1 ? only! : null
}

/** The phone in a text as people copy it (`Tel.: +55 (11) 98765-4321 - Ana`), in E.164; null when there is none or more than one. */
export function readPhone(text: string): string | null {
  const whole = normalizePhone(text)
  if (whole) return whole
  const found = new Set(
    (text.match(/\+?\(?\d[\d\s().-]{8,18}\d/g) ?? []).flatMap((part) => normalizePhone(part) ?? []),
  )
  const [only] = found
  return found.size === 1 ? only! : null
}
