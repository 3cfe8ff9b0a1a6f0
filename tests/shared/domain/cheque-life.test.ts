import { DEFAULT_BANK_CALENDAR, day } from '#shared/domain/calendar.ts'
import { chequeDeadlines, depositFrom, nextDeadline, nextSteps } from '#shared/domain/cheque-life.ts'
import { expect, test } from 'vitest'

test('a cheque for a Sunday or a holiday goes to the bank on the business day after', () => {
  const from = (text: string) => depositFrom({ depositOn: day(text) }, DEFAULT_BANK_CALENDAR)
  expect(from('2026-11-20')).toBe('2026-11-23')
  expect(from('2026-11-22')).toBe('2026-11-23')
  expect(from('2026-11-24')).toBe('2026-11-24')
})

test('the legal clocks run from the day on it (§ 2.4)', () => {
  const depositOn = day('2026-12-31')
  expect(chequeDeadlines({ depositOn, samePlace: true })).toEqual({
    presentBy: '2027-01-30',
    executeBy: '2027-07-30',
    enrichmentBy: '2029-07-30',
    monitionBy: '2031-12-31',
  })
  expect(chequeDeadlines({ depositOn, samePlace: false }).presentBy).toBe('2027-03-01')
})

test('the next deadline is the one that can still be kept', () => {
  const cheque = { depositOn: day('2026-12-31'), samePlace: true }
  const next = (status: Parameters<typeof nextDeadline>[0]['status'], today: string) =>
    nextDeadline({ ...cheque, status }, day(today))?.kind ?? null
  expect(next('in-hand', '2027-01-30')).toBe('presentBy')
  expect(next('in-hand', '2027-01-31')).toBe('executeBy')
  expect(next('returned', '2027-01-02')).toBe('executeBy')
  expect(next('returned', '2027-07-31')).toBe('enrichmentBy')
  expect(next('returned', '2029-07-31')).toBe('monitionBy')
  expect(next('returned', '2032-01-01')).toBeNull()
  expect(next('cleared', '2027-01-02')).toBeNull()
  expect(next('given-back', '2027-01-02')).toBeNull()
})

test('only reason 11 goes back to the bank (R2.17)', () => {
  const steps = (returnReason: string) => nextSteps({ status: 'returned', returnReason })
  expect(steps('11')).toContain('represented')
  for (const reason of ['12', '13', '14', '21']) expect(steps(reason)).toEqual(['given-back'])
  expect(nextSteps({ status: 'represented', returnReason: '11' })).toEqual(['cleared', 'returned'])
})
