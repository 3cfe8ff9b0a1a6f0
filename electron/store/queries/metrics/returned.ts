import type { MetricsBoard } from '#shared/contracts/metrics.ts'
import { dayOf } from '#shared/domain/calendar.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import type { LedgerMonths } from '../../ledger/monthly-ledger.ts'

/** Customers told one by one. */
const MOST = 500

/** Who settled what was long late and is late no more, the latest first; who of them was sold to since (K16). */
export function returnedCustomers(ledger: Ledger, months: LedgerMonths): MetricsBoard['returned'] {
  const { settledLate, stillLate, lastIssue } = months
  const found: number[] = []
  let again = 0
  for (let at = 0; at < settledLate.length; at++) {
    if (settledLate[at] === 0 || stillLate[at] === 1) continue
    found.push(at)
    if (lastIssue[at]! > settledLate[at]!) again++
  }
  found.sort((a, b) => settledLate[b]! - settledLate[a]! || a - b)
  return {
    recovered: found.length,
    again,
    customers: found.slice(0, MOST).map((at) => ({
      customerId: ledger.customers.ids.at(at),
      name: ledger.customers.rows[at]?.name ?? '',
      settledOn: dayOf(settledLate[at]!),
      boughtOn: lastIssue[at]! > settledLate[at]! ? dayOf(lastIssue[at]!) : null,
    })),
  }
}
