import { z } from 'zod'
import { daySchema } from '../calendar.ts'
import { dunningChannels } from '../dunning/policy.ts'
import { guardRules } from './guard-rules.ts'
import { textIds } from './message-texts.ts'

/**
 * `blocked`: a message that somebody tried to send and the law does not allow; `let-pass`: warnings that a person took
 * responsibility for; `text-refused`: a text of the house that could not be kept.
 */
export const guardEventKinds = ['blocked', 'let-pass', 'text-refused'] as const

/** A line of the log of compliance (X5): what the guard held back or warned of, for whom, and who answered for it. Never changed. */
export const guardEventSchema = z.object({
  id: z.uuid(),
  kind: z.enum(guardEventKinds),
  on: daySchema,
  /** Instant, ISO 8601. */
  at: z.string(),
  by: z.string(),
  /** Null for a text of the house. */
  customerId: z.uuid().nullable(),
  channel: z.enum(dunningChannels).nullable(),
  textId: z.enum(textIds).nullable(),
  findings: z.array(
    z.object({
      rule: z.enum(guardRules),
      severity: z.enum(['block', 'warn']),
      excerpt: z.string().max(200),
    }),
  ),
  /** Why the warnings were let pass. */
  reason: z.string().trim().max(300),
  actionId: z.uuid().nullable(),
})
export type GuardEvent = z.infer<typeof guardEventSchema>
