import { type Day, dayNumber } from '#shared/domain/calendar.ts'
import type { LatePayment } from '#shared/domain/results/attribution.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import type { StoreState } from '../../store-state.ts'

/** What was late in a period and what came in on it, by the ledger's position of customers; centavos of principal. */
export type LateMoney = {
  /** Late at the beginning, or fell late in the period. */
  overdue: Map<number, number>
  /** New money on what was late, oldest first. */
  payments: (LatePayment & { title: number })[]
  /** The first day each customer paid something late. */
  firstPaid: Map<number, number>
  /** The last day something was sold to each of those who paid; instalments of agreements are no sale. */
  lastBought: Map<number, number>
}

/** One pass over the ledger's titles and payments. */
export function lateMoneyIn({ ledger }: StoreState, period: { from: Day; to: Day }): LateMoney {
  const [from, to] = [dayNumber(period.from), dayNumber(period.to)]
  const money: LateMoney = {
    overdue: new Map(),
    payments: [],
    firstPaid: new Map(),
    lastBought: new Map(),
  }
  const { adjustedDay, cancelDay, customer, issueDay, ofAgreement } = ledger.titles.columns
  for (let at = 0; at < ledger.titles.size; at++) {
    const who = customer[at]!
    if (issueDay[at]! > to) continue
    if (ofAgreement[at] === 0 && issueDay[at]! > (money.lastBought.get(who) ?? -1))
      money.lastBought.set(who, issueDay[at]!)
    const due = adjustedDay[at]!
    if (due < 0 || due >= to) continue
    const looked = Math.max(due, from - 1, issueDay[at]!)
    if (cancelDay[at]! > looked) {
      const left = leftOn(ledger, at, looked)
      if (left > 0) money.overdue.set(who, (money.overdue.get(who) ?? 0) + left)
    }
    addPayments(ledger, money, at, { from, to })
  }
  money.payments.sort((one, other) => one.day - other.day)
  return money
}

type Span = { from: number; to: number }

function addPayments(ledger: Ledger, money: LateMoney, title: number, { from, to }: Span): void {
  const { next, paidDay, received, reversalDay, knownDay, byAgreement } = ledger.payments.columns
  const { adjustedDay, cancelDay, customer, firstPayment } = ledger.titles.columns
  const who = customer[title]!
  for (let at = firstPayment[title]!; at >= 0 && paidDay[at]! <= to; at = next[at]!) {
    const day = paidDay[at]!
    if (day < from || day <= adjustedDay[title]! || byAgreement[at] === 1) continue
    if (reversalDay[at]! <= to || knownDay[at]! > to || cancelDay[title]! <= to) continue
    const amount = received[at]!
    if (amount <= 0) continue
    money.payments.push({ customer: who, title, day, amount })
    if (day < (money.firstPaid.get(who) ?? Infinity)) money.firstPaid.set(who, day)
  }
}

/** Principal left of a title at the end of a day. */
function leftOn({ titles, payments }: Ledger, title: number, day: number): number {
  const { next, paidDay, principal, reversalDay, knownDay } = payments.columns
  let left = titles.columns.amount[title]!
  let at = titles.columns.firstPayment[title]!
  for (; at >= 0 && paidDay[at]! <= day; at = next[at]!)
    if (reversalDay[at]! > day && knownDay[at]! <= day) left -= principal[at]!
  return Math.max(0, left)
}
