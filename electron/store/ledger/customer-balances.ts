import { agingBuckets, NO_DUE_DATE } from '#shared/domain/aging.ts'
import type { AgedTitles } from './aged-titles.ts'
import type { Ledger } from './ledger.ts'

export const BUCKETS = agingBuckets.length

/** Whether titles of a bucket are late: all but "a vencer" and "sem vencimento". */
export function isLateBucket(bucket: number): boolean {
  return bucket > 0 && bucket < NO_DUE_DATE
}

/** What each customer owes, by the ledger's position of customers; centavos. */
export interface CustomerBalances {
  /** Principal per customer and bucket: `customer * BUCKETS + bucket`. */
  buckets: Float64Array
  principal: Float64Array
  lateFee: Float64Array
  lateInterest: Float64Array
  titles: Int32Array
  overdueTitles: Int32Array
  worstDaysLate: Int32Array
}

/** Adds aged titles up by customer; `wanted` says of each bucket whether it counts. */
export function balancesOf(ledger: Ledger, aged: AgedTitles, wanted: readonly boolean[]): CustomerBalances {
  const customers = ledger.customers.size
  const ofTitle = ledger.titles.columns.customer
  const balances: CustomerBalances = {
    buckets: new Float64Array(customers * BUCKETS),
    principal: new Float64Array(customers),
    lateFee: new Float64Array(customers),
    lateInterest: new Float64Array(customers),
    titles: new Int32Array(customers),
    overdueTitles: new Int32Array(customers),
    worstDaysLate: new Int32Array(customers),
  }
  for (let at = 0; at < aged.size; at++) {
    const bucket = aged.bucket[at]!
    if (!wanted[bucket]) continue
    const customer = ofTitle[aged.title[at]!]!
    balances.buckets[customer * BUCKETS + bucket]! += aged.principal[at]!
    balances.principal[customer]! += aged.principal[at]!
    balances.lateFee[customer]! += aged.lateFee[at]!
    balances.lateInterest[customer]! += aged.lateInterest[at]!
    balances.titles[customer]!++
    if (isLateBucket(bucket)) balances.overdueTitles[customer]!++
    if (aged.daysLate[at]! > balances.worstDaysLate[customer]!) {
      balances.worstDaysLate[customer] = aged.daysLate[at]!
    }
  }
  return balances
}

/** Principal, fine and interest of a customer together. */
export function totalOf(balances: CustomerBalances, customer: number): number {
  return balances.principal[customer]! + balances.lateFee[customer]! + balances.lateInterest[customer]!
}
