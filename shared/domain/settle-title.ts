import { type ImputationOrder, imputePayment, NOTHING_FORGIVEN, payoffOf } from './imputation.ts'
import { type Centavos, ZERO } from './money.ts'
import type { Forgiveness, Imputation } from './payment.ts'
import type { Standing } from './standing.ts'

/** What a title owes on the day of the receipt; `discount` is taken off when all of it is paid (K06). */
export type Owed = Pick<Standing, 'principal' | 'lateFee' | 'lateInterest' | 'total'> & {
  discount?: Centavos | undefined
}

/**
 * What becomes of late charges when a title is paid: charged now, forgiven, or kept — the principal is settled and the
 * charges stay owed and visible. Nothing is ever forgotten in silence.
 */
export const chargeChoices = ['charge', 'forgive', 'keep'] as const
export type ChargeChoice = (typeof chargeChoices)[number]

/** How a receipt settles its titles. */
export type Settlement = { order: ImputationOrder; charges: ChargeChoice }

/** What a person said of one title beyond the receipt's own choices. */
export type LineTerms = {
  /** Pardoned exactly so, whatever the receipt does with charges. */
  forgiven?: Forgiveness | undefined
  /** Charges in the amount as the bank collected them; what we would have charged beyond them is forgiven. */
  chargesPaid?: Centavos | undefined
}

/** A title's part of a receipt: `amount` = what is settled of it; `left` is what it owes right after. */
export type Settled = {
  amount: Centavos
  settled: Imputation
  forgiven: Forgiveness
  /** Principal settled without money, in centavos; 0 when none was earned. */
  discount: Centavos
  left: Omit<Owed, 'discount'>
}

export type SettleRefusal = 'above-balance' | 'forgives-more-than-charged'

function pardonOf(owed: Owed, { charges }: Settlement, { forgiven }: LineTerms): Forgiveness {
  if (forgiven) return forgiven
  return charges === 'forgive' ? { lateFee: owed.lateFee, lateInterest: owed.lateInterest } : NOTHING_FORGIVEN
}

/** The most a title takes, in centavos: all it owes less the pardon; without its charges when they are kept. */
export function mostOf(owed: Owed, settlement: Settlement, terms: LineTerms = {}): Centavos {
  if (terms.chargesPaid !== undefined) return (owed.principal + terms.chargesPaid) as Centavos
  const payoff = Math.max(0, payoffOf(owed, pardonOf(owed, settlement, terms)))
  return (settlement.charges === 'keep' ? Math.min(payoff, owed.principal) : payoff) as Centavos
}

/** What settles the title whole, in centavos: the most it takes, less the discount it earns by that. */
export function wholeOf(owed: Owed, settlement: Settlement, terms: LineTerms = {}): Centavos {
  return (mostOf(owed, settlement, terms) - (owed.discount ?? 0)) as Centavos
}

/** The discount that an amount earns: all of what is missing of the title, when it is no more than was offered. */
function discountEarned({ principal, total, discount = ZERO }: Owed, amount: Centavos): Centavos {
  // Only a title without charges offers one: what is missing of it is principal.
  const missing = principal - amount
  return discount > 0 && total === principal && missing > 0 && missing <= discount
    ? (missing as Centavos)
    : ZERO
}

/** Settles an amount on a title. Refuses an amount above `mostOf`, and a pardon above the charges. */
export function settleTitle(
  owed: Owed,
  amount: Centavos,
  settlement: Settlement,
  terms: LineTerms = {},
): Settled | { refusal: SettleRefusal } {
  if (amount > mostOf(owed, settlement, terms)) {
    const { lateFee, lateInterest } = terms.forgiven ?? NOTHING_FORGIVEN
    const pardonsTooMuch = lateFee > owed.lateFee || lateInterest > owed.lateInterest
    return { refusal: pardonsTooMuch ? 'forgives-more-than-charged' : 'above-balance' }
  }
  const imputed =
    terms.chargesPaid === undefined
      ? imputePayment(
          owed,
          amount,
          pardonOf(owed, settlement, terms),
          // Kept charges are those that no part of the money may settle.
          settlement.charges === 'keep' ? 'principal-first' : settlement.order,
        )
      : asCollected(owed, amount, terms.chargesPaid)
  if ('refusal' in imputed) return imputed
  const discount = discountEarned(owed, amount)
  return { amount, ...imputed, discount, left: leftOf(owed, { ...imputed, discount }) }
}

/** As the bank collected it: its charges are the fine and then interest, and end what we would have charged. */
function asCollected(
  owed: Owed,
  amount: Centavos,
  chargesPaid: Centavos,
): { settled: Imputation; forgiven: Forgiveness } {
  const charges = Math.min(chargesPaid, amount)
  const lateFee = Math.min(charges, owed.lateFee) as Centavos
  const lateInterest = (charges - lateFee) as Centavos
  const principal = (amount - charges) as Centavos
  const ends = principal === owed.principal
  return {
    settled: { principal, lateFee, lateInterest },
    forgiven: ends
      ? {
          lateFee: (owed.lateFee - lateFee) as Centavos,
          lateInterest: Math.max(0, owed.lateInterest - lateInterest) as Centavos,
        }
      : NOTHING_FORGIVEN,
  }
}

type Imputed = { settled: Imputation; forgiven: Forgiveness; discount: Centavos }

function leftOf(owed: Owed, { settled, forgiven, discount }: Imputed): Settled['left'] {
  const rest = (of: number, ...gone: number[]) =>
    gone.reduce((left, part) => Math.max(0, left - part), of) as Centavos
  const principal = rest(owed.principal, settled.principal, discount)
  const lateFee = rest(owed.lateFee, settled.lateFee, forgiven.lateFee)
  const lateInterest = rest(owed.lateInterest, settled.lateInterest, forgiven.lateInterest)
  return {
    principal,
    lateFee,
    lateInterest,
    total: (principal + lateFee + lateInterest) as Centavos,
  }
}
