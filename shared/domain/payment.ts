import { z } from 'zod'
import { daySchema } from './calendar.ts'
import { type Centavos, positiveCentavosSchema, unsignedCentavosSchema, ZERO } from './money.ts'
import { withdrawalSchema } from './receivable.ts'

/** Means by which new money comes in. */
export const cashMeans = ['pix', 'boleto', 'transfer', 'cash', 'card', 'cheque', 'other'] as const
export type CashMeans = (typeof cashMeans)[number]
/** What a receipt may be of: `credit` is the customer's own credit balance used on a title, which brings no new money. */
export const receiptMeans = [...cashMeans, 'credit'] as const
export type ReceiptMeans = (typeof receiptMeans)[number]
/** `agreement` freezes a title that a signed agreement took in: what it settles is owed on the agreement's instalments. */
export const paymentMeans = [...receiptMeans, 'agreement'] as const
export type PaymentMeans = (typeof paymentMeans)[number]

/** How a payment was imputed: fine, then interest, then principal (R1.11). The parts add up to the amount received. */
export const imputationSchema = z.object({
  lateFee: unsignedCentavosSchema,
  lateInterest: unsignedCentavosSchema,
  principal: unsignedCentavosSchema,
})
export type Imputation = z.infer<typeof imputationSchema>

/** Charges pardoned at the settlement; never principal. */
export const forgivenessSchema = imputationSchema.pick({ lateFee: true, lateInterest: true })
export type Forgiveness = z.infer<typeof forgivenessSchema>

/** Money received on one title. */
export const paymentSchema = z.object({
  id: z.uuid(),
  receivableId: z.uuid(),
  paidOn: daySchema,
  amount: positiveCentavosSchema,
  settled: imputationSchema,
  forgiven: forgivenessSchema,
  /** Early-payment discount (K06), in centavos: principal that is settled without money. Left out when there was none. */
  discount: positiveCentavosSchema.optional(),
  /**
   * Nothing was left of the title right after it, by the terms and the table of that day: what is changed in them later
   * charges nobody who was told he owes nothing (R1.12). Left out when something was left.
   */
  settlesWhole: z.literal(true).optional(),
  /**
   * Moved here on a day from an instalment of an agreement that was broken, where it had been the payment `fromId`: it
   * counts on the day the money came, and nobody knew of it here before `on`. Left out when it was received here.
   */
  moved: z.object({ on: daySchema, fromId: z.uuid() }).optional(),
  means: z.enum(paymentMeans),
  note: z.string().trim().max(300),
  externalCode: z.string().trim().min(1).max(60).nullable(),
  importId: z.uuid().nullable(),
  reversal: withdrawalSchema.nullable(),
})
export type Payment = z.infer<typeof paymentSchema>

/** Principal that a payment settles, in centavos: by its money, and by the discount it earned. */
export function principalGone({ settled, discount = ZERO }: Pick<Payment, 'settled' | 'discount'>): Centavos {
  return (settled.principal + discount) as Centavos
}

/** Principal that new money brought, in centavos: neither credit, nor an agreement's freezing, nor a discount (R9.6). */
export function principalReceived({ settled, means }: Pick<Payment, 'settled' | 'means'>): Centavos {
  return means === 'credit' || means === 'agreement' ? ZERO : settled.principal
}
