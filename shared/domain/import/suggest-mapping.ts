import { foldText } from '../search.ts'
import { normalizeTaxId } from '../tax-id.ts'
import { type FieldType, type ImportFieldKey, importFields, requiredGroups } from './fields.ts'
import { headerWords } from './header-words.ts'
import { type ImportKind, importKinds, type ImportMapping } from './import.ts'

/** A header as words are compared: folded, `Nº`, `N.` and `No` as `n`, underscores and dots as spaces. */
export function foldHeader(header: string): string {
  return foldText(header)
    .replace(/[º°ª]/g, '')
    .replace(/[._:*-]+/g, ' ')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .trim()
}

const EXACT = 1000
const CONTAINED = 400
const LEAST = 200

/** The words of each field as headers are compared; folded once, for they meet every header of every file. */
const foldedWords = Object.fromEntries(
  importKinds.map((kind) => [
    kind,
    Object.fromEntries(Object.entries(headerWords[kind]).map(([key, words]) => [key, words.map(foldHeader)])),
  ]),
) as Record<ImportKind, Partial<Record<ImportFieldKey, string[]>>>

/** Every header that names some field of some kind, folded. */
export const knownHeaders: ReadonlySet<string> = new Set(
  Object.values(foldedWords).flatMap((fields) => Object.values(fields).flat()),
)

/** How well a folded header names a field, above 0; words nearer the front of the list tell more. */
function likeness(header: string, words: readonly string[]): number {
  let best = 0
  words.forEach((word, place) => {
    if (header === word) best = Math.max(best, EXACT - place)
    else if (word.length >= 3 && ` ${header} `.includes(` ${word} `)) {
      best = Math.max(best, CONTAINED + word.length * 10 - header.length - place)
    }
  })
  return best
}

const looksLike: Partial<Record<FieldType, (sample: string) => boolean>> = {
  taxId: (sample) => /^[0-9A-Z]{9,14}$/.test(normalizeTaxId(sample)) && /\d{2}$/.test(sample.trim()),
  amount: (sample) => /\d/.test(sample) && /^[-(]?\s*(R\$)?[\s\d.,()-]+$/.test(sample),
  day: (sample) => /^\d{1,4}[/.-][\p{L}\d]{1,4}[/.-]\d{1,4}/u.test(sample) || /^(\d{5}|\d{8})$/.test(sample),
  instalment: (sample) => /^\d{1,3}(\s*(\/|de)\s*\d{1,3})?$/.test(sample),
  integer: (sample) => /^\d+$/.test(sample),
}

/** Whether samples speak against the field: `Data` full of names is no day. */
function contradicts(type: FieldType, samples: readonly string[]): boolean {
  const test = looksLike[type]
  const filled = samples.map((sample) => sample.trim()).filter((sample) => sample !== '')
  return test !== undefined && filled.length > 0 && !filled.some((sample) => test(sample))
}

/**
 * The columns a person would choose: best pairs of header and field first, each used once. `samples[i]` are a few cells
 * of column i. Fields that no header names are left out.
 */
export function suggestMapping(
  kind: ImportKind,
  headers: readonly string[],
  samples: readonly (readonly string[])[],
): ImportMapping {
  const folded = headers.map(foldHeader)
  const pairs = importFields[kind].flatMap(({ key, type }) =>
    folded.map((header, column) => ({
      key,
      column,
      score: contradicts(type, samples[column] ?? []) ? 0 : likeness(header, foldedWords[kind][key] ?? []),
    })),
  )
  const mapping: ImportMapping = {}
  const taken = new Set<number>()
  for (const { key, column, score } of pairs.sort((a, b) => b.score - a.score)) {
    if (score < LEAST || key in mapping || taken.has(column)) continue
    mapping[key] = column
    taken.add(column)
  }
  return oneAddress(kind, mapping)
}

/** `Endereço` beside `Cidade` is the street; alone it is the whole address on one line. */
function oneAddress(kind: ImportKind, mapping: ImportMapping): ImportMapping {
  const { address, street, ...others } = mapping
  if (kind !== 'customers' || (address === undefined) === (street === undefined)) return mapping
  const column = (address ?? street)!
  return 'city' in others ? { ...others, street: column } : { ...others, address: column }
}

/** How many required groups a mapping covers, and how many fields. */
function coverage(kind: ImportKind, mapping: ImportMapping): number {
  const covers = (group: readonly ImportFieldKey[]) => group.some((key) => key in mapping)
  const groups = requiredGroups[kind]
  return groups.filter(covers).length / groups.length
}

/** What the file most likely holds: a catalogue has costs and prices, payments a day of payment, titles an amount. */
export function suggestKind(headers: readonly string[], samples: readonly (readonly string[])[]): ImportKind {
  const services = suggestMapping('services', headers, samples)
  if (coverage('services', services) === 1) return 'services'
  const receivables = suggestMapping('receivables', headers, samples)
  const payments = suggestMapping('payments', headers, samples)
  const paid = foldHeader(headers[payments['paidOn'] ?? -1] ?? '')
  const saysPaid = /pag|receb|baixa|liquid/.test(paid)
  if (saysPaid && !('dueOn' in receivables) && coverage('payments', payments) === 1) return 'payments'
  if ('amount' in receivables && ('dueOn' in receivables || coverage('receivables', receivables) === 1)) {
    return 'receivables'
  }
  return saysPaid && 'amount' in payments ? 'payments' : 'customers'
}
