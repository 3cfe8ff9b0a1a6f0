import { settlementAgreementSchema } from '#shared/domain/agreements/settlement-agreement.ts'
import { daySchema } from '#shared/domain/calendar.ts'
import { customerSchema } from '#shared/domain/customer.ts'
import { disputeSchema } from '#shared/domain/dispute.ts'
import { collectionProfileSchema } from '#shared/domain/dunning/collection-profile.ts'
import { escalationCaseSchema } from '#shared/domain/escalation/escalation-case.ts'
import { collectionActionSchema } from '#shared/domain/messages/collection-action.ts'
import { unsignedCentavosSchema } from '#shared/domain/money.ts'
import { contactDetailsSchema, contactEntrySchema } from '#shared/domain/negotiation/contact-entry.ts'
import { ticketSchema } from '#shared/domain/ombudsman/ticket.ts'
import { preferredTimes } from '#shared/domain/registration.ts'
import { z } from 'zod'
import { commandSchema, pageSchema, reasonSchema } from './common.ts'
import { issuedLetterSchema } from './letters.ts'
import { promiseAskedSchema, promiseOnDaySchema } from './promises.ts'
import { call } from './refusal.ts'

/** A contact as it is logged, with what comes of it at once. */
export const contactAskedSchema = contactDetailsSchema.extend({
  /** With the outcome `promise`, and with no other. */
  promise: promiseAskedSchema.pick({ dueOn: true, amount: true, means: true }).nullable(),
  /** The customer wants no calls any more. */
  phoneOptOut: z.boolean(),
  /** Who speaks for the customer from now on: with the outcome `lawyer`. */
  lawyer: z
    .object({ name: z.string().trim().min(2).max(120), contact: z.string().trim().max(300) })
    .nullable(),
  /** The message or letter it answers or confirms. */
  actionId: z.uuid().nullable(),
  /** The step that the call takes, when the queue asked for it. */
  step: collectionActionSchema.shape.step.optional(),
})
export type ContactAsked = z.infer<typeof contactAskedSchema>

const entry = { id: z.string(), customerId: z.uuid(), customerName: z.string(), on: daySchema }

/** What happened between house and customer, of whatever kind, on its day. */
export const timelineEntrySchema = z.discriminatedUnion('kind', [
  z.object({ ...entry, kind: z.literal('contact'), contact: contactEntrySchema }),
  z.object({ ...entry, kind: z.literal('promise'), ...promiseOnDaySchema.shape }),
  z.object({
    ...entry,
    kind: z.literal('message'),
    action: collectionActionSchema,
    /** What it said; empty for a call. */
    subject: z.string(),
    text: z.string(),
  }),
  z.object({ ...entry, kind: z.literal('letter'), letter: issuedLetterSchema }),
  z.object({ ...entry, kind: z.literal('agreement'), agreement: settlementAgreementSchema }),
  z.object({ ...entry, kind: z.literal('dispute'), dispute: disputeSchema, title: z.string() }),
  z.object({ ...entry, kind: z.literal('ticket'), ticket: ticketSchema }),
  z.object({ ...entry, kind: z.literal('case'), case: escalationCaseSchema }),
])
export type TimelineEntry = z.infer<typeof timelineEntrySchema>
export const timelineKinds = [
  'contact',
  'promise',
  'message',
  'letter',
  'agreement',
  'dispute',
  'ticket',
  'case',
] as const
export type TimelineKind = (typeof timelineKinds)[number]

const entries = z.object({ rows: z.array(timelineEntrySchema), total: z.int() })

/** What a title asks for today on the telephone, in centavos. */
const owedTitleSchema = z.object({
  receivableId: z.uuid(),
  label: z.string(),
  dueOn: daySchema.nullable(),
  daysLate: z.int().min(0),
  principal: unsignedCentavosSchema,
  charges: unsignedCentavosSchema,
  total: unsignedCentavosSchema,
  /** Of the principal, what is contested and not to be spoken of as owed. */
  disputed: unsignedCentavosSchema,
  /** Somebody said it is paid or wrong, and nobody looked into it yet. */
  paused: z.boolean(),
})
export type OwedTitle = z.infer<typeof owedTitleSchema>

/** Everything an operator needs on the telephone, in one answer (I12, R06). */
export const callDeskSchema = z.object({
  customer: customerSchema,
  /** Main phone first; invalid ones last. E-mails are left out. */
  phones: z.array(
    z.object({
      value: z.string(),
      kind: z.enum(['phone', 'whatsapp']),
      label: z.string(),
      preferredTime: z.enum(preferredTimes),
      preferred: z.boolean(),
      invalid: z.boolean(),
    }),
  ),
  /** Nobody but the customer may hear of the debt (R2.4). */
  thirdPartiesForbidden: z.boolean(),
  /** What is owed, late first, oldest first. */
  owed: z.array(owedTitleSchema),
  totals: z.object({
    overdue: unsignedCentavosSchema,
    charges: unsignedCentavosSchema,
    /** Overdue with its charges. */
    total: unsignedCentavosSchema,
    toFallDue: unsignedCentavosSchema,
  }),
  /** The last five, newest first. */
  contacts: z.array(contactEntrySchema),
  /** Open ones first, then the last five. */
  promises: z.array(promiseOnDaySchema),
  /** Of the promises that ended by themselves, how many were kept. */
  kept: z.object({ count: z.int(), of: z.int() }),
  offersRefused: z.array(z.object({ on: daySchema, offer: z.string() })),
  profile: collectionProfileSchema,
})
export type CallDesk = z.infer<typeof callDeskSchema>

/** The contact log (K11, R03): append-only. */
export const contactsContract = {
  /** Refuses `customer-unknown`. */
  desk: call.input(z.object({ customerId: z.uuid(), today: daySchema })).output(callDeskSchema),
  /** Everything between house and customer, newest first. Refuses `customer-unknown`. */
  timeline: call
    .input(
      pageSchema.extend({
        today: daySchema,
        customerId: z.uuid(),
        /** None means all. */
        kinds: z.array(z.enum(timelineKinds)),
      }),
    )
    .output(entries),
  /** Contacts, promises and messages of all customers that have every word typed, accents or not, newest first. */
  search: call
    .input(
      pageSchema.extend({
        today: daySchema,
        /** None means all. */
        kinds: z.array(z.enum(['contact', 'promise', 'message'])),
        search: z.string().max(120),
      }),
    )
    .output(entries),
  /**
   * Logs a contact, and with it the promise, the opt-out, the lawyer or the end that came of it. Refuses
   * `customer-unknown`, `receivable-unknown`, `contact-in-future`, `phone-invalid`, `late-reason-needed`,
   * `next-step-needed`, `next-step-in-past`, `promise-needed`, `lawyer-needed`, `dunning-policy-unknown` (of the step), and
   * whatever `promises.make` refuses.
   */
  log: call.input(commandSchema.extend({ contact: contactAskedSchema })).output(contactEntrySchema),
  /** Says how a claimed payment or a contested bill was settled. Refuses `contact-unknown`, `nothing-to-resolve`. */
  resolve: call.input(commandSchema.extend({ id: z.uuid(), note: reasonSchema })).output(contactEntrySchema),
  /** Takes a contact back, and the promise that came of it while it is open. Refuses `contact-unknown`, `contact-reversed`. */
  reverse: call
    .input(commandSchema.extend({ id: z.uuid(), reason: reasonSchema }))
    .output(contactEntrySchema),
}
