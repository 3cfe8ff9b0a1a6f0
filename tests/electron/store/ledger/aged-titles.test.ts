import type { Patch } from '#shared/contracts/changes.ts'
import { agingBuckets } from '#shared/domain/aging.ts'
import {
  type BankCalendar,
  DEFAULT_BANK_CALENDAR,
  type Day,
  day,
  dayNumber,
} from '#shared/domain/calendar.ts'
import { type ChargeTerms, DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import { standingOf } from '#shared/domain/standing.ts'
import { ageTitles } from '#electron/store/ledger/aged-titles.ts'
import { Ledger } from '#electron/store/ledger/ledger.ts'
import { referenceAging } from '#tests/shared/domain/reference-aging.ts'
import { type GeneratedLedger, generateLedger } from '#tests/support/generate-ledger.ts'
import { type Random, seededRandom } from '#tests/support/random.ts'
import { describe, expect, test } from 'vitest'

const DAYS = ['2024-12-31', '2026-03-02', '2026-11-22'].map(day)

const policies: { terms: ChargeTerms; calendar: BankCalendar }[] = [
  { terms: DEFAULT_CHARGE_TERMS, calendar: DEFAULT_BANK_CALENDAR },
  {
    terms: {
      lateFeeBasisPoints: 1000,
      lateInterestBasisPoints: 133,
      graceDays: 5,
      countFrom: 'original',
      rounding: 'truncate',
    },
    calendar: {
      holidays: [{ on: day('2026-07-09'), name: 'Revolução Constitucionalista' }],
      lastBusinessDayOfYearCloses: false,
    },
  },
]

const patchesOf = (table: Patch['table'], rows: readonly { id: string }[]): Patch[] =>
  rows.map((row) => ({ table, key: row.id, before: null, after: row }))

function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const mixed = [...items]
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = random.int(0, last)
    ;[mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!]
  }
  return mixed
}

/** A ledger grown as commands would: in any order, a few rows at a time, some of them twice, asked in between. */
function grown(generated: GeneratedLedger, policy: (typeof policies)[number], random: Random): Ledger {
  const ledger = new Ledger(policy)
  ledger.apply(patchesOf('customers', generated.customers))
  const titles = shuffled(patchesOf('receivables', generated.receivables), random)
  for (const patch of titles) ledger.apply([patch])
  const payments = shuffled(patchesOf('payments', generated.payments), random)
  for (const [index, patch] of payments.entries()) {
    // As received first, and reversed by a later command.
    ledger.apply([{ ...patch, after: { ...(patch.after as object), reversal: null } }])
    if (index % 50 === 0) ageTitles(ledger, dayNumber(random.pick(DAYS)))
    ledger.apply([patch])
  }
  return ledger
}

function amountsByCustomer(ledger: Ledger, on: Day) {
  const aged = ageTitles(ledger, dayNumber(on))
  const found = new Map<
    string,
    Record<string, { principal: number; lateFee: number; lateInterest: number }>
  >()
  for (let at = 0; at < aged.size; at++) {
    const id = ledger.customers.ids.at(ledger.titles.columns.customer[aged.title[at]!]!)
    const bucket = agingBuckets[aged.bucket[at]!]!
    const row = found.get(id) ?? {}
    found.set(id, row)
    const cell = (row[bucket] ??= { principal: 0, lateFee: 0, lateInterest: 0 })
    cell.principal += aged.principal[at]!
    cell.lateFee += aged.lateFee[at]!
    cell.lateInterest += aged.lateInterest[at]!
  }
  return found
}

