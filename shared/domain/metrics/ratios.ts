const WHOLE = 10_000

/** A share in basis points, half up; null of nothing. Neither part nor whole is negative. */
export function basisPointsOf(part: number, whole: number): number | null {
  return whole > 0 ? Math.round((part / whole) * WHOLE) : null
}

/** Days with one decimal; null when there is nothing to divide by. */
export function daysOf(numerator: number, denominator: number): number | null {
  return denominator > 0 ? Math.round((numerator / denominator) * 10) / 10 : null
}
