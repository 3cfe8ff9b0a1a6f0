import type { AgingCustomerRow } from '#shared/contracts/aging.ts'
import { type AgingBucket, agingBuckets } from '#shared/domain/aging.ts'
import { centavos } from '#shared/domain/money.ts'
import { BUCKETS, type CustomerBalances, totalOf } from '../ledger/customer-balances.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { type AgingPart, customersIn, sortPositions } from './aging-part.ts'
import { amountsOf } from './aging-totals.ts'

export interface CustomerOrder {
  sort: 'name' | 'total' | 'principal' | 'daysLate' | AgingBucket
  descending: boolean
  offset: number
  limit: number
}

/** One page of the customers in a part of the aging. */
export function agingCustomers(
  ledger: Ledger,
  part: AgingPart,
  order: CustomerOrder,
): { rows: AgingCustomerRow[]; total: number } {
  const ranks = ledger.customers.ranks()
  const positions = sortPositions(customersIn(part), valueToSort(part.balances, ranks, order.sort), {
    descending: order.descending,
    ranks: (at) => ranks[at]!,
  })
  return {
    rows: positions
      .slice(order.offset, order.offset + order.limit)
      .map((at) => agingCustomerRow(ledger, part.balances, at)),
    total: positions.length,
  }
}

/** A customer's line of the aging. */
export function agingCustomerRow(ledger: Ledger, balances: CustomerBalances, at: number): AgingCustomerRow {
  const { number, name, taxId } = ledger.customers.rows[at]!
  return {
    customerId: ledger.customers.ids.at(at),
    number,
    name,
    taxId,
    ...amountsOf(balances.principal[at]!, balances.lateFee[at]!, balances.lateInterest[at]!),
    titles: balances.titles[at]!,
    worstDaysLate: balances.worstDaysLate[at]!,
    buckets: Array.from(balances.buckets.subarray(at * BUCKETS, (at + 1) * BUCKETS), centavos),
  }
}

function valueToSort(
  balances: CustomerBalances,
  ranks: Int32Array,
  sort: CustomerOrder['sort'],
): (at: number) => number {
  if (sort === 'name') return (at) => ranks[at]!
  if (sort === 'total') return (at) => totalOf(balances, at)
  if (sort === 'principal') return (at) => balances.principal[at]!
  if (sort === 'daysLate') return (at) => balances.worstDaysLate[at]!
  const bucket = agingBuckets.indexOf(sort)
  return (at) => balances.buckets[at * BUCKETS + bucket]!
}
