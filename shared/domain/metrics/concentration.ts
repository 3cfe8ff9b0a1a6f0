import { basisPointsOf } from './ratios.ts'

const WHOLE = 10_000

/** Shares of the largest, in basis points, and the Herfindahl index Σ share², 0 to 10,000 (R9.6, E11). */
export interface Concentration {
  total: number
  top: { one: number; three: number; five: number; ten: number }
  index: number
  /** Positions of the ten largest, largest first. */
  largest: number[]
}

/** How much of a total few have; amounts by position, those of zero or less left out. */
export function concentrationOf(amounts: ArrayLike<number>): Concentration {
  const positions: number[] = []
  let total = 0
  for (let at = 0; at < amounts.length; at++) {
    if (amounts[at]! <= 0) continue
    positions.push(at)
    total += amounts[at]!
  }
  positions.sort((a, b) => amounts[b]! - amounts[a]! || a - b)
  const top = (count: number) =>
    basisPointsOf(
      positions.slice(0, count).reduce((all, at) => all + amounts[at]!, 0),
      total,
    ) ?? 0
  const squares = positions.reduce((all, at) => all + (amounts[at]! / total) ** 2, 0)
  return {
    total,
    top: { one: top(1), three: top(3), five: top(5), ten: top(10) },
    index: Math.min(WHOLE, Math.round(squares * WHOLE)),
    largest: positions.slice(0, 10),
  }
}
