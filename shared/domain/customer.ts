import { z } from 'zod'
import { daySchema } from './calendar.ts'
import { addressSchema, emailSchema, phoneSchema } from './contact.ts'
import { taxIdSchema } from './tax-id.ts'

export const customerKinds = ['dentist', 'clinic', 'laboratory', 'consumer'] as const
/** Who buys: a dentist (natural person), a clinic (company), another laboratory, or a consumer (rare, R11.1). */
export type CustomerKind = (typeof customerKinds)[number]

/** What a person types about a customer; the form, the import and the store share it. */
export const customerDetailsSchema = z.object({
  kind: z.enum(customerKinds),
  name: z.string().trim().min(2).max(120),
  /** How the lab calls the customer, when it is not the legal name. */
  tradeName: z.string().trim().max(120).nullable(),
  taxId: taxIdSchema.nullable(),
  email: emailSchema.nullable(),
  phone: phoneSchema.nullable(),
  address: addressSchema.nullable(),
  /** Registration at the state's dental council, as written: `CRO-SP CD 12345` (R4.5). */
  cro: z.string().trim().max(40).nullable(),
  notes: z.string().trim().max(2000),
  /** The customer's code in the system it came from; imports match by it. */
  externalCode: z.string().trim().min(1).max(60).nullable(),
})
export type CustomerDetails = z.infer<typeof customerDetailsSchema>

export const customerSchema = customerDetailsSchema.extend({
  id: z.uuid(),
  /** The number people say: 1, 2, 3… in order of registration. */
  number: z.int().positive(),
  createdOn: daySchema,
  importId: z.uuid().nullable(),
})
export type Customer = z.infer<typeof customerSchema>
