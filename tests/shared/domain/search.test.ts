import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { customerHaystack, foldText, makeSearch, matchesSearch } from '#shared/domain/search.ts'
import { formatTaxId } from '#shared/domain/tax-id.ts'
import { buildCustomer, taxId } from '#tests/support/build.ts'
import { generateLedger } from '#tests/support/generate-ledger.ts'

const clinic = customerHaystack(
  buildCustomer({
    number: 42,
    name: "Clínica  D'Ávila & Conceição Ltda",
    tradeName: 'Sorriso Já',
    taxId: taxId('12.ABC.345/01DE-35'),
    phone: '+5511987654321',
    externalCode: 'C-77',
  }),
)

describe('search of customers', () => {
  test('folds accents, case and spaces', () => {
    expect(foldText('  Érica   CONCEIÇÃO\tMüller ')).toBe('erica conceicao muller')
  })

  test.each([
    '',
    '   ',
    'clin',
    'CLÍNICA conceicao',
    'conceição clin',
    "d'avi",
    'avila',
    'sorriso ja',
    '42',
    '12.ABC.345/01DE-35',
    '12abc34501de35',
    '12.abc',
    '(11) 98765-4321',
    '+55 11 98765-4321',
    '11 98765 4321',
    '5511987654321',
    '98765',
    'c-77',
    'C77',
    'sorriso 42',
    '&',
  ])('finds it by "%s"', (query) => {
    expect(makeSearch(query)(clinic)).toBe(true)
    expect(matchesSearch(clinic.words, clinic.codes, query)).toBe(true)
  })

  test.each([
    'linica',
    'clin joao',
    '43',
    '2abc',
    '(21) 98765',
    '1198765432199',
    'sorrisos',
    '4321',
    'abc',
    'clinica 77',
  ])('does not find it by "%s"', (query) => {
    expect(makeSearch(query)(clinic)).toBe(false)
  })

  test('finds one who has neither document nor phone', () => {
    const bare = customerHaystack(buildCustomer({ number: 9, name: 'João', taxId: null, phone: null }))
    expect(bare).toEqual({ words: 'joao', codes: '9' })
    expect(makeSearch('joa 9')(bare)).toBe(true)
  })

  const { customers } = generateLedger({ seed: 3, customers: 300, titles: 0 })
  test.prop([fc.constantFrom(...customers), fc.nat(), fc.nat()])(
    'finds everyone by the beginning of any word of the name and of the document',
    (customer, which, length) => {
      const haystack = customerHaystack(customer)
      const words = customer.name.split(' ')
      const word = words[which % words.length]!
      expect(makeSearch(word.slice(0, 1 + (length % word.length)).toUpperCase())(haystack)).toBe(true)
      if (!customer.taxId) return
      const masked = formatTaxId(customer.taxId)
      expect(makeSearch(masked.slice(0, 1 + (length % masked.length)))(haystack)).toBe(true)
      // The whole document finds nobody else.
      const others = customers.filter((other) => other.id !== customer.id).map(customerHaystack)
      expect(others.some(makeSearch(masked))).toBe(false)
    },
  )
})
