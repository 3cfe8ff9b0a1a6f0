import type { DayNumber } from '#shared/domain/calendar.ts'
import { divideRounded } from '#shared/domain/money.ts'
import { z } from 'zod'
import { shareSchema } from '../share.ts'

/** Ranges of the starter matrix (R9.5), finer than the aging's where losses grow fastest. */
export const provisionRanges = [
  'current',
  'd1to30',
  'd31to60',
  'd61to90',
  'd91to120',
  'd121to180',
  'over180',
] as const
export type ProvisionRange = (typeof provisionRanges)[number]

const LAST_DAY = [0, 30, 60, 90, 120, 180]

/** Expected loss of each range, in basis points of its balance. */
export const provisionMatrixSchema = z.object({
  current: shareSchema,
  d1to30: shareSchema,
  d31to60: shareSchema,
  d61to90: shareSchema,
  d91to120: shareSchema,
  d121to180: shareSchema,
  over180: shareSchema,
} satisfies Record<ProvisionRange, typeof shareSchema>)
export type ProvisionMatrix = z.infer<typeof provisionMatrixSchema>

/** The starter matrix (R9.5, D): the old bank grid, to be replaced by the house's own losses. */
export const STARTER_MATRIX: ProvisionMatrix = {
  current: 50,
  d1to30: 300,
  d31to60: 1000,
  d61to90: 3000,
  d91to120: 5000,
  d121to180: 7000,
  over180: 10_000,
}

/** The position in `provisionRanges` of a title due on `dueDay`, adjusted; without one it is current. */
export function provisionRangeIndex(dueDay: DayNumber, asOf: DayNumber): number {
  if (dueDay < 0) return 0
  const daysLate = asOf - dueDay
  let index = 0
  while (index < LAST_DAY.length && daysLate > LAST_DAY[index]!) index++
  return index
}

/** *Provisão para perdas*: each range's balance by its expected loss, never more than the balance. */
export function provisionOf(balances: ArrayLike<number>, matrix: ProvisionMatrix) {
  const rows = provisionRanges.map((range, at) => {
    const balance = balances[at]!
    const basisPoints = matrix[range]
    return { range, balance, basisPoints, amount: divideRounded(balance * basisPoints, 10_000, 'half-up') }
  })
  return {
    rows,
    balance: rows.reduce((all, row) => all + row.balance, 0),
    amount: rows.reduce((all, row) => all + row.amount, 0),
  }
}
