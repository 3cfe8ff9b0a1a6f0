import { closingDueOn, DEFAULT_BILLING } from '#shared/domain/billing.ts'
import { DEFAULT_BANK_CALENDAR, day } from '#shared/domain/calendar.ts'
import { againstTerm, cardReceipt } from '#shared/domain/card-fees.ts'
import { type Centavos, centavos } from '#shared/domain/money.ts'
import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'

describe('a receipt by card (I03)', () => {
  test('keeps the acquirer’s fee, and comes in on a business day', () => {
    // Saturday 12 December.
    expect(
      cardReceipt(
        { amount: centavos(100_000), on: day('2026-11-12') },
        { basisPoints: 319, days: 30 },
        DEFAULT_BANK_CALENDAR,
      ),
    ).toEqual({ fee: 3190, net: 96_810, inAccountOn: '2026-12-14' })
  })

  test('is compared with what the same would lose on term', () => {
    expect(againstTerm({ amount: centavos(100_000), fee: centavos(3190) }, 300)).toEqual({
      loss: 3000,
      dearer: 190,
    })
    expect(againstTerm({ amount: centavos(100_000), fee: centavos(1490) }, 300).dearer).toBe(-1510)
  })

  law.prop([fc.integer({ min: 1, max: 100_000_000_000 }), fc.integer({ min: 0, max: 3000 })])(
    'adds up to what was paid',
    (amount, basisPoints) => {
      const paid = { amount: amount as Centavos, on: day('2026-11-12') }
      const { fee, net } = cardReceipt(paid, { basisPoints, days: 1 }, DEFAULT_BANK_CALENDAR)
      expect(fee + net).toBe(amount)
      expect(net).toBeGreaterThan(0)
    },
  )
})

test('a closing falls due by the days of the policy, or the house’s, on a business day', () => {
  const settings = {
    billing: { ...DEFAULT_BILLING, closingDueDaysByPolicy: { c: 5 } },
    calendar: DEFAULT_BANK_CALENDAR,
  }
  expect(closingDueOn(day('2026-11-22'), 'b', settings)).toBe('2026-12-02')
  // 15 November falls on a Sunday.
  expect(closingDueOn(day('2026-11-10'), 'c', settings)).toBe('2026-11-16')
})
