import { z } from 'zod'
import { daySchema } from './calendar.ts'
import { positiveCentavosSchema } from './money.ts'

/** The boleto a bank issued for a title, as read from its linha digitável; never an invented one (R5.x, I06). */
export const boletoSchema = z.object({
  receivableId: z.uuid(),
  customerId: z.uuid(),
  /** 47 digits, without mask. */
  line: z.string().regex(/^\d{47}$/),
  /** Bank's number, `341`. */
  bank: z.string().regex(/^\d{3}$/),
  /** As the line has it; null when it says none. */
  dueOn: daySchema.nullable(),
  amount: positiveCentavosSchema.nullable(),
  /** The bank's number of the title, as return files carry it; null when nobody typed it. */
  ourNumber: z.string().trim().min(1).max(25).nullable(),
  registeredOn: daySchema,
})
export type Boleto = z.infer<typeof boletoSchema>
