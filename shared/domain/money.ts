import { z } from 'zod'

/** The largest amount the house accepts: R$ 1 billion, in centavos. Anything above it is a typing error. */
export const LARGEST_AMOUNT = 100_000_000_000

/** An integer amount of centavos, signed, within ± `LARGEST_AMOUNT`. */
export const centavosSchema = z.int().min(-LARGEST_AMOUNT).max(LARGEST_AMOUNT).brand<'Centavos'>()
export type Centavos = z.infer<typeof centavosSchema>

/** An amount of at least one centavo. */
export const positiveCentavosSchema = z.int().min(1).max(LARGEST_AMOUNT).brand<'Centavos'>()
/** An amount of zero or more centavos. */
export const unsignedCentavosSchema = z.int().min(0).max(LARGEST_AMOUNT).brand<'Centavos'>()

/** Brands a number that is already integer centavos. Throws `RangeError` on fractions and unsafe integers. */
export function centavos(amount: number): Centavos {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not integer centavos: ${amount}`)
  return amount as Centavos
}

export const ZERO = 0 as Centavos

/** The exact sum, in centavos. */
export function sum(amounts: Iterable<Centavos>): Centavos {
  let total = 0
  for (const amount of amounts) total += amount
  return centavos(total)
}

/** How a division of centavos ends: half away from zero to the nearest centavo, or towards zero (R1, rounding). */
export const roundingModes = ['half-up', 'truncate'] as const
export type Rounding = (typeof roundingModes)[number]

/**
 * `numerator / denominator` as an integer, exact below 2^53. `half-up` rounds ties away from zero.
 * The caller multiplies before dividing; `denominator` is a positive integer.
 */
export function divideRounded(numerator: number, denominator: number, rounding: Rounding): number {
  const quotient = Math.trunc(numerator / denominator)
  const remainder = numerator - quotient * denominator
  if (rounding === 'truncate' || Math.abs(remainder) * 2 < denominator) return quotient
  return quotient + Math.sign(numerator)
}

/**
 * Splits an amount in proportion to non-negative integer weights; the parts always add up to the amount.
 * Leftover centavos go to the largest remainders, earlier parts first. Throws when no weight is positive.
 */
export function allocate(amount: Centavos, weights: readonly number[]): Centavos[] {
  const total = weights.reduce((a, b) => a + b, 0)
  if (total <= 0 || weights.some((w) => w < 0)) throw new RangeError('allocate needs a positive weight')
  const exact = weights.map((w) => (BigInt(amount) * BigInt(w)) / BigInt(total))
  const left = BigInt(amount) - exact.reduce((a, b) => a + b, 0n)
  const step = left < 0n ? -1n : 1n
  const byRemainder = weights
    .map((w, index) => ({ index, remainder: (BigInt(amount) * BigInt(w)) % BigInt(total) }))
    .sort((a, b) => Number((b.remainder - a.remainder) * step) || a.index - b.index)
  for (let i = 0; i < Number(left * step); i++) exact[byRemainder[i]!.index]! += step
  return exact.map((part) => centavos(Number(part)))
}
