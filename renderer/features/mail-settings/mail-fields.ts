import type { Laboratory } from '#shared/domain/laboratory.ts'
import { type MailSettings, mailSettingsSchema } from '#shared/domain/messages/mail-settings.ts'
import { z } from 'zod'

/** The settings with the password, which goes another way; empty leaves the one that is kept. */
export const mailFormSchema = mailSettingsSchema.extend({ password: z.string().max(200) })

/** What the form holds: what was left empty is an empty text. */
export type MailFields = Omit<MailSettings, 'replyTo'> & { replyTo: string; password: string }

/** The settings as the form shows them; of the laboratory before there are any. */
export function mailFields(mail: MailSettings | null, laboratory: Laboratory | null): MailFields {
  return {
    enabled: mail?.enabled ?? true,
    host: mail?.host ?? '',
    port: mail?.port ?? 465,
    security: mail?.security ?? 'tls',
    user: mail?.user ?? laboratory?.email ?? '',
    password: '',
    fromName: mail?.fromName ?? laboratory?.tradeName ?? laboratory?.name ?? '',
    fromAddress: mail?.fromAddress ?? laboratory?.email ?? '',
    replyTo: mail?.replyTo ?? '',
  }
}

/** What the form holds as the schema takes it. */
export function mailInput({ replyTo, ...fields }: MailFields): z.input<typeof mailFormSchema> {
  return { ...fields, replyTo: replyTo.trim() || null }
}
