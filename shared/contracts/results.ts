import { daySchema } from '#shared/domain/calendar.ts'
import { unsignedCentavosSchema } from '#shared/domain/money.ts'
import { z } from 'zod'
import { call } from './refusal.ts'

/** R10.3 and M16: from late to bought again. Who paid is in one of two: he was contacted in the period, or he was not. */
export const funnelStages = [
  'overdue',
  'contacted',
  'right-person',
  'promised',
  'paid-contacted',
  'paid-unasked',
  'bought-again',
] as const
export type FunnelStage = (typeof funnelStages)[number]

/** What the efforts of one step, channel, operator or reason came to; centavos and minutes. */
export const resultRowSchema = z.object({
  key: z.string(),
  name: z.string(),
  /** Messages, calls and letters. */
  efforts: z.int().min(0),
  customers: z.int().min(0),
  rightPerson: z.int().min(0),
  promises: z.int().min(0),
  /** Received after them, each payment once. */
  recovered: unsignedCentavosSchema,
  minutes: z.int().min(0),
})
export type ResultRow = z.infer<typeof resultRowSchema>

export const resultDimensions = ['step', 'channel', 'operator', 'reason'] as const
export type ResultDimension = (typeof resultDimensions)[number]

/** A way of collecting, in centavos: what it was given, brought in and cost. */
export const wayResultSchema = z.object({
  /** Principal that was late at the beginning or fell late; of an agency, what was sent to it. */
  handed: unsignedCentavosSchema,
  recovered: unsignedCentavosSchema,
  /** Minutes at the hour's cost, or commission. */
  work: unsignedCentavosSchema,
  fees: unsignedCentavosSchema,
  /** recovered − work − fees. */
  net: z.int(),
  /** Of what was handed over, in basis points; null of nothing. */
  netShare: z.int().nullable(),
})
export type WayResult = z.infer<typeof wayResultSchema>

export const resultsBoardSchema = z.object({
  /** Principal received on what was late, in centavos. */
  recovered: unsignedCentavosSchema,
  /** Of it, what followed no effort. */
  byItself: unsignedCentavosSchema,
  /** Customers at each stage, and centavos where they mean something. */
  funnel: z.array(
    z.object({
      stage: z.enum(funnelStages),
      customers: z.int().min(0),
      amount: unsignedCentavosSchema.nullable(),
    }),
  ),
  by: z.record(z.enum(resultDimensions), z.array(resultRowSchema)),
  minutes: z.int().min(0),
  hourCost: z.int().min(0),
  internal: wayResultSchema,
  /** Agencies and lawyers that had cases in the period. */
  partners: z.array(
    wayResultSchema.extend({
      partnerId: z.uuid(),
      name: z.string(),
      cases: z.int().min(0),
      commissionBasisPoints: z.int(),
      slaDays: z.int(),
      /** Days to their first answer, half sooner; null while nobody answered. */
      answerDays: z.int().nullable(),
    }),
  ),
  /** Month by month, centavos. */
  months: z.array(
    z.object({ month: z.string(), recovered: unsignedCentavosSchema, byItself: unsignedCentavosSchema }),
  ),
})
export type ResultsBoard = z.infer<typeof resultsBoardSchema>

/** What collecting came to (M16, R09, R10). */
export const resultsContract = {
  board: call
    .input(
      z.object({
        from: daySchema,
        to: daySchema,
        /** Days after an effort in which a payment counts for it. */
        within: z.int().min(0).max(60),
      }),
    )
    .output(resultsBoardSchema),
}
