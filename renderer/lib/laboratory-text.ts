import { formatPhone, formatZip } from '#shared/domain/contact.ts'
import { type Laboratory, laboratorySchema, pixAccountSchema } from '#shared/domain/laboratory.ts'
import { normalizePixKey } from '#shared/domain/pix.ts'
import { formatTaxId } from '#shared/domain/tax-id.ts'
import { laboratoryForm as words } from '#shared/pt-br/settings.ts'
import { forms } from '#shared/pt-br/shell.ts'
import type { z } from 'zod'

/** The laboratory as a form's fields hold it: text, empty where nothing was typed. */
export type LaboratoryText = {
  name: string
  tradeName: string
  taxId: string
  cro: string
  technicalResponsible: string
  address: {
    street: string
    number: string
    complement: string
    district: string
    city: string
    state: string
    zip: string
  }
  phone: string
  email: string
  pix: { key: string; name: string; city: string }
  logo: string | null
}

const noAddress = { street: '', number: '', complement: '', district: '', city: '', state: '', zip: '' }

export function laboratoryText(laboratory: Laboratory | null): LaboratoryText {
  return {
    name: laboratory?.name ?? '',
    tradeName: laboratory?.tradeName ?? '',
    taxId: laboratory ? formatTaxId(laboratory.taxId) : '',
    cro: laboratory?.cro ?? '',
    technicalResponsible: laboratory?.technicalResponsible ?? '',
    address: laboratory ? { ...laboratory.address, zip: formatZip(laboratory.address.zip ?? '') } : noAddress,
    phone: laboratory ? formatPhone(laboratory.phone) : '',
    email: laboratory?.email ?? '',
    pix: laboratory?.pix ?? { key: '', name: '', city: '' },
    logo: laboratory?.logo ?? null,
  }
}

/** The contract's schema, and a Pix key that is one: the store would refuse it only at the first letter. */
export const laboratoryFormSchema = laboratorySchema.safeExtend({
  pix: pixAccountSchema
    .refine(({ key }) => !('refusal' in normalizePixKey(key)), { path: ['key'], error: 'pix-key' })
    .nullable(),
})

const orNull = (text: string) => (text.trim() === '' ? null : text.trim())

/** What the schema takes. The receiver's name and city are the laboratory's where none was typed. */
export function laboratoryInput(text: LaboratoryText): z.input<typeof laboratoryFormSchema> {
  const { key, name, city } = text.pix
  return {
    ...text,
    tradeName: orNull(text.tradeName),
    cro: orNull(text.cro),
    technicalResponsible: orNull(text.technicalResponsible),
    email: orNull(text.email),
    address: { ...text.address, state: text.address.state as 'SP', zip: orNull(text.address.zip) },
    pix: key.trim()
      ? {
          key: canonicalKey(key),
          name: orNull(name) ?? (text.tradeName.trim() || text.name.trim()).slice(0, 60),
          city: orNull(city) ?? text.address.city.trim().slice(0, 60),
        }
      : null,
  }
}

function canonicalKey(typed: string): string {
  const read = normalizePixKey(typed)
  return 'key' in read ? read.key : typed.trim()
}

/** What the summary of problems calls each field. */
export const laboratoryLabels: Record<string, string> = {
  name: words.name,
  tradeName: words.tradeName,
  taxId: words.taxId,
  cro: words.cro,
  technicalResponsible: words.technicalResponsible,
  phone: words.phone,
  email: words.email,
  logo: words.logo,
  'pix.key': words.pixKey,
  'pix.name': words.pixName,
  'pix.city': words.pixCity,
  'address.zip': forms.address.zip,
  'address.street': forms.address.street,
  'address.number': forms.address.number,
  'address.complement': forms.address.complement,
  'address.district': forms.address.district,
  'address.city': forms.address.city,
  'address.state': forms.address.state,
}
