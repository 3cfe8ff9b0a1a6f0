import { formResolver } from '#renderer/lib/form-resolver.ts'
import { type Attachment, attachmentSchema } from '#shared/domain/attachment.ts'
import { type Centavos, unsignedCentavosSchema, ZERO } from '#shared/domain/money.ts'
import { paymentPolicyIdSchema } from '#shared/domain/payment-policy.ts'
import type { Analysis } from '#shared/domain/decision.ts'
import { analysisWords as words } from '#shared/pt-br/analysis.ts'
import { z } from 'zod'
import type { AnalysisCase } from './analysis-case.ts'

export type ConcludeFields = {
  outcome: Analysis['outcome']
  grantedLimit: Centavos | null
  paymentPolicyId: string
  note: string
  attachments: Attachment[]
}

const said = z.object({
  note: z.string().trim().max(500),
  attachments: z.array(attachmentSchema).max(10),
})
// Who is sent back or refused reads the note: without one nobody knows what to do.
const explained = said.extend({
  note: said.shape.note.min(3, { error: words.noteRequired }),
})
const schema = z.discriminatedUnion('outcome', [
  said.extend({
    outcome: z.literal('approved'),
    grantedLimit: unsignedCentavosSchema,
    paymentPolicyId: paymentPolicyIdSchema,
  }),
  explained.extend({ outcome: z.literal('returned') }),
  explained.extend({ outcome: z.literal('refused') }),
])
export type Conclusion = z.output<typeof schema>

export const concludeResolver = formResolver<ConcludeFields, typeof schema>(
  schema,
  (fields) => fields as z.input<typeof schema>,
)

/** Begins with what is proposed. */
export function concludeFields({ prepared }: AnalysisCase): ConcludeFields {
  return {
    outcome: 'approved',
    grantedLimit: prepared.proposedLimit,
    paymentPolicyId: prepared.offered[0]?.id ?? '',
    note: '',
    attachments: [],
  }
}

/** The command's input: only an approval grants. */
export function conclusionInput(customerId: string, conclusion: Conclusion) {
  const granted = conclusion.outcome === 'approved' ? conclusion : { grantedLimit: ZERO, paymentPolicyId: '' }
  return {
    customerId,
    outcome: conclusion.outcome,
    grantedLimit: granted.grantedLimit,
    paymentPolicyId: granted.paymentPolicyId,
    note: conclusion.note,
    attachments: conclusion.attachments,
  }
}

export const concludeLabels: Record<string, string> = {
  outcome: words.outcome,
  grantedLimit: words.limit,
  paymentPolicyId: words.policy,
  note: words.note,
  attachments: words.attachments,
}
