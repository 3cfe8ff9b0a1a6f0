import { type Day, addDays, day } from '#shared/domain/calendar.ts'
import { type Centavos, LARGEST_AMOUNT, centavos } from '#shared/domain/money.ts'
import {
  formatAmount,
  formatBasisPoints,
  formatCount,
  formatDay,
  formatDayInWords,
  formatMoney,
  parseDay,
  parseMoney,
} from '#shared/pt-br/format.ts'
import { assert, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'

const today = day('2026-11-22')
const anyAmount = integer({ min: -LARGEST_AMOUNT, max: LARGEST_AMOUNT }).map(centavos)
const anyDay = integer({ min: 0, max: 36_500 }).map((n) => addDays('1999-12-31' as Day, n))

describe('amounts', () => {
  test('are written as in Brazil', () => {
    expect(formatMoney(centavos(123_456))).toBe('R$\u00a01.234,56')
    expect(formatMoney(centavos(-5))).toBe('−R$\u00a00,05')
    expect(formatAmount(centavos(LARGEST_AMOUNT))).toBe('1.000.000.000,00')
    expect(formatBasisPoints(33)).toBe('0,33%')
  })

  test('read back as they were written', () => {
    assert(property(anyAmount, (amount) => parseMoney(formatAmount(amount)) === amount))
  })

  test.each([
    ['1.234,56', 123_456],
    ['R$ 1234,5', 123_450],
    ['1234.56', 123_456],
    ['12', 1200],
    ['1.000', 100_000],
    ['0', 0],
    ['-10,00', -1000],
    ['7,', 700],
  ])('reads %s', (text, amount) => expect(parseMoney(text)).toBe(amount as Centavos))

  test.each(['', 'abc', '1,234.56', '12,345', '1.23.4', '1e5', '99999999999', '--1'])('refuses %s', (text) =>
    expect(parseMoney(text)).toBeNull(),
  )
})

describe('days', () => {
  test('read back as they were written', () => {
    assert(property(anyDay, (value) => parseDay(formatDay(value), today) === value))
  })

  test.each([
    ['22/11/26', '2026-11-22'],
    ['1/2', '2026-02-01'],
    ['0102', '2026-02-01'],
    ['29022024', '2024-02-29'],
    ['2026-11-22', '2026-11-22'],
    ['5.3.2026', '2026-03-05'],
  ])('reads %s', (text, expected) => expect(parseDay(text, today)).toBe(expected))

  test.each(['31/02/2026', '29/02/2026', '00/01/2026', '1/13', '', 'hoje', '22/11/2200'])(
    'refuses %s',
    (text) => expect(parseDay(text, today)).toBeNull(),
  )

  test.each([
    ['09/03/84', '1984-03-09'],
    ['090384', '1984-03-09'],
    ['22/11/26', '2026-11-22'],
    ['01/01/1900', '1900-01-01'],
    ['31/12/1899', null],
  ])('of the past read %s', (text, expected) => expect(parseDay(text, today, 'past')).toBe(expected))

  test('before 1990 are no due dates', () => expect(parseDay('09/03/1984', today)).toBeNull())

  test('are said in words', () => {
    expect(formatDayInWords(day('2026-03-01'))).toBe('1º de março de 2026')
    expect(formatDayInWords(today)).toBe('22 de novembro de 2026')
  })
})

test('counts agree in number', () => {
  expect([0, 1, 2345].map((n) => formatCount(n, 'título', 'títulos'))).toEqual([
    '0 títulos',
    '1 título',
    '2.345 títulos',
  ])
})
