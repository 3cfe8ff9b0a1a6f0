import type { Day } from '#shared/domain/calendar.ts'
import type { Customer } from '#shared/domain/customer.ts'
import type { Laboratory } from '#shared/domain/laboratory.ts'
import type { Letter } from '#shared/domain/letter.ts'
import type { Comeback } from '#shared/domain/trust-recovery/comeback.ts'
import type { EarnedBenefit } from '#shared/domain/trust-recovery/earned-benefits.ts'
import type { Centavos } from '#shared/domain/money.ts'

/** An agreement as a message speaks of it. */
export type AgreementFacts = {
  number: string
  total: Centavos
  instalments: number
  first: { on: Day; amount: Centavos }
  /** The next instalment not paid yet; null when none is. */
  next: { number: number; on: Day; amount: Centavos } | null
  validUntil: Day
}

/** Everything a message may say: the same facts and text give the same message. */
export type MessageFacts = {
  on: Day
  /** Minute of the day, for the greeting; null greets at any hour. */
  minute: number | null
  laboratory: Laboratory
  customer: Pick<Customer, 'name' | 'tradeName' | 'kind'>
  /** What is asked for, as the letter of the day would print it; null where nothing is. */
  letter: Letter | null
  /** What falls due next and is not asked for yet (I05); null when nothing does. */
  next: { on: Day; total: Centavos } | null
  promise: { on: Day; amount: Centavos } | null
  agreement: AgreementFacts | null
  /** The payment it thanks for. */
  payment: { on: Day; amount: Centavos } | null
  /** The payment policy that an invitation offers (M11). */
  comeback: Comeback | null
  /** What thanks remind of: had for paying on time (I14). */
  earned: readonly EarnedBenefit[]
  /** Who signs. */
  attendant: string
  /** What a person typed for this message, by field: `texto`. */
  answers: Readonly<Record<string, string>>
}
