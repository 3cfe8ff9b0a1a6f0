import type { DayNumber } from '#shared/domain/calendar.ts'
import type { Ledger } from '../ledger/ledger.ts'

/**
 * Principal that payments of a title brought in by a day, in centavos, and what an agreement took of it into instalments:
 * and what it waived: nobody paid either. `without` names payments that do not count.
 */
export function principalOn(
  ledger: Ledger,
  title: number,
  asOf: DayNumber,
  without?: ReadonlySet<string>,
): { received: number; agreed: number; waived: number } {
  const { next, paidDay, principal, agreed, byAgreement, reversalDay, knownDay } = ledger.payments.columns
  const sums = { received: 0, agreed: 0, waived: 0 }
  const first = title < 0 ? -1 : ledger.titles.columns.firstPayment[title]!
  for (let payment = first; payment >= 0; payment = next[payment]!) {
    if (paidDay[payment]! > asOf || reversalDay[payment]! <= asOf || knownDay[payment]! > asOf) continue
    if (without?.has(ledger.payments.ids.at(payment))) continue
    if (byAgreement[payment] === 1) {
      sums.agreed += agreed[payment]!
      sums.waived += principal[payment]! - agreed[payment]!
    } else sums.received += principal[payment]!
  }
  return sums
}
