import { formatPhone } from '#shared/domain/contact.ts'
import type { RelatedPerson, Relation } from '#shared/domain/registration.ts'
import type { PaperKind } from '#shared/domain/template.ts'
import type { PaperCustomer } from '../facts.ts'
import type { FieldHome, PaperField } from '../field.ts'
import { addressLine, labelledTaxId } from './laboratory.ts'

/** Every paper that is made out to somebody. */
export const customerKinds: readonly PaperKind[] = [
  'contract',
  'notice',
  'notification',
  'agreement',
  'policy-change',
  'settlement',
  'annual-settlement',
  'promissory-note',
  'consent',
  'delivery-protocol',
  'recovery-plan',
]

type Of = { key: string; label: string; example: string; home?: FieldHome }

const of = ({ key, label, example, home = 'customer' }: Of, value: (of: PaperCustomer) => string | null) => ({
  key,
  label,
  example,
  kinds: customerKinds,
  home,
  asked: null,
  value: ({ customer }: { customer: PaperCustomer | null }) => (customer ? value(customer) : null),
})

const person = (relation: Relation, { registration }: PaperCustomer): RelatedPerson | null =>
  registration?.people.find((one) => one.relation === relation) ?? null

const named = ({ name, taxId }: RelatedPerson) => (taxId ? `${name}, ${labelledTaxId(taxId)}` : name)

/** To whom the paper is made out, and who answers for him. */
export const customerFields: readonly PaperField[] = [
  of(
    { key: 'customer.name', label: 'Nome do cliente', example: 'Ana Souza Odontologia Ltda.' },
    ({ customer }) => customer.name,
  ),
  of(
    { key: 'customer.taxId', label: 'CPF ou CNPJ do cliente', example: 'CPF 529.982.247-25' },
    ({ customer }) => (customer.taxId ? labelledTaxId(customer.taxId) : null),
  ),
  of(
    { key: 'customer.address', label: 'Endereço do cliente', example: 'Av. Brasil, 500, São Paulo/SP' },
    ({ customer }) => (customer.address ? addressLine(customer.address) : null),
  ),
  of(
    {
      key: 'customer.domicile',
      label: 'Endereço do cliente, se houver',
      example: ', com endereço em Av. Brasil, 500, São Paulo/SP',
    },
    ({ customer }) => (customer.address ? `, com endereço em ${addressLine(customer.address)}` : ''),
  ),
  of(
    { key: 'customer.cro', label: 'CRO do cliente', example: 'CRO-SP CD 12345' },
    ({ customer }) => customer.cro || null,
  ),
  of(
    { key: 'customer.registration', label: 'CRO do cliente, se houver', example: ', CRO-SP CD 12345' },
    ({ customer }) => (customer.cro ? `, ${customer.cro}` : ''),
  ),
  of({ key: 'customer.phone', label: 'Telefone do cliente', example: '(11) 91234-5678' }, ({ customer }) =>
    customer.phone ? formatPhone(customer.phone) : null,
  ),
  of(
    { key: 'customer.email', label: 'E-mail do cliente', example: 'ana@exemplo.com.br' },
    ({ customer }) => customer.email,
  ),
  of({ key: 'customer.number', label: 'Número do cliente', example: '37' }, ({ customer }) =>
    String(customer.number),
  ),
  of(
    {
      key: 'guarantor.name',
      label: 'Fiador ou avalista',
      example: 'Bruno Souza, CPF 111.444.777-35',
      home: 'registration',
    },
    (customer) => {
      const found = person('guarantor', customer)
      return found ? named(found) : null
    },
  ),
  of(
    {
      key: 'representative.name',
      label: 'Quem representa o cliente',
      example: 'Ana Souza, CPF 529.982.247-25',
      home: 'registration',
    },
    (customer) => {
      const found = person('representative', customer) ?? person('partner', customer)
      return found ? named(found) : null
    },
  ),
  of(
    { key: 'spouse.name', label: 'Cônjuge', example: 'Carlos Souza', home: 'registration' },
    (customer) => customer.registration?.spouseName || null,
  ),
]
