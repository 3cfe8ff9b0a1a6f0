import { attachmentSchema } from '#shared/domain/attachment.ts'
import { daySchema } from '#shared/domain/calendar.ts'
import { creditFactsSchema } from '#shared/domain/credit-facts.ts'
import { creditStandingSchema } from '#shared/domain/credit-standing.ts'
import { analysisSchema } from '#shared/domain/decision.ts'
import { unsignedCentavosSchema } from '#shared/domain/money.ts'
import { paymentPolicySchema } from '#shared/domain/payment-policy.ts'
import { z } from 'zod'
import { commandSchema, pageSchema } from './common.ts'
import { call } from './refusal.ts'

export const analysesContract = {
  /** What the wizard's last step shows: facts, standing, what keeps it from ending, the proposed limit and policies. */
  prepare: call.input(z.object({ customerId: z.uuid(), today: daySchema })).output(
    z.object({
      facts: creditFactsSchema,
      standing: creditStandingSchema,
      missing: z.array(z.string()),
      /** Whether a term sale could be granted: a consultation younger than the class asks (M07). */
      bureauOk: z.boolean(),
      proposedLimit: unsignedCentavosSchema,
      offered: z.array(paymentPolicySchema),
    }),
  ),
  /**
   * Ends the analysis and keeps it whole, never to be changed (E01). An approval sets limit, policy and the registration's
   * status. Refuses `analysis-incomplete` while a mandatory item is missing, `above-initial-cap`, `bureau-needed` for
   * credit without a consultation.
   */
  conclude: call
    .input(
      commandSchema.extend({
        customerId: z.uuid(),
        outcome: analysisSchema.shape.outcome,
        grantedLimit: unsignedCentavosSchema,
        paymentPolicyId: z.string(),
        note: z.string().trim().max(500),
        attachments: z.array(attachmentSchema).max(10),
      }),
    )
    .output(analysisSchema),
  /** Newest first. */
  list: call
    .input(pageSchema.extend({ customerId: z.uuid().nullable() }))
    .output(z.object({ rows: z.array(analysisSchema), total: z.int() })),
}
