import type { AgingFilter } from '#shared/contracts/aging.ts'
import { agingBuckets } from '#shared/domain/aging.ts'
import { dayNumber } from '#shared/domain/calendar.ts'
import { makeSearch } from '#shared/domain/search.ts'
import type { AgedTitles } from '../ledger/aged-titles.ts'
import { balancesOf, type CustomerBalances, totalOf } from '../ledger/customer-balances.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { agedAsOf } from './aged-as-of.ts'

/** The part of the aging that a filter leaves: which customers, and of them which titles. */
export interface AgingPart {
  aged: AgedTitles
  wantedBuckets: boolean[]
  balances: CustomerBalances
  /** By position of customer. */
  wantedCustomers: Uint8Array
}

/** The part of the aging that a filter leaves, `atLeast` being asked of each customer's total. */
export function agingPart(ledger: Ledger, filter: AgingFilter): AgingPart {
  const aged = agedAsOf(ledger, dayNumber(filter.asOf))
  const wantedBuckets = agingBuckets.map(
    (bucket) => filter.buckets.length === 0 || filter.buckets.includes(bucket),
  )
  const balances = balancesOf(ledger, aged, wantedBuckets)
  const wantedCustomers = searchedCustomers(ledger, balances, filter.search)
  if (filter.atLeast > 0) {
    for (let at = 0; at < wantedCustomers.length; at++) {
      if (totalOf(balances, at) < filter.atLeast) wantedCustomers[at] = 0
    }
  }
  return { aged, wantedBuckets, balances, wantedCustomers }
}

/** Customers who owe something and match what was typed. */
function searchedCustomers(ledger: Ledger, balances: CustomerBalances, search: string): Uint8Array {
  const { customers } = ledger
  const matches = makeSearch(search)
  const everyone = search.trim() === ''
  const found = new Uint8Array(customers.size)
  for (let at = 0; at < found.length; at++) {
    if (balances.titles[at] && (everyone || matches(customers.haystack(at)))) found[at] = 1
  }
  return found
}

/** Positions of the customers in a part. */
export function customersIn(part: AgingPart): number[] {
  const found: number[] = []
  for (let at = 0; at < part.wantedCustomers.length; at++) {
    if (part.wantedCustomers[at]) found.push(at)
  }
  return found
}

/** Sorts positions by a number, then by the order of names; `descending` turns only the number round. */
export function sortPositions(
  positions: number[],
  by: (position: number) => number,
  { descending, ranks }: { descending: boolean; ranks: (position: number) => number },
): number[] {
  const sign = descending ? -1 : 1
  return positions.sort((a, b) => sign * (by(a) - by(b)) || ranks(a) - ranks(b))
}
