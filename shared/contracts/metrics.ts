import { agingBuckets } from '#shared/domain/aging.ts'
import { daySchema } from '#shared/domain/calendar.ts'
import { provisionRanges } from '#shared/domain/metrics/provision.ts'
import { z } from 'zod'
import { agingTitleRowSchema } from './aging.ts'
import { pageSchema } from './common.ts'
import { call } from './refusal.ts'

// Sums of a whole laboratory: centavos, but not bounded as one amount is.
const amount = z.int()
const basisPoints = z.int().nullable()
const days = z.number().nullable()
const share = z.object({ part: amount, whole: amount, basisPoints })

const monthSchema = z.object({
  /** Its first and last day; the last month ends on the day asked for. */
  from: daySchema,
  to: daySchema,
  open: amount,
  overdue: amount,
  sold: amount,
  received: amount,
  byBalance: share,
  byVintage: share,
  effectiveness: share,
  recovery: share,
  averageDelay: days,
  salesOutstanding: days,
})
export type MetricsMonth = z.infer<typeof monthSchema>

const concentrationSchema = z.object({
  total: amount,
  top: z.object({ one: z.int(), three: z.int(), five: z.int(), ten: z.int() }),
  /** Herfindahl, 0 to 10,000. */
  index: z.int(),
  largest: z.array(z.object({ customerId: z.uuid(), name: z.string(), amount, basisPoints: z.int() })),
})
export type ConcentrationFigures = z.infer<typeof concentrationSchema>

const policySideSchema = z
  .object({ months: z.int(), defaultBasisPoints: basisPoints, delayDays: days })
  .nullable()

/** Every figure that the ledger alone tells as of a day; principal in centavos (R9.4–R9.6). */
export const metricsBoardSchema = z.object({
  asOf: daySchema,
  /** Oldest first; the last one may not have ended. */
  months: z.array(monthSchema),
  /** Open by aging bucket, in the order of `agingBuckets`. */
  aging: z.array(z.object({ bucket: z.enum(agingBuckets), amount })),
  rates: z.object({ byBalance: share, byVintage: share, byCustomers: share }),
  /** The month that the vintage is of: the last one that ended. */
  vintage: z.object({ from: daySchema, to: daySchema }),
  outstanding: z.object({
    receivables: amount,
    current: amount,
    sales: amount,
    simple: days,
    countBack: z.object({ days, atLeast: z.boolean() }),
    best: days,
    delay: days,
  }),
  averageDelay: z.object({ days, paid: amount }),
  effectiveness: share,
  recovery: share,
  rolls: z.array(share.extend({ bucket: z.enum(agingBuckets) })),
  concentration: z.object({ receivables: concentrationSchema, revenue: concentrationSchema }),
  provision: z.object({
    rows: z.array(
      z.object({ range: z.enum(provisionRanges), balance: amount, basisPoints: z.int(), amount }),
    ),
    balance: amount,
    amount,
  }),
  /** Who settled in the last year what was more than 30 days late and is late no more; who of them bought again (K16). */
  returned: z.object({
    recovered: z.int(),
    again: z.int(),
    customers: z.array(
      z.object({
        customerId: z.uuid(),
        name: z.string(),
        settledOn: daySchema,
        boughtOn: daySchema.nullable(),
      }),
    ),
  }),
  /** What default and delay were before and after each version of the credit policy, newest first (I13). */
  policies: z.array(
    z.object({
      version: z.int(),
      publishedOn: daySchema,
      note: z.string(),
      /** Its place in `months`; null before them. */
      month: z.int().nullable(),
      before: policySideSchema,
      after: policySideSchema,
    }),
  ),
})
export type MetricsBoard = z.infer<typeof metricsBoardSchema>

const nullableAmount = amount.nullable()

/** Cash of the next weeks by what is expected (E25), the reserve, and what lateness costs it (K16). */
export const cashForecastSchema = z.object({
  weeks: z.array(
    z.object({
      from: daySchema,
      to: daySchema,
      face: amount,
      expected: amount,
      cheques: amount,
      late: amount,
      fixedCost: nullableAmount,
      balance: nullableAmount,
    }),
  ),
  reserve: z.object({
    target: nullableAmount,
    cash: nullableAmount,
    covers: z.int().nullable(),
    belowReserveOn: daySchema.nullable(),
    redLineOn: daySchema.nullable(),
  }),
  impact: z.object({ late: amount, expected: amount, missing: amount, days }),
  /** The day the money at hand was counted; null when nobody said. */
  cashOn: daySchema.nullable(),
  /** Open without a due date or due later than the weeks: in none of them. */
  beyond: amount,
})
export type CashForecast = z.infer<typeof cashForecastSchema>

export const metricsContract = {
  board: call.input(z.object({ asOf: daySchema })).output(metricsBoardSchema),
  cash: call.input(z.object({ today: daySchema })).output(cashForecastSchema),
  /** Open titles whose due date, moved to a business day, lies between two days; largest first. */
  titles: call
    .input(z.object({ asOf: daySchema, from: daySchema, to: daySchema, ...pageSchema.shape }))
    .output(z.object({ rows: z.array(agingTitleRowSchema), total: z.int() })),
}
