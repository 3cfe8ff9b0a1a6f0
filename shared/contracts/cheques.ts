import { daySchema } from '#shared/domain/calendar.ts'
import { chequeSteps } from '#shared/domain/cheque-life.ts'
import { chequeSchema, chequeStatuses } from '#shared/domain/cheque-plan.ts'
import { unsignedCentavosSchema } from '#shared/domain/money.ts'
import { z } from 'zod'
import { commandSchema, pageSchema } from './common.ts'
import { call } from './refusal.ts'

export const chequeRowSchema = z.object({
  cheque: chequeSchema,
  customerName: z.string(),
  orderNumber: z.int(),
  /** The first business day on which it may go to the bank. */
  depositFrom: daySchema,
  /** The legal deadline to be kept next; null when there is none left. */
  deadline: z
    .object({ kind: z.enum(['presentBy', 'executeBy', 'enrichmentBy', 'monitionBy']), on: daySchema })
    .nullable(),
})
export type ChequeRow = z.infer<typeof chequeRowSchema>

const sumSchema = z.object({ cheques: z.int().min(0), amount: unsignedCentavosSchema })

export const issuerRowSchema = z.object({
  issuer: z.string(),
  taxId: chequeSchema.shape.issuerTaxId,
  /** Names of the customers who brought them. */
  customers: z.array(z.string()),
  /** In hand or at the bank. */
  toClear: sumSchema,
  /** Returned and not paid since. */
  returned: sumSchema,
  /** Of all that is to clear, in basis points: what one issuer weighs. */
  shareBasisPoints: z.int().min(0).max(10_000),
})
export type IssuerRow = z.infer<typeof issuerRowSchema>

const changedSchema = z.object({ cheques: z.array(chequeSchema) })

/** The cheque portfolio (E19, X13). Cheques come in at the order they pay: see `orders.receiveCheques`. */
export const chequesContract = {
  list: call
    .input(
      pageSchema.extend({
        today: daySchema,
        /** None means all. */
        statuses: z.array(z.enum(chequeStatuses)),
        /** Only those that may go to the bank today. */
        depositableOnly: z.boolean(),
        search: z.string().max(120),
        sort: z.enum(['depositOn', 'amount', 'customer', 'issuer', 'deadline']),
        descending: z.boolean(),
      }),
    )
    .output(
      z.object({
        rows: z.array(chequeRowSchema),
        total: z.int(),
        /** Of the rows found, not of the page. */
        amount: unsignedCentavosSchema,
        /** Of the whole portfolio. */
        sums: z.record(z.enum(chequeStatuses), sumSchema),
        depositable: sumSchema,
      }),
    ),
  /** Who signed what is to clear or came back, heaviest first. */
  issuers: call.output(z.array(issuerRowSchema)),
  /** Takes cheques to the bank, all or none; those that came back by reason 11 are presented again. Refuses `cheque-too-early` before the agreed day (Súmula 370). */
  deposit: call
    .input(commandSchema.extend({ ids: z.array(z.uuid()).min(1).max(500), on: daySchema }))
    .output(changedSchema),
  /** Refuses `cheque-unknown`, `cheque-settled`, `cheque-too-early`, `cheque-step-too-soon`, `return-reason-needed`, and `above-balance`. */
  change: call
    .input(
      commandSchema.extend({
        id: z.uuid(),
        status: z.enum(chequeSteps),
        on: daySchema,
        returnReason: chequeSchema.shape.returnReason,
      }),
    )
    .output(changedSchema),
}
