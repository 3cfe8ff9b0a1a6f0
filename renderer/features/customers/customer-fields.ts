import { addressInput, type AddressText, addressText } from '#renderer/components/address-fields.tsx'
import { formatPhone } from '#shared/domain/contact.ts'
import type { Customer, customerDetailsSchema, CustomerKind } from '#shared/domain/customer.ts'
import { formatTaxId } from '#shared/domain/tax-id.ts'
import { customerForm as words } from '#shared/pt-br/customers.ts'
import { forms } from '#shared/pt-br/shell.ts'
import type { z } from 'zod'

/** A customer as the form's fields hold it: text, empty where nothing was typed. */
export type CustomerFields = {
  kind: CustomerKind
  name: string
  tradeName: string
  taxId: string
  email: string
  phone: string
  address: AddressText
  cro: string
  notes: string
  externalCode: string
}

export function customerFields(customer: Customer | null): CustomerFields {
  return {
    kind: customer?.kind ?? 'dentist',
    name: customer?.name ?? '',
    tradeName: customer?.tradeName ?? '',
    taxId: customer?.taxId ? formatTaxId(customer.taxId) : '',
    email: customer?.email ?? '',
    phone: customer?.phone ? formatPhone(customer.phone) : '',
    address: addressText(customer?.address ?? null),
    cro: customer?.cro ?? '',
    notes: customer?.notes ?? '',
    externalCode: customer?.externalCode ?? '',
  }
}

const orNull = (text: string) => (text.trim() === '' ? null : text.trim())

/** What the contract's schema takes: null where nothing was typed. */
export function customerInput(fields: CustomerFields): z.input<typeof customerDetailsSchema> {
  return {
    ...fields,
    tradeName: orNull(fields.tradeName),
    taxId: orNull(fields.taxId),
    email: orNull(fields.email),
    phone: orNull(fields.phone),
    address: addressInput(fields.address),
    cro: orNull(fields.cro),
    externalCode: orNull(fields.externalCode),
  }
}

/** What the summary of problems calls each field. */
export const customerLabels: Record<string, string> = {
  kind: words.kind,
  name: words.name,
  tradeName: words.tradeName,
  taxId: words.taxId,
  email: words.email,
  phone: words.phone,
  cro: words.cro,
  notes: words.notes,
  externalCode: words.externalCode,
  'address.zip': forms.address.zip,
  'address.street': forms.address.street,
  'address.number': forms.address.number,
  'address.complement': forms.address.complement,
  'address.district': forms.address.district,
  'address.city': forms.address.city,
  'address.state': forms.address.state,
}
