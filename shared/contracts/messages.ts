import { daySchema } from '#shared/domain/calendar.ts'
import { dunningChannels, dunningTones } from '#shared/domain/dunning/policy.ts'
import {
  actionPurposes,
  actionStates,
  collectionActionSchema,
  collectionTextSchema,
  deliveryProofSchema,
} from '#shared/domain/messages/collection-action.ts'
import { guardEventKinds, guardEventSchema } from '#shared/domain/messages/guard-event.ts'
import { guardRules, measures } from '#shared/domain/messages/guard-rules.ts'
import {
  messageSettingsSchema,
  messageTextSchema,
  textIds,
  textPartNames,
  textPartsSchema,
} from '#shared/domain/messages/message-texts.ts'
import { letterSchema } from '#shared/domain/letter.ts'
import { unsignedCentavosSchema } from '#shared/domain/money.ts'
import { z } from 'zod'
import { commandSchema, pageSchema, reasonSchema } from './common.ts'
import { call } from './refusal.ts'

const minuteSchema = z.int().min(0).max(1439)

/** What is to be said to whom, and why. */
export const messageRequestSchema = z.object({
  customerId: z.uuid(),
  purpose: z.enum(actionPurposes),
  channel: z.enum(dunningChannels),
  textId: z.enum(textIds),
  /** The step of a policy that asks for it; null when a person decided. What may be announced follows from it (R2.3). */
  step: collectionActionSchema.shape.step,
  /** Null takes the text's. */
  tone: z.enum(dunningTones).nullable(),
  /** The titles it speaks of; null is everything that is overdue or falls due soon. */
  titles: z.array(z.uuid()).max(500).nullable(),
  /** Phone or e-mail; null takes the customer's preferred one. */
  address: z.string().max(120).nullable(),
  /** What it is about, where the text says so; null takes the newest. */
  promiseId: z.uuid().nullable(),
  agreementId: z.uuid().nullable(),
  /** What the person typed for the fields of the text that ask for it. */
  answers: z.record(z.string(), z.string().max(4000)),
})
export type MessageRequest = z.infer<typeof messageRequestSchema>

export const findingSchema = z.object({
  rule: z.enum(guardRules),
  severity: z.enum(['block', 'warn']),
  excerpt: z.string(),
  start: z.int(),
  end: z.int(),
})
const findingsSchema = z.object({ blocked: z.array(findingSchema), warnings: z.array(findingSchema) })

/** What the guard needs to look the text over again while a person types. */
export const guardContextSchema = z.object({
  channel: z.enum(dunningChannels),
  tone: z.enum(dunningTones).nullable(),
  purpose: z.enum(actionPurposes),
  consumer: z.boolean(),
  creditor: z.object({
    name: z.string(),
    tradeName: z.string().nullable(),
    taxId: z.string(),
    street: z.string(),
  }),
  names: z.array(z.string()),
  measures: z.array(z.enum(measures)),
  figures: z.object({
    amounts: z.array(z.int()).nullable(),
    pix: z.string().nullable(),
    boletos: z.array(z.string()),
  }),
  reader: z.enum(['customer', 'anyone']),
  demands: z.boolean(),
  timing: z.object({ outsideHours: z.boolean(), tooOften: z.boolean() }).nullable(),
  blockedWords: z.array(z.string()),
})

/** A way to reach a customer, and whether it may be used. */
const addressSchema = z.object({
  address: z.string(),
  label: z.string(),
  preferred: z.boolean(),
})

/** Why a channel cannot be used for a customer. */
export const channelFaults = ['no-phone', 'no-email', 'opted-out'] as const
export type ChannelFault = (typeof channelFaults)[number]

export const messageDraftSchema = z.object({
  subject: z.string(),
  text: z.string(),
  /** The field that has nothing to say; the text is then as written, with its fields. */
  missing: z.string().nullable(),
  guard: guardContextSchema,
  findings: findingsSchema,
  /** What it is made of, the same as the letter that would be printed; null when it asks for nothing. */
  letter: letterSchema.nullable(),
  address: z.string().nullable(),
  addresses: z.array(addressSchema),
  /** Channels with what keeps each from being used; null when nothing does. */
  channels: z.array(z.object({ channel: z.enum(dunningChannels), fault: z.enum(channelFaults).nullable() })),
  /** From when on it may go out, when it may not now; null when it may. */
  waits: z
    .object({
      reason: z.enum(['hours', 'sunday', 'holiday']),
      next: z.object({ on: daySchema, minute: z.int() }).nullable(),
    })
    .nullable(),
  /** Contacts of the day and of the week, with what the house allows. */
  contacts: z.object({ today: z.int(), week: z.int(), maxPerDay: z.int(), maxPerWeek: z.int() }),
  textVersion: z.int(),
})
export type MessageDraft = z.infer<typeof messageDraftSchema>

const textSchema = collectionTextSchema.pick({ subject: true, text: true })

export const preparedSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('prepared'), action: collectionActionSchema, text: collectionTextSchema }),
  /** Nothing was kept but a line in the log. */
  z.object({ outcome: z.literal('blocked'), findings: findingsSchema }),
])
export type Prepared = z.infer<typeof preparedSchema>

export const actionLineSchema = collectionActionSchema.extend({
  customerName: z.string(),
  customerNumber: z.int(),
  /** Sum of what it asked for, in centavos. */
  total: unsignedCentavosSchema,
})
export type ActionLine = z.infer<typeof actionLineSchema>

export const guardLineSchema = guardEventSchema.extend({ customerName: z.string().nullable() })
export type GuardLine = z.infer<typeof guardLineSchema>

