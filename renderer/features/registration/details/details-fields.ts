import { formResolver } from '#renderer/lib/form-resolver.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { formatPhone } from '#shared/domain/contact.ts'
import type { Centavos } from '#shared/domain/money.ts'
import {
  type Channel,
  type Reference,
  type RegistrationDetails,
  registrationDetailsSchema,
  type RelatedPerson,
} from '#shared/domain/registration.ts'
import { formatTaxId } from '#shared/domain/tax-id.ts'
import { detailsWords as words } from '#shared/pt-br/registration.ts'
import { v7 as uuid } from 'uuid'
import type { z } from 'zod'

/** The details as the form's fields hold them: text, empty where nothing was typed. */
export type DetailsFields = Omit<
  RegistrationDetails,
  'maritalStatus' | 'channels' | 'people' | 'references' | 'bornOn' | 'expectedMonthly'
> & {
  bornOn: Day | null
  expectedMonthly: Centavos | null
  maritalStatus: string
  channels: Channel[]
  people: (Omit<RelatedPerson, 'taxId' | 'phone'> & { taxId: string; phone: string })[]
  references: (Omit<Reference, 'phone'> & { phone: string })[]
}

const phoneText = (phone: string | null) => (phone === null ? '' : formatPhone(phone))
const orNull = (text: string) => (text.trim() === '' ? null : text.trim())

export function detailsFields(details: RegistrationDetails): DetailsFields {
  return {
    bornOn: details.bornOn,
    maritalStatus: details.maritalStatus ?? '',
    spouseName: details.spouseName,
    segment: details.segment,
    expectedMonthly: details.expectedMonthly,
    profile: details.profile,
    thirdPartiesForbidden: details.thirdPartiesForbidden,
    channels: details.channels.map((channel) => ({ ...channel, value: formatPhone(channel.value) })),
    people: details.people.map((person) => ({
      ...person,
      taxId: person.taxId ? formatTaxId(person.taxId) : '',
      phone: phoneText(person.phone),
    })),
    references: details.references.map((reference) => ({ ...reference, phone: phoneText(reference.phone) })),
  }
}

function detailsInput(fields: DetailsFields): z.input<typeof registrationDetailsSchema> {
  return {
    ...fields,
    maritalStatus: orNull(fields.maritalStatus) as RegistrationDetails['maritalStatus'],
    people: fields.people.map((person) => ({
      ...person,
      taxId: orNull(person.taxId),
      phone: orNull(person.phone),
    })),
    references: fields.references.map((reference) => ({ ...reference, phone: orNull(reference.phone) })),
  }
}

/** The contract's schema; a birth after today is said before it is sent. */
export function detailsResolver(today: Day) {
  const schema = registrationDetailsSchema.refine(({ bornOn }) => bornOn === null || bornOn <= today, {
    path: ['bornOn'],
    error: words.bornInFuture,
  })
  return formResolver<DetailsFields, typeof schema>(schema, detailsInput)
}

export const newChannel = (): DetailsFields['channels'][number] => ({
  id: uuid(),
  kind: 'whatsapp',
  value: '',
  label: '',
  preferredTime: 'any',
  preferred: false,
  invalid: false,
})

export const newPerson = (): DetailsFields['people'][number] => ({
  id: uuid(),
  name: '',
  taxId: '',
  relation: 'partner',
  phone: '',
})

export const newReference = (): DetailsFields['references'][number] => ({
  id: uuid(),
  kind: 'supplier',
  name: '',
  phone: '',
  opinion: 'pending',
  askedOn: null,
  note: '',
})
