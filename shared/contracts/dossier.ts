import { attachmentSchema } from '#shared/domain/attachment.ts'
import { agreementStates } from '#shared/domain/agreements/agreement-standing.ts'
import { daySchema } from '#shared/domain/calendar.ts'
import { chargeTermsSchema } from '#shared/domain/charges.ts'
import { customerSchema } from '#shared/domain/customer.ts'
import { evidenceItems } from '#shared/domain/escalation/dossier-evidence.ts'
import { escalationCaseSchema } from '#shared/domain/escalation/escalation-case.ts'
import { laboratorySchema } from '#shared/domain/laboratory.ts'
import { letterTones } from '#shared/domain/letter.ts'
import { collectionActionSchema } from '#shared/domain/messages/collection-action.ts'
import { unsignedCentavosSchema } from '#shared/domain/money.ts'
import { contactEntrySchema } from '#shared/domain/negotiation/contact-entry.ts'
import { promiseStandings } from '#shared/domain/negotiation/promise-standing.ts'
import { promiseToPaySchema } from '#shared/domain/negotiation/promise-to-pay.ts'
import { paperEntrySchema } from '#shared/domain/paper.ts'
import { openStatementSchema } from '#shared/domain/statement.ts'
import { titleProofSchema } from '#shared/domain/title-proof.ts'
import { z } from 'zod'

const chargeDaySchema = z.object({
  on: daySchema,
  principal: unsignedCentavosSchema,
  lateFee: unsignedCentavosSchema,
  lateInterest: unsignedCentavosSchema,
  total: unsignedCentavosSchema,
})

/** A change that touched the customer, as the store chained it: who looks can check each against the journal. */
const chainLinkSchema = z.object({
  sequence: z.int(),
  at: z.string(),
  actorName: z.string(),
  command: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
  previousHash: z.string(),
  hash: z.string(),
})

/** *Pasta do calote* (X6): everything that is kept of a debt, in one document; its files go beside it. */
export const dossierSchema = z.object({
  kind: z.literal('dossier'),
  laboratory: laboratorySchema,
  on: daySchema,
  customer: customerSchema,
  missing: z.array(z.enum(evidenceItems)),
  /** What is owed on the day, title by title. */
  statement: openStatementSchema,
  /** The memory of calculation: each late title, day by day, and its terms. */
  charges: z.array(
    z.object({
      title: z.string(),
      dueOn: daySchema,
      terms: chargeTermsSchema,
      days: z.array(chargeDaySchema).min(1),
    }),
  ),
  /** What a person noted of what proves a title, and of what the debtor acknowledged (R2.16). */
  proofs: z.array(
    titleProofSchema.pick({ instrument: true, acknowledgement: true }).extend({ title: z.string() }),
  ),
  orders: z.array(
    z.object({
      number: z.int(),
      on: daySchema,
      total: unsignedCentavosSchema,
      /** Titles that bill it, as printed. */
      titles: z.array(z.string()),
      deliveries: z.array(z.object({ on: daySchema, receivedBy: z.string() })),
      cancelledOn: daySchema.nullable(),
    }),
  ),
  papers: z.array(paperEntrySchema),
  letters: z.array(
    z.object({
      id: z.uuid(),
      number: z.string(),
      tone: z.enum(letterTones),
      on: daySchema,
      total: unsignedCentavosSchema,
      hash: z.string(),
    }),
  ),
  contacts: z.array(contactEntrySchema),
  messages: z.array(collectionActionSchema.extend({ subject: z.string(), text: z.string() })),
  promises: z.array(promiseToPaySchema.extend({ standing: z.enum(promiseStandings) })),
  agreements: z.array(
    z.object({
      number: z.string(),
      on: daySchema,
      owed: unsignedCentavosSchema,
      total: unsignedCentavosSchema,
      state: z.enum(agreementStates),
      signedOn: daySchema.nullable(),
      brokenOn: daySchema.nullable(),
    }),
  ),
  cases: z.array(escalationCaseSchema),
  chain: z.array(chainLinkSchema),
  /** Files that go into the folder: what they belong to, and which. */
  attachments: z.array(z.object({ of: z.string(), attachment: attachmentSchema })),
})
export type Dossier = z.infer<typeof dossierSchema>
