import { z } from 'zod'
import { daySchema } from './calendar.ts'

/** The papers of the house (§ 3). Collection letters with their titles have a register of their own: see `letter.ts`. */
export const paperKinds = [
  'contract',
  'policy',
  'principles',
  'notice',
  'notification',
  'agreement',
  'policy-change',
  'settlement',
  'annual-settlement',
  'promissory-note',
  'consent',
  'delivery-protocol',
  'recovery-plan',
] as const
export type PaperKind = (typeof paperKinds)[number]

/** What the number of a paper begins with: `CT-2026-000001`. */
export const paperPrefixes: Record<PaperKind, string> = {
  contract: 'CT',
  policy: 'PO',
  principles: 'PR',
  notice: 'AV',
  notification: 'NE',
  agreement: 'AC',
  'policy-change': 'MP',
  settlement: 'QT',
  'annual-settlement': 'QA',
  'promissory-note': 'NP',
  consent: 'AN',
  'delivery-protocol': 'PE',
  'recovery-plan': 'RQ',
}

/** Tables that are drawn from facts, never typed. */
export const paperTables = ['titles', 'payments', 'instalments', 'orders', 'prices', 'annexes'] as const
/** Who signs. */
export const signingParties = ['laboratory', 'customer', 'spouse', 'guarantor'] as const

const textSchema = z.string().trim().min(1).max(6000)

/** A piece of a template. Texts carry fields as `{{customer.name}}`; see `paper-fields.ts` for the list. */
export const blockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('title'), text: textSchema }),
  z.object({ kind: z.literal('heading'), text: textSchema }),
  z.object({ kind: z.literal('paragraph'), text: textSchema }),
  /** Numbered in order; `element` names the mandatory element of § 3 it satisfies, if any. */
  z.object({
    kind: z.literal('clause'),
    heading: z.string().trim().max(120),
    text: textSchema,
    element: z.string().nullable(),
  }),
  z.object({ kind: z.literal('table'), table: z.enum(paperTables) }),
  z.object({
    kind: z.literal('signatures'),
    parties: z.array(z.enum(signingParties)).min(1),
    witnesses: z.union([z.literal(0), z.literal(2)]),
  }),
  z.object({ kind: z.literal('pix') }),
  z.object({ kind: z.literal('page-break') }),
])
export type Block = z.infer<typeof blockSchema>

/** A version of a paper's text, as the manager published it; the earlier ones stay. */
export const templateSchema = z.object({
  id: z.uuid(),
  kind: z.enum(paperKinds),
  /** 1, 2, 3… within its kind. */
  version: z.int().positive(),
  name: z.string().trim().min(2).max(80),
  validFrom: daySchema,
  publishedOn: daySchema,
  by: z.string(),
  /** What changed, and who reviewed it. */
  note: z.string().trim().max(500),
  blocks: z.array(blockSchema).min(1).max(200),
})
export type Template = z.infer<typeof templateSchema>
