import type { Customer } from '../customer.ts'
import { foldText } from '../search.ts'
import type { MatchEntry } from './match-title.ts'

type Payer = Pick<Customer, 'name' | 'tradeName' | 'taxId'> & { id: string }

/** Words that many names share and banks leave out. */
const SMALL = new Set('a as cia da das de do dos dr dra e eireli epp lab ltda me mei o os sa'.split(' '))
/** Letters that a name of a single word needs, to mean somebody. */
const LONE_WORD = 6

/**
 * A search for the customers whom a movement names: by CPF or CNPJ wherever it is written, or by all the words of a
 * name or trade name, of which the bank may have cut the end.
 */
export function makePayerSearch(customers: Iterable<Payer>): (entry: MatchEntry) => string[] {
  const taxIds = new Map<string, string>()
  /** By a name's first two words, or by its only one. */
  const names = new Map<string, { id: string; words: string[] }[]>()
  for (const { id, name, tradeName, taxId } of customers) {
    if (taxId !== null) taxIds.set(taxId, id)
    for (const text of [name, tradeName ?? '']) {
      const words = wordsOf(text)
      if (words.length === 0 || (words.length === 1 && words[0]!.length < LONE_WORD)) continue
      const key = words.slice(0, 2).join(' ')
      const known = names.get(key)
      if (known) known.push({ id, words })
      else names.set(key, [{ id, words }])
    }
  }
  /** A movement says the same every time it is asked. */
  const answers = new WeakMap<MatchEntry, string[]>()
  const search = (entry: MatchEntry): string[] => {
    const found = new Set<string>()
    for (const taxId of taxIdsIn(entry)) {
      const id = taxIds.get(taxId)
      if (id !== undefined) found.add(id)
    }
    // A document says it better than a namesake.
    if (found.size > 0) return [...found]
    for (const text of [entry.payerName, entry.memo]) {
      const words = wordsOf(text)
      for (let at = 0; at < words.length; at++) {
        const here = words.slice(at)
        const keys = [here.slice(0, 2).join(' '), here[0]!]
        for (const named of keys.flatMap((key) => names.get(key) ?? [])) {
          if (begins(here, named.words)) found.add(named.id)
        }
      }
    }
    return [...found]
  }
  return (entry) => {
    let answer = answers.get(entry)
    if (!answer) answers.set(entry, (answer = search(entry)))
    return answer
  }
}

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL.has(word))
}

/** Whether the words begin with the name, or end within it where the bank had no more room. */
function begins(words: readonly string[], name: readonly string[]): boolean {
  for (const [at, word] of name.entries()) {
    const read = words[at]
    if (read === word) continue
    // Two whole words are the least that names somebody.
    const cut = at === words.length - 1 && read !== undefined && word.startsWith(read)
    return at >= 2 && (read === undefined || cut)
  }
  return true
}

function* taxIdsIn({ payerTaxId, memo }: MatchEntry): Iterable<string> {
  if (payerTaxId !== null) yield payerTaxId.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
  // Masks removed: `123.456.789-09` and `12.345.678/0001-95` are one run of digits.
  for (const [run] of memo.matchAll(/\d[\d./-]{9,16}\d/g)) yield run.replaceAll(/\D/g, '')
}
