import { daySchema } from '#shared/domain/calendar.ts'
import { collectionActionSchema, collectionTextSchema } from '#shared/domain/messages/collection-action.ts'
import { mailSettingsSchema } from '#shared/domain/messages/mail-settings.ts'
import { z } from 'zod'
import { commandSchema, pageSchema } from './common.ts'
import { call } from './refusal.ts'
import { statementPageSchema } from './statements.ts'

/** States of an e-mail that somebody still has to look at, or that still goes out. */
export const outboxStates = ['queued', 'uncertain', 'failed'] as const
export type OutboxState = (typeof outboxStates)[number]

/** How many e-mails are in which state. */
export const outboxCountsSchema = z.object({
  queued: z.int().min(0),
  uncertain: z.int().min(0),
  failed: z.int().min(0),
})
export type OutboxCounts = z.infer<typeof outboxCountsSchema>

/** An e-mail that may go out now. `attempt` rises each time a person sends it again: a pair of both is sent once, ever. */
export const mailToSendSchema = z.object({
  id: z.uuid(),
  attempt: z.int().min(1),
  to: z.string(),
  toName: z.string(),
  subject: z.string(),
  text: z.string(),
  /** What the customer owes in all on the day that the text speaks of: it goes along as a PDF (complaint 8). */
  statement: statementPageSchema.nullable(),
})
export type MailToSend = z.infer<typeof mailToSendSchema>

/** Why a queued e-mail must not go out any more. */
export const voidReasons = ['paid', 'opted-out', 'no-address', 'answered', 'second-of-day', 'stale'] as const
export type VoidReason = (typeof voidReasons)[number]

/** What is to be sent at a moment. Those that wait for the hours of contact are in `counts` alone. */
export const outboxBatchSchema = z.object({
  mail: mailSettingsSchema.nullable(),
  ready: z.array(mailToSendSchema),
  void: z.array(z.object({ id: z.uuid(), attempt: z.int().min(1), reason: z.enum(voidReasons) })),
  /** The first moment at which one that waits for the hours of contact may go; null when none waits for them. */
  opensAt: z.object({ on: daySchema, minute: z.int().min(0).max(1440) }).nullable(),
  counts: outboxCountsSchema,
})
export type OutboxBatch = z.infer<typeof outboxBatchSchema>

/** What became of an e-mail; one that is not queued in that attempt any more is left as it is. */
export const mailOutcomeSchema = z.object({
  id: z.uuid(),
  attempt: z.int().min(1),
  state: z.enum(['sent', 'failed', 'uncertain', 'cancelled']),
  note: collectionActionSchema.shape.note,
  /** What was refused for good, of one that failed: the address, or only this message. */
  refused: z.enum(['address', 'message']).optional(),
})
export type MailOutcome = z.infer<typeof mailOutcomeSchema>

/** The outbox as main works through it. */
export const outboxForMain = {
  next: call
    .input(
      z.object({
        today: daySchema,
        minute: z.int().min(0).max(1439),
        limit: z.int().min(1).max(200),
        /** Those whose turn has not come again. */
        skip: z.array(z.uuid()).max(10_000),
      }),
    )
    .output(outboxBatchSchema),
  mark: call
    .input(commandSchema.extend({ outcomes: z.array(mailOutcomeSchema).min(1).max(500) }))
    .output(outboxCountsSchema),
}

export const outboxRowSchema = z.object({
  action: collectionActionSchema,
  customerName: z.string(),
  subject: collectionTextSchema.shape.subject,
})
export type OutboxRow = z.infer<typeof outboxRowSchema>

/** The e-mails that wait, and those somebody has to decide about. */
export const outboxContract = {
  list: call
    .input(pageSchema.extend({ state: z.enum(outboxStates) }))
    .output(z.object({ rows: z.array(outboxRowSchema), total: z.int() })),
  /**
   * A person's word: it did arrive (`sent`, with what shows it), send it again, or let it be. Refuses `mail-unknown`,
   * `mail-decided` (one that still waits can only be cancelled) and `already-contacted-today`.
   */
  decide: call
    .input(
      commandSchema.extend({
        id: z.uuid(),
        decision: z.enum(['sent', 'again', 'cancel']),
        note: collectionActionSchema.shape.note,
      }),
    )
    .output(collectionActionSchema),
}
