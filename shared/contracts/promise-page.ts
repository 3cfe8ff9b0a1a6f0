import { daySchema } from '#shared/domain/calendar.ts'
import { customerSchema } from '#shared/domain/customer.ts'
import { laboratorySchema } from '#shared/domain/laboratory.ts'
import { promiseToPaySchema } from '#shared/domain/negotiation/promise-to-pay.ts'
import { z } from 'zod'
import { openTitleSchema } from '#shared/domain/open-title.ts'

/** A promise to pay on paper, for the customer to sign (E34). */
export const promisePageSchema = z.object({
  kind: z.literal('promise'),
  laboratory: laboratorySchema,
  on: daySchema,
  customer: customerSchema,
  promise: promiseToPaySchema.pick({ on: true, dueOn: true, amount: true, means: true, person: true }),
  /** The titles it is about that still owe something, oldest due first. */
  titles: z.array(openTitleSchema),
  /** The code that pays the promised amount; null for other means, or without a key of the laboratory. */
  pix: z.object({ payload: z.string(), txid: z.string() }).nullable(),
})
export type PromisePage = z.infer<typeof promisePageSchema>
