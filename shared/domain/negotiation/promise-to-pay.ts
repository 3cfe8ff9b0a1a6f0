import { z } from 'zod'
import { attachmentSchema } from '../attachment.ts'
import { daySchema } from '../calendar.ts'
import { positiveCentavosSchema } from '../money.ts'
import { cashMeans } from '../payment.ts'
import { withdrawalSchema } from '../receivable.ts'
import { contactChannels } from './contact-entry.ts'

/**
 * A promise to pay (R10.2). Whether it was kept, kept in part or broken is derived from the payments, never stored. A
 * promise by word alone is *não formalizado* (E34): it never unlocks credit, and asks to be written down within 24 hours.
 */
export const promiseToPaySchema = z.object({
  id: z.uuid(),
  customerId: z.uuid(),
  on: daySchema,
  /** Instant it was made, ISO 8601: the 24 hours count from it. */
  at: z.string(),
  dueOn: daySchema,
  amount: positiveCentavosSchema,
  means: z.enum(cashMeans),
  channel: z.enum(contactChannels),
  /** Who promised. */
  person: z.string().trim().max(80),
  /** Titles it is about: those named, or all that was owed and late when nobody named any. */
  receivableIds: z.array(z.uuid()).min(1).max(500),
  /** Payments of those titles that had come in on its own day before it was made: they keep nothing of it. */
  paidBefore: z.array(z.uuid()).default([]),
  /** When it was put in writing and confirmed by the customer; null is by word alone. */
  formalised: z
    .object({
      on: daySchema,
      by: z.string(),
      note: z.string().max(300),
      attachments: z.array(attachmentSchema),
    })
    .nullable(),
  /** The promise that took its place, and since when: rescheduled. */
  replaced: z.object({ on: daySchema, byId: z.uuid() }).nullable(),
  cancellation: withdrawalSchema.nullable(),
  by: z.string(),
})
export type PromiseToPay = z.infer<typeof promiseToPaySchema>
