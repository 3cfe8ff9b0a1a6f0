import type { AgingTotals } from '#shared/contracts/aging.ts'
import { agingBuckets } from '#shared/domain/aging.ts'
import { centavos } from '#shared/domain/money.ts'
import { BUCKETS } from '../ledger/customer-balances.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { AgingPart } from './aging-part.ts'

interface Sums {
  principal: number
  lateFee: number
  lateInterest: number
  titles: number
  customers: number
}

const noSums = (): Sums => ({ principal: 0, lateFee: 0, lateInterest: 0, titles: 0, customers: 0 })

/** Adds up a part of the aging, bucket by bucket. */
export function agingTotals(ledger: Ledger, part: AgingPart): AgingTotals {
  const { aged, wantedBuckets, wantedCustomers } = part
  const ofTitle = ledger.titles.columns.customer
  const sums = Array.from({ length: BUCKETS }, noSums)
  const seen = new Uint8Array(wantedCustomers.length * BUCKETS)
  for (let at = 0; at < aged.size; at++) {
    const bucket = aged.bucket[at]!
    const customer = ofTitle[aged.title[at]!]!
    if (!wantedBuckets[bucket] || !wantedCustomers[customer]) continue
    const sum = sums[bucket]!
    sum.principal += aged.principal[at]!
    sum.lateFee += aged.lateFee[at]!
    sum.lateInterest += aged.lateInterest[at]!
    sum.titles++
    if (!seen[customer * BUCKETS + bucket]) {
      seen[customer * BUCKETS + bucket] = 1
      sum.customers++
    }
  }
  const whole = noSums()
  for (const sum of sums) {
    whole.principal += sum.principal
    whole.lateFee += sum.lateFee
    whole.lateInterest += sum.lateInterest
    whole.titles += sum.titles
  }
  whole.customers = wantedCustomers.reduce((count, wanted) => count + wanted, 0)
  return {
    ...said(whole),
    buckets: sums.map(bucketTotals),
  }
}

function bucketTotals(sums: Sums, bucket: number) {
  return { bucket: agingBuckets[bucket]!, ...said(sums) }
}

function said({ principal, lateFee, lateInterest, titles, customers }: Sums) {
  return { ...amountsOf(principal, lateFee, lateInterest), titles, customers }
}

/** The four amounts of the contract, from three. */
export function amountsOf(principal: number, lateFee: number, lateInterest: number) {
  return {
    principal: centavos(principal),
    lateFee: centavos(lateFee),
    lateInterest: centavos(lateInterest),
    total: centavos(principal + lateFee + lateInterest),
  }
}
