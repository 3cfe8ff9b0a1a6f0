import type { BoughtTitle } from '#shared/domain/behaviour-of.ts'
import type { DayNumber } from '#shared/domain/calendar.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { titlePositions } from './title-positions.ts'

const NO_PAYMENTS: BoughtTitle['payments'] = []

/** A customer's titles as behaviour sees them: issued by the day, not cancelled, with the payments that stand. */
export function boughtTitles(ledger: Ledger, customer: number, asOf: DayNumber): BoughtTitle[] {
  const { issueDay, adjustedDay, amount, cancelDay, firstPayment, ofAgreement } = ledger.titles.columns
  const bought: BoughtTitle[] = []
  for (const at of titlePositions(ledger, customer)) {
    if (issueDay[at]! > asOf || cancelDay[at]! <= asOf) continue
    bought.push({
      issuedDay: issueDay[at]!,
      dueDay: adjustedDay[at]!,
      amount: amount[at]!,
      ...(ofAgreement[at] === 1 ? { ofAgreement: true as const } : {}),
      payments: firstPayment[at]! < 0 ? NO_PAYMENTS : paymentsOf(ledger, firstPayment[at]!, asOf),
    })
  }
  return bought
}

function paymentsOf({ payments }: Ledger, first: number, asOf: DayNumber): BoughtTitle['payments'] {
  const { next, paidDay, principal, reversalDay, knownDay } = payments.columns
  const found: { day: DayNumber; principal: number }[] = []
  for (let at = first; at >= 0 && paidDay[at]! <= asOf; at = next[at]!) {
    if (reversalDay[at]! > asOf && knownDay[at]! <= asOf)
      found.push({ day: paidDay[at]!, principal: principal[at]! })
  }
  return found
}
