import { titlesToBegin } from '#shared/domain/agreements/titles-to-begin.ts'
import { expect, test } from 'vitest'

const title = (receivableId: string, daysLate: number, prescribed = false) => ({
  receivableId,
  daysLate,
  prescribed,
})

test('an offer begins with what is late, or with all where nothing is', () => {
  expect(titlesToBegin([title('a', 3), title('b', 0)])).toEqual(['a'])
  expect(titlesToBegin([title('a', 0), title('b', 0)])).toEqual(['a', 'b'])
})

test('what prescribed is in none of its own accord (R2.18)', () => {
  expect(titlesToBegin([title('a', 1900, true), title('b', 0)])).toEqual(['b'])
  expect(titlesToBegin([title('a', 1900, true)])).toEqual([])
})
