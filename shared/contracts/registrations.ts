import { checklistsSchema, checklistItemIdSchema } from '#shared/domain/checklist.ts'
import { daySchema } from '#shared/domain/calendar.ts'
import {
  completenessSchema,
  evidenceSchema,
  registrationDetailsSchema,
  registrationSchema,
} from '#shared/domain/registration.ts'
import { z } from 'zod'
import { commandSchema } from './common.ts'
import { call } from './refusal.ts'
import { settingsSchema } from './settings.ts'

/** A customer that may be the one being typed (K05), and what is alike. */
export const duplicateSchema = z.object({
  customerId: z.uuid(),
  number: z.int(),
  name: z.string(),
  alike: z.array(z.enum(['tax-id', 'name', 'phone', 'related-person'])).min(1),
})
export type Duplicate = z.infer<typeof duplicateSchema>

const ofCustomer = commandSchema.extend({ customerId: z.uuid() })
const note = z.string().trim().max(500)

export const registrationsContract = {
  /** The registration with its completeness today; an empty draft for a customer without one. */
  get: call
    .input(z.object({ customerId: z.uuid(), today: daySchema }))
    .output(z.object({ registration: registrationSchema, completeness: completenessSchema })),
  /** Who else has this document, a name or a phone alike; for the form, while it is typed. At most ten. */
  duplicates: call
    .input(
      z.object({
        exceptId: z.uuid().nullable(),
        taxId: z.string().max(40),
        name: z.string().max(120),
        phone: z.string().max(40),
      }),
    )
    .output(z.array(duplicateSchema)),
  /** Keeps what was filled; an approved registration stays approved. Refuses `born-in-future`. */
  save: call.input(ofCustomer.extend({ details: registrationDetailsSchema })).output(registrationSchema),
  /** Records what shows an item, over what was there. Refuses `item-unknown`, `verified-in-future`, `evidence-missing`. */
  putEvidence: call.input(ofCustomer.extend({ evidence: evidenceSchema })).output(registrationSchema),
  removeEvidence: call
    .input(ofCustomer.extend({ itemId: checklistItemIdSchema, reason: z.string().trim().min(3).max(300) }))
    .output(registrationSchema),
  /** Hands it in for analysis. */
  submit: call.input(ofCustomer.extend({ note })).output(registrationSchema),
  /** Everything was looked over; the six months start again (K04). */
  revalidate: call.input(ofCustomer).output(registrationSchema),
  /** Phone and e-mail were confirmed with the customer today (R02). */
  confirmContact: call.input(ofCustomer).output(registrationSchema),
  /** Replaces the checklists of all kinds. */
  saveChecklists: call.input(commandSchema.extend({ checklists: checklistsSchema })).output(settingsSchema),
}
