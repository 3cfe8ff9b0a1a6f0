import type { CreditEntryKind } from '#shared/domain/credit-entry.ts'
import { type DayNumber, dayNumber } from '#shared/domain/calendar.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import type { StoreState } from '../../store-state.ts'

/** What a movement of credit adds to what its payments say was received: credit used on a title is no new money. */
const CASH: Record<CreditEntryKind, 1 | 0 | -1> = {
  overpayment: 1,
  advance: 1,
  used: -1,
  'credit-note': 0,
  refunded: 0,
}

/** The day the money of a broken agreement's instalment came, which is its customer's credit since: none is new money. */
function paidDayOf({ payments }: Ledger, paymentId: string | null): DayNumber | null {
  const at = paymentId === null ? -1 : payments.ids.indexOf(paymentId)
  return at < 0 ? null : payments.columns.paidDay[at]!
}

/**
 * What payments of those days lack to be the money that came in, in centavos: what stayed as credit, less the credit that
 * was used. What was taken back by the last day is out. Call `state.rows.load` first.
 */
export function cashInCredit(
  { rows, ledger }: Pick<StoreState, 'rows' | 'ledger'>,
  first: DayNumber,
  last: DayNumber,
): number {
  let cash = 0
  for (const { on, kind, amount, reversal, paymentId } of rows.all('creditEntries').values()) {
    const known = dayNumber(on)
    const came = kind === 'overpayment' ? paidDayOf(ledger, paymentId) : null
    const day = came ?? known
    if (day < first || day > last || known > last) continue
    if (reversal === null || dayNumber(reversal.on) > last) cash += CASH[kind] * amount
  }
  return cash
}
