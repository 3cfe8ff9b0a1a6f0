import { fc, test } from '@fast-check/vitest'
import { Decimal } from 'decimal.js'
import { describe, expect } from 'vitest'
import { chargeTermsSchema, DEFAULT_CHARGE_TERMS, lateFee, lateInterest } from '#shared/domain/charges.ts'
import { LARGEST_AMOUNT } from '#shared/domain/money.ts'

const Exact = Decimal.clone({ precision: 60 })
const anyPrincipal = fc.oneof(
  fc.integer({ min: 0, max: 10_000_000 }),
  fc.integer({ min: 0, max: LARGEST_AMOUNT }),
)
const anyDays = fc.integer({ min: 0, max: 40_000 })
const anyRate = fc.integer({ min: 0, max: 1000 })
const anyRounding = fc.constantFrom('half-up' as const, 'truncate' as const)
const modes = { 'half-up': Decimal.ROUND_HALF_UP, truncate: Decimal.ROUND_DOWN }

describe('charges', () => {
  test.prop([anyPrincipal, anyRate, anyRounding])(
    'the fine is the exact share, rounded once',
    (p, rate, rounding) => {
      const exact = new Exact(p).times(rate).dividedBy(10_000).toDecimalPlaces(0, modes[rounding])
      expect(lateFee(p, { ...DEFAULT_CHARGE_TERMS, lateFeeBasisPoints: rate, rounding })).toBe(
        exact.toNumber(),
      )
    },
  )

  // Amounts and days up to the largest reach products far above 2^53, where plain numbers are off by centavos.
  test.prop([anyPrincipal, anyDays, anyRate, anyRounding], { numRuns: 2000 })(
    'interest is the exact pro rata, rounded once',
    (p, days, rate, rounding) => {
      const exact = new Exact(p)
        .times(rate)
        .times(days)
        .dividedBy(300_000)
        .toDecimalPlaces(0, modes[rounding])
      const terms = { ...DEFAULT_CHARGE_TERMS, lateInterestBasisPoints: rate, rounding }
      expect(lateInterest(p, days, terms)).toBe(exact.toNumber())
    },
  )

  test('the largest debt for the longest time is exact', () => {
    const terms = { ...DEFAULT_CHARGE_TERMS, lateInterestBasisPoints: 997 }
    // Here plain numbers, which cannot hold the product, would charge one centavo more.
    expect(lateInterest(99_998_519_146, 36_523, terms)).toBe(12_137_630_590_083)
    expect(lateInterest(99_999_999_999, 36_523, terms)).toBe(12_137_810_333_212)
    expect(lateInterest(99_999_999_999, 36_523, { ...terms, rounding: 'truncate' })).toBe(12_137_810_333_211)
  })

  test('published practices: truncating takes one centavo less (§ 1, rounding)', () => {
    expect(lateInterest(10_000, 5, DEFAULT_CHARGE_TERMS)).toBe(17)
    expect(lateInterest(10_000, 5, { ...DEFAULT_CHARGE_TERMS, rounding: 'truncate' })).toBe(16)
    expect(lateInterest(50_000, 10, DEFAULT_CHARGE_TERMS)).toBe(167)
  })

  test('no days, or a day that comes first, give no interest', () => {
    expect(lateInterest(100_000, 0, DEFAULT_CHARGE_TERMS)).toBe(0)
    expect(lateInterest(100_000, -3, DEFAULT_CHARGE_TERMS)).toBe(0)
  })

  test('terms have the bounds of R1.2', () => {
    const accepts = (change: object) =>
      chargeTermsSchema.safeParse({ ...DEFAULT_CHARGE_TERMS, ...change }).success
    expect(accepts({ lateFeeBasisPoints: 1000, lateInterestBasisPoints: 1000, graceDays: 30 })).toBe(true)
    expect(accepts({ lateFeeBasisPoints: 1001 })).toBe(false)
    expect(accepts({ lateInterestBasisPoints: -1 })).toBe(false)
    expect(accepts({ graceDays: 31 })).toBe(false)
  })
})
