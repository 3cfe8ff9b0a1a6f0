import { z } from 'zod'
import { attachmentSchema } from '../attachment.ts'
import { daySchema } from '../calendar.ts'

export const ticketKinds = ['suggestion', 'complaint', 'praise', 'request'] as const
export type TicketKind = (typeof ticketKinds)[number]

/** What a customer had to say (*ouvidoria*, I10). An open complaint pauses the policy for its titles until it is answered. */
export const ticketSchema = z.object({
  id: z.uuid(),
  number: z.int().positive(),
  customerId: z.uuid(),
  kind: z.enum(ticketKinds),
  on: daySchema,
  text: z.string().trim().min(3).max(2000),
  /** Titles it is about; empty is none. */
  receivableIds: z.array(z.uuid()).max(200),
  /** The last day to answer. */
  answerBy: daySchema,
  by: z.string(),
  attachments: z.array(attachmentSchema).max(10),
  answer: z
    .object({ on: daySchema, by: z.string(), text: z.string().trim().min(3).max(2000), solved: z.boolean() })
    .nullable(),
})
export type Ticket = z.infer<typeof ticketSchema>
