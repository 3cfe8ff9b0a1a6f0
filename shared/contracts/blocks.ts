import { blockDetailsSchema, blockMatchSchema, blockSchema } from '#shared/domain/block-list.ts'
import { z } from 'zod'
import { commandSchema } from './common.ts'
import { call } from './refusal.ts'

export const blockRowSchema = blockSchema.extend({
  /** Customers it reaches today, by document or by a related person. */
  reaches: z.array(z.object({ customerId: z.uuid(), name: z.string(), by: z.enum(['customer', 'person']) })),
})
export type BlockRow = z.infer<typeof blockRowSchema>

export const blocksContract = {
  /** Standing blocks first, newest first. */
  list: call
    .input(z.object({ search: z.string().max(120), standingOnly: z.boolean() }))
    .output(z.array(blockRowSchema)),
  /** Blocks that reach a customer. */
  reaching: call.input(z.object({ customerId: z.uuid() })).output(z.array(blockMatchSchema)),
  /** Refuses `review-in-past`. */
  add: call.input(commandSchema.extend({ details: blockDetailsSchema })).output(blockSchema),
  /** The only way out: a decision with its reason. Refuses `already-off-list`. */
  exit: call
    .input(commandSchema.extend({ id: z.uuid(), reason: z.string().trim().min(10).max(500) }))
    .output(blockSchema),
}
