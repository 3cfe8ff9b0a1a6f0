import { agingBuckets } from '#shared/domain/aging.ts'
import { daySchema } from '#shared/domain/calendar.ts'
import { letterPolicySchema, letterSchema, letterTones } from '#shared/domain/letter.ts'
import { unsignedCentavosSchema, ZERO } from '#shared/domain/money.ts'
import { z } from 'zod'
import { commandSchema, pageSchema } from './common.ts'
import { call, refusalCodes } from './refusal.ts'

const lastLetterSchema = z.object({ on: daySchema, tone: z.enum(letterTones), number: z.string() })

export const letterCandidateSchema = z.object({
  customerId: z.uuid(),
  name: z.string(),
  titles: z.int(),
  worstDaysLate: z.int(),
  total: unsignedCentavosSchema,
  /** What a dispute holds back, which the letter leaves out (complaint 23). */
  disputed: unsignedCentavosSchema.default(ZERO),
  /** What prescribed or was given up, which no letter asks for (R2.18, E27). */
  barred: unsignedCentavosSchema.default(ZERO),
  lastLetter: lastLetterSchema.nullable(),
})
export type LetterCandidate = z.infer<typeof letterCandidateSchema>

export const issuedLetterSchema = z.object({
  id: z.uuid(),
  number: z.string(),
  tone: z.enum(letterTones),
  on: daySchema,
  customerId: z.uuid(),
  customerName: z.string(),
  total: unsignedCentavosSchema,
  titles: z.int(),
  policy: letterPolicySchema.nullable(),
})
export type IssuedLetter = z.infer<typeof issuedLetterSchema>

export const lettersContract = {
  /** Who could get a letter of this tone today, most overdue first. */
  candidates: call
    .input(
      z.object({
        on: daySchema,
        tone: z.enum(letterTones),
        buckets: z.array(z.enum(agingBuckets)),
        search: z.string().max(120),
      }),
    )
    .output(z.array(letterCandidateSchema)),
  /** The letter as it would be issued, with no number. Refuses `nothing-owed`, `nothing-overdue`, `not-set-up`. */
  draft: call
    .input(z.object({ customerId: z.uuid(), tone: z.enum(letterTones), on: daySchema }))
    .output(letterSchema),
  /** Numbers and registers a letter per customer, frozen as calculated; who owes nothing is left out and said. */
  issue: call
    .input(
      commandSchema.extend({
        customerIds: z.array(z.uuid()).min(1).max(5000),
        tone: z.enum(letterTones),
      }),
    )
    .output(
      z.object({
        letterIds: z.array(z.uuid()),
        leftOut: z.array(z.object({ customerId: z.uuid(), name: z.string(), code: z.enum(refusalCodes) })),
      }),
    ),
  get: call.input(z.object({ ids: z.array(z.uuid()).min(1).max(500) })).output(z.array(letterSchema)),
  list: call
    .input(pageSchema.extend({ customerId: z.uuid().nullable(), search: z.string().max(120) }))
    .output(z.object({ rows: z.array(issuedLetterSchema), total: z.int() })),
}
