import { z } from 'zod'
import { emailSchema, phoneSchema } from '../contact.ts'
import { taxIdSchema } from '../tax-id.ts'
import { shareSchema } from '../share.ts'

/** Who takes over a case: a lawyer or office (E10), or a collection agency (E27, K13). */
export const partnerSchema = z.object({
  id: z.uuid(),
  kind: z.enum(['lawyer', 'agency']),
  name: z.string().trim().min(2).max(120),
  taxId: taxIdSchema.nullable(),
  /** OAB registration of a lawyer. */
  registration: z.string().trim().max(40),
  phone: phoneSchema.nullable(),
  email: emailSchema.nullable(),
  /** Of what comes in, in basis points. */
  commissionBasisPoints: shareSchema,
  /** Days in which they answer (R09). */
  slaDays: z.int().min(1).max(365),
  note: z.string().trim().max(500),
  active: z.boolean(),
})
export type Partner = z.infer<typeof partnerSchema>
