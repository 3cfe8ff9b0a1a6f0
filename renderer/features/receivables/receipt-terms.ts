import type { Title } from '#shared/contracts/receivables.ts'
import { type Centavos, ZERO } from '#shared/domain/money.ts'
import { payoffOf } from '#shared/domain/imputation.ts'
import type { Forgiveness, Imputation } from '#shared/domain/payment.ts'
import { type Settlement, settleTitle } from '#shared/domain/settle-title.ts'

/** What the title owes; `discount` is taken off when all of it is paid (K06). */
type Owed = Title['standing'] & { discount?: Centavos | undefined }

/** What the form of a receipt holds. Null amounts are empty or not understood. */
export type ReceiptDraft = {
  /** Null follows what settles the title. */
  amount: Centavos | null
  /** True once the person typed an amount, which then no longer follows the payoff. */
  typed: boolean
  forgivenFee: Pardoned
  forgivenInterest: Pardoned
}

/** An amount, nothing, or all there is on the day, whichever day is chosen. */
export type Pardoned = Centavos | 'all' | null

export type ReceiptPreview = {
  forgiven: Forgiveness
  /** The most the title takes, after the pardon. */
  payoff: Centavos
  /** What settles it whole: the payoff less the discount it earns. */
  whole: Centavos
  /** Principal settled without money. */
  discount: Centavos
  amount: Centavos | null
  settled: Imputation
  left: Imputation & { total: Centavos }
  problem: 'above-balance' | 'forgives-too-much-fee' | 'forgives-too-much-interest' | 'no-amount' | null
}

const BY_LAW: Settlement = { order: 'legal', charges: 'charge' }
const NOTHING: Imputation = { lateFee: ZERO, lateInterest: ZERO, principal: ZERO }

/** What a receipt would do to a title as it stands on the day, by the same imputation as the store's (R1.11). */
export function previewReceipt(owed: Owed, draft: ReceiptDraft): ReceiptPreview {
  const forgiven: Forgiveness = {
    lateFee: pardonedOf(draft.forgivenFee, owed.lateFee),
    lateInterest: pardonedOf(draft.forgivenInterest, owed.lateInterest),
  }
  const payoff = payoffOf(owed, atMost(forgiven, owed))
  const whole = (payoff - (owed.discount ?? 0)) as Centavos
  const amount = draft.typed ? draft.amount : whole
  const outcome = amount && amount > 0 ? settleTitle(owed, amount, BY_LAW, { forgiven }) : null
  const discount = outcome && 'settled' in outcome ? outcome.discount : ZERO
  const settled = outcome && 'settled' in outcome ? outcome.settled : NOTHING
  return {
    forgiven: atMost(forgiven, owed),
    payoff,
    whole,
    discount,
    amount,
    settled,
    left: remaining(owed, atMost(forgiven, owed), { ...settled, discount }),
    problem: problemOf(owed, forgiven, payoff, amount),
  }
}

/** A pardon above the charges pardons all of them; the field says that it is too much. */
function atMost(forgiven: Forgiveness, owed: Owed): Forgiveness {
  return {
    lateFee: Math.min(forgiven.lateFee, owed.lateFee) as Centavos,
    lateInterest: Math.min(forgiven.lateInterest, owed.lateInterest) as Centavos,
  }
}

function pardonedOf(pardoned: Pardoned, most: Centavos): Centavos {
  return pardoned === 'all' ? most : (pardoned ?? ZERO)
}

function remaining(
  owed: Owed,
  forgiven: Forgiveness,
  settled: Imputation & { discount: Centavos },
): ReceiptPreview['left'] {
  const part = (of: number, ...less: number[]) =>
    Math.max(
      0,
      less.reduce((rest, gone) => rest - gone, of),
    ) as Centavos
  const lateFee = part(owed.lateFee, forgiven.lateFee, settled.lateFee)
  const lateInterest = part(owed.lateInterest, forgiven.lateInterest, settled.lateInterest)
  const principal = part(owed.principal, settled.principal, settled.discount)
  return { lateFee, lateInterest, principal, total: (lateFee + lateInterest + principal) as Centavos }
}

function problemOf(
  owed: Owed,
  forgiven: Forgiveness,
  payoff: Centavos,
  amount: Centavos | null,
): ReceiptPreview['problem'] {
  if (forgiven.lateFee > owed.lateFee) return 'forgives-too-much-fee'
  if (forgiven.lateInterest > owed.lateInterest) return 'forgives-too-much-interest'
  if (amount === null || amount <= 0) return 'no-amount'
  return amount > payoff ? 'above-balance' : null
}
