import { customerDetailsSchema, customerSchema } from '#shared/domain/customer.ts'
import { daySchema } from '#shared/domain/calendar.ts'
import { unsignedCentavosSchema } from '#shared/domain/money.ts'
import { z } from 'zod'
import { commandSchema, pageSchema } from './common.ts'
import { call } from './refusal.ts'

/** What a customer owes as of a day, in centavos; `outstanding` and `overdue` are principal, `charges` fine and interest. */
export const customerBalanceSchema = z.object({
  outstanding: unsignedCentavosSchema,
  overdue: unsignedCentavosSchema,
  charges: unsignedCentavosSchema,
  openTitles: z.int(),
  overdueTitles: z.int(),
  /** Days late of the worst title; 0 when nothing is overdue. */
  worstDaysLate: z.int(),
})
export type CustomerBalance = z.infer<typeof customerBalanceSchema>

export const customerRowSchema = customerSchema
  .pick({ id: true, number: true, kind: true, name: true, tradeName: true, taxId: true, phone: true })
  .extend({ balance: customerBalanceSchema })
export type CustomerRow = z.infer<typeof customerRowSchema>

/** One line of a customer's history: a change that touched him, newest first. */
export const historyEntrySchema = z.object({
  sequence: z.int(),
  /** Instant, ISO 8601. */
  at: z.string(),
  actorName: z.string(),
  command: z.string(),
  /** Values that the sentence of the command needs: amounts in centavos, title labels, reasons. */
  details: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type HistoryEntry = z.infer<typeof historyEntrySchema>

export const customersContract = {
  /** Customers that match every word typed (name, document, phone, number), best first; all when empty. */
  list: call
    .input(
      pageSchema.extend({
        search: z.string().max(120),
        today: daySchema,
        sort: z.enum(['name', 'number', 'outstanding', 'overdue', 'daysLate']),
        descending: z.boolean(),
      }),
    )
    .output(z.object({ rows: z.array(customerRowSchema), total: z.int() })),
  get: call
    .input(z.object({ id: z.uuid(), today: daySchema }))
    .output(z.object({ customer: customerSchema, balance: customerBalanceSchema })),
  history: call
    .input(pageSchema.extend({ id: z.uuid() }))
    .output(z.object({ entries: z.array(historyEntrySchema), total: z.int() })),
  /** Refuses `tax-id-taken` when another customer has the document. */
  register: call.input(commandSchema.extend({ details: customerDetailsSchema })).output(customerSchema),
  update: call
    .input(commandSchema.extend({ id: z.uuid(), details: customerDetailsSchema }))
    .output(customerSchema),
}
