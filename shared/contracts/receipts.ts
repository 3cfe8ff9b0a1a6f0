import { daySchema } from '#shared/domain/calendar.ts'
import { creditEntrySchema } from '#shared/domain/credit-entry.ts'
import { customerSchema } from '#shared/domain/customer.ts'
import { imputationOrders } from '#shared/domain/imputation.ts'
import { centavosSchema, positiveCentavosSchema, unsignedCentavosSchema } from '#shared/domain/money.ts'
import { forgivenessSchema, paymentSchema, receiptMeans } from '#shared/domain/payment.ts'
import { receiptSchema } from '#shared/domain/receipt.ts'
import { chargeChoices } from '#shared/domain/settle-title.ts'
import { z } from 'zod'
import { commandSchema, reasonSchema } from './common.ts'
import { call } from './refusal.ts'

const receiptLineAskedSchema = z.object({
  receivableId: z.uuid(),
  /** Null is as much as is left of the amount, up to all the title owes. */
  amount: positiveCentavosSchema.nullable(),
  /** Pardoned exactly so on this title, whatever `charges` says of the others. */
  forgiven: forgivenessSchema.optional(),
})

/** Where what no title takes goes: to the customer's credit, or back in cash. */
export const leftoverChoices = ['credit', 'change'] as const

export const receiptAskedSchema = z.object({
  customerId: z.uuid(),
  paidOn: daySchema,
  amount: positiveCentavosSchema,
  means: z.enum(receiptMeans),
  /** Oldest due first (CC 355), or as the debtor says; no title at all is an advance. */
  titles: z.union([z.literal('oldest-first'), z.array(receiptLineAskedSchema).max(500)]),
  order: z.enum(imputationOrders),
  charges: z.enum(chargeChoices),
  leftover: z.enum(leftoverChoices),
  note: z.string().trim().max(300),
})
export type ReceiptAsked = z.infer<typeof receiptAskedSchema>

/** A receipt as it is shown and printed, the first time and every time after. */
export const receiptViewSchema = z.object({
  receipt: receiptSchema,
  customer: customerSchema,
  lines: z.array(
    z.object({
      /** The title's number and instalment, as printed. */
      title: z.string(),
      description: z.string(),
      dueOn: daySchema.nullable(),
      /** The title's own amount, in centavos. */
      original: positiveCentavosSchema,
      payment: paymentSchema,
      left: receiptSchema.shape.lines.element.shape.left,
    }),
  ),
  /** What was left and stays as credit, in centavos; zero when nothing does. */
  credited: unsignedCentavosSchema,
})
export type ReceiptView = z.infer<typeof receiptViewSchema>

const repeatedSchema = z.object({ paidOn: daySchema, number: z.int().nullable() })

export const receiptsContract = {
  /** A customer's receipts, newest first. */
  ofCustomer: call.input(z.object({ customerId: z.uuid() })).output(z.array(receiptViewSchema)),
  /** Refuses `receipt-unknown`. */
  get: call.input(z.object({ id: z.uuid() })).output(receiptViewSchema),
  /** What came in of the same customer, with the same amount and means, at most three days apart (R04): perhaps the same money. */
  repeated: call
    .input(receiptAskedSchema.pick({ customerId: true, paidOn: true, amount: true, means: true }))
    .output(z.array(repeatedSchema)),
  /**
   * Receives money over one title or many at once. Refuses `looks-repeated` unless told to go on, `parts-above-amount`,
   * `above-balance` on a line, `change-only-in-cash`, `above-credit` for credit that is not there, and what one title may refuse:
   * `paid-in-future`, `paid-before-issue`, `before-last-payment`, `already-cancelled`, `forgives-more-than-charged`.
   */
  record: call
    .input(commandSchema.extend({ ...receiptAskedSchema.shape, evenIfRepeated: z.boolean() }))
    .output(receiptViewSchema),
  /** Takes all of it back. Refuses `already-reversed`, `title-rescheduled`, `credit-in-use` when its credit was used since. */
  reverse: call.input(commandSchema.extend({ id: z.uuid(), reason: reasonSchema })).output(receiptSchema),
}

const creditMovementSchema = z.object({
  entry: creditEntrySchema,
  /** The balance after it, in centavos; of a reversed one the balance it left unchanged. */
  balance: centavosSchema,
  /** The receipt it came with or was used by; null for credit notes and refunds. */
  receiptNumber: z.int().nullable(),
  receiptId: z.uuid().nullable(),
  /** The title it was used on. */
  title: z.string().nullable(),
  orderNumber: z.int().nullable(),
})
export type CreditMovement = z.infer<typeof creditMovementSchema>

const creditGivenSchema = commandSchema.extend({
  customerId: z.uuid(),
  amount: positiveCentavosSchema,
  reason: reasonSchema,
})

export const creditsContract = {
  /** The credit a customer has and its movements, newest first. `balance` is as of all days. */
  ofCustomer: call
    .input(z.object({ customerId: z.uuid() }))
    .output(z.object({ balance: unsignedCentavosSchema, movements: z.array(creditMovementSchema) })),
  /** A credit note: what was charged too much becomes credit. Refuses `order-unknown` for another customer's order. */
  giveNote: call.input(creditGivenSchema.extend({ orderId: z.uuid().nullable() })).output(creditEntrySchema),
  /** Pays credit back. Refuses `above-credit`. */
  refund: call.input(creditGivenSchema).output(creditEntrySchema),
  /**
   * Takes a credit note or a refund back. Refuses `credit-of-receipt` for what came with a receipt or was used by one,
   * `credit-in-use` when the balance would fall below zero, `already-reversed`.
   */
  reverse: call.input(commandSchema.extend({ id: z.uuid(), reason: reasonSchema })).output(creditEntrySchema),
}
