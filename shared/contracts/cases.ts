import { attachmentSchema } from '#shared/domain/attachment.ts'
import { daySchema } from '#shared/domain/calendar.ts'
import { collectionPhases } from '#shared/domain/dunning/policy.ts'
import { askedItems, computedItems } from '#shared/domain/escalation/case-checklist.ts'
import { evidenceItems } from '#shared/domain/escalation/dossier-evidence.ts'
import {
  MOST_RETURN_ROWS,
  returnIssueSchema,
  returnRowSchema,
} from '#shared/domain/escalation/agency-return.ts'
import { caseRoutes, caseStages, escalationCaseSchema } from '#shared/domain/escalation/escalation-case.ts'
import { clockKinds } from '#shared/domain/escalation/legal-clocks.ts'
import { partnerSchema } from '#shared/domain/escalation/partner.ts'
import { positiveCentavosSchema, unsignedCentavosSchema } from '#shared/domain/money.ts'
import { z } from 'zod'
import { commandSchema, pageSchema } from './common.ts'
import { dossierSchema } from './dossier.ts'
import { call } from './refusal.ts'

const itemIdSchema = z.enum([...computedItems, ...askedItems])
export const clockLights = ['green', 'yellow', 'red'] as const

const clockSchema = z.object({
  kind: z.enum(clockKinds),
  on: daySchema,
  rule: z.string(),
  light: z.enum(clockLights),
})

/** Everything that is looked at before a route is taken, for one customer. */
export const caseDeskSchema = z.object({
  phase: z.enum(collectionPhases),
  titles: z.array(
    z.object({
      receivableId: z.uuid(),
      label: z.string(),
      dueOn: daySchema.nullable(),
      daysLate: z.int().min(0),
      /** Late enough for the route (K02), or the customer shows signs of fraud. */
      ripe: z.boolean(),
      total: unsignedCentavosSchema,
    }),
  ),
  total: unsignedCentavosSchema,
  checklist: z.array(
    z.object({
      itemId: itemIdSchema,
      rule: z.string(),
      /** Null where a person has to answer. */
      holds: z.boolean().nullable(),
    }),
  ),
})
export type CaseDesk = z.infer<typeof caseDeskSchema>

export const caseRowSchema = z.object({
  case: escalationCaseSchema,
  customerName: z.string(),
  partnerName: z.string().nullable(),
  /** Owed today on its titles, in centavos. */
  owed: unsignedCentavosSchema,
  /** The day its titles were settled; null before. */
  settledOn: daySchema.nullable(),
  clocks: z.array(clockSchema),
  nextStages: z.array(z.enum(caseStages)),
})
export type CaseRow = z.infer<typeof caseRowSchema>

/** A case with its titles by name; its clocks are also those of its titles, the first of each kind. */
const caseDetailSchema = caseRowSchema.extend({
  titles: z.array(z.object({ receivableId: z.uuid(), label: z.string() })),
})
export type CaseDetail = z.infer<typeof caseDetailSchema>

/** A clock with what it is about, for the list of all of them. */
export const clockRowSchema = clockSchema.extend({
  id: z.string(),
  customerId: z.uuid(),
  customerName: z.string(),
  /** A case's number, a title or a cheque, as people say it. */
  what: z.string(),
  caseId: z.uuid().nullable(),
})
export type ClockRow = z.infer<typeof clockRowSchema>

const eventSchema = z.object({
  note: z.string().trim().max(1000),
  reference: z.string().trim().max(80),
  attachments: z.array(attachmentSchema).max(10),
})

const returnSchema = z.object({
  partnerId: z.uuid(),
  fileName: z.string().max(260),
  rows: z.array(returnRowSchema).min(1).max(MOST_RETURN_ROWS),
})

export const remittanceLineSchema = z.object({
  caseId: z.uuid(),
  caseNumber: z.int(),
  stage: z.enum(caseStages),
  customerName: z.string(),
  taxId: z.string(),
  phone: z.string(),
  email: z.string(),
  address: z.string(),
  title: z.string(),
  dueOn: daySchema.nullable(),
  daysLate: z.int().min(0),
  /** Owed on the day, in centavos. */
  principal: unsignedCentavosSchema,
  charges: unsignedCentavosSchema,
  total: unsignedCentavosSchema,
})
export type RemittanceLine = z.infer<typeof remittanceLineSchema>

