import { z } from 'zod'
import { attachmentSchema } from './attachment.ts'
import { daySchema } from './calendar.ts'
import { taxIdSchema } from './tax-id.ts'

/** Who a block is about and why (E08): every document here, as customer, partner or related person, is refused credit. */
export const blockDetailsSchema = z.object({
  /** The customer it began with; null for somebody who never was one. */
  customerId: z.uuid().nullable(),
  name: z.string().trim().min(2).max(120),
  taxIds: z.array(taxIdSchema).min(1).max(20),
  reason: z.string().trim().min(10).max(500),
  attachments: z.array(attachmentSchema).max(10),
  /** When the block is looked at again. */
  reviewOn: daySchema,
})
export type BlockDetails = z.infer<typeof blockDetailsSchema>

export const blockSchema = blockDetailsSchema.extend({
  id: z.uuid(),
  on: daySchema,
  by: z.string(),
  /** A recorded decision, the only way out; null while the block stands. */
  exit: z.object({ on: daySchema, by: z.string(), reason: z.string() }).nullable(),
})
export type Block = z.infer<typeof blockSchema>

/** A block that reaches a customer, and by whom. */
export const blockMatchSchema = z.object({
  blockId: z.uuid(),
  name: z.string(),
  reason: z.string(),
  /** The customer's own document, or the related person's who carries the block. */
  by: z.enum(['customer', 'person']),
  personName: z.string().nullable(),
})
export type BlockMatch = z.infer<typeof blockMatchSchema>
