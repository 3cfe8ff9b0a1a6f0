import { type Day, dayNumber, dayOf } from '#shared/domain/calendar.ts'
import { dayOrderOf, readDay, writeDay } from '#shared/domain/import/read-day.ts'
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'

const read = (cell: string | number, order: 'dmy' | 'mdy' = 'dmy') => {
  const reading = readDay(cell, order)
  if (reading.kind === 'value') return reading.value
  if (reading.kind === 'blank') return 'blank'
  return reading.suggestion ? `${reading.code} → ${reading.suggestion}` : reading.code
}

describe('readDay', () => {
  it.each([
    ['22/11/2026', '2026-11-22'],
    ['2/1/26', '2026-01-02'],
    ['22-11-2026', '2026-11-22'],
    ['22.11.2026', '2026-11-22'],
    ['22 11 2026', '2026-11-22'],
    ['2026-11-22', '2026-11-22'],
    ['2026/11/22', '2026-11-22'],
    ['2026-11-22T23:59:59.999Z', '2026-11-22'],
    ['2026-11-22 10:00', '2026-11-22'],
    ['22/11/2026 00:00:00', '2026-11-22'],
    ['20261122', '2026-11-22'],
    ['22112026', '2026-11-22'],
    ['22-nov-2026', '2026-11-22'],
    ['22/nov/26', '2026-11-22'],
    ['22 de novembro de 2026', '2026-11-22'],
    ['1º de março de 2026', '2026-03-01'],
    ['22-Feb-26', '2026-02-22'],
    ['Nov 22, 2026', '2026-11-22'],
    ['31/12/98', '1998-12-31'],
    ['29/02/2028', '2028-02-29'],
    ['46348', '2026-11-22'],
    ['46348,75', '2026-11-22'],
    ['', 'blank'],
    ['  /  /    ', 'blank'],
    ['00/00/0000', 'blank'],
    ['0000-00-00', 'blank'],
    ['à vista', 'blank'],
    ['Sem vencimento', 'blank'],
    ['31/02/2026', 'day → 28/02/2026'],
    ['29/02/2027', 'day → 28/02/2027'],
    ['31/11/2026', 'day → 30/11/2026'],
    ['11/22/2026', 'day → 22/11/2026'],
    ['32/01/2026', 'day'],
    ['45/45/2026', 'day'],
    ['22/11/202', 'day'],
    ['22/11/20266', 'day'],
    ['ontem', 'day'],
    ['22/xyz/2026', 'day'],
    ['22/11/1926', 'day-out-of-range'],
    ['22/11/2126', 'day-out-of-range'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    [46_348, '2026-11-22'],
    [46_348.999, '2026-11-22'],
    [32_874, '1990-01-01'],
    [73_050, '2099-12-31'],
    [73_051, 'day-out-of-range'],
    [0, 'day-out-of-range'],
    [-1, 'day-out-of-range'],
    [20_261_122, '2026-11-22'],
    [22_112_026, '2026-11-22'],
    [2_112_026, '2026-11-02'],
  ])('the number %s is %s', (number, expected) => {
    expect(read(number)).toBe(expected)
  })

  it('reads month first only where a column proves it and nothing denies it', () => {
    expect(dayOrderOf(['03/04/2026', '11/22/2026', ''])).toBe('mdy')
    expect(dayOrderOf(['03/04/2026', '11/22/2026', '22/11/2026'])).toBe('dmy')
    expect(dayOrderOf(['03/04/2026', '2026-11-22', 46_348])).toBe('dmy')
    expect(read('11/22/2026', 'mdy')).toBe('2026-11-22')
  })

  const months = ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez']
  const styles: ((value: Day) => string | number)[] = [
    writeDay,
    (value) => value,
    (value) => `${value}T12:00:00Z`,
    (value) => writeDay(value).replaceAll('/', '-'),
    (value) => writeDay(value).replaceAll('/', '.'),
    (value) => writeDay(value).replaceAll('/', ''),
    (value) => value.replaceAll('-', ''),
    (value) => writeDay(value).replace(/(^|\/)0/g, '$1'),
    (value) => `${value.slice(8)}-${months[Number(value.slice(5, 7)) - 1]}-${value.slice(0, 4)}`,
    (value) => dayNumber(value) + 25_569,
    (value) => String(dayNumber(value) + 25_569),
  ]
  const days = fc.integer({ min: dayNumber('1990-01-01' as Day), max: dayNumber('2099-12-31' as Day) })
  test.prop([days, fc.constantFrom(...styles)], { numRuns: 3000 })(
    'reads back any day in any style',
    (count, style) => {
      expect(read(style(dayOf(count)))).toBe(dayOf(count))
    },
  )
  test.prop([fc.string({ unit: 'binary' })])('never throws', (text) => {
    expect(readDay(text, 'dmy')).toHaveProperty('kind')
  })
})
