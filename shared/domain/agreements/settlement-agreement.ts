import { z } from 'zod'
import { daySchema } from '../calendar.ts'
import { cashMeans, imputationSchema } from '../payment.ts'
import { centavosSchema, positiveCentavosSchema, unsignedCentavosSchema } from '../money.ts'
import { withdrawalSchema } from '../receivable.ts'
import { titleShareSchema } from '../title-shares.ts'

/** A title that an agreement took in, as it stood on the day; centavos. */
export const agreedTitleSchema = z.object({
  receivableId: z.uuid(),
  /** Owed on the day of the agreement. */
  owed: imputationSchema,
  /** Waived of each part. */
  waived: imputationSchema,
  /** The payment by means of `agreement` that froze it; null while the agreement is only proposed. */
  paymentId: z.uuid().nullable(),
})

/** One instalment; a title of its own from the signature on. The first may be the down payment. */
export const agreedInstalmentSchema = z.object({
  number: z.int().positive(),
  dueOn: daySchema,
  amount: positiveCentavosSchema,
  /** Of `amount`: what is interest of the plan. */
  interest: unsignedCentavosSchema,
  means: z.enum(cashMeans),
  receivableId: z.uuid().nullable(),
  /** What of it bills which order, from the titles it came from; nothing where they bill none. */
  orders: z.array(titleShareSchema),
})

/**
 * A settlement agreement (*acordo*, K15, § 3.6): it confirms the debt and is no novation (R2.20). Proposed until signed;
 * signed it freezes the original titles and its instalments are titles; broken, once, the originals come back less what
 * was paid (R1.11). Whether it was kept is derived from the payments.
 */
export const settlementAgreementSchema = z.object({
  id: z.uuid(),
  customerId: z.uuid(),
  /** `AC-2026-000001`, the number of its term. */
  number: z.string(),
  on: daySchema,
  by: z.string(),
  /** The last day the customer may accept it. */
  validUntil: daySchema,
  titles: z.array(agreedTitleSchema).min(1),
  /** What was owed, was waived, and is to be paid: owed − waived + interest = Σ instalments. */
  owed: unsignedCentavosSchema,
  waived: unsignedCentavosSchema,
  interest: unsignedCentavosSchema,
  total: positiveCentavosSchema,
  plan: z.enum(['single', 'interest-free', 'linear']),
  /** Interest of the plan a month, in basis points. */
  rateBasisPoints: z.int().min(0).max(1000),
  instalments: z.array(agreedInstalmentSchema).min(1).max(120),
  /** Direct cost that the titles' orders had not covered on the day, in centavos: no offer goes below it (E20). */
  uncoveredCost: centavosSchema,
  /** The owner's leave to go below the cost or beyond a role's limits. */
  override: z.object({ by: z.string(), reason: z.string().trim().min(10).max(500) }).nullable(),
  /** How often these debts were agreed on before. */
  renegotiations: z.int().min(0),
  /** The term that was printed (`papers`). */
  paperId: z.uuid().nullable(),
  signature: z.object({ on: daySchema, by: z.string() }).nullable(),
  broken: z
    .object({
      on: daySchema,
      by: z.string(),
      reason: z.string().trim().min(3).max(300),
      /** Of what was paid on the instalments: moved to the original titles, and left as the customer's credit. */
      moved: unsignedCentavosSchema,
      credit: unsignedCentavosSchema,
    })
    .nullable(),
  cancellation: withdrawalSchema.nullable(),
})
export type AgreedTitle = z.infer<typeof agreedTitleSchema>
export type SettlementAgreement = z.infer<typeof settlementAgreementSchema>
