import { decimalMarkOf, readAmount, typicalAmount, writeAmount } from '#shared/domain/import/read-amount.ts'
import { type Centavos, LARGEST_AMOUNT } from '#shared/domain/money.ts'
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'

const read = (cell: string | number, mark: ',' | '.' | null = null) => {
  const reading = readAmount(cell, mark)
  if (reading.kind === 'blank') return 'blank'
  if (reading.kind === 'refused')
    return reading.suggestion ? `${reading.code} → ${reading.suggestion}` : reading.code
  return reading.warning ? `${reading.value} (${reading.warning.code})` : reading.value
}

describe('readAmount', () => {
  it.each([
    ['1.234,56', 123_456],
    ['1234,56', 123_456],
    ['1234.56', 123_456],
    ['1,234.56', 123_456],
    ['R$ 1.234,56', 123_456],
    ['R$\u00a01.234,56', 123_456],
    ['1.234,56 R$', 123_456],
    ['R$1234', 123_400],
    ['1234', 123_400],
    ['1 234,56', 123_456],
    ["1'234.56", 123_456],
    ['12,5', 1250],
    ['12,', 1200],
    [',50', 50],
    ['0,01', 1],
    ['1.234.567', 123_456_700],
    ['1,234,567', 123_456_700],
    ['1.234.567,8', 123_456_780],
    ['10,500', 'amount → 10.500,00'],
    ['0.123', 'amount → 0,12'],
    ['(10,00)', -1000],
    ['(R$ 10,00)', -1000],
    ['-10', -1000],
    ['−10,5', -1050],
    ['10,00-', -1000],
    ['R$ -10,00', -1000],
    ['0', 0],
    ['', 'blank'],
    [' - ', 'blank'],
    ['dez reais', 'amount'],
    ['US$ 10.00', 'amount'],
    ['1.2.3', 'amount'],
    ['12.34,567', 'amount'],
    ['(10', 'amount'],
    ['1 2', 'amount'],
    ['9.999.999.999,99', 'amount-too-large'],
    ['99999999999999999999', 'amount-too-large'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    ['1.234', null, '123400 (amount-ambiguous)'],
    ['1.234', ',', 123_400],
    ['1.234', '.', 'amount → 1,23'],
    ['1,234', null, 'amount → 1.234,00'],
    ['1,234', '.', 123_400],
    ['1,234', ',', 'amount → 1,23'],
    ['10.500', ',', 1_050_000],
    ['10,500', ',', 1050],
    ['12.5', ',', 1250],
  ] as const)('%s in a column of %s is %s', (text, mark, expected) => {
    expect(read(text, mark)).toBe(expected)
  })

  it.each([
    [1234.56, 123_456],
    [0.1 + 0.2, 30],
    [-5, -500],
    [33.333333, '3333 (amount-rounded)'],
    [1e12, 'amount-too-large'],
    [Number.NaN, 'amount'],
  ])('the number %s is %s', (number, expected) => {
    expect(read(number)).toBe(expected)
  })

  it('takes the decimal mark that most of a column proves', () => {
    expect(decimalMarkOf(['1.234', '10,5', '3'])).toBe(',')
    expect(decimalMarkOf(['1,234', '10.55', '1,234.00'])).toBe('.')
    expect(decimalMarkOf(['1.234', '2.500', ''])).toBeNull()
  })

  it('knows what is usual', () => {
    expect(typicalAmount(['1', '2', '3', '4', '500'], null)).toBe(300)
    expect(typicalAmount(['1', '2'], null)).toBeNull()
  })

  const styles: ((text: string) => string)[] = [
    (text) => text,
    (text) => text.replaceAll('.', ''),
    (text) => `R$ ${text}`,
    (text) => `R$\u00a0${text}`,
    (text) => `  ${text} `,
    (text) => text.replaceAll('.', ' '),
    (text) => text.replaceAll('.', '#').replace(',', '.').replaceAll('#', ','),
    (text) => text.replaceAll('.', '').replace(',', '.'),
    (text) => (text.startsWith('-') ? `(${text.slice(1)})` : text),
    (text) => (text.startsWith('-') ? `${text.slice(1)}-` : text),
  ]
  const amounts = fc.integer({ min: -LARGEST_AMOUNT, max: LARGEST_AMOUNT })
  test.prop([amounts, fc.constantFrom(...styles)], { numRuns: 2000 })(
    'reads back what any style writes',
    (amount, style) => {
      expect(read(style(writeAmount(amount as Centavos)))).toBe(amount)
    },
  )
  test.prop([amounts], { numRuns: 1000 })('reads back the number a spreadsheet holds', (amount) => {
    expect(read(amount / 100)).toBe(amount)
  })
  test.prop([fc.string({ unit: 'binary' }), fc.constantFrom(',', '.', null)])(
    'never throws',
    (text, mark) => {
      expect(readAmount(text, mark)).toHaveProperty('kind')
    },
  )
})
