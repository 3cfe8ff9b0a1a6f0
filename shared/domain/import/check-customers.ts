import type { Address } from '../contact.ts'
import type { CustomerDetails, CustomerKind } from '../customer.ts'
import { foldText } from '../search.ts'
import type { TaxId } from '../tax-id.ts'
import type { ImportFieldKey } from './fields.ts'
import type { CandidateRows } from './import.ts'
import { splitAddress, splitState } from './read-address.ts'
import { readEmail, readPhone, readState, readZip } from './read-contact.ts'
import type { RowCheck } from './row-check.ts'

/** Whether text has two characters; one outside the basic plane has a length of two but is one. */
const hasTwo = (text: string) => text.length > 2 || Array.from(text).length === 2

type Candidate = Extract<CandidateRows, { kind: 'customers' }>['rows'][number]

const kindWords: readonly (readonly [CustomerKind, RegExp])[] = [
  ['laboratory', /\b(lab|laboratorio|protese|protetic\w*)\b/],
  [
    'clinic',
    /\b(clinica|pj|juridica|empresa|consultorio|odonto\w*|cooperativa|hospital|instituto|ltda|cnpj)\b/,
  ],
  ['consumer', /\b(consumidor|paciente|particular)\b/],
  ['dentist', /\b(dentista|cirurgi\w+|dr|dra|doutora?|pf|fisica|cpf)\b/],
]

const kindOfWords = (text: string): CustomerKind | null =>
  kindWords.find(([, pattern]) => pattern.test(foldText(text).replace(/[^\p{L}\p{N}]+/gu, ' ')))?.[0] ?? null

/** What the row says, else what the document says (a CPF is a dentist's), else what the name says, with a warning. */
function readKind(row: RowCheck, name: string, taxId: TaxId | null): CustomerKind {
  const words = row.text('kind', { most: 60, cut: true })
  const said = words === null ? null : kindOfWords(words)
  if (said) return said
  const named = kindOfWords(name)
  if (taxId !== null) {
    if (taxId.length === 11) return 'dentist'
    return named === 'laboratory' ? 'laboratory' : 'clinic'
  }
  if (named === null || words !== null) row.warn('kind', { code: 'kind-guessed', suggestion: null })
  return named ?? 'dentist'
}

const PARTS = ['street', 'addressNumber', 'complement', 'district', 'city', 'state', 'zip'] as const

/** The address of its columns; what they leave empty comes from the one-line address. Null when it is incomplete. */
function readAddress(row: RowCheck): Address | null {
  const whole = row.text('address', { most: 400, cut: true })
  const line = whole === null ? null : splitAddress(whole)
  const part = (key: ImportFieldKey, most: number, ofLine: string | undefined) =>
    (row.text(key, { most, cut: true }) ?? ofLine ?? '').slice(0, most).trim()
  const cityCell = part('city', 80, line?.city)
  const ofCity = splitState(cityCell)
  const state = row.fromText('state', readState, false) ?? ofCity?.state ?? readStateOf(line?.state)
  const zip = row.fromText('zip', readZip, false) ?? zipOf(line?.zip)
  const address = {
    street: part('street', 120, line?.street),
    number: part('addressNumber', 20, line?.number),
    complement: part('complement', 60, line?.complement),
    district: part('district', 80, line?.district),
    city: ofCity?.rest ?? cityCell,
    zip,
  }
  if (hasTwo(address.street) && hasTwo(address.city) && state) return { ...address, state }
  // An address with neither street nor city is none, not a broken one.
  if (address.street !== '' || address.city !== '') {
    const key = whole === null ? (['street', 'city'] as const).find((k) => row.has(k)) : ('address' as const)
    row.warn(key ?? null, { code: 'address-incomplete', suggestion: null })
  }
  return null
}

function readStateOf(text: string | undefined): Address['state'] | null {
  const read = readState(text ?? '')
  return read.kind === 'value' ? read.value : null
}

function zipOf(text: string | undefined): string | null {
  const read = readZip(text ?? '')
  return read.kind === 'value' ? read.value : null
}

/** The fields of `CustomerDetails` that the file has, whatever its rows hold. */
export function customerFieldsOf(row: RowCheck): (keyof CustomerDetails)[] {
  const plain = [
    'name',
    'tradeName',
    'taxId',
    'kind',
    'phone',
    'email',
    'cro',
    'notes',
    'externalCode',
  ] as const
  const hasAddress = row.has('address') || PARTS.some((key) => row.has(key))
  return [...plain.filter((key) => row.has(key)), ...(hasAddress ? (['address'] as const) : [])]
}

/** The customer of the row, or null when it has an error. */
export function readCustomer(row: RowCheck): Candidate | null {
  const name = row.text('name', { most: 120 })
  if (name === null) row.require('name')
  else if (!hasTwo(name)) row.error('name', { code: 'too-short', suggestion: null })
  const taxId = row.taxId('taxId')
  const details: CustomerDetails = {
    kind: readKind(row, name ?? '', taxId),
    name: name ?? '',
    tradeName: row.text('tradeName', { most: 120, cut: true }),
    taxId,
    email: row.fromText('email', readEmail, false),
    phone: row.fromText('phone', readPhone, false),
    address: readAddress(row),
    cro: row.text('cro', { most: 40, cut: true }),
    notes: row.text('notes', { most: 2000, cut: true, keepLines: true }) ?? '',
    externalCode: row.text('externalCode', { most: 60 }),
  }
  return row.failed ? null : { line: row.line, details }
}

/** Finds customers that the file has twice, by document, code, or a name that has neither. */
export class CustomerDuplicates {
  #seen = new Map<string, Candidate>()

  /** False when the row only repeats an earlier one, or contradicts it, which is said. */
  accept(row: RowCheck, candidate: Candidate): boolean {
    const { details } = candidate
    const keys = [
      details.taxId ? (['taxId', `d:${details.taxId}`] as const) : null,
      details.externalCode ? (['externalCode', `c:${details.externalCode}`] as const) : null,
      details.taxId || details.externalCode ? null : (['name', `n:${foldText(details.name)}`] as const),
    ].filter((key) => key !== null)
    for (const [field, key] of keys) {
      const earlier = this.#seen.get(key)
      if (!earlier) continue
      const finding = { code: 'duplicate-in-file', suggestion: null } as const
      const same = JSON.stringify(earlier.details) === JSON.stringify(details)
      if (same || field === 'name') row.warn(field, finding, earlier.line)
      else row.error(field, finding, earlier.line)
      return !same && field === 'name'
    }
    for (const [, key] of keys) this.#seen.set(key, candidate)
    return true
  }
}
