import { z } from 'zod'
import { returnKinds } from './return-kinds.ts'
import { attachmentSchema } from '../attachment.ts'
import { daySchema } from '../calendar.ts'
import { positiveCentavosSchema, unsignedCentavosSchema } from '../money.ts'

/** What a case does: bureau listing, protest, lawsuit, agency. */
export const caseRoutes = ['bureau', 'protest', 'legal', 'agency'] as const
export type CaseRoute = (typeof caseRoutes)[number]

/** Stages of a case; which follow which on each route is in `case-stages.ts`. Its end is its closure. */
export const caseStages = [
  'preparing',
  'proposed',
  'requested',
  'notified',
  'listed',
  'removed',
  'registered',
  'lifted',
  'filed',
  'judged',
  'sent',
  'returned',
] as const
export type CaseStage = (typeof caseStages)[number]

/** A case of escalation over some titles of a customer. Deadlines are derived from its events and its titles. */
export const escalationCaseSchema = z.object({
  id: z.uuid(),
  customerId: z.uuid(),
  /** 1, 2, 3…, as people say it. */
  number: z.int().positive(),
  route: z.enum(caseRoutes),
  openedOn: daySchema,
  by: z.string(),
  /** The collection policy in force for the customer on the day (E04); absent in cases opened before it was noted. */
  policy: z.object({ id: z.uuid(), name: z.string(), version: z.int() }).optional(),
  titles: z.array(z.object({ receivableId: z.uuid(), amount: positiveCentavosSchema })).min(1),
  stage: z.enum(caseStages),
  partnerId: z.uuid().nullable(),
  /** Answers to the route's checklist (I07). */
  checklist: z.array(
    z.object({
      itemId: z.string(),
      done: z.boolean(),
      note: z.string().max(300),
      on: daySchema,
      by: z.string(),
    }),
  ),
  /** What happened, oldest first; append-only. */
  events: z.array(
    z.object({
      id: z.uuid(),
      on: daySchema,
      by: z.string(),
      stage: z.enum(caseStages),
      note: z.string().trim().max(1000),
      /** Protocol, docket or listing number. */
      reference: z.string().trim().max(80),
      attachments: z.array(attachmentSchema),
      /** The line of a partner's return file it came from; the same line does nothing twice. */
      source: z.string().optional(),
      /** What the partner says of it there, and how much, in centavos. */
      told: z.object({ kind: z.enum(returnKinds), amount: unsignedCentavosSchema }).optional(),
    }),
  ),
  costs: z.array(
    z.object({
      id: z.uuid(),
      on: daySchema,
      amount: positiveCentavosSchema,
      what: z.string().trim().min(2).max(120),
    }),
  ),
  /** What the partner handed over, before commission, in centavos. */
  recovered: unsignedCentavosSchema,
  closure: z
    .object({
      on: daySchema,
      by: z.string(),
      outcome: z.enum(['paid', 'agreed', 'withdrawn', 'returned', 'lost']),
      note: z.string().trim().max(500),
    })
    .nullable(),
})
export type EscalationCase = z.infer<typeof escalationCaseSchema>
