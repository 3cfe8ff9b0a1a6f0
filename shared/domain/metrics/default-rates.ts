import { lateAt, type MonthlyLedger, openAt } from './monthly-ledger.ts'
import { basisPointsOf } from './ratios.ts'

/** From how many days late on a title counts as defaulted; the ends of aging buckets (R9.4, R9.6). */
export const defaultAfter = [0, 30, 60, 90] as const
export type DefaultAfter = (typeof defaultAfter)[number]

/** The first aging bucket whose titles are late by more than so many days. */
export function bucketAfter(days: DefaultAfter): number {
  return 1 + defaultAfter.indexOf(days)
}

/** A share with what it is made of; amounts in centavos, or customers. */
export type Share = { part: number; whole: number; basisPoints: number | null }

export function shareOf(part: number, whole: number): Share {
  return { part, whole, basisPoints: basisPointsOf(part, whole) }
}

/** *Inadimplência por saldo*: late by more than N days, of all that is open at a cut (R9.6). */
export function rateByBalance(months: MonthlyLedger, cut: number, after: DefaultAfter): Share {
  return shareOf(lateAt(months, cut, bucketAfter(after)), openAt(months, cut))
}

/** *Por safra*: of what fell due in a month, what is still unpaid on the day asked for (R9.6). */
export function rateByVintage({ fellDue, unpaid }: MonthlyLedger, month: number): Share {
  return shareOf(unpaid[month]!, fellDue[month]!)
}
