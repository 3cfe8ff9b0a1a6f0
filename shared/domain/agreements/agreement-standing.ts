import { nextBusinessDay } from '../business-days.ts'
import { type BankCalendar, type Day, daysBetween } from '../calendar.ts'
import type { AgreementRules } from './discount-ladder.ts'
import { earlyMaturityOf, type InstalmentStanding } from './early-maturity.ts'
import type { SettlementAgreement } from './settlement-agreement.ts'

/**
 * Where an agreement is. `late` has an instalment past its adjusted due date; `breakable` has waited longer than the house
 * waits, or all of it is due (`earlyMaturityOf`), and a person may break it: it never breaks by itself. `renegotiated` went into another agreement.
 */
export const agreementStates = [
  'proposed',
  'expired',
  'active',
  'late',
  'breakable',
  'broken',
  'kept',
  'renegotiated',
  'cancelled',
] as const
export type AgreementState = (typeof agreementStates)[number]

/** What of a payment on an instalment decides: reversed ones are left out by who asks. Centavos. */
export type InstalmentPayment = {
  receivableId: string
  paidOn: Day
  /** Principal settled. */
  principal: number
  /** Frozen by another agreement: nobody paid it. */
  renegotiated: boolean
}

export type StandingRules = Pick<AgreementRules, 'brokenAfterDays' | 'earlyMaturity'> & {
  calendar: BankCalendar
}

type Agreed = Pick<
  SettlementAgreement,
  'validUntil' | 'signature' | 'broken' | 'cancellation' | 'instalments'
>

/** What is left of each instalment on a day. */
export function instalmentsOn(
  { instalments }: Pick<Agreed, 'instalments'>,
  payments: readonly InstalmentPayment[],
  on: Day,
  calendar: BankCalendar,
): InstalmentStanding[] {
  return instalments.map(({ number, receivableId, amount, dueOn }) => {
    let left: number = amount
    for (const payment of payments)
      if (receivableId !== null && payment.receivableId === receivableId && payment.paidOn <= on)
        left -= payment.principal
    const late = daysBetween(nextBusinessDay(dueOn, calendar), on)
    return { number, left: Math.max(0, left), daysLate: left > 0 ? Math.max(0, late) : 0 }
  })
}

/** Where an agreement is on a day, from what was paid on its instalments; derived, never stored. */
export function agreementStanding(
  agreement: Agreed,
  payments: readonly InstalmentPayment[],
  on: Day,
  { calendar, brokenAfterDays, earlyMaturity }: StandingRules,
): AgreementState {
  const { cancellation, broken, signature, validUntil } = agreement
  if (cancellation && cancellation.on <= on) return 'cancelled'
  if (broken && broken.on <= on) return 'broken'
  if (!signature || signature.on > on) return on > validUntil ? 'expired' : 'proposed'
  const instalments = instalmentsOn(agreement, payments, on, calendar)
  if (instalments.every(({ left }) => left === 0))
    return payments.some(({ renegotiated }) => renegotiated) ? 'renegotiated' : 'kept'
  const late = instalments.filter(({ daysLate }) => daysLate > 0)
  if (late.length === 0) return 'active'
  const waited = late.some(({ daysLate }) => daysLate > brokenAfterDays)
  return waited || earlyMaturityOf(late, { earlyMaturity }) !== null ? 'breakable' : 'late'
}
