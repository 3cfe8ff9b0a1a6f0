import type { Customer } from './customer.ts'

/** The same letters without their accents. */
export function foldAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '')
}

/** Lower case, without accents, with single spaces: the form in which names are compared. */
export function foldText(text: string): string {
  return foldAccents(text).toLowerCase().replace(/\s+/g, ' ').trim()
}

/** What a search looks at: folded words, and codes without punctuation, each separated by one space. */
export type Haystack = { words: string; codes: string }

/** A customer's names, and its number, document, former code and phone (with and without country and area code). */
export function customerHaystack(
  customer: Pick<Customer, 'name' | 'tradeName' | 'taxId' | 'phone' | 'number' | 'externalCode'>,
): Haystack {
  const phone = customer.phone?.replace('+', '') ?? ''
  const codes = [
    String(customer.number),
    customer.taxId,
    bare(customer.externalCode ?? ''),
    phone,
    phone.slice(2),
    phone.slice(4),
  ]
  return {
    words: foldText(`${customer.name} ${customer.tradeName ?? ''}`).replace(/[^\p{L}\p{N}]+/gu, ' '),
    codes: codes
      .filter((code) => code)
      .join(' ')
      .toLowerCase(),
  }
}

/**
 * A test made once for a query and applied to many: every word of the query must begin a word of the names, or, when
 * it has a digit, a code, with or without its mask. An empty query matches everything.
 */
export function makeSearch(query: string): (haystack: Haystack) => boolean {
  const folded = foldText(query)
  const needles = folded
    .split(' ')
    .map((typed) => ({ words: wordsIn(typed), code: codeIn(typed) }))
    .filter(({ words }) => words.length > 0)
  // A document or phone typed with spaces instead of its mask is one code.
  const spacedCode = /\p{L}/u.test(folded) ? null : codeIn(folded)
  return ({ words, codes }) => {
    const [paddedWords, paddedCodes] = [` ${words}`, ` ${codes}`]
    if (spacedCode && paddedCodes.includes(spacedCode)) return true
    return needles.every(
      (needle) =>
        needle.words.every((word) => paddedWords.includes(word)) ||
        (needle.code !== null && paddedCodes.includes(needle.code)),
    )
  }
}

/** Whether folded words or bare codes match a query; to test many, `makeSearch` reads the query only once. */
export function matchesSearch(foldedText: string, digits: string, query: string): boolean {
  return makeSearch(query)({ words: foldedText, codes: digits })
}

function bare(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]/gu, '')
}

// `D'Ávila` is two words in the names, so it is two in the query; the space before each makes it a prefix.
function wordsIn(typed: string): string[] {
  return typed
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word)
    .map((word) => ` ${word}`)
}

function codeIn(typed: string): string | null {
  return /\d/.test(typed) ? ` ${bare(typed)}` : null
}
