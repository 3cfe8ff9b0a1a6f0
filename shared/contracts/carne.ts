import { chargeTermsSchema } from '#shared/domain/charges.ts'
import { daySchema } from '#shared/domain/calendar.ts'
import { customerSchema } from '#shared/domain/customer.ts'
import { laboratorySchema } from '#shared/domain/laboratory.ts'
import { positiveCentavosSchema } from '#shared/domain/money.ts'
import { z } from 'zod'

/** The laboratory's own *carnê* (M15): a slip with Pix and stub for each instalment of a number that is still owed. */
export const carneSchema = z.object({
  kind: z.literal('carne'),
  laboratory: laboratorySchema,
  on: daySchema,
  customer: customerSchema.pick({ name: true, number: true, taxId: true }),
  /** The titles' number. */
  number: z.string(),
  slips: z
    .array(
      z.object({
        receivableId: z.uuid(),
        instalment: z.int().positive(),
        instalments: z.int().positive(),
        description: z.string(),
        dueOn: daySchema.nullable(),
        /** Principal still owed, in centavos: what the slip asks for until it falls due. */
        amount: positiveCentavosSchema,
        terms: chargeTermsSchema,
        pix: z.object({ payload: z.string(), txid: z.string() }).nullable(),
      }),
    )
    .min(1)
    .max(360),
})
export type Carne = z.infer<typeof carneSchema>
