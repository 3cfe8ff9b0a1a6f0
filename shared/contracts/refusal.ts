import { oc } from '@orpc/contract'
import { z } from 'zod'

/** Every reason the house may refuse a call for. `shared/pt-br/errors.ts` has a sentence for each, or does not compile. */
export const refusalCodes = [
  // who
  'not-signed-in',
  'not-allowed',
  'wrong-pin',
  'locked-out',
  'user-unknown',
  'last-owner',
  'already-set-up',
  'not-set-up',
  // what
  'invalid',
  'customer-unknown',
  'receivable-unknown',
  'payment-unknown',
  'letter-unknown',
  'import-unknown',
  'tax-id-taken',
  'title-number-taken',
  'changed-meanwhile',
  'item-unknown',
  'evidence-missing',
  'born-in-future',
  'verified-in-future',
  'consultation-unknown',
  'consulted-in-future',
  'block-unknown',
  'review-in-past',
  'already-off-list',
  'analysis-incomplete',
  'bureau-needed',
  'above-initial-cap',
  'ends-in-past',
  'policy-unknown',
  'service-unknown',
  'service-code-taken',
  'order-unknown',
  'order-closed',
  'order-has-delivery',
  'order-has-receipts',
  'stage-unknown',
  'delivers-too-much',
  'cheques-differ-from-plan',
  'cheque-unknown',
  'cheque-settled',
  'cheque-too-early',
  'release-unknown',
  'not-liftable',
  'release-too-long',
  'trust-too-soon',
  'proof-missing',
  'nothing-to-release',
  // money
  'above-balance',
  'forgives-more-than-charged',
  'paid-before-issue',
  'paid-in-future',
  'before-last-payment',
  'already-cancelled',
  'has-payments',
  'already-reversed',
  'nothing-owed',
  'nothing-overdue',
  'pix-key-invalid',
  // files
  'file-too-large',
  'file-empty',
  'file-broken',
  'file-not-supported',
  'file-mixed-encodings',
  'too-many-rows',
  'too-many-columns',
  'too-many-files',
  'import-expired',
  'import-has-errors',
  'import-stale',
  'import-in-use',
  'already-undone',
  'cancelled',
  'save-failed',
  'attachment-kind',
  'attachment-missing',
  'attachment-changed',
  // keeping
  'disk-full',
  'read-only',
  'store-unavailable',
  'journal-failed',
  'snapshot-unreadable',
  'newer-data',
  'link-not-allowed',
] as const
export type RefusalCode = (typeof refusalCodes)[number]

/** A refusal: not a fault, an answer. `details` fill the sentence: names, amounts in centavos, days, line numbers. */
export const refusalSchema = z.object({
  code: z.enum(refusalCodes),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
  /** The input field that has to change, as a path: `details.taxId`. */
  field: z.string().nullable(),
})
export type Refusal = z.infer<typeof refusalSchema>

/** The one error type of every call; anything else that is thrown is a fault. */
export const call = oc.errors({ REFUSED: { data: refusalSchema } })