describe('the aging of the ledger', () => {
  test.each(Array.from({ length: 24 }, (_, seed) => seed + 1))(
    'is that of an independent calculation, to the centavo (ledger %i)',
    (seed) => {
      const random = seededRandom(seed)
      const generated = generateLedger({ seed, customers: random.int(3, 40), titles: random.int(50, 600) })
      for (const policy of policies) {
        const ledger = grown(generated, policy, random)
        for (const on of DAYS) {
          const reference = referenceAging(
            generated.receivables,
            generated.payments,
            policy.terms,
            policy.calendar,
            on,
          )
          const found = amountsByCustomer(ledger, on)
          for (const [customerId, row] of reference) {
            for (const bucket of agingBuckets) {
              const expected = row[bucket]
              const nothing = { principal: 0, lateFee: 0, lateInterest: 0 }
              expect(found.get(customerId)?.[bucket] ?? nothing, `${customerId} ${bucket} ${on}`).toEqual(
                expected,
              )
            }
          }
        }
      }
    },
  )

  test('is that of the domain for every title, also after terms and calendar change', () => {
    const generated = generateLedger({ seed: 99, customers: 30, titles: 800 })
    const [before, after] = policies as [(typeof policies)[number], (typeof policies)[number]]
    const ledger = grown(generated, before, seededRandom(99))
    ageTitles(ledger, dayNumber(DAYS[2]!))
    ledger.follow(after)
    const payments = Map.groupBy(generated.payments, ({ receivableId }) => receivableId)
    for (const on of DAYS) {
      const aged = ageTitles(ledger, dayNumber(on))
      const byId = new Map(
        Array.from({ length: aged.size }, (_, at) => [ledger.titles.ids.at(aged.title[at]!), at] as const),
      )
      for (const title of generated.receivables) {
        const standing = standingOf(title, payments.get(title.id) ?? [], after, on)
        const at = byId.get(title.id)
        expect(at !== undefined).toBe(standing.total > 0)
        if (at === undefined) continue
        expect({
          principal: aged.principal[at],
          lateFee: aged.lateFee[at],
          lateInterest: aged.lateInterest[at],
          daysLate: aged.daysLate[at],
          bucket: agingBuckets[aged.bucket[at]!],
        }).toEqual({
          principal: standing.principal,
          lateFee: standing.lateFee,
          lateInterest: standing.lateInterest,
          daysLate: standing.daysLate,
          bucket: standing.bucket,
        })
      }
    }
  })

  test.each([
    ['the legal rate', { ...DEFAULT_CHARGE_TERMS, interestMode: 'legal' }],
    ['correction by an index', { ...DEFAULT_CHARGE_TERMS, correction: true, graceDays: 3 }],
  ] as const)('is that of the domain for every title under %s, and follows the table', (_, terms) => {
    const generated = generateLedger({ seed: 41, customers: 20, titles: 600 })
    const random = seededRandom(41)
    const months = Array.from({ length: 48 }, (_each, at) => ({
      month: `${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
      legal: random.int(0, 900_000),
      index: random.int(-200_000, 900_000),
    }))
    const policy = { terms, calendar: DEFAULT_BANK_CALENDAR, rates: { indexName: 'IPCA' as const, months } }
    const ledger = grown(generated, { terms, calendar: DEFAULT_BANK_CALENDAR }, random)
    const payments = Map.groupBy(generated.payments, ({ receivableId }) => receivableId)
    const totalOn = (on: Day, rates: typeof policy.rates | undefined) =>
      generated.receivables.reduce(
        (sum, title) =>
          sum +
          standingOf(title, payments.get(title.id) ?? [], { ...policy, ...(rates ? { rates } : {}) }, on)
            .total,
        0,
      )
    const ledgerOn = (on: Day) => {
      const aged = ageTitles(ledger, dayNumber(on))
      let sum = 0
      for (let at = 0; at < aged.size; at++)
        sum += aged.principal[at]! + aged.lateFee[at]! + aged.lateInterest[at]!
      return sum
    }
    const empty = { indexName: 'IPCA' as const, months: [] }
    for (const on of DAYS) expect(ledgerOn(on)).toBe(totalOn(on, empty))
    ledger.follow(policy)
    for (const on of DAYS) expect(ledgerOn(on)).toBe(totalOn(on, policy.rates))
    expect(totalOn(DAYS[2]!, policy.rates)).toBeGreaterThan(totalOn(DAYS[2]!, empty))
  })

  test('a ledger saved and read back gives the same aging, and goes on growing', () => {
    const [policy] = policies as [(typeof policies)[number]]
    const generated = generateLedger({ seed: 5, customers: 20, titles: 300 })
    const half = generated.payments.length >> 1
    const whole = grown(generated, policy, seededRandom(5))
    const first = new Ledger(policy)
    first.apply(patchesOf('customers', generated.customers))
    first.apply(patchesOf('receivables', generated.receivables))
    first.apply(patchesOf('payments', generated.payments.slice(0, half)))
    const second = new Ledger(policy, structuredClone(first.saved()))
    second.apply(patchesOf('payments', generated.payments.slice(half)))
    for (const on of DAYS) expect(amountsByCustomer(second, on)).toEqual(amountsByCustomer(whole, on))
    expect(second.counts()).toEqual({
      customers: generated.customers.length,
      receivables: generated.receivables.length,
      payments: generated.payments.length,
    })
  })

  test('what an undone import takes away is owed no more, and is owed again when that is taken back', () => {
    const [policy] = policies as [(typeof policies)[number]]
    const generated = generateLedger({ seed: 6, customers: 5, titles: 60 })
    const rows = [
      ...patchesOf('customers', generated.customers),
      ...patchesOf('receivables', generated.receivables),
      ...patchesOf('payments', generated.payments),
    ]
    const ledger = new Ledger(policy)
    ledger.apply(rows)
    const owed = amountsByCustomer(ledger, DAYS[2]!)
    const gone = rows.map(({ table, key, after }) => ({ table, key, before: after, after: null }))
    ledger.apply(gone)
    expect(amountsByCustomer(ledger, DAYS[2]!).size).toBe(0)
    expect(ledger.counts()).toEqual({ customers: 0, receivables: 0, payments: 0 })
    ledger.apply(rows)
    expect(amountsByCustomer(ledger, DAYS[2]!)).toEqual(owed)
  })
})
