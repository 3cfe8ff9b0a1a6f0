import { type Centavos, centavos, sum } from '#shared/domain/money.ts'
import { receivedByShare, type TitleShare } from '#shared/domain/title-shares.ts'
import { uuidOf } from '#tests/support/build.ts'
import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'

const sharesOf = (amounts: readonly number[]): TitleShare[] =>
  amounts.map((amount, at) => ({ orderId: uuidOf(5, at), amount: amount as TitleShare['amount'] }))
const amounts = fc.array(fc.integer({ min: 1, max: 5_000_000 }), { minLength: 1, maxLength: 30 })

describe('what came in on each order of a title', () => {
  test('is its part, to the centavo, odd ones to the earlier line', () => {
    const shares = sharesOf([10_000, 10_000, 10_000])
    expect(receivedByShare(shares, { amount: 30_000, received: 10_000 })).toEqual([3334, 3333, 3333])
    expect(receivedByShare(shares, { amount: 30_000, received: 0 })).toEqual([0, 0, 0])
    expect(receivedByShare(shares, { amount: 30_000, received: 30_000 })).toEqual([10_000, 10_000, 10_000])
  })

  test('comes after the charges that a title put off has kept', () => {
    const shares = sharesOf([6000, 4000])
    expect(receivedByShare(shares, { amount: 10_500, received: 500 })).toEqual([0, 0])
    expect(receivedByShare(shares, { amount: 10_500, received: 5500 })).toEqual([3000, 2000])
    expect(receivedByShare(shares, { amount: 10_500, received: 10_500 })).toEqual([6000, 4000])
  })

  law.prop([amounts, fc.nat({ max: 10_000 }), fc.double({ min: 0, max: 1, noNaN: true })])(
    'adds up to what came in, and is never more than a share',
    (list, kept, part) => {
      const shares = sharesOf(list)
      const total = sum(list as Centavos[])
      const received = Math.round((total + kept) * part)
      const parts = receivedByShare(shares, { amount: total + kept, received })
      expect(sum(parts)).toBe(centavos(Math.max(0, received - kept)))
      for (const [at, share] of list.entries()) expect(parts[at]).toBeLessThanOrEqual(share)
    },
  )
})
