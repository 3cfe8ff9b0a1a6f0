import { daySchema } from '#shared/domain/calendar.ts'
import { contactRulesSchema } from '#shared/domain/dunning/contact-rules.ts'
import { dunningChannels, dunningPolicySchema } from '#shared/domain/dunning/policy.ts'
import { laboratorySchema } from '#shared/domain/laboratory.ts'
import { z } from 'zod'

/** *Manual de cobrança* (M04): a policy as the team works by it, with its limits and the words it speaks with. */
export const collectionManualSchema = z.object({
  kind: z.literal('collection-manual'),
  laboratory: laboratorySchema,
  on: daySchema,
  policy: dunningPolicySchema,
  /** Names of the customers of an exception, in the order of its scope. */
  customerNames: z.array(z.string()),
  contact: contactRulesSchema,
  /** Each text that a step speaks with, in the form of its channel, fields as `{{campo}}`. */
  texts: z.array(
    z.object({
      textId: z.string(),
      channel: z.enum(dunningChannels),
      /** 0 is the house's own. */
      version: z.int().min(0),
      subject: z.string(),
      text: z.string(),
    }),
  ),
})
export type CollectionManual = z.infer<typeof collectionManualSchema>
