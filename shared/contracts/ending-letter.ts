import { daySchema } from '#shared/domain/calendar.ts'
import { customerSchema } from '#shared/domain/customer.ts'
import { debtEndingSchema, endingItems } from '#shared/domain/escalation/debt-ending.ts'
import { laboratorySchema } from '#shared/domain/laboratory.ts'
import { unsignedCentavosSchema } from '#shared/domain/money.ts'
import { z } from 'zod'
import { openTitleSchema } from '#shared/domain/open-title.ts'

/** *Carta de encerramento* (E26): thanks, the final position, and how it is settled. */
export const endingLetterSchema = z.object({
  kind: z.literal('ending-letter'),
  laboratory: laboratorySchema,
  on: daySchema,
  customer: customerSchema,
  ending: debtEndingSchema,
  /** What is open, as on the day it is printed. */
  facts: z.array(
    z.object({ item: z.enum(endingItems), count: z.int().min(0), amount: unsignedCentavosSchema }),
  ),
  titles: z.array(openTitleSchema),
})
export type EndingLetter = z.infer<typeof endingLetterSchema>
