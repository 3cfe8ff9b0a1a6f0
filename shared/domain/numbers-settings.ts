import { z } from 'zod'
import { daySchema } from './calendar.ts'
import { creditClasses } from './credit-policy.ts'
import { defaultAfter } from './metrics/default-rates.ts'
import { provisionMatrixSchema, STARTER_MATRIX } from './metrics/provision.ts'
import { centavosSchema } from './money.ts'
import { shareSchema } from './share.ts'

/** What the laboratory says of itself so that its numbers mean something. Fixed cost is of the credit policy (E24). */
export const numbersSettingsSchema = z.object({
  /** Days late after which a title counts in the default rate. */
  defaultAfterDays: z.literal(defaultAfter),
  yearDays: z.literal([360, 365]),
  provision: provisionMatrixSchema,
  /** How likely a customer of each class pays what falls due, in basis points. */
  payChance: z.record(z.enum(creditClasses), shareSchema),
  /** Days of fixed cost that the emergency reserve should cover. */
  reserveDays: z.int().min(0).max(365),
  /** Money at hand and the day it was counted; null when nobody said. */
  cash: z.object({ amount: centavosSchema, on: daySchema }).nullable(),
})
export type NumbersSettings = z.infer<typeof numbersSettingsSchema>

/** The house's defaults: late beyond 30 days, R9.5's matrix, two months of reserve. */
export const DEFAULT_NUMBERS: NumbersSettings = {
  defaultAfterDays: 30,
  yearDays: 365,
  provision: STARTER_MATRIX,
  payChance: { A: 9900, B: 9600, C: 9000, D: 7500, E: 5000 },
  reserveDays: 60,
  cash: null,
}
