import type { DayNumber } from '#shared/domain/calendar.ts'
import type { Ledger } from '../ledger/ledger.ts'

/** Principal that payments of a title brought in by a day, in centavos; `without` names payments that do not count. */
export function receivedOn(
  ledger: Ledger,
  title: number,
  asOf: DayNumber,
  without?: ReadonlySet<string>,
): number {
  const { next, paidDay, principal, reversalDay } = ledger.payments.columns
  let received = 0
  const first = ledger.titles.columns.firstPayment[title]!
  for (let payment = first; payment >= 0; payment = next[payment]!) {
    if (paidDay[payment]! > asOf || reversalDay[payment]! <= asOf) continue
    if (!without?.has(ledger.payments.ids.at(payment))) received += principal[payment]!
  }
  return received
}
