import { attachmentSchema } from '#shared/domain/attachment.ts'
import { daySchema } from '#shared/domain/calendar.ts'
import { positiveCentavosSchema } from '#shared/domain/money.ts'
import { ticketKinds, ticketSchema } from '#shared/domain/ombudsman/ticket.ts'
import { z } from 'zod'
import { commandSchema, pageSchema } from './common.ts'
import { call } from './refusal.ts'

/** A title that a ticket is about, with what of it may still be contested. */
const ticketTitleSchema = z.object({
  receivableId: z.uuid(),
  label: z.string(),
  dueOn: daySchema.nullable(),
  /** Principal owed and in no dispute, in centavos; null when nothing is. */
  free: positiveCentavosSchema.nullable(),
})

export const ticketRowSchema = z.object({
  ticket: ticketSchema,
  customerName: z.string(),
  /** The day to answer has passed without an answer. */
  late: z.boolean(),
  titles: z.array(ticketTitleSchema),
})
export type TicketRow = z.infer<typeof ticketRowSchema>

export const ticketStates = ['open', 'answered', 'all'] as const

const share = z.object({ part: z.int().min(0), whole: z.int().min(0) })

/** *Ouvidoria* (I10). A complaint pauses the policy for its titles until it is answered. */
export const ticketsContract = {
  /** Those to answer first, first; then the newest. */
  list: call
    .input(
      pageSchema.extend({
        today: daySchema,
        /** None means all. */
        kinds: z.array(z.enum(ticketKinds)),
        state: z.enum(ticketStates),
        customerId: z.uuid().nullable(),
        search: z.string().max(120),
      }),
    )
    .output(z.object({ rows: z.array(ticketRowSchema), total: z.int() })),
  /** What was said since a day, and how the house answered. */
  figures: call.input(z.object({ from: daySchema, today: daySchema })).output(
    z.object({
      byKind: z.record(z.enum(ticketKinds), z.int().min(0)),
      open: z.int().min(0),
      late: z.int().min(0),
      /** Titles whose steps wait. */
      pausedTitles: z.int().min(0),
      /** Of those answered, in time. */
      inTime: share,
      /** Of complaints answered, solved. */
      solved: share,
      /** Calendar days to the answer, half answered sooner; null without answers. */
      medianDays: z.int().min(0).nullable(),
    }),
  ),
  /** Writes down what a customer says. Refuses `customer-unknown`, `receivable-unknown` for a title of somebody else. */
  open: call
    .input(
      commandSchema
        .extend(ticketSchema.pick({ customerId: true, kind: true, text: true, receivableIds: true }).shape)
        .extend({ attachments: z.array(attachmentSchema).max(10) }),
    )
    .output(ticketSchema),
  /** Answers once; the steps of its titles go on. Refuses `ticket-unknown`, `ticket-answered`. */
  answer: call
    .input(
      commandSchema.extend({
        id: z.uuid(),
        text: z.string().trim().min(3).max(2000),
        solved: z.boolean(),
      }),
    )
    .output(ticketSchema),
}
