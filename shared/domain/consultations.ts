import type { Consultation } from './bureau.ts'
import { addDays, type Day } from './calendar.ts'
import type { CreditClass, CreditPolicy } from './credit-policy.ts'

/** The newest consultation that stands; of the same day, the one registered last. Null when there is none. */
export function lastConsultation(consultations: readonly Consultation[]): Consultation | null {
  return consultations.reduce<Consultation | null>(
    (last, next) => (next.withdrawal || (last !== null && last.on > next.on) ? last : next),
    null,
  )
}

/** The last day a consultation serves a customer of a class (M07, I01). */
export function bureauValidUntil(
  { on }: Pick<Consultation, 'on'>,
  creditClass: CreditClass,
  { bureauValidityDays }: Pick<CreditPolicy, 'bureauValidityDays'>,
): Day {
  return addDays(on, bureauValidityDays[creditClass])
}
