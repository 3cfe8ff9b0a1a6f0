import { agingBucketIndex, NO_DUE_DATE } from '#shared/domain/aging.ts'
import type { Day, DayNumber } from '#shared/domain/calendar.ts'
import {
  BUCKETS,
  emptyMonthlyLedger,
  MONTHS,
  type MonthlyLedger,
} from '#shared/domain/metrics/monthly-ledger.ts'
import { NEVER } from './columns.ts'
import type { Ledger } from './ledger.ts'

/** Months of every title, and what of customers asks for the same pass. By the ledger's position of customers. */
export interface LedgerMonths extends MonthlyLedger {
  /** Sold to each customer in the last twelve months, centavos. */
  soldTo: Float64Array
  /** The last day each customer settled a title that was more than `LATE` days late, in the last year; 0 for none. */
  settledLate: Int32Array
  /** 1 while a title of the customer is more than `LATE` days late. */
  stillLate: Uint8Array
  /** The last day a title was issued to each customer. */
  lastIssue: Int32Array
}

/** Days late from which paying is a recovery (K16). */
const LATE = 30
const YEAR = 365

/** Two years of the ledger month by month, in one pass over its titles; each month knows what was known at its end. */
export function monthlyLedger(ledger: Ledger, asOf: Day): LedgerMonths {
  const customers = ledger.customers.size
  const months: LedgerMonths = {
    ...emptyMonthlyLedger(asOf),
    soldTo: new Float64Array(customers),
    settledLate: new Int32Array(customers),
    stillLate: new Uint8Array(customers),
    lastIssue: new Int32Array(customers),
  }
  const monthOf = monthFinder(months.cuts)
  const { issueDay, clearFrom, adjustedDay } = ledger.titles.columns
  const start = months.cuts[0]!
  for (let at = 0; at < ledger.titles.size; at++) {
    if (issueDay[at]! > months.asOf) continue
    // Settled and due before the first month: nothing of it is in any.
    if (clearFrom[at]! <= start && adjustedDay[at]! <= start) continue
    addSale(ledger, months, at, monthOf)
    addBalances(ledger, months, at, monthOf)
    addPayments(ledger, months, at, monthOf)
  }
  return months
}

type MonthOf = (day: DayNumber) => number

/** The month a day is in: 0 before the first. A table, for it is asked a million times. */
function monthFinder(cuts: Int32Array): MonthOf {
  const first = cuts[0]!
  const table = new Uint8Array(cuts[MONTHS]! - first + 1)
  for (let month = 1; month <= MONTHS; month++)
    table.fill(month, cuts[month - 1]! - first + 1, cuts[month]! - first + 1)
  return (day) => (day <= first ? 0 : table[day - first]!)
}

function addSale(ledger: Ledger, months: LedgerMonths, at: number, monthOf: MonthOf): void {
  const { customer, issueDay, adjustedDay, amount, cancelDay, ofAgreement } = ledger.titles.columns
  const { asOf, cuts } = months
  const issued = issueDay[at]!
  const month = monthOf(issued)
  if (month > 0 && cancelDay[at]! > cuts[month]!) months.issued[month]! += amount[at]!
  if (cancelDay[at]! <= asOf) return
  const who = customer[at]!
  // An instalment of an agreement was sold when its debt was.
  if (ofAgreement[at] === 0) {
    if (month > 0) months.sold[month]! += amount[at]!
    if (issued > asOf - YEAR) months.soldTo[who]! += amount[at]!
    if (issued > months.lastIssue[who]!) months.lastIssue[who] = issued
  }
  const due = adjustedDay[at]!
  if (due < 0 || due > asOf || due <= cuts[0]!) return
  const dueMonth = monthOf(due)
  months.fellDue[dueMonth]! += amount[at]!
  if (due < asOf) months.unpaid[dueMonth]! += leftOf(ledger, at, asOf)
}

/** Principal left of a title at the end of a day, whatever became of it later. */
function leftOf({ titles, payments }: Ledger, at: number, day: DayNumber): number {
  const { next, paidDay, principal, reversalDay, knownDay } = payments.columns
  let left = titles.columns.amount[at]!
  let payment = titles.columns.firstPayment[at]!
  for (; payment >= 0 && paidDay[payment]! <= day; payment = next[payment]!)
    if (reversalDay[payment]! > day && knownDay[payment]! <= day) left -= principal[payment]!
  return Math.max(0, left)
}

