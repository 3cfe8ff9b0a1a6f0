import type { Patch } from '#shared/contracts/changes.ts'
import { DEFAULT_BANK_CALENDAR, day, dayNumber } from '#shared/domain/calendar.ts'
import { DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import { centavos } from '#shared/domain/money.ts'
import { type Payment, principalGone } from '#shared/domain/payment.ts'
import { standingOf } from '#shared/domain/standing.ts'
import { ageTitles } from '#electron/store/ledger/aged-titles.ts'
import { Ledger } from '#electron/store/ledger/ledger.ts'
import { generateLedger } from '#tests/support/generate-ledger.ts'
import { seededRandom } from '#tests/support/random.ts'
import { expect, test } from 'vitest'

const POLICY = { terms: DEFAULT_CHARGE_TERMS, calendar: DEFAULT_BANK_CALENDAR }

const patchesOf = (table: Patch['table'], rows: readonly { id: string }[]): Patch[] =>
  rows.map((row) => ({ table, key: row.id, before: null, after: row }))

test.each([1, 2, 3])('aging takes discounts off as every title does (ledger %i)', (seed) => {
  const random = seededRandom(seed)
  const generated = generateLedger({ seed, customers: 20, titles: 400 })
  const byTitle = Map.groupBy(generated.payments, ({ receivableId }) => receivableId)
  // What a title has left after its payments, some of its payments settled without money.
  const payments: Payment[] = []
  for (const { id, amount } of generated.receivables) {
    const own = byTitle.get(id) ?? []
    let left = amount - own.reduce((gone, payment) => gone + principalGone(payment), 0)
    for (const payment of own) {
      const discount = random.chance(0.4) && left > 1 ? random.int(1, left) : 0
      left -= discount
      payments.push(discount > 0 ? { ...payment, discount: centavos(discount) } : payment)
    }
  }
  expect(payments.some(({ discount }) => discount !== undefined)).toBe(true)
  const ledger = new Ledger(POLICY)
  ledger.apply(patchesOf('customers', generated.customers))
  ledger.apply(patchesOf('receivables', generated.receivables))
  ledger.apply(patchesOf('payments', payments))
  const paid = Map.groupBy(payments, ({ receivableId }) => receivableId)
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
      const owed = standingOf(title, paid.get(title.id) ?? [], POLICY, on)
      expect(found.get(title.id) ?? [0, 0, 0]).toEqual([owed.principal, owed.lateFee, owed.lateInterest])
    }
  }
})
