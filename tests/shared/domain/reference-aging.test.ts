import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { agingBuckets } from '#shared/domain/aging.ts'
import { type BankCalendar, type Day, day } from '#shared/domain/calendar.ts'
import { type ChargeTerms, DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import type { Payment } from '#shared/domain/payment.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import { standingOf } from '#shared/domain/standing.ts'
import { generateLedger } from '#tests/support/generate-ledger.ts'
import { referenceAging } from './reference-aging.ts'
import { anyCase, POLICY } from './standing-cases.ts'

type Totals = Record<string, number>

function add(totals: Totals, key: string, amount: number): void {
  if (amount !== 0) totals[key] = (totals[key] ?? 0) + amount
}

function byStandings(
  receivables: readonly Receivable[],
  payments: readonly Payment[],
  policy: typeof POLICY,
  on: Day,
): Totals {
  const own = Map.groupBy(payments, ({ receivableId }) => receivableId)
  const totals: Totals = {}
  for (const title of receivables) {
    const { bucket, principal, lateFee, lateInterest } = standingOf(
      title,
      own.get(title.id) ?? [],
      policy,
      on,
    )
    add(totals, `${title.customerId} ${bucket} principal`, principal)
    add(totals, `${title.customerId} ${bucket} lateFee`, lateFee)
    add(totals, `${title.customerId} ${bucket} lateInterest`, lateInterest)
  }
  return totals
}

function byReference(
  receivables: readonly Receivable[],
  payments: readonly Payment[],
  { terms, calendar }: typeof POLICY,
  on: Day,
): Totals {
  const totals: Totals = {}
  for (const [customerId, row] of referenceAging(receivables, payments, terms, calendar, on)) {
    for (const bucket of agingBuckets) {
      for (const [part, amount] of Object.entries(row[bucket]))
        add(totals, `${customerId} ${bucket} ${part}`, amount)
    }
  }
  return totals
}

const CALENDARS: BankCalendar[] = [
  POLICY.calendar,
  { holidays: [], lastBusinessDayOfYearCloses: false },
  { holidays: [{ on: '01-25', name: 'Aniversário da cidade' }], lastBusinessDayOfYearCloses: true },
]
const TERMS: ChargeTerms[] = [
  DEFAULT_CHARGE_TERMS,
  { ...DEFAULT_CHARGE_TERMS, countFrom: 'original', rounding: 'truncate', graceDays: 4 },
]

describe('two independent calculations agree', () => {
  const ledger = generateLedger({ seed: 7, customers: 60, titles: 4000 })

  test.each(['2023-11-01', '2024-06-30', '2025-02-15', '2025-12-31', '2026-11-22', '2028-02-29'])(
    'on a whole ledger as of %s, for each calendar and terms',
    (text) => {
      for (const calendar of CALENDARS) {
        for (const terms of TERMS) {
          const policy = { calendar, terms }
          const found = byStandings(ledger.receivables, ledger.payments, policy, day(text))
          expect(found).toEqual(byReference(ledger.receivables, ledger.payments, policy, day(text)))
        }
      }
    },
  )

  test('and the ledger has something to disagree about', () => {
    const totals = byStandings(ledger.receivables, ledger.payments, POLICY, day('2026-11-22'))
    const keys = Object.keys(totals)
    for (const bucket of agingBuckets) {
      expect(keys.some((key) => key.includes(` ${bucket} principal`))).toBe(true)
    }
    expect(keys.filter((key) => key.endsWith('lateInterest')).length).toBeGreaterThan(60)
  })

  test.prop([anyCase], { numRuns: 500 })('on any history of a title', ({ title, payments, on }) => {
    expect(byStandings([title], payments, POLICY, on)).toEqual(byReference([title], payments, POLICY, on))
  })

  test.prop([fc.constantFrom(...TERMS), fc.integer({ min: 0, max: 1200 })])(
    'the sum of the buckets is all that is outstanding',
    (terms, offset) => {
      const on = day(new Date(Date.UTC(2024, 0, 1 + offset)).toISOString().slice(0, 10))
      const some = ledger.receivables.slice(0, 200)
      const own = Map.groupBy(ledger.payments, ({ receivableId }) => receivableId)
      const outstanding = some
        .map((title) => standingOf(title, own.get(title.id) ?? [], { ...POLICY, terms }, on).total)
        .reduce<number>((a, b) => a + b, 0)
      const buckets = Object.values(byReference(some, ledger.payments, { ...POLICY, terms }, on))
      expect(buckets.reduce((a, b) => a + b, 0)).toBe(outstanding)
    },
  )
})
