import { collectionProfileSchema } from '#shared/domain/dunning/collection-profile.ts'
import { z } from 'zod'
import { commandSchema, reasonSchema } from './common.ts'
import { call } from './refusal.ts'

const of = collectionProfileSchema.shape
const note = z.object({ note: z.string().trim().max(300) })

/** What a person says of how to collect from a customer. What is left out stays; null takes it back. */
export const profileChangeSchema = z.object({
  /** All of them: who is not named may be reached that way. */
  optOuts: z
    .array(of.optOuts.element.pick({ channel: true, note: true }))
    .max(5)
    .optional(),
  superindebted: note.nullable().optional(),
  lawyer: of.lawyer.unwrap().pick({ name: true, contact: true }).nullable().optional(),
  ended: of.ended.unwrap().pick({ kind: true, note: true }).nullable().optional(),
  pause: of.pause.unwrap().pick({ until: true, reason: true }).nullable().optional(),
  ownerId: z.uuid().nullable().optional(),
  approach: of.approach.unwrap().pick({ kind: true }).extend({ reason: reasonSchema }).nullable().optional(),
  fraud: z.object({ reason: reasonSchema }).nullable().optional(),
  preference: of.preference
    .unwrap()
    .unwrap()
    .pick({ channel: true, hours: true, validUntil: true, reason: true })
    .nullable()
    .optional(),
  /** An address that works after all. */
  validAddress: z.string().max(120).optional(),
})
export type ProfileChange = z.infer<typeof profileChangeSchema>

/** How to collect from each customer: opt-outs, exceptions and ends (M05, R07, R2.23, K08). */
export const profilesContract = {
  /** Refuses `customer-unknown`. */
  get: call.input(z.object({ customerId: z.uuid() })).output(collectionProfileSchema),
  /** Refuses `customer-unknown`, `user-unknown`, and `ends-in-past` for a pause or preference that is over already. */
  save: call
    .input(commandSchema.extend({ customerId: z.uuid(), change: profileChangeSchema }))
    .output(collectionProfileSchema),
}
