import { normalizePhone } from './contact.ts'
import { foldText } from './search.ts'
import { normalizeTaxId } from './tax-id.ts'

/** Forms of companies and titles of people: said or left out, it is the same name. */
const UNSAID = new Set(
  'ltda limitada me mei epp eireli sa ss slu sociedade simples unipessoal dr dra doutor doutora de da do das dos e'.split(
    ' ',
  ),
)
/** A typing error is only believed in names so long; in shorter ones it makes other names: `Ana` and `Ane`. */
const LONG_NAME = 10
/** Names shorter than this say nobody. */
const SHORTEST_NAME = 4

/**
 * A name as it is compared: its words that say something, without accents, marks, company forms and titles. Null when too
 * little of it is said; a name of nothing but company forms keeps them.
 */
export function nameKey(name: string): string | null {
  // Dots close up, so that `L.T.D.A.` and `S.A.` are words; whatever else is no letter or digit parts them.
  const words = foldText(name.replace(/[.'’/]/g, ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word)
  const said = words.filter((word) => !UNSAID.has(word))
  const key = (said.length > 0 ? said : words).join(' ')
  return key.length < SHORTEST_NAME ? null : key
}

/**
 * Whether two keys may be one customer's (K05): the same words, in any order, or, in long names, one letter more, less,
 * other or swapped with its neighbour. Digits are never a typing error: `Unidade 1` is not `Unidade 2`.
 */
export function isSameName(one: string, other: string): boolean {
  // Names of different lengths, which most are, are told apart without putting their words in order.
  if (one.length === other.length && inOrder(one) === inOrder(other)) return true
  return Math.min(one.length, other.length) >= LONG_NAME && isOneSlip(one, other)
}

function inOrder(key: string): string {
  return key.split(' ').sort().join(' ')
}

function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  let end = 0
  const most = Math.min(one.length, other.length) - start
  while (end < most && one.at(-1 - end) === other.at(-1 - end)) end++
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)]
  if (/\d/.test(left + right)) return false
  const swapped = left.length === 2 && left[0] === right[1] && left[1] === right[0]
  return swapped || (left.length <= 1 && right.length <= 1)
}

/** What is known of a customer that another may be mistaken for. */
export interface KnownCustomer {
  taxId: string | null
  /** Keys of its names. */
  names: readonly string[]
  phones: readonly string[]
  /** Documents of partners and other related people. */
  people: readonly string[]
}

/** What was typed, ready to be compared with many. */
export interface TypedCustomer {
  taxId: string | null
  /** Key of the name. */
  name: string | null
  phone: string | null
}

/** Reads dirty text: documents and phones with any mask or case; what is not whole yet finds nothing. */
export function typedCustomer(typed: { taxId: string; name: string; phone: string }): TypedCustomer {
  const taxId = normalizeTaxId(typed.taxId)
  return {
    taxId: taxId.length === 11 || taxId.length === 14 ? taxId : null,
    name: nameKey(typed.name),
    phone: normalizePhone(typed.phone),
  }
}

/** What is alike, and how alike in all: a document outweighs the rest together, then name, phone, related person. */
const WEIGHTS = { 'tax-id': 8, name: 4, phone: 2, 'related-person': 1 } as const
export type Likeness = keyof typeof WEIGHTS

/** What of a known customer is like what was typed; empty when nothing is. */
export function alikeTo(typed: TypedCustomer, known: KnownCustomer): Likeness[] {
  const { taxId, name, phone } = typed
  const alike: Likeness[] = []
  if (taxId !== null && known.taxId === taxId) alike.push('tax-id')
  if (name && known.names.some((other) => isSameName(name, other))) alike.push('name')
  if (phone !== null && known.phones.includes(phone)) alike.push('phone')
  if (taxId !== null && known.people.includes(taxId)) alike.push('related-person')
  return alike
}

/** How much alike, to put the most alike first. */
export function likenessWeight(alike: readonly Likeness[]): number {
  return alike.reduce((sum, likeness) => sum + WEIGHTS[likeness], 0)
}