/** The day of the payment that settled a title for good; `NEVER` while something is left, may come back, or an agreement has it. */
function clearDay({ titles, payments }: Ledger, at: number): DayNumber {
  const { next, paidDay, principal, reversalDay, byAgreement } = payments.columns
  let left = titles.columns.amount[at]!
  let last = NEVER
  for (let payment = titles.columns.firstPayment[at]!; payment >= 0; payment = next[payment]!) {
    if (reversalDay[payment]! !== NEVER || byAgreement[payment] === 1) return NEVER
    left -= principal[payment]!
    last = paidDay[payment]!
  }
  return left > 0 ? NEVER : last
}

/**
 * Principal that left a title by the end of a day and was not collected on it in that month: what agreements in force took
 * in or waived, and what was moved to it from an instalment, where an earlier month had collected it.
 */
function elsewhereAt({ titles, payments }: Ledger, at: number, day: DayNumber, monthOf: MonthOf): number {
  const { next, paidDay, principal, reversalDay, knownDay, byAgreement } = payments.columns
  let frozen = 0
  let payment = titles.columns.firstPayment[at]!
  for (; payment >= 0 && paidDay[payment]! <= day; payment = next[payment]!) {
    const known = knownDay[payment]!
    if (reversalDay[payment]! <= day || known > day) continue
    const movedLater = known > 0 && monthOf(known) !== monthOf(paidDay[payment]!)
    if (byAgreement[payment] === 1 || movedLater) frozen += principal[payment]!
  }
  return frozen
}

function addBalances(ledger: Ledger, months: LedgerMonths, at: number, monthOf: MonthOf): void {
  const { customer, issueDay, adjustedDay, cancelDay } = ledger.titles.columns
  const { cuts, open, rolled, withdrawn, asOf } = months
  const due = adjustedDay[at]!
  const clear = clearDay(ledger, at)
  let before = -1
  let left = 0
  let frozen = 0
  for (let cut = monthOf(issueDay[at]!); cut <= MONTHS; cut++) {
    const day = cuts[cut]!
    if (issueDay[at]! > day) continue
    if (cancelDay[at]! <= day) {
      if (before >= 0) withdrawn[cut]! += left
      return
    }
    if (clear <= day) return
    const was = left
    left = leftOf(ledger, at, day)
    // What an agreement took is asked for on its instalments: not collected. Once it is broken, it is back.
    const taken = clear === NEVER ? elsewhereAt(ledger, at, day, monthOf) : 0
    withdrawn[cut]! += taken - frozen
    frozen = taken
    const bucket = agingBucketIndex(due, day)
    open[cut * BUCKETS + bucket]! += left
    if (before >= 0 && bucket > before && bucket < NO_DUE_DATE)
      // What a reversal brought back since was not there to roll.
      rolled[cut * BUCKETS + before]! += Math.min(was, left)
    before = bucket
  }
  if (left > 0 && due >= 0 && asOf - due > LATE) months.stillLate[customer[at]!] = 1
}

function addPayments(ledger: Ledger, months: LedgerMonths, at: number, monthOf: MonthOf): void {
  const { adjustedDay, cancelDay, firstPayment, issueDay } = ledger.titles.columns
  const { next, paidDay, received, reversalDay, knownDay, byAgreement } = ledger.payments.columns
  const { asOf, cuts } = months
  const due = adjustedDay[at]!
  let payment = firstPayment[at]!
  for (; payment >= 0 && paidDay[payment]! <= asOf; payment = next[payment]!) {
    const paid = paidDay[payment]!
    const month = monthOf(paid)
    if (byAgreement[payment] === 1 || knownDay[payment]! > cuts[month]!) continue
    if (month === 0 || reversalDay[payment]! <= cuts[month]! || cancelDay[at]! <= cuts[month]!) continue
    const amount = received[payment]!
    months.received[month]! += amount
    const before = cuts[month - 1]!
    if (due >= 0 && due < before && issueDay[at]! <= before) months.recovered[month]! += amount
    if (due < 0) continue
    months.datedPaid[month]! += amount
    months.delayed[month]! += amount * Math.max(0, paid - due)
    if (paid - due > LATE && reversalDay[payment]! > asOf) noteSettled(ledger, months, at, paid)
  }
}

/** A customer paid what was long late: a recovery, if the title owes nothing more. */
function noteSettled(ledger: Ledger, months: LedgerMonths, at: number, paid: DayNumber): void {
  if (paid <= months.asOf - YEAR || leftOf(ledger, at, paid) > 0) return
  const who = ledger.titles.columns.customer[at]!
  if (paid > months.settledLate[who]!) months.settledLate[who] = paid
}
