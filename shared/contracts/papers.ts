import { attachmentSchema } from '#shared/domain/attachment.ts'
import { daySchema } from '#shared/domain/calendar.ts'
import { laboratorySchema } from '#shared/domain/laboratory.ts'
import { paperEntrySchema, paperSchema, paperStates } from '#shared/domain/paper.ts'
import { blockSchema, paperKinds, templateSchema } from '#shared/domain/template.ts'
import { z } from 'zod'
import { commandSchema, pageSchema, reasonSchema } from './common.ts'
import { call } from './refusal.ts'

/** A text as the library shows it: version 0 is the house's own, published by nobody. */
export const templateVersionSchema = templateSchema
  .omit({ id: true, version: true, validFrom: true, publishedOn: true })
  .extend({
    id: z.uuid().nullable(),
    version: z.int().min(0),
    validFrom: daySchema.nullable(),
    publishedOn: daySchema.nullable(),
  })
export type TemplateVersion = z.infer<typeof templateVersionSchema>

export const templateLineSchema = z.object({
  kind: z.enum(paperKinds),
  /** The version in force on the day. */
  current: templateVersionSchema.omit({ blocks: true }),
  /** A later version that is not in force yet; null when there is none. */
  coming: templateVersionSchema.omit({ blocks: true }).nullable(),
  versions: z.int().min(1),
  /** The rules of the specification it answers: `R3.1`. */
  rules: z.array(z.string()),
  /** Papers made of this kind that were not cancelled. */
  made: z.int().min(0),
})
export type TemplateLine = z.infer<typeof templateLineSchema>

/** What is typed of a new version. */
export const templateDraftSchema = templateSchema.pick({
  kind: true,
  name: true,
  validFrom: true,
  note: true,
  blocks: true,
})
export type TemplateDraft = z.infer<typeof templateDraftSchema>

/** What a person says of one paper that no ledger knows, by the key of the field. */
export const paperAnswersSchema = z.record(z.string(), z.string().trim().max(2000))

/** Why a paper cannot be made yet: what it lacks, by the field that asks for it. */
export const paperLackSchema = z.object({ code: z.string(), field: z.string() })
export type PaperLack = z.infer<typeof paperLackSchema>

export const paperLineSchema = paperEntrySchema.extend({ state: z.enum(paperStates) })
export type PaperLine = z.infer<typeof paperLineSchema>

/** A paper and the letterhead it was made on. */
export const printedPaperSchema = z.object({ paper: paperSchema, laboratory: laboratorySchema })
export type PrintedPaper = z.infer<typeof printedPaperSchema>

/** Somebody a paper may be made out to. */
export const paperCandidateSchema = z.object({
  customerId: z.uuid(),
  name: z.string(),
  number: z.int(),
  /** The newest paper of the kind that was not cancelled. */
  last: paperLineSchema.pick({ id: true, kind: true, number: true, on: true, state: true }).nullable(),
})
export type PaperCandidate = z.infer<typeof paperCandidateSchema>

const one = commandSchema.extend({ id: z.uuid() })

/** The document library: texts, the papers made of them, and the register of what was agreed (E02, E04, E28, E33). */
export const papersContract = {
  /** A line for each kind of paper, in the order of `paperKinds`. */
  templates: call.input(z.object({ on: daySchema })).output(z.array(templateLineSchema)),
  /** Every version of a kind's text, newest first, the house's own last. */
  versions: call.input(z.object({ kind: z.enum(paperKinds) })).output(z.array(templateVersionSchema)),
  /** Publishes a version, in force from a day on. Refuses `ends-in-past` and `template-invalid` with what is wrong in it. */
  publish: call.input(commandSchema.extend({ draft: templateDraftSchema })).output(templateSchema),
  /** Everybody a paper of a kind may be made out to, by name; `missingOnly` leaves out who has one that stands. */
  candidates: call
    .input(
      z.object({
        kind: z.enum(paperKinds),
        on: daySchema,
        search: z.string().max(120),
        missingOnly: z.boolean(),
      }),
    )
    .output(z.array(paperCandidateSchema)),
  /**
   * The paper as it would be made now, with no number; `blocks` tries a text that is not published. `lacks` says what is
   * missing, and then there is no paper. Refuses `customer-unknown` and `not-set-up`.
   */
  draft: call
    .input(
      z.object({
        kind: z.enum(paperKinds),
        /** Null for the house's own papers, and for an example. */
        customerId: z.uuid().nullable(),
        on: daySchema,
        answers: paperAnswersSchema,
        blocks: z.array(blockSchema).max(200).nullable(),
      }),
    )
    .output(z.object({ printed: printedPaperSchema.nullable(), lacks: z.array(paperLackSchema) })),
  /**
   * Numbers and keeps a paper for each customer, frozen as drafted; who lacks something is left out and said. No customer
   * for the house's own papers. Refuses `not-set-up`, `customer-unknown`, and `not-allowed` where a manager has to.
   */
  issue: call
    .input(
      commandSchema.extend({
        kind: z.enum(paperKinds),
        customerIds: z.array(z.uuid()).max(5000),
        answers: paperAnswersSchema,
      }),
    )
    .output(
      z.object({
        paperIds: z.array(z.uuid()),
        leftOut: z.array(
          z.object({ customerId: z.uuid(), name: z.string(), lacks: z.array(paperLackSchema) }),
        ),
      }),
    ),
  get: call.input(z.object({ ids: z.array(z.uuid()).min(1).max(500) })).output(z.array(printedPaperSchema)),
  /** The register, newest first; words are looked for in numbers, names, subjects and in the texts themselves. */
  list: call
    .input(
      pageSchema.extend({
        on: daySchema,
        customerId: z.uuid().nullable(),
        /** None means all. */
        kinds: z.array(z.enum(paperKinds)),
        states: z.array(z.enum(paperStates)),
        search: z.string().max(120),
      }),
    )
    .output(z.object({ rows: z.array(paperLineSchema), total: z.int() })),
  /** Refuses `paper-unknown`, `paper-closed` and `sent-outside`. */
  markSent: call.input(one.extend({ sentOn: daySchema })).output(paperLineSchema),
  /**
   * Keeps the signed copy. A contract takes the place of the customer's earlier ones, and his held orders are decided
   * about again. Refuses `paper-unknown`, `paper-closed`, `paper-not-signed`, `scan-missing` and `signed-outside` with the
   * days between which it may have been signed.
   */
  sign: call
    .input(one.extend({ signedOn: daySchema, scans: z.array(attachmentSchema).max(10) }))
    .output(paperLineSchema),
  /** Refuses `paper-unknown` and `paper-closed`. */
  cancel: call.input(one.extend({ reason: reasonSchema })).output(paperLineSchema),
}
