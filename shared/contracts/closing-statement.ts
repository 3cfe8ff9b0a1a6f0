import { daySchema } from '#shared/domain/calendar.ts'
import { customerSchema } from '#shared/domain/customer.ts'
import { earlyDiscountSchema } from '#shared/domain/early-discount.ts'
import { laboratorySchema } from '#shared/domain/laboratory.ts'
import { positiveCentavosSchema, unsignedCentavosSchema } from '#shared/domain/money.ts'
import { z } from 'zod'

/** *Demonstrativo do fechamento*: what was delivered, what it comes to, and how it is paid. No patient's name (LGPD). */
export const closingStatementSchema = z.object({
  kind: z.literal('closing-statement'),
  laboratory: laboratorySchema,
  on: daySchema,
  /** The closing's number and cut-off. */
  number: z.int().positive(),
  cutOffOn: daySchema,
  /** As printed: `FM 3`. */
  title: z.string(),
  receivableId: z.uuid(),
  issuedOn: daySchema,
  dueOn: daySchema,
  customer: customerSchema.pick({ id: true, number: true, name: true, taxId: true, address: true }),
  orders: z
    .array(
      z.object({
        number: z.int(),
        patientCode: z.string().nullable(),
        deliveredOn: daySchema,
        /** Its items, one a line. */
        work: z.array(z.string()).min(1),
        /** Price of the whole order, and what of it was paid or billed before. */
        total: unsignedCentavosSchema,
        before: unsignedCentavosSchema,
        amount: positiveCentavosSchema,
      }),
    )
    .min(1),
  total: positiveCentavosSchema,
  /** Credit that was used on it, in centavos, and the corrections it came from. */
  credit: unsignedCentavosSchema,
  creditNotes: z.array(z.object({ on: daySchema, amount: positiveCentavosSchema, reason: z.string() })),
  /** What is still owed on the day of the statement. */
  due: unsignedCentavosSchema,
  /** What is taken off when all of it is paid by a day (K06); left out when nothing is. */
  discount: earlyDiscountSchema.optional(),
  /** Null when nothing is owed or the laboratory has no key. */
  pix: z.object({ payload: z.string(), txid: z.string() }).nullable(),
  /** The bank's line, when a boleto is registered for the title (I06). */
  boletoLine: z.string().nullable(),
})
export type ClosingStatement = z.infer<typeof closingStatementSchema>
