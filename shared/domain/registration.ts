import { z } from 'zod'
import { attachmentSchema } from './attachment.ts'
import { daySchema, pastDaySchema } from './calendar.ts'
import { checklistItemIdSchema } from './checklist.ts'
import { emailSchema, phoneSchema } from './contact.ts'
import { unsignedCentavosSchema } from './money.ts'
import { taxIdSchema } from './tax-id.ts'
import { shareSchema } from './share.ts'

const line = (max: number) => z.string().trim().max(max)

export const channelKinds = ['phone', 'whatsapp', 'email'] as const
export type ChannelKind = (typeof channelKinds)[number]

export const preferredTimes = ['any', 'morning', 'afternoon', 'evening'] as const

/** A way to reach the customer beside the main phone and e-mail (R02, K05). */
export const channelSchema = z
  .object({
    id: z.uuid(),
    kind: z.enum(channelKinds),
    /** A phone in E.164 or an e-mail, by the kind. */
    value: z.string().trim().min(1).max(120),
    /** Whose it is: `Secretária Ana`, `Financeiro`. */
    label: line(60),
    preferredTime: z.enum(preferredTimes),
    preferred: z.boolean(),
    /** It bounced, or somebody else answers there. */
    invalid: z.boolean(),
  })
  .superRefine((channel, context) => {
    const schema = channel.kind === 'email' ? emailSchema : phoneSchema
    if (!schema.safeParse(channel.value).success)
      context.addIssue({
        code: 'custom',
        path: ['value'],
        message: channel.kind === 'email' ? 'email' : 'phone',
      })
  })
  .transform((channel) => ({
    ...channel,
    value: channel.kind === 'email' ? channel.value : phoneSchema.parse(channel.value),
  }))
export type Channel = z.infer<typeof channelSchema>

export const relations = ['partner', 'spouse', 'guarantor', 'representative', 'relative', 'other'] as const
export type Relation = (typeof relations)[number]

/** A partner or somebody tied to the customer; a block on the document reaches the customer (E08). */
export const relatedPersonSchema = z.object({
  id: z.uuid(),
  name: z.string().trim().min(2).max(120),
  taxId: taxIdSchema.nullable(),
  relation: z.enum(relations),
  phone: phoneSchema.nullable(),
})
export type RelatedPerson = z.infer<typeof relatedPersonSchema>

export const referenceKinds = ['supplier', 'laboratory', 'bank', 'personal'] as const
export const referenceOpinions = ['pending', 'good', 'fair', 'bad', 'no-answer'] as const

/** Somebody asked about how the customer pays. */
export const referenceSchema = z.object({
  id: z.uuid(),
  kind: z.enum(referenceKinds),
  name: z.string().trim().min(2).max(120),
  phone: phoneSchema.nullable(),
  opinion: z.enum(referenceOpinions),
  askedOn: daySchema.nullable(),
  note: line(500),
})
export type Reference = z.infer<typeof referenceSchema>

/** What shows that a checklist item was seen to. */
export const evidenceSchema = z.object({
  itemId: checklistItemIdSchema,
  /** The day it was verified; validity counts from it. */
  verifiedOn: daySchema,
  /** The date on the paper itself, when the item asks for one. */
  dated: pastDaySchema.nullable(),
  note: line(500),
  attachments: z.array(attachmentSchema).max(20),
})
export type Evidence = z.infer<typeof evidenceSchema>

export const maritalStatuses = [
  'single',
  'married',
  'stable-union',
  'separated',
  'divorced',
  'widowed',
] as const

/** What the laboratory knows of a customer beyond the register's first page (K04, K05, E01). */
export const registrationDetailsSchema = z.object({
  /** Birth of a person, foundation of a company; refused in the future. */
  bornOn: pastDaySchema.nullable(),
  /** Matters for guarantees: the spouse signs too (R2.21). */
  maritalStatus: z.enum(maritalStatuses).nullable(),
  spouseName: line(120),
  /** Specialty or line of work: `Implantodontia`. */
  segment: line(80),
  /** What the customer expects to buy a month, in centavos; the first limit leans on it (M12). */
  expectedMonthly: unsignedCentavosSchema.nullable(),
  /** How the customer buys: seasons, pay day, habits. No health, opinion or family data (LGPD art. 10). */
  profile: line(500),
  channels: z.array(channelSchema).max(20),
  /** Nobody else may hear of the debt there (R2.4). */
  thirdPartiesForbidden: z.boolean(),
  people: z.array(relatedPersonSchema).max(30),
  references: z.array(referenceSchema).max(20),
})
export type RegistrationDetails = z.infer<typeof registrationDetailsSchema>

/** Where a registration stands: being filled, handed in for analysis, approved, or sent back with a word. */
export const registrationStatuses = ['draft', 'submitted', 'approved', 'returned'] as const
export type RegistrationStatus = (typeof registrationStatuses)[number]

/** One a customer; a customer without one has an empty draft. */
export const registrationSchema = registrationDetailsSchema.extend({
  customerId: z.uuid(),
  evidence: z.array(evidenceSchema),
  status: z.enum(registrationStatuses),
  /** Who moved it there, when, and what was said. */
  statusBy: z.string(),
  statusOn: daySchema.nullable(),
  statusNote: line(500),
  /** The last time everything was looked over; six months later it is due again (K04). */
  revalidatedOn: daySchema.nullable(),
  /** The last time phone and e-mail were confirmed with the customer (R02). */
  contactConfirmedOn: daySchema.nullable(),
})
export type Registration = z.infer<typeof registrationSchema>

/** How complete a registration is on a day; see `completenessOf`. */
export const completenessSchema = z.object({
  /** Weight of the items in order over the weight of all, in basis points: 10,000 is complete. */
  basisPoints: shareSchema,
  /** Per item of the kind's checklist, in its order. */
  items: z.array(
    z.object({
      itemId: checklistItemIdSchema,
      title: z.string(),
      mandatory: z.boolean(),
      state: z.enum(['done', 'stale', 'missing']),
      /** The last day the evidence holds; null when it never ends or there is none. */
      validUntil: daySchema.nullable(),
    }),
  ),
  /** The day everything has to be looked over again; null before the first approval. */
  revalidateOn: daySchema.nullable(),
})
export type Completeness = z.infer<typeof completenessSchema>
