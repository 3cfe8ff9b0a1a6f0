import { z } from 'zod'
import { emailSchema } from '../contact.ts'

/** `tls` from the first byte (465), `starttls` before the login (587), or in the open. */
export const mailSecurities = ['tls', 'starttls', 'none'] as const
export type MailSecurity = (typeof mailSecurities)[number]

/** One line without control characters: nothing in it can begin a header of its own. */
const headerText = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .regex(/^\P{Cc}*$/u)

/** How the house sends e-mail. The password is not among it: it lies encrypted in main, bound to this host and user. */
export const mailSettingsSchema = z.object({
  /** Off, nothing leaves this computer by itself. */
  enabled: z.boolean(),
  host: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^(?=.{1,120}$)[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/, { error: 'mail-host' }),
  port: z.int().min(1).max(65_535),
  security: z.enum(mailSecurities),
  /** Empty when the server asks for no login. */
  user: headerText(120),
  fromName: headerText(80).min(2),
  fromAddress: emailSchema,
  /** Where answers go; null is the sender. */
  replyTo: emailSchema.nullable(),
})
export type MailSettings = z.infer<typeof mailSettingsSchema>

/** The usual port of each way. */
export const usualPorts: Record<MailSecurity, number> = { tls: 465, starttls: 587, none: 25 }
