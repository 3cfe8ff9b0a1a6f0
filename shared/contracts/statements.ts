import { daySchema } from '#shared/domain/calendar.ts'
import { customerSchema } from '#shared/domain/customer.ts'
import { laboratorySchema } from '#shared/domain/laboratory.ts'
import { statementSchema } from '#shared/domain/statement.ts'
import { z } from 'zod'
import { call } from './refusal.ts'

/** A customer's statement as it is shown, printed and sent: one object for all (complaint 21). */
export const statementPageSchema = z.object({
  kind: z.literal('statement'),
  laboratory: laboratorySchema,
  on: daySchema,
  customer: customerSchema.pick({ id: true, number: true, name: true, taxId: true, address: true }),
  statement: statementSchema,
})
export type StatementPage = z.infer<typeof statementPageSchema>

const asked = { customerIds: z.array(z.uuid()).min(1).max(1000), today: daySchema }

/** Statements of customers, in the order asked for. Both refuse `customer-unknown` and `not-set-up`. */
export const statementsContract = {
  /** *Em aberto*: every title that owes something at the end of a day. */
  open: call.input(z.object({ ...asked, asOf: daySchema })).output(z.array(statementPageSchema)),
  /** *Movimentação*: what happened from one day to another, both counted. */
  movement: call
    .input(
      z
        .object({ ...asked, from: daySchema, to: daySchema })
        .refine(({ from, to }) => from <= to, { path: ['to'], error: 'period-backwards' }),
    )
    .output(z.array(statementPageSchema)),
}