/** Escalation (§ 8): bureau listing, protest, lawsuit, agency. */
export const casesContract = {
  /** What a route asks for today. Refuses `customer-unknown`. */
  desk: call
    .input(
      z.object({
        customerId: z.uuid(),
        route: z.enum(caseRoutes),
        /** Of the late titles, those the checklist is about; null is all of them. */
        receivableIds: z.array(z.uuid()).max(500).nullable().default(null),
        today: daySchema,
      }),
    )
    .output(caseDeskSchema),
  list: call
    .input(
      pageSchema.extend({
        today: daySchema,
        search: z.string().max(120),
        routes: z.array(z.enum(caseRoutes)),
        state: z.enum(['open', 'closed', 'all']),
        customerId: z.uuid().nullable(),
      }),
    )
    .output(z.object({ rows: z.array(caseRowSchema), total: z.int() })),
  /** One case, open or closed. Refuses `case-unknown`. */
  get: call.input(z.object({ id: z.uuid(), today: daySchema })).output(caseDetailSchema),
  /** Every clock that runs, most urgent first. */
  clocks: call.input(pageSchema.extend({ today: daySchema, customerId: z.uuid().nullable() })).output(
    z.object({
      rows: z.array(clockRowSchema),
      total: z.int(),
      lights: z.object({ green: z.int(), yellow: z.int(), red: z.int() }),
      /** Names to be taken away from where they stand, because their owners paid: how many, and the first day (R2.8). */
      removals: z.object({ count: z.int(), on: daySchema }).nullable(),
    }),
  ),
  /** What is missing to prove what a customer owes, or would owe (X6). Refuses `customer-unknown`. */
  proofs: call
    .input(z.object({ customerId: z.uuid(), today: daySchema }))
    .output(z.object({ missing: z.array(z.enum(evidenceItems)) })),
  /** The dossier of a customer's debt (X6). Refuses `customer-unknown`, `not-set-up`. */
  dossier: call.input(z.object({ customerId: z.uuid(), today: daySchema })).output(dossierSchema),
  /**
   * Opens a route. Refuses `case-not-ready` with the items that are missing, `receivable-unknown`, `nothing-owed`,
   * `partner-unknown`, `case-open` when one of the titles is in such a case already, and `not-allowed`: a listing is the
   * owner's to order (I07).
   */
  open: call
    .input(
      commandSchema.extend({
        customerId: z.uuid(),
        route: z.enum(caseRoutes),
        receivableIds: z.array(z.uuid()).min(1).max(200),
        said: z.array(z.enum(askedItems)),
        partnerId: z.uuid().nullable(),
        note: z.string().trim().max(1000),
      }),
    )
    .output(escalationCaseSchema),
  /** Goes on to a stage, or writes down what happened in the one it is in. Refuses `case-unknown`, `case-closed`, `stage-not-next`, `case-not-ready`. */
  advance: call
    .input(commandSchema.extend({ id: z.uuid(), stage: z.enum(caseStages), ...eventSchema.shape }))
    .output(escalationCaseSchema),
  /** Refuses `case-unknown`. */
  addCost: call
    .input(
      commandSchema.extend({
        id: z.uuid(),
        amount: positiveCentavosSchema,
        what: z.string().trim().min(2).max(120),
      }),
    )
    .output(escalationCaseSchema),
  /** Refuses `case-unknown`, `case-closed`, `removal-first` while the debtor's name still stands somewhere though he paid. */
  close: call
    .input(
      commandSchema.extend({
        id: z.uuid(),
        outcome: z.enum(['paid', 'agreed', 'withdrawn', 'returned', 'lost']),
        /** What the partner handed over, before commission, in centavos. */
        recovered: unsignedCentavosSchema,
        note: z.string().trim().max(500),
      }),
    )
    .output(escalationCaseSchema),
  /** Titles of an agency's open cases, a line each, as they go into a remittance. */
  remittance: call
    .input(z.object({ partnerId: z.uuid(), today: daySchema }))
    .output(z.array(remittanceLineSchema)),
  /** Hands cases over to their agency: what was being prepared is now with it. Refuses `partner-unknown`, `case-unknown`, `stage-not-next`. */
  remit: call
    .input(
      commandSchema.extend({ partnerId: z.uuid(), caseIds: z.array(z.uuid()).min(1).max(MOST_RETURN_ROWS) }),
    )
    .output(z.object({ number: z.string(), cases: z.int() })),
  /** What a return file would do: its issues, and how many of its lines are new. */
  checkReturn: call
    .input(z.object({ ...returnSchema.shape, today: daySchema }))
    .output(
      z.object({ issues: z.array(returnIssueSchema), fresh: z.int(), recovered: unsignedCentavosSchema }),
    ),
  /** Takes a return file in, whole or not at all; lines known from an earlier file do nothing. Refuses `partner-unknown`, `return-has-issues`. */
  takeReturn: call
    .input(commandSchema.extend(returnSchema.shape))
    .output(z.object({ taken: z.int(), known: z.int(), recovered: unsignedCentavosSchema })),
}

/** Lawyers and agencies (E10, K13). */
export const partnersContract = {
  list: call.output(z.array(partnerSchema)),
  /** A new one without an id. Refuses `partner-unknown`. */
  save: call
    .input(commandSchema.extend({ id: z.uuid().nullable(), details: partnerSchema.omit({ id: true }) }))
    .output(partnerSchema),
}
