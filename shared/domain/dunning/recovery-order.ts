/** What a contact today may bring of an amount, in basis points, by how late its worst title is. Ours, to order work by; not measured. */
const CHANCES: readonly (readonly [daysLate: number, basisPoints: number])[] = [
  [0, 9500],
  [5, 9000],
  [15, 7500],
  [30, 6000],
  [60, 4000],
  [90, 2500],
  [180, 1200],
  [365, 500],
]

/** What is expected to come in of an amount that is so late, in centavos, rounded down: the queue is worked from the largest on. */
export function expectedRecovery({ total, daysLate }: { total: number; daysLate: number }): number {
  const [, basisPoints] = CHANCES.find(([upTo]) => daysLate <= upTo) ?? [0, 200]
  return Math.floor((total * basisPoints) / 10_000)
}
