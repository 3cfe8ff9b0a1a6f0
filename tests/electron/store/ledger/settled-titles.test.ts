import type { Patch } from '#shared/contracts/changes.ts'
import { DEFAULT_BANK_CALENDAR, day, dayNumber } from '#shared/domain/calendar.ts'
import { type ChargeTerms, DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import type { MonthlyRates } from '#shared/domain/monthly-rates.ts'
import type { Payment } from '#shared/domain/payment.ts'
import { type StandingPolicy, standingOf } from '#shared/domain/standing.ts'
import { ageTitles } from '#electron/store/ledger/aged-titles.ts'
import { Ledger } from '#electron/store/ledger/ledger.ts'
import { generateLedger } from '#tests/support/generate-ledger.ts'
import { expect, test } from 'vitest'

const BEFORE: StandingPolicy = { terms: DEFAULT_CHARGE_TERMS, calendar: DEFAULT_BANK_CALENDAR }
const RATES: MonthlyRates = {
  indexName: 'IPCA',
  months: Array.from({ length: 48 }, (_, at) => ({
    month: `${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
    legal: 2_900_000,
    index: 700_000,
  })),
}
const withTerms = (terms: Partial<ChargeTerms>) => ({
  ...BEFORE,
  terms: { ...DEFAULT_CHARGE_TERMS, ...terms },
  rates: RATES,
})
const changes: [string, StandingPolicy][] = [
  ['dearer', withTerms({ lateFeeBasisPoints: 1000, lateInterestBasisPoints: 900 })],
  ['counted from the original day', withTerms({ countFrom: 'original' })],
  ['legal', withTerms({ interestMode: 'legal' })],
  ['corrected', withTerms({ correction: true })],
]

const patchesOf = (table: Patch['table'], rows: readonly { id: string }[]): Patch[] =>
  rows.map((row) => ({ table, key: row.id, before: null, after: row }))

const generated = generateLedger({ seed: 12, customers: 30, titles: 1500 })
const byTitle = Map.groupBy(generated.payments, ({ receivableId }) => receivableId)

/** Payments as receipts would have recorded them: those that left nothing on their day say so. */
const payments: Payment[] = generated.receivables.flatMap((title) => {
  const made: Payment[] = []
  for (const payment of byTitle.get(title.id) ?? []) {
    const left = standingOf(title, [...made, payment], BEFORE, payment.paidOn)
    made.push(left.total === 0 && left.status === 'paid' ? { ...payment, settlesWhole: true } : payment)
  }
  return made
})
const paid = Map.groupBy(payments, ({ receivableId }) => receivableId)

test.each(changes)('who settled a title owes nothing of it when terms become %s', (_, after) => {
  const ledger = new Ledger(BEFORE)
  ledger.apply(patchesOf('customers', generated.customers))
  ledger.apply(patchesOf('receivables', generated.receivables))
  ledger.apply(patchesOf('payments', payments))
  ageTitles(ledger, dayNumber(day('2026-11-22')))
  ledger.follow(after)
  let [settled, spared, reopened] = [0, 0, 0]
  for (const on of ['2025-06-30', '2026-11-22'].map(day)) {
    const aged = ageTitles(ledger, dayNumber(on))
    const found = new Map<string, number[]>()
    for (let at = 0; at < aged.size; at++)
      found.set(ledger.titles.ids.at(aged.title[at]!), [
        aged.principal[at]!,
        aged.lateFee[at]!,
        aged.lateInterest[at]!,
      ])
    for (const title of generated.receivables) {
      const own = paid.get(title.id) ?? []
      const owed = standingOf(title, own, after, on)
      expect(found.get(title.id) ?? [0, 0, 0]).toEqual([owed.principal, owed.lateFee, owed.lateInterest])
      const whole = own.some(({ settlesWhole, paidOn }) => settlesWhole && paidOn <= on)
      if (whole && own.some(({ reversal }) => reversal) && owed.total > 0) reopened++
      if (!whole || own.some(({ reversal }) => reversal)) continue
      settled++
      expect(owed.total).toBe(0)
      const unmarked = own.map(({ settlesWhole: _gone, ...payment }) => payment)
      if (standingOf(title, unmarked, after, on).total > 0) spared++
    }
  }
  // It would have been charged without the mark; and what was taken back is owed again.
  expect([settled > 100, spared > 10, reopened > 0]).toEqual([true, true, true])
})
