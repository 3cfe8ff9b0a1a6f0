import { fc, test } from '@fast-check/vitest'
import { Decimal } from 'decimal.js'
import { describe, expect } from 'vitest'
import {
  allocate,
  type Centavos,
  centavos,
  centavosSchema,
  divideRounded,
  LARGEST_AMOUNT,
  positiveCentavosSchema,
  sum,
  unsignedCentavosSchema,
} from '#shared/domain/money.ts'

const anyAmount = fc.integer({ min: -LARGEST_AMOUNT, max: LARGEST_AMOUNT }).map((n) => n as Centavos)
const anyWeights = fc
  .array(fc.integer({ min: 0, max: 100_000_000_000 }), { minLength: 1, maxLength: 40 })
  .filter((weights) => weights.some((weight) => weight > 0))

describe('centavos', () => {
  test('are safe integers', () => {
    expect(() => centavos(0.5)).toThrow(RangeError)
    expect(() => centavos(2 ** 53)).toThrow(RangeError)
    expect(centavos(-5)).toBe(-5)
  })

  test('have the bounds their schemas say', () => {
    expect(centavosSchema.safeParse(-LARGEST_AMOUNT).success).toBe(true)
    expect(centavosSchema.safeParse(LARGEST_AMOUNT + 1).success).toBe(false)
    expect(unsignedCentavosSchema.safeParse(0).success).toBe(true)
    expect(unsignedCentavosSchema.safeParse(-1).success).toBe(false)
    expect(positiveCentavosSchema.safeParse(0).success).toBe(false)
    expect(positiveCentavosSchema.safeParse(1.5).success).toBe(false)
  })

  test.prop([fc.array(anyAmount)])('sum exactly', (amounts) => {
    expect(sum(amounts)).toBe(Number(amounts.reduce((total, amount) => total + BigInt(amount), 0n)))
  })
})

describe('divideRounded', () => {
  test.prop([
    fc.integer({ min: -(2 ** 53) + 1, max: 2 ** 53 - 1 }),
    fc.integer({ min: 1, max: 400_000_000 }),
    fc.constantFrom('half-up' as const, 'truncate' as const),
  ])('is the exact quotient, rounded once', (numerator, denominator, rounding) => {
    const mode = rounding === 'half-up' ? Decimal.ROUND_HALF_UP : Decimal.ROUND_DOWN
    const Exact = Decimal.clone({ precision: 60 })
    const expected = new Exact(numerator).dividedBy(denominator).toDecimalPlaces(0, mode)
    // Adding zero turns −0, which is a zero to everyone but toBe, into 0.
    expect(divideRounded(numerator, denominator, rounding) + 0).toBe(expected.toNumber() + 0)
  })

  test.each([
    [5, 10, 1],
    [-5, 10, -1],
    [4, 10, 0],
    [15, 10, 2],
    [25, 10, 3],
    [1, 3, 0],
    [2, 3, 1],
  ])('%i / %i half up is %i', (numerator, denominator, expected) => {
    expect(divideRounded(numerator, denominator, 'half-up') + 0).toBe(expected)
  })
})

describe('allocate', () => {
  test.prop([anyAmount, anyWeights])(
    'parts add up, each within one centavo of its share',
    (amount, weights) => {
      const parts = allocate(amount, weights)
      expect(sum(parts)).toBe(amount)
      const total = weights.reduce((a, b) => a + b, 0)
      for (const [index, part] of parts.entries()) {
        const exact = new Decimal(amount).times(weights[index]!).dividedBy(total)
        expect(exact.minus(part).abs().lessThan(1)).toBe(true)
      }
    },
  )

  test('gives the leftover to the largest remainders, earlier parts first', () => {
    expect(allocate(centavos(1000), [1, 1, 1])).toEqual([334, 333, 333])
    expect(allocate(centavos(-1000), [1, 1, 1])).toEqual([-334, -333, -333])
    expect(allocate(centavos(100), [1, 2, 4])).toEqual([14, 29, 57])
    expect(allocate(centavos(5), [0, 1])).toEqual([0, 5])
  })

  test('refuses to split among nobody', () => {
    expect(() => allocate(centavos(1), [])).toThrow(RangeError)
    expect(() => allocate(centavos(1), [0, 0])).toThrow(RangeError)
    expect(() => allocate(centavos(1), [2, -1])).toThrow(RangeError)
  })
})
