import { z } from 'zod'
import { behaviourSchema } from './behaviour.ts'
import { daySchema } from './calendar.ts'
import { creditStandingSchema } from './credit-standing.ts'
import { promisesSchema } from './credit-facts.ts'
import { unsignedCentavosSchema } from './money.ts'

/** What a customer left in twelve months, in centavos (E26, M09). */
export const profitabilitySchema = z.object({
  /** Orders of the window at what the customer pays, and their direct cost. */
  sold: unsignedCentavosSchema,
  cost: unsignedCentavosSchema,
  /** sold − cost. */
  margin: z.int(),
  /** Late principal × days late × the policy's cost of delay. */
  delayCost: unsignedCentavosSchema,
  /** Remakes at the laboratory's cost. */
  remakeCost: unsignedCentavosSchema,
  /** margin − delayCost − remakeCost. */
  net: z.int(),
})
export type Profitability = z.infer<typeof profitabilitySchema>

/** The whole life of a customer on one page (I11): the same object for the screen and the PDF. */
export const xraySchema = z.object({
  customerId: z.uuid(),
  on: daySchema,
  registeredOn: daySchema,
  behaviour: behaviourSchema,
  /** Share of titles, and of amount, of 12 months paid by the due date, in basis points; null when none fell due. */
  onTimeTitlesBasisPoints: z.int().min(0).max(10_000).nullable(),
  onTimeAmountBasisPoints: z.int().min(0).max(10_000).nullable(),
  trend: z.enum(['better', 'steady', 'worse', 'unknown']),
  orders: z.object({
    count12: z.int().min(0),
    amount12: unsignedCentavosSchema,
    averageTicket: unsignedCentavosSchema,
    remakes12: z.int().min(0),
    lastOn: daySchema.nullable(),
    inProduction: z.int().min(0),
  }),
  promises: promisesSchema,
  agreements: z.object({ kept: z.int().min(0), broken: z.int().min(0) }),
  returnedCheques: z.int().min(0),
  profitability: profitabilitySchema,
  standing: creditStandingSchema,
  /** Decisions of orders in 12 months, by verdict, and releases given. */
  decisions: z.object({ approve: z.int(), conditions: z.int(), refuse: z.int(), releases: z.int() }),
})
export type Xray = z.infer<typeof xraySchema>
