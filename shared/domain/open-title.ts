import { daySchema } from './calendar.ts'
import { unsignedCentavosSchema } from './money.ts'
import { z } from 'zod'

/** A title as a letter of the house lists it: what is owed of it on the letter's day, in centavos. */
export const openTitleSchema = z.object({
  label: z.string(),
  dueOn: daySchema.nullable(),
  principal: unsignedCentavosSchema,
  /** With its charges. */
  total: unsignedCentavosSchema,
})
export type OpenTitle = z.infer<typeof openTitleSchema>
