import { z } from 'zod'
import { addressSchema, emailSchema, phoneSchema } from './contact.ts'
import { taxIdSchema } from './tax-id.ts'

/** Where a Pix is paid; name and city as the code carries them (§ 6). */
export const pixAccountSchema = z.object({
  /** In canonical form (R6.2). */
  key: z.string().trim().min(1).max(77),
  /** Receiver's name, up to 25 characters after folding to ASCII. */
  name: z.string().trim().min(2).max(60),
  city: z.string().trim().min(2).max(60),
})
export type PixAccount = z.infer<typeof pixAccountSchema>

/** The creditor, as letterheads and CDC art. 42-A need it (R2.1). */
export const laboratorySchema = z.object({
  name: z.string().trim().min(2).max(120),
  tradeName: z.string().trim().max(120).nullable(),
  taxId: taxIdSchema,
  /** Registration of the laboratory and its technical responsible at the dental council (R4.5). */
  cro: z.string().trim().max(40).nullable(),
  technicalResponsible: z.string().trim().max(120).nullable(),
  address: addressSchema,
  phone: phoneSchema,
  email: emailSchema.nullable(),
  pix: pixAccountSchema.nullable(),
  /** A PNG or JPEG as a data URL, at most 300 kB. */
  logo: z
    .string()
    .regex(/^data:image\/(png|jpeg);base64,/)
    .max(400_000)
    .nullable(),
})
export type Laboratory = z.infer<typeof laboratorySchema>