/** A finding in a part of a text of the house. */
export const textFindingSchema = findingSchema.extend({ part: z.enum(textPartNames) })
const fieldProblemSchema = z.object({
  part: z.enum(textPartNames),
  kind: z.enum(['unknown-field', 'broken-mark']),
  excerpt: z.string(),
  start: z.int(),
  end: z.int(),
  meant: z.string().nullable(),
})
export const textCheckSchema = z.object({
  findings: z.array(textFindingSchema),
  fields: z.array(fieldProblemSchema),
})
export type TextCheck = z.infer<typeof textCheckSchema>

const ofAction = commandSchema.extend({ id: z.uuid() })

/** What is said to customers: composed, looked over by the guard, handed over by a person and confirmed by one (X5, complaints 8, 29, 30). */
export const messagesContract = {
  /**
   * What would be said, and what the guard says of it, or of the person's own words. Refuses `customer-unknown`,
   * `not-set-up`, `nothing-owed`, `nothing-overdue`, `all-disputed`, `pix-key-invalid`.
   */
  draft: call
    .input(
      z.object({
        request: messageRequestSchema,
        on: daySchema,
        minute: minuteSchema.nullable(),
        text: textSchema.nullable(),
      }),
    )
    .output(messageDraftSchema),
  /**
   * Freezes what is said. What was prepared for the customer that day and not handed over gives way to it. Refuses as `draft`
   * does, and `already-contacted-today`, `contact-cap`, `outside-hours`, `no-phone`, `no-email`, `opted-out`, `lawyer-only`,
   * `customer-ended`, `message-field-missing`, `warnings-unanswered`.
   */
  prepare: call
    .input(
      commandSchema.extend({
        request: messageRequestSchema,
        minute: minuteSchema.nullable(),
        text: textSchema.nullable(),
        /** Why a second contact on the day; empty when it is the first. */
        insist: z.string().trim().max(300),
        /** Why the guard's warnings are let pass; empty when there are none. */
        letPass: z.string().trim().max(300),
        /** Hands it over at once: the person has WhatsApp, the phone or the mail program before him. */
        open: z.boolean(),
      }),
    )
    .output(preparedSchema),
  /**
   * Handed over to WhatsApp, phone or mail program. Refuses `action-unknown`, `action-closed`, `message-stale` when day or
   * amounts are not those it was prepared with, and what `prepare` refuses of hours and caps.
   */
  open: call.input(ofAction.extend({ minute: minuteSchema.nullable() })).output(collectionActionSchema),
  /** Puts a prepared e-mail into the outbox. Refuses as `open` does, and `not-an-email`. */
  queue: call.input(ofAction).output(collectionActionSchema),
  /** What the person says became of it. Refuses `action-unknown`, `action-closed`. */
  confirm: call
    .input(
      ofAction.extend({
        outcome: z.enum(['sent', 'failed', 'cancelled']),
        note: z.string().trim().max(300),
        /** Nobody is reached at that phone or e-mail: it is not used again (R02). */
        invalidAddress: z.boolean(),
      }),
    )
    .output(collectionActionSchema),
  /** Keeps what shows that it arrived (complaint 9). Refuses `action-unknown`, `proof-in-future`. */
  addProof: call
    .input(ofAction.extend({ proof: deliveryProofSchema.omit({ by: true }) }))
    .output(collectionActionSchema),
  get: call
    .input(z.object({ id: z.uuid() }))
    .output(z.object({ action: actionLineSchema, text: collectionTextSchema })),
  /** Messages by state, channel, day and customer, newest first. */
  list: call
    .input(
      pageSchema.extend({
        states: z.array(z.enum(actionStates)),
        channel: z.enum(dunningChannels).nullable(),
        on: daySchema.nullable(),
        customerId: z.uuid().nullable(),
        search: z.string().max(120),
      }),
    )
    .output(
      z.object({
        rows: z.array(actionLineSchema),
        total: z.int(),
        /** By state, of all that the other filters let through. */
        counts: z.record(z.enum(actionStates), z.int()),
      }),
    ),
  /** What the guard held back and what was let pass, newest first. */
  log: call
    .input(pageSchema.extend({ kind: z.enum(guardEventKinds).nullable(), customerId: z.uuid().nullable() }))
    .output(z.object({ rows: z.array(guardLineSchema), total: z.int() })),
  /** A text of the house as a customer would get it, and what is wrong with it. Without a customer an example is written. */
  preview: call
    .input(
      z.object({
        textId: z.enum(textIds),
        parts: textPartsSchema,
        channel: z.enum(dunningChannels),
        customerId: z.uuid().nullable(),
        on: daySchema,
      }),
    )
    .output(
      z.object({
        subject: z.string(),
        text: z.string(),
        missing: z.string().nullable(),
        check: textCheckSchema,
      }),
    ),
  /**
   * Keeps a new version of a text, or answers what is wrong with it and keeps nothing but a line in the log. Refuses
   * `changed-meanwhile` when somebody else published a version first.
   */
  saveText: call
    .input(
      commandSchema.extend({
        textId: z.enum(textIds),
        parts: textPartsSchema,
        tone: z.enum(dunningTones),
        note: messageTextSchema.shape.note,
        /** The version it was made from. */
        from: z.int().min(0),
      }),
    )
    .output(z.object({ saved: messageTextSchema.nullable(), check: textCheckSchema })),
  /** Goes back to the house's own text, as a new version of it. */
  restoreText: call
    .input(commandSchema.extend({ textId: z.enum(textIds), reason: reasonSchema }))
    .output(messageTextSchema),
  saveBlockedWords: call
    .input(commandSchema.extend({ blockedWords: messageSettingsSchema.shape.blockedWords }))
    .output(messageSettingsSchema),
}
