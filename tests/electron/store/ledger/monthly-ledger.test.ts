import { type AgingBucket, agingBuckets } from '#shared/domain/aging.ts'
import { DEFAULT_BANK_CALENDAR, type Day, day, dayOf } from '#shared/domain/calendar.ts'
import { DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import { defaultAfter, rateByBalance, rateByVintage } from '#shared/domain/metrics/default-rates.ts'
import { collectionEffectiveness, recovery, rolls } from '#shared/domain/metrics/collection.ts'
import { BUCKETS, MONTHS, openAt } from '#shared/domain/metrics/monthly-ledger.ts'
import type { Payment } from '#shared/domain/payment.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import { standingOf } from '#shared/domain/standing.ts'
import { ageTitles } from '#electron/store/ledger/aged-titles.ts'
import { Ledger } from '#electron/store/ledger/ledger.ts'
import { monthlyLedger } from '#electron/store/ledger/monthly-ledger.ts'
import { buildCustomer, buildPayment, buildReceivable } from '#tests/support/build.ts'
import { type GeneratedLedger, generateLedger } from '#tests/support/generate-ledger.ts'
import { withPayments } from '#tests/support/title-account.ts'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'

const policy = { terms: DEFAULT_CHARGE_TERMS, calendar: DEFAULT_BANK_CALENDAR }

function ledgerOf({ customers, receivables, payments }: GeneratedLedger): Ledger {
  const ledger = new Ledger(policy)
  for (const customer of customers) ledger.customers.put(customer)
  for (const title of receivables) ledger.putTitle(title)
  for (const payment of payments) ledger.putPayment(payment)
  return ledger
}

type Title = { receivable: Receivable; payments: Payment[] }

/** Principal and bucket of a title at the end of a day, asked of the domain as for a letter; null when it owes none. */
function openOn({ receivable, payments }: Title, on: Day): { left: number; bucket: AgingBucket } | null {
  const { principal, bucket } = standingOf(receivable, payments, policy, on)
  return principal === 0 ? null : { left: principal, bucket }
}

/** The same aggregates the slow way: each title asked anew for the end of each month. */
function slowly({ receivables, payments }: GeneratedLedger, asOf: Day, cuts: Day[]) {
  const titles = withPayments(receivables, payments) as Title[]
  const zeros = () => cuts.map(() => 0)
  const found = {
    open: cuts.map(() => agingBuckets.map(() => 0)),
    rolled: cuts.map(() => agingBuckets.map(() => 0)),
    withdrawn: zeros(),
    issued: zeros(),
    sold: zeros(),
    received: zeros(),
    recovered: zeros(),
    delayed: zeros(),
    datedPaid: zeros(),
    fellDue: zeros(),
    unpaid: zeros(),
  }
  const place = (bucket: AgingBucket) => agingBuckets.indexOf(bucket)
  for (const title of titles) {
    const { receivable: of } = title
    const gone = (on: Day) => of.cancellation !== null && of.cancellation.on <= on
    const due = standingOf(of, [], policy, asOf).adjustedDueOn
    for (const [cut, on] of cuts.entries()) {
      const now = openOn(title, on)
      if (now) found.open[cut]![place(now.bucket)]! += now.left
      const last = cut > 0 ? cuts[cut - 1]! : null
      const before = last === null ? null : openOn(title, last)
      if (last === null) continue
      const within = (when: Day) => when > last && when <= on
      if (before && gone(on)) found.withdrawn[cut]! += before.left
      const later = before && now && place(now.bucket) > place(before.bucket) && now.bucket !== 'noDueDate'
      if (later) found.rolled[cut]![place(before.bucket)]! += Math.min(before.left, now.left)
      if (within(of.issuedOn) && !gone(on)) found.issued[cut]! += of.amount
      if (within(of.issuedOn) && !gone(asOf)) found.sold[cut]! += of.amount
      if (due !== null && within(due) && of.issuedOn <= asOf && !gone(asOf)) {
        found.fellDue[cut]! += of.amount
        found.unpaid[cut]! += due < asOf ? (openOn(title, asOf)?.left ?? 0) : 0
      }
      for (const { paidOn, settled, reversal } of title.payments) {
        if (!within(paidOn) || gone(on) || of.issuedOn > asOf || (reversal && reversal.on <= on)) continue
        found.received[cut]! += settled.principal
        if (due === null) continue
        found.datedPaid[cut]! += settled.principal
        const days = (Date.parse(paidOn) - Date.parse(due)) / 86_400_000
        found.delayed[cut]! += settled.principal * Math.max(0, days)
        if (due < last && of.issuedOn <= last) found.recovered[cut]! += settled.principal
      }
    }
  }
  return found
}

const cases = fc.record({
  seed: fc.nat(),
  customers: fc.integer({ min: 1, max: 6 }),
  titles: fc.integer({ min: 1, max: 80 }),
  asOf: fc.integer({ min: 20_000, max: 20_800 }).map(dayOf),
})

describe('the ledger month by month', () => {
  property.prop([cases, fc.boolean()])(
    'is what every title asked for every month says, to the centavo',
    ({ asOf, ...size }, warm) => {
      const generated = generateLedger(size)
      const ledger = ledgerOf(generated)
      // An aging before leaves what it knows of settled titles behind: nothing may change by it.
      if (warm) ageTitles(ledger, ledgerDay(asOf))
      const months = monthlyLedger(ledger, asOf)
      const cuts = [...months.cuts].map(dayOf)
      expect(cuts.at(-1)).toBe(asOf)
      const slow = slowly(generated, asOf, cuts)
      expect([...months.open]).toEqual(slow.open.flat())
      expect([...months.rolled]).toEqual(slow.rolled.flat())
      const { open: _open, rolled: _rolled, ...columns } = slow
      for (const [name, column] of Object.entries(columns))
        expect([...months[name as keyof typeof columns]], name).toEqual(column)
    },
  )

  property.prop([cases])(
    'its shares lie between nothing and all, its buckets add up',
    ({ asOf, ...size }) => {
      const months = monthlyLedger(ledgerOf(generateLedger(size)), asOf)
      for (let month = 1; month <= MONTHS; month++) {
        const buckets = [...months.open.subarray(month * BUCKETS, (month + 1) * BUCKETS)]
        expect(buckets.reduce((all, amount) => all + amount, 0)).toBe(openAt(months, month))
        const shares = [
          ...defaultAfter.map((after) => rateByBalance(months, month, after)),
          rateByVintage(months, month),
          recovery(months, month),
          collectionEffectiveness(months, month),
          ...rolls(months, month),
        ]
        for (const { part, whole, basisPoints } of shares) {
          expect(part).toBeGreaterThanOrEqual(0)
          expect(part).toBeLessThanOrEqual(whole)
          expect(basisPoints ?? 0).toBeLessThanOrEqual(10_000)
        }
      }
    },
  )

  test('who settled what was long late and bought again', () => {
    const asOf = day('2026-11-22')
    const customer = buildCustomer({ number: 500 })
    const late = buildReceivable({ customerId: customer.id })
    const paid = buildPayment({ receivableId: late.id, paidOn: day('2026-11-10') })
    const ledger = ledgerOf({ customers: [customer], receivables: [late], payments: [paid] })
    const before = monthlyLedger(ledger, asOf)
    expect(dayOf(before.settledLate[0]!)).toBe('2026-11-10')
    expect([before.stillLate[0], dayOf(before.lastIssue[0]!)]).toEqual([0, '2026-10-01'])
    const again = buildReceivable({
      customerId: customer.id,
      issuedOn: day('2026-11-20'),
      dueOn: day('2026-12-20'),
    })
    ledger.putTitle(again)
    expect(dayOf(monthlyLedger(ledger, asOf).lastIssue[0]!)).toBe('2026-11-20')
    // As of a day before it was paid, it was late.
    expect(monthlyLedger(ledger, day('2026-11-09'))).toMatchObject({
      settledLate: new Int32Array(1),
      stillLate: new Uint8Array([1]),
    })
  })
})

function ledgerDay(on: Day): number {
  return Date.parse(`${on}T00:00:00Z`) / 86_400_000
}
