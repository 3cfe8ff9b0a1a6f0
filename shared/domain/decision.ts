import { z } from 'zod'
import { attachmentSchema } from './attachment.ts'
import { daySchema } from './calendar.ts'
import { creditFactsSchema } from './credit-facts.ts'
import { checkpoints, creditClasses } from './credit-policy.ts'
import { creditScoreSchema } from './credit-score.ts'
import { centavosSchema, unsignedCentavosSchema } from './money.ts'
import { costCoverSchema, orderTotalsSchema } from './order.ts'
import { paymentPolicySchema } from './payment-policy.ts'
import { priceTables } from './service.ts'

/**
 * Every reason a decision may give. `shared/pt-br/decisions.ts` has its sentence and its rule, or does not compile.
 * Those that a release may lift, and by whom, are in `liftableReasons`.
 */
export const decisionReasonCodes = [
  // who
  'blocked',
  'blocked-person',
  'consumer',
  'contract-missing',
  'registration-not-approved',
  'registration-incomplete',
  'registration-mandatory-missing',
  'registration-stale',
  'contact-unconfirmed',
  // bureau
  'bureau-missing',
  'bureau-old',
  'bureau-restricted',
  // debts
  'hold-soft',
  'hold-hard',
  'hold-delivery',
  'open-debts',
  // limit
  'limit-exceeded',
  'limit-frozen',
  'limit-frozen-by-hand',
  'limit-zero',
  'temporary-limit-ended',
  'first-purchase-cap',
  'portfolio-ceiling',
  'concentration',
  // terms
  'policy-not-offered',
  'recovery-stage',
  'cost-missing',
  'below-cost',
  'discount-eats-cost',
  'entry-missing',
  'balance-missing',
  'cheques-missing',
  'cheque-plan-invalid',
  'benefit-lost',
  'price-table',
  'price-below-table',
  'remake-without-origin',
  // leave
  'released',
  'trust-released',
] as const
export type DecisionReasonCode = (typeof decisionReasonCodes)[number]

/** `refuse` stops; `condition` must be met before the step it names; `warn` and `note` only tell. */
export const reasonWeights = ['refuse', 'condition', 'warn', 'note'] as const

export const decisionReasonSchema = z.object({
  code: z.enum(decisionReasonCodes),
  weight: z.enum(reasonWeights),
  /** Values of the sentence: centavos, days, names. */
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  /** The checkpoint a condition has to be met at; null for the others. */
  by: z.enum(checkpoints).nullable(),
})
export type DecisionReason = z.infer<typeof decisionReasonSchema>

/** Why limits are what they are today, in centavos. */
export const creditLimitSchema = z.object({
  /** Own risk, after freeze and zero. */
  own: unsignedCentavosSchema,
  /** What the insurance adds: coverage on the insured amount, while it lasts. */
  insured: unsignedCentavosSchema,
  temporary: unsignedCentavosSchema,
  /** own + insured + temporary. */
  total: unsignedCentavosSchema,
  state: z.enum(['normal', 'initial', 'frozen', 'frozen-by-hand', 'zero']),
  /** total − exposure; negative when it is passed. */
  available: centavosSchema,
  /** The last day of what ends first, temporary limit or insurance. */
  endsOn: daySchema.nullable(),
})
export type CreditLimit = z.infer<typeof creditLimitSchema>

/** What the gate answers, and everything its card shows at a glance (M06). */
export const orderDecisionSchema = z.object({
  verdict: z.enum(['approve', 'conditions', 'refuse']),
  /** Worst first. */
  reasons: z.array(decisionReasonSchema),
  totals: orderTotalsSchema,
  cover: costCoverSchema,
  score: creditScoreSchema,
  limit: creditLimitSchema,
  /** Exposure with this order in it, less what the policy brings in beforehand; centavos. */
  exposureAfter: unsignedCentavosSchema,
  /** The payment policies this customer may have today, best first. */
  offered: z.array(paymentPolicySchema),
  /** The table of prices this customer buys at today, and why. */
  priceTable: z.enum(priceTables),
})
export type OrderDecision = z.infer<typeof orderDecisionSchema>

/** A decision that was made: immutable, with all it was made from. */
export const keptDecisionSchema = z.object({
  id: z.uuid(),
  orderId: z.uuid(),
  orderNumber: z.int(),
  customerId: z.uuid(),
  on: daySchema,
  /** Instant, ISO 8601. */
  at: z.string(),
  by: z.string(),
  checkpoint: z.enum(checkpoints),
  /** What asked for it: `save`, `copy`, `split`, `reopen`, `stage`, `deliver`, `receive`. */
  trigger: z.string(),
  policyVersion: z.int(),
  facts: creditFactsSchema,
  decision: orderDecisionSchema,
})
export type KeptDecision = z.infer<typeof keptDecisionSchema>

/** An analysis that was concluded (E01): the registration as it was, the score, and what was granted. */
export const analysisSchema = z.object({
  id: z.uuid(),
  /** `AC-2026-000012`. */
  number: z.string(),
  customerId: z.uuid(),
  on: daySchema,
  at: z.string(),
  by: z.string(),
  outcome: z.enum(['approved', 'returned', 'refused']),
  grantedLimit: unsignedCentavosSchema,
  paymentPolicyId: z.string(),
  note: z.string().trim().max(500),
  attachments: z.array(attachmentSchema).max(10),
  facts: creditFactsSchema,
  score: creditScoreSchema,
  class: z.enum(creditClasses),
  policyVersion: z.int(),
})
export type Analysis = z.infer<typeof analysisSchema>
