import { type AgingBucket, agingBucketIndex, agingBuckets } from './aging.ts'
import { makeAdjuster } from './business-days.ts'
import { type BankCalendar, type Day, type DayNumber, dayNumber, dayOf } from './calendar.ts'
import { type ChargeTerms, interestBetween, lateFee } from './charges.ts'
import { type Centavos, ZERO } from './money.ts'
import { type MonthlyRates, NO_RATES } from './monthly-rates.ts'
import { type Payment, principalGone } from './payment.ts'
import type { Receivable } from './receivable.ts'

/** What of a title decides what it owes. */
export type StandingTitle = Pick<Receivable, 'amount' | 'issuedOn' | 'dueOn' | 'terms' | 'cancellation'>
/** What of a payment decides what its title still owes. */
export type StandingPayment = Pick<
  Payment,
  'paidOn' | 'settled' | 'forgiven' | 'discount' | 'settlesWhole' | 'moved' | 'reversal'
>
/** The laboratory's terms, for titles without their own, its calendar, and its table of rates for terms that need one. */
export type StandingPolicy = { terms: ChargeTerms; calendar: BankCalendar; rates?: MonthlyRates }

export type StandingStatus = 'open' | 'overdue' | 'paid' | 'cancelled' | 'notIssued'

/** What a title owes on a day; amounts in centavos, never negative. */
export type Standing = {
  principal: Centavos
  lateFee: Centavos
  lateInterest: Centavos
  total: Centavos
  /** Calendar days from `chargesFrom`; 0 up to the adjusted due date. Grace does not shorten it. */
  daysLate: number
  /** The due date moved to a business day (R1.14); null without a due date. */
  adjustedDueOn: Day | null
  /** The day interest counts from, adjusted or original by the terms (R1.15); null without a due date. */
  chargesFrom: Day | null
  /** By days after the adjusted due date, whatever the interest counts from. */
  bucket: AgingBucket
  status: StandingStatus
}

type Charges = { lateFee: Centavos; lateInterest: Centavos }

/**
 * What a title owes as of a day (§ 1). Only payments made and known here up to `on` and not reversed by then count; their imputation
 * is taken as recorded. Past the adjusted due date and its grace, the fine is charged once on the principal then
 * outstanding, and interest on the outstanding principal, each stretch between payments rounded once (R1.11).
 * What was settled whole stays so, whatever becomes of terms and table. A title not yet issued, or cancelled by then, owes nothing. Its own terms replace the laboratory's.
 */
export function standingOf(
  title: StandingTitle,
  payments: readonly StandingPayment[],
  policy: StandingPolicy,
  on: Day,
): Standing {
  const terms = title.terms ?? policy.terms
  const today = dayNumber(on)
  const dueDay = title.dueOn === null ? -1 : dayNumber(title.dueOn)
  const adjustedDay = makeAdjuster(policy.calendar)(dueDay)
  const fromDay = terms.countFrom === 'adjusted' ? adjustedDay : dueDay
  const late = dueDay >= 0 && today > adjustedDay
  const dates = {
    daysLate: late ? today - fromDay : 0,
    adjustedDueOn: dueDay < 0 ? null : dayOf(adjustedDay),
    chargesFrom: dueDay < 0 ? null : dayOf(fromDay),
    bucket: agingBuckets[agingBucketIndex(adjustedDay, today)]!,
  }
  const nothing = { principal: ZERO, lateFee: ZERO, lateInterest: ZERO, total: ZERO }
  if (title.cancellation && title.cancellation.on <= on) {
    return { ...nothing, ...dates, daysLate: 0, status: 'cancelled' }
  }
  if (title.issuedOn > on) return { ...nothing, ...dates, daysLate: 0, status: 'notIssued' }

  const counted = paymentsAsOf(payments, on)
  const principal = outstandingPrincipal(title.amount, counted)
  const charges: Charges =
    late && today > adjustedDay + terms.graceDays && !(principal === 0 && staysSettled(payments, counted, on))
      ? chargesOwed(
          {
            amount: title.amount,
            terms,
            rates: policy.rates ?? NO_RATES,
            fromDay,
            freeUntil: adjustedDay + terms.graceDays,
            today,
          },
          counted,
        )
      : { lateFee: ZERO, lateInterest: ZERO }
  const total = (principal + charges.lateFee + charges.lateInterest) as Centavos
  if (total === 0) return { ...nothing, ...dates, daysLate: 0, status: 'paid' }
  return { principal, ...charges, total, ...dates, status: late ? 'overdue' : 'open' }
}

/** The payments that count on a day, oldest first. */
function paymentsAsOf(payments: readonly StandingPayment[], on: Day): readonly StandingPayment[] {
  if (payments.length === 0) return payments
  return payments
    .filter(
      ({ paidOn, moved, reversal }) =>
        paidOn <= on && !(moved && moved.on > on) && !(reversal && reversal.on <= on),
    )
    .sort((a, b) => (a.paidOn < b.paidOn ? -1 : a.paidOn > b.paidOn ? 1 : 0))
}

/** Whether the title was settled whole, and nothing that was paid on it was taken back since. */
function staysSettled(
  payments: readonly StandingPayment[],
  counted: readonly StandingPayment[],
  on: Day,
): boolean {
  const last = counted.findLast(({ settlesWhole }) => settlesWhole)
  return (
    last !== undefined &&
    !payments.some(({ reversal }) => reversal && reversal.on <= on && reversal.on >= last.paidOn)
  )
}

// Payments entered out of order may settle more principal than there was: never less than nothing is owed.
function outstandingPrincipal(amount: Centavos, payments: readonly StandingPayment[]): Centavos {
  let principal: number = amount
  for (const payment of payments) principal -= principalGone(payment)
  return Math.max(0, principal) as Centavos
}

type Accrual = {
  amount: Centavos
  terms: ChargeTerms
  rates: MonthlyRates
  fromDay: DayNumber
  /** The last day on which paying costs no charges. */
  freeUntil: DayNumber
  today: DayNumber
}

/** The fine and interest accrued, less what was paid or forgiven of each. */
function chargesOwed(accrual: Accrual, payments: readonly StandingPayment[]): Charges {
  const { terms, rates, freeUntil, today } = accrual
  let principal: number = accrual.amount
  let [fee, interest] = [0, 0]
  let [feeGone, interestGone] = [0, 0]
  let since = accrual.fromDay
  let late = false
  const accrueUntil = (until: DayNumber) => {
    const owed = Math.max(0, principal)
    if (!late) fee = lateFee(owed, terms)
    late = true
    interest += interestBetween(owed, { from: since, to: until }, terms, rates)
    since = until
  }
  for (const payment of payments) {
    const { paidOn, settled, forgiven } = payment
    const paidDay = dayNumber(paidOn)
    // What is paid by the last free day was paid in time: neither fine nor interest falls on it.
    if (paidDay > freeUntil) accrueUntil(paidDay)
    principal -= principalGone(payment)
    feeGone += settled.lateFee + forgiven.lateFee
    interestGone += settled.lateInterest + forgiven.lateInterest
  }
  accrueUntil(today)
  return {
    lateFee: Math.max(0, fee - feeGone) as Centavos,
    lateInterest: Math.max(0, interest - interestGone) as Centavos,
  }
}
