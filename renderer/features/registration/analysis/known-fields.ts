import { formatPhone } from '#shared/domain/contact.ts'
import type { Customer } from '#shared/domain/customer.ts'
import type { Registration } from '#shared/domain/registration.ts'
import { formatTaxId } from '#shared/domain/tax-id.ts'
import { maritalNames } from '#shared/pt-br/analysis-form.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { customerForm } from '#shared/pt-br/customers.ts'
import { detailsWords, registrationWords } from '#shared/pt-br/registration.ts'
import { forms } from '#shared/pt-br/shell.ts'
import type { RegistrationSection } from '../sections.ts'

/** One thing a lender wants to know; null when nobody filled it. */
export type KnownField = { label: string; value: string | null; section: RegistrationSection }

const or = (text: string | null) => (text === null || text.trim() === '' ? null : text)

/** What the first step looks over: the fields that collecting later leans on. */
export function knownFields(customer: Customer, registration: Registration): KnownField[] {
  return [...ownFields(customer), ...detailFields(customer, registration)]
}

function ownFields({ name, taxId, cro, phone, email, address }: Customer): KnownField[] {
  const section = 'dados'
  return [
    { label: customerForm.name, value: name, section },
    { label: customerForm.taxId, value: taxId && formatTaxId(taxId), section },
    { label: customerForm.cro, value: or(cro), section },
    { label: customerForm.phone, value: phone && formatPhone(phone), section },
    { label: customerForm.email, value: or(email), section },
    {
      label: forms.address.title,
      value: address && `${address.street}, ${address.number} · ${address.city}/${address.state}`,
      section,
    },
  ]
}

function detailFields({ kind }: Customer, registration: Registration): KnownField[] {
  const company = kind === 'clinic' || kind === 'laboratory'
  const { bornOn, segment, maritalStatus, expectedMonthly, people } = registration
  const person: KnownField = {
    label: detailsWords.marital,
    value: maritalStatus && maritalNames[maritalStatus],
    section: 'perfil',
  }
  const partners: KnownField = {
    label: registrationWords.sections.pessoas,
    value: people.length > 0 ? people.map(({ name }) => name).join(', ') : null,
    section: 'pessoas',
  }
  return [
    {
      label: company ? detailsWords.born.company : detailsWords.born.person,
      value: bornOn && formatDay(bornOn),
      section: 'perfil',
    },
    { label: detailsWords.segment, value: or(segment), section: 'perfil' },
    {
      label: detailsWords.expected,
      value: expectedMonthly === null ? null : formatMoney(expectedMonthly),
      section: 'perfil',
    },
    company ? partners : person,
  ]
}
