import { day } from '#shared/domain/calendar.ts'
import {
  agingSearchSchema,
  customerSortOf,
  filterOf,
  sortedBy,
  titleSortOf,
} from '#renderer/features/aging/search.ts'
import { fieldOfColumn, missingGroups, withField } from '#renderer/features/imports/mapping.ts'
import { importsSearchSchema, kindOf, kindSlug } from '#renderer/features/imports/search.ts'
import { customersOf, lettersSearchSchema, toneOf, toneSlug } from '#renderer/features/letters/search.ts'
import { bucketsFromSlugs, slugsOfBuckets } from '#renderer/lib/bucket-slugs.ts'
import { agingBuckets } from '#shared/domain/aging.ts'
import { describe, expect, test } from 'vitest'

const TODAY = day('2026-11-22')

describe('the address of the aging', () => {
  test('is everything outstanding today when it says nothing', () => {
    const search = agingSearchSchema.parse({})
    expect(filterOf(search, TODAY)).toEqual({ asOf: TODAY, buckets: [], search: '', atLeast: 0 })
    expect(customerSortOf(search)).toEqual({ sort: 'total', descending: true })
    expect(titleSortOf(search)).toEqual({ sort: 'daysLate', descending: true })
  })

  test('says day, buckets, words and least amount', () => {
    const search = agingSearchSchema.parse({
      em: '2026-06-30',
      faixas: '31-60,mais-de-365',
      busca: 123,
      minimo: 500,
    })
    expect(filterOf(search, TODAY)).toEqual({
      asOf: '2026-06-30',
      buckets: ['d31to60', 'over365'],
      search: '123',
      atLeast: 500,
    })
  })

  test('is not broken by nonsense nor sent to the future', () => {
    const search = agingSearchSchema.parse({
      em: '2026-02-31',
      por: 'x',
      minimo: -1,
      ordem: 'y',
      faixas: 'z',
    })
    expect(filterOf(search, TODAY)).toEqual({ asOf: TODAY, buckets: [], search: '', atLeast: 0 })
    expect(filterOf(agingSearchSchema.parse({ em: '2030-01-01' }), TODAY).asOf).toBe(TODAY)
  })

  test('turns the order round on the second click, and begins each column in its natural one', () => {
    expect(sortedBy('name', { sort: 'total', descending: true })).toEqual({ ordem: 'name', sentido: 'asc' })
    expect(sortedBy('total', { sort: 'name', descending: false })).toEqual({
      ordem: 'total',
      sentido: 'desc',
    })
    expect(sortedBy('total', { sort: 'total', descending: true })).toEqual({ ordem: 'total', sentido: 'asc' })
  })

  test('names every bucket both ways', () => {
    expect(bucketsFromSlugs(slugsOfBuckets(agingBuckets))).toEqual([...agingBuckets])
    expect(slugsOfBuckets([])).toBeUndefined()
  })
})

describe('the address of the letters', () => {
  test('chooses tone and customers, from other screens too', () => {
    const search = lettersSearchSchema.parse({ clientes: 'a,b', tom: 'firme' })
    expect(toneOf(search)).toBe('firm')
    expect(customersOf(search)).toEqual(new Set(['a', 'b']))
    expect(toneSlug('notice')).toBe('aviso')
    expect(customersOf(lettersSearchSchema.parse({ clientes: '' }))).toBeNull()
  })
})

describe('the mapping of a file', () => {
  test('gives a field one column and a column one field', () => {
    const mapping = { name: 0, taxId: 1 }
    expect(withField(mapping, 2, 'name')).toEqual({ name: 2, taxId: 1 })
    expect(withField(mapping, 1, 'email')).toEqual({ name: 0, email: 1 })
    expect(withField(mapping, 0, null)).toEqual({ taxId: 1 })
    expect(fieldOfColumn(mapping, 1)).toBe('taxId')
    expect(fieldOfColumn(mapping, 5)).toBeNull()
  })

  test('says which of each group is missing until one of it has a column', () => {
    expect(missingGroups('payments', { paidOn: 0 })).toEqual([['number', 'receivableCode'], ['amount']])
    expect(missingGroups('payments', { paidOn: 0, receivableCode: 1, amount: 2 })).toEqual([])
  })

  test('is asked for by the address', () => {
    expect(kindOf(importsSearchSchema.parse({ tipo: 'titulos' }))).toBe('receivables')
    expect(kindOf(importsSearchSchema.parse({ tipo: 'x' }))).toBeNull()
    expect(kindSlug('payments')).toBe('recebimentos')
  })
})
