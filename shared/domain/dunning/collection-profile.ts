import { z } from 'zod'
import { daySchema } from '../calendar.ts'
import { contactWindowSchema } from './contact-rules.ts'
import { dunningChannels } from './policy.ts'

const note = z.string().trim().max(300)
const said = { on: daySchema, by: z.string() }

/** What the house keeps in mind when it collects from one customer; one a customer, everything null or empty before anything was said. */
export const collectionProfileSchema = z.object({
  customerId: z.uuid(),
  /** Channels the customer asked not to be reached by (M05). */
  optOuts: z.array(z.object({ channel: z.enum(dunningChannels), ...said, note })),
  /** Over-indebted consumer (R2.23): no pressure, a plan is proposed. */
  superindebted: z.object({ ...said, note }).nullable(),
  /** A lawyer speaks for the customer: only to him from then on. */
  lawyer: z.object({ name: z.string().trim().min(2).max(120), contact: note, ...said }).nullable(),
  /** Dead, or out of business: people take over. */
  ended: z.object({ kind: z.enum(['deceased', 'closed']), ...said, note }).nullable(),
  /** Leave the customer alone until a day, for a reason (R07). */
  pause: z.object({ until: daySchema, reason: z.string().trim().min(3).max(300), ...said }).nullable(),
  /** The user who looks after this customer's collection (K13); null is anybody. */
  ownerId: z.uuid().nullable(),
  /** The way chosen before the first firm step, and why (K08). */
  approach: z
    .object({ kind: z.enum(['conciliate', 'insist', 'firm', 'stop-credit']), reason: note, ...said })
    .nullable(),
  /** Numbers and addresses where nobody who owes anything is reached: not to be used again (R10.3). */
  invalidAddresses: z
    .array(z.object({ channel: z.enum(dunningChannels), address: z.string().max(120), ...said }))
    .default([]),
  /** By what, and between which minutes of the day, the customer asked to be reached; for a time or for good (R07). */
  preference: z
    .object({
      channel: z.enum(dunningChannels).nullable(),
      hours: contactWindowSchema,
      /** The last day it holds; null has no end. */
      validUntil: daySchema.nullable(),
      reason: z.string().trim().min(3).max(300),
      ...said,
    })
    .nullable()
    .default(null),
  /** Signs of fraud: harsh steps need not wait their minimum days (K02). */
  fraud: z.object({ ...said, reason: z.string().trim().min(3).max(300) }).nullable(),
})
export type CollectionProfile = z.infer<typeof collectionProfileSchema>

export function emptyCollectionProfile(customerId: string): CollectionProfile {
  return {
    customerId,
    optOuts: [],
    superindebted: null,
    lawyer: null,
    ended: null,
    pause: null,
    ownerId: null,
    approach: null,
    invalidAddresses: [],
    preference: null,
    fraud: null,
  }
}
