import { z } from 'zod'
import { daySchema } from '../calendar.ts'
import { dunningChannels, dunningTones } from '../dunning/policy.ts'
import { unsignedCentavosSchema } from '../money.ts'
import { textIds } from './message-texts.ts'

/** Why the house writes or calls. Only `dunning` counts as a step of the policy. */
export const actionPurposes = [
  'dunning',
  'promise',
  'thanks',
  'agreement',
  'escalation',
  'ombudsman',
  'invitation',
  'other',
] as const
export type ActionPurpose = (typeof actionPurposes)[number]

/**
 * How far it got. `prepared` waits for a person; `opened` was handed to WhatsApp, the phone or the mail program and waits
 * for that person's word; `queued` waits in the outbox; `uncertain` may have gone out when the computer stopped. What is
 * `opened`, `queued` or `uncertain` is never sent again by itself (complaint 30).
 */
export const actionStates = [
  'prepared',
  'opened',
  'queued',
  'uncertain',
  'sent',
  'failed',
  'cancelled',
] as const
export type ActionState = (typeof actionStates)[number]

/** What shows that a letter or message arrived (complaint 9): a returned receipt, a signature, a registry, an answer. */
export const proofKinds = ['ar', 'hand', 'registry', 'read-receipt', 'other'] as const
export const deliveryProofSchema = z.object({
  kind: z.enum(proofKinds),
  /** Tracking code of the AR, name of who signed, protocol. */
  reference: z.string().trim().min(2).max(120),
  /** The day it arrived, or was posted when that is all that is known. */
  on: daySchema,
  by: z.string(),
})
export type DeliveryProof = z.infer<typeof deliveryProofSchema>

/** One message, call or letter to one customer: everything he owes of the day in it, one a day (complaint 8). Its text lies in `collectionTexts`. */
export const collectionActionSchema = z.object({
  id: z.uuid(),
  customerId: z.uuid(),
  purpose: z.enum(actionPurposes),
  on: daySchema,
  channel: z.enum(dunningChannels),
  /** Phone in E.164 or e-mail it went to; null for a letter. */
  address: z.string().nullable(),
  tone: z.enum(dunningTones).nullable(),
  /** The step it took, of which version; null when no policy asked for it. */
  step: z.object({ policyId: z.uuid(), version: z.int(), stepId: z.string() }).nullable(),
  /** The titles it spoke of, with what each asked for, in centavos. */
  titles: z.array(z.object({ receivableId: z.uuid(), total: unsignedCentavosSchema })),
  state: z.enum(actionStates),
  /** Day of the state, and who said so. */
  stateOn: daySchema,
  by: z.string(),
  /** Why it failed or was cancelled, or what shows that it arrived. */
  note: z.string().trim().max(300),
  /** The letter that was issued for it. */
  letterId: z.uuid().nullable(),
  /** The text it speaks with, and the version of it. */
  textId: z.enum(textIds).nullable().default(null),
  textVersion: z.int().min(0).default(0),
  /** Why it goes out although the customer was contacted that day. */
  insisted: z.string().trim().max(300).default(''),
  /** What shows that it arrived, oldest first. */
  proofs: z.array(deliveryProofSchema).default([]),
  /**
   * What a server refused for good, with its answer: the address, which then takes nothing else either, or this message.
   * Kept when a person lets the message be; gone when it is sent again.
   */
  refused: z
    .object({ on: daySchema, what: z.enum(['address', 'message']), note: z.string().max(300) })
    .optional(),
  /** Let be by a person while nobody knew whether it had gone out: it counts as gone (complaint 30). */
  mayHaveGone: z.literal(true).optional(),
  /** How often a person handed it to the outbox; absent is once. An e-mail is sent at most once for each. */
  attempt: z.int().min(2).optional(),
  /** Minutes it would have taken by hand less what it took. */
  minutesSaved: z.int().min(0),
})
export type CollectionAction = z.infer<typeof collectionActionSchema>

/** Whether an e-mail goes with the customer's statement: when it asks for money, he sees of what (complaint 8). */
export function carriesStatement({ purpose, titles }: Pick<CollectionAction, 'purpose' | 'titles'>): boolean {
  return purpose === 'dunning' && titles.length > 0
}

/** What it said, frozen: never changed after it was prepared for sending. */
export const collectionTextSchema = z.object({
  id: z.uuid(),
  subject: z.string().max(200),
  text: z.string().max(10_000),
  /** Rules the guard of the law looked at and what it warned of: see `message-linter.ts`. */
  warnings: z.array(z.object({ rule: z.string(), excerpt: z.string() })),
  /** Why the warnings were let pass, and who did; null when there were none. */
  letPass: z
    .object({ by: z.string(), reason: z.string().trim().min(3).max(300) })
    .nullable()
    .default(null),
})
export type CollectionText = z.infer<typeof collectionTextSchema>
