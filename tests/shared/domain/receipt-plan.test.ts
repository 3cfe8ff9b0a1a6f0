import { DEFAULT_BANK_CALENDAR, addDays, day } from '#shared/domain/calendar.ts'
import { DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import { centavos, sum } from '#shared/domain/money.ts'
import {
  type LineAsked,
  planReceipt,
  type ReceiptPlan,
  type TitleToPay,
} from '#shared/domain/receipt-plan.ts'
import { chargeChoices, type Settlement, settleTitle, wholeOf } from '#shared/domain/settle-title.ts'
import { imputationOrders } from '#shared/domain/imputation.ts'
import { standingOf } from '#shared/domain/standing.ts'
import { buildReceivable, uuidOf } from '#tests/support/build.ts'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'

const POLICY = { terms: DEFAULT_CHARGE_TERMS, calendar: DEFAULT_BANK_CALENDAR }
const TODAY = day('2026-10-15')
const LEGAL: Settlement = { order: 'legal', charges: 'charge' }

/** A title due so many days before today (after it when negative), as it stands today. */
function title(at: number, amount: number, daysAgo: number | null, offered = 0): TitleToPay {
  const dueOn = daysAgo === null ? null : addDays(TODAY, -daysAgo)
  const receivable = buildReceivable({
    id: uuidOf(2, at),
    amount: centavos(amount),
    issuedOn: day('2025-01-01'),
    dueOn,
  })
  const standing = standingOf(receivable, [], POLICY, TODAY)
  // As the house offers it: on a title that is not late, a part of the principal.
  const discount = centavos(standing.status === 'open' ? Math.floor(standing.principal * offered) : 0)
  return { id: receivable.id, dueOn, owed: { ...standing, discount } }
}

function planned(titles: readonly TitleToPay[], asked: Parameters<typeof planReceipt>[1]): ReceiptPlan {
  const plan = planReceipt(titles, asked)
  if ('refusal' in plan) throw new Error(plan.refusal)
  return plan
}

describe('what one receipt settles', () => {
  // 1.000,00 due on 05/10, 10 days late: 20,00 and 3,33 (§ 1, worked examples).
  const late = title(1, 100_000, 10)

  it.each<[string, Settlement, number, object]>([
    ['fine, interest, principal', LEGAL, 2100, { lateFee: 2000, lateInterest: 100, principal: 0 }],
    ['all of it', LEGAL, 102_333, { lateFee: 2000, lateInterest: 333, principal: 100_000 }],
    [
      'principal first, where agreed',
      { order: 'principal-first', charges: 'charge' },
      100_100,
      { lateFee: 100, lateInterest: 0, principal: 100_000 },
    ],
    [
      'principal alone when charges are kept',
      { order: 'legal', charges: 'keep' },
      100_000,
      { lateFee: 0, lateInterest: 0, principal: 100_000 },
    ],
  ])('%s', (_, settlement, amount, settled) => {
    expect(settleTitle(late.owed, centavos(amount), settlement)).toMatchObject({ settled })
  })

  it('keeps charges owed and visible when only the principal is paid (complaint 5)', () => {
    const kept = settleTitle(late.owed, centavos(100_000), { order: 'legal', charges: 'keep' })
    expect(kept).toMatchObject({ left: { principal: 0, lateFee: 2000, lateInterest: 333, total: 2333 } })
    const more = settleTitle(late.owed, centavos(100_001), { order: 'legal', charges: 'keep' })
    expect(more).toEqual({ refusal: 'above-balance' })
  })

  it('still owes the kept charges on any day after, and no more of them', () => {
    const receivable = buildReceivable({ dueOn: day('2026-10-05') })
    const settled = settleTitle(late.owed, centavos(100_000), { order: 'legal', charges: 'keep' })
    if ('refusal' in settled) throw new Error(settled.refusal)
    const payment = { paidOn: TODAY, reversal: null, ...settled }
    for (const on of ['2026-10-15', '2026-11-15', '2027-10-15'])
      expect(standingOf(receivable, [payment], POLICY, day(on))).toMatchObject({
        principal: 0,
        lateFee: 2000,
        lateInterest: 333,
        status: 'overdue',
      })
  })

  it('takes the charges of a bank as it collected them, and ends what we would have charged beyond', () => {
    const settled = settleTitle(late.owed, centavos(102_000), LEGAL, { chargesPaid: centavos(2000) })
    expect(settled).toMatchObject({
      settled: { lateFee: 2000, lateInterest: 0, principal: 100_000 },
      forgiven: { lateFee: 0, lateInterest: 333 },
      left: { total: 0 },
    })
  })

  it('refuses a pardon above the charges and an amount above what is owed', () => {
    const forgiven = { lateFee: centavos(2001) as never, lateInterest: centavos(0) as never }
    expect(settleTitle(late.owed, centavos(1000), LEGAL, { forgiven })).toEqual({
      refusal: 'forgives-more-than-charged',
    })
    expect(settleTitle(late.owed, centavos(102_334), LEGAL)).toEqual({ refusal: 'above-balance' })
  })
})

describe('an early-payment discount (K06)', () => {
  // 300,00 due in twenty days, 5 % off: 15,00.
  const early = title(1, 30_000, -20, 0.05)

  it.each([
    ['what is left open settles it whole', 28_500, { discount: 1500, left: 0 }],
    ['a little more than the offer asks', 29_000, { discount: 1000, left: 0 }],
    ['the whole needs none', 30_000, { discount: 0, left: 0 }],
    ['a centavo less than the offer earns nothing', 28_499, { discount: 0, left: 1501 }],
  ])('%s', (_, amount, { discount, left }) => {
    const settled = settleTitle(early.owed, centavos(amount), LEGAL)
    expect(settled).toMatchObject({ amount, discount, settled: { principal: amount }, left: { total: left } })
  })

  it('leaves the rest of an amount for the next titles', () => {
    const { lines, leftover } = planned([early, title(2, 50_000, -30)], {
      amount: centavos(30_000),
      titles: 'oldest-first',
      settlement: LEGAL,
    })
    expect(lines.map(({ amount, discount }) => [amount, discount])).toEqual([
      [28_500, 1500],
      [1500, 0],
    ])
    expect(leftover).toBe(0)
  })
})

describe('which titles an amount goes to (CC 352, 355)', () => {
  const titles = [title(1, 30_000, -20), title(2, 50_000, 17), title(3, 10_000, null), title(4, 100_000, 48)]

  it('the oldest due first, undated last', () => {
    const { lines, leftover } = planned(titles, {
      amount: centavos(200_000),
      titles: 'oldest-first',
      settlement: LEGAL,
    })
    expect(lines.map(({ receivableId }) => receivableId)).toEqual([4, 2, 1, 3].map((at) => uuidOf(2, at)))
    expect(leftover).toBe(200_000 - sum(titles.map(({ owed }) => owed.total)))
  })

  it('among equally old the most onerous', () => {
    const same = [title(1, 1000, 10), title(2, 90_000, 10)]
    const { lines } = planned(same, { amount: centavos(500), titles: 'oldest-first', settlement: LEGAL })
    expect(lines.map(({ receivableId }) => receivableId)).toEqual([uuidOf(2, 2)])
  })

  it('as the debtor says: so much of one, and the rest where he says next', () => {
    const { lines, leftover } = planned(titles, {
      amount: centavos(40_000),
      titles: [
        { receivableId: uuidOf(2, 1), amount: centavos(25_000) },
        { receivableId: uuidOf(2, 3), amount: null },
      ],
      settlement: LEGAL,
    })
    expect(lines.map(({ amount }) => amount)).toEqual([25_000, 10_000])
    expect(leftover).toBe(5000)
  })

  it.each<[string, LineAsked[], object]>([
    [
      'parts above the amount',
      [{ receivableId: uuidOf(2, 4), amount: centavos(40_001) }],
      { refusal: 'parts-above-amount', line: null, most: 40_000 },
    ],
    [
      'a part above what the title owes',
      [{ receivableId: uuidOf(2, 1), amount: centavos(30_001) }],
      { refusal: 'above-balance', line: 0, most: 30_000 },
    ],
    [
      'a title twice',
      [
        { receivableId: uuidOf(2, 1), amount: centavos(20_000) },
        { receivableId: uuidOf(2, 1), amount: centavos(20_000) },
      ],
      { refusal: 'receivable-unknown', line: 1 },
    ],
  ])('refuses %s', (_, asked, refusal) => {
    const plan = planReceipt(titles, { amount: centavos(40_000), titles: asked, settlement: LEGAL })
    expect(plan).toMatchObject(refusal)
  })
})

const amounts = fc.integer({ min: 1, max: 5_000_000 })
const titlesOf = fc
  .array(
    fc.record({
      amount: amounts,
      daysAgo: fc.option(fc.integer({ min: -60, max: 400 })),
      offered: fc.constantFrom(0, 0.02, 0.5),
    }),
    {
      maxLength: 12,
    },
  )
  .map((given) => given.map(({ amount, daysAgo, offered }, at) => title(at + 1, amount, daysAgo, offered)))
const settlements = fc.record({
  order: fc.constantFrom(...imputationOrders),
  charges: fc.constantFrom(...chargeChoices),
})

describe('laws', () => {
  property.prop([titlesOf, amounts, settlements])(
    'parts and what is left add up to the amount, each part to its imputation, nothing is lost',
    (titles, amount, settlement) => {
      const { lines, leftover } = planned(titles, {
        amount: centavos(amount),
        titles: 'oldest-first',
        settlement,
      })
      expect(sum(lines.map((line) => line.amount)) + leftover).toBe(amount)
      const byId = new Map(titles.map(({ id, owed }) => [id, owed]))
      for (const { receivableId, amount: part, settled, forgiven, discount, left } of lines) {
        const owed = byId.get(receivableId)!
        expect(settled.lateFee + settled.lateInterest + settled.principal).toBe(part)
        for (const name of ['lateFee', 'lateInterest'] as const)
          expect(settled[name] + forgiven[name] + left[name]).toBe(owed[name])
        expect(settled.principal + discount + left.principal).toBe(owed.principal)
        expect(discount).toBeLessThanOrEqual(owed.discount ?? 0)
        if (discount > 0) expect(left.total).toBe(0)
        if (settlement.charges !== 'forgive') expect(forgiven).toEqual({ lateFee: 0, lateInterest: 0 })
      }
      // Money goes to the next title only when this one takes no more.
      for (const line of lines.slice(0, -1))
        expect(line.amount).toBe(wholeOf(byId.get(line.receivableId)!, settlement))
    },
  )

  property.prop([titlesOf, amounts, settlements, fc.infiniteStream(fc.nat())])(
    'neither the order of titles nor the other titles change what one is charged',
    (titles, amount, settlement, keys) => {
      const shuffled = titles
        .map((one) => ({ one, key: keys.next().value }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one)
      const asked = { amount: centavos(amount), titles: 'oldest-first', settlement } as const
      expect(planned(shuffled, asked)).toEqual(planned(titles, asked))
      for (const { receivableId, ...line } of planned(titles, asked).lines) {
        const alone = titles.find(({ id }) => id === receivableId)!
        expect(settleTitle(alone.owed, line.amount, settlement)).toEqual(line)
      }
    },
  )
})
