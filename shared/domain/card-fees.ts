import { z } from 'zod'
import { addDays, type BankCalendar, type Day } from './calendar.ts'
import { nextBusinessDay } from './business-days.ts'
import { type Centavos, divideRounded } from './money.ts'
import { shareBetween } from './share.ts'

/** How a card pays, as acquirers price it; brands differ little and change often, so there is one table for all. */
export const cardPlans = ['debit', 'credit', 'credit-2-6', 'credit-7-12', 'link', 'recurring'] as const
export type CardPlan = (typeof cardPlans)[number]

/** What the acquirer keeps of a receipt, in basis points, and calendar days until the rest is in the account. */
export const cardFeeSchema = z.object({
  basisPoints: shareBetween(0, 3000),
  days: z.int().min(0).max(400),
})
export type CardFee = z.infer<typeof cardFeeSchema>

export const cardFeesSchema = z.record(z.enum(cardPlans), cardFeeSchema)
export type CardFees = z.infer<typeof cardFeesSchema>

/** What acquirers ask without negotiation, to begin with: to be replaced by the contract's. */
export const DEFAULT_CARD_FEES: CardFees = {
  debit: { basisPoints: 149, days: 1 },
  credit: { basisPoints: 319, days: 30 },
  'credit-2-6': { basisPoints: 399, days: 30 },
  'credit-7-12': { basisPoints: 459, days: 30 },
  link: { basisPoints: 449, days: 30 },
  recurring: { basisPoints: 379, days: 30 },
}

/** A receipt by card: what the acquirer keeps, what comes in, both in centavos, and on which business day. */
export type CardReceipt = { fee: Centavos; net: Centavos; inAccountOn: Day }

/** What is left of an amount paid by card (I03): the fee is rounded once, half up; fee and net add up to the amount. */
export function cardReceipt(
  { amount, on }: { amount: Centavos; on: Day },
  { basisPoints, days }: CardFee,
  calendar: BankCalendar,
): CardReceipt {
  const fee = divideRounded(amount * basisPoints, 10_000, 'half-up') as Centavos
  return {
    fee,
    net: (amount - fee) as Centavos,
    inAccountOn: nextBusinessDay(addDays(on, days), calendar),
  }
}

/**
 * What selling an amount on term is expected to lose, in centavos, beside what the card keeps: negative `dearer` when the
 * card costs less than the term does (I03).
 */
export function againstTerm(
  { amount, fee }: { amount: Centavos; fee: Centavos },
  termLossBasisPoints: number,
): { loss: Centavos; dearer: number } {
  const loss = divideRounded(amount * termLossBasisPoints, 10_000, 'half-up') as Centavos
  return { loss, dearer: fee - loss }
}
