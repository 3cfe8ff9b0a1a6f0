import { z } from 'zod'
import { customerKinds } from './customer.ts'

/** What proves an item: a file, a note, a date, or any of them. */
export const evidenceKinds = ['file', 'note', 'date', 'any'] as const

/** Names an item for good: evidence is kept under it, whatever the item is called later. */
export const checklistItemIdSchema = z.string().regex(/^[a-z0-9-]{2,40}$/)

/** One thing to have or to check before selling on credit (K04, E01). */
export const checklistItemSchema = z.object({
  id: checklistItemIdSchema,
  title: z.string().trim().min(2).max(120),
  /** A short training hint: how to verify it, what gives a forgery away. */
  hint: z.string().trim().max(500),
  /** Its share of the completeness, from 1 to 10. */
  weight: z.int().min(1).max(10),
  /** The analysis cannot be concluded without it. */
  mandatory: z.boolean(),
  /** Calendar days after which the evidence is stale; null never. */
  validityDays: z.int().min(1).max(3650).nullable(),
  evidence: z.enum(evidenceKinds),
})
export type ChecklistItem = z.infer<typeof checklistItemSchema>

/** Each kind's own checklist, in the order it is worked through. */
export const checklistsSchema = z.record(
  z.enum(customerKinds),
  z
    .array(checklistItemSchema)
    .max(60)
    .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, {
      error: 'checklist-repeated',
    }),
)
export type Checklists = z.infer<typeof checklistsSchema>
