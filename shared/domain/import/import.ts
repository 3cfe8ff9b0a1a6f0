import { z } from 'zod'
import { customerDetailsSchema } from '../customer.ts'
import { paymentSchema } from '../payment.ts'
import { unassignedReceivableSchema } from '../receivable.ts'
import { serviceDetailsSchema } from '../service.ts'

export const importKinds = ['customers', 'receivables', 'payments', 'services'] as const
export type ImportKind = (typeof importKinds)[number]

/** Field key → position of the column that fills it; a field left out is not imported. */
export const importMappingSchema = z.record(z.string(), z.int().min(0))
export type ImportMapping = z.infer<typeof importMappingSchema>

/** What may be wrong with a cell or row. `shared/pt-br/imports.ts` has a sentence for each. */
const importIssueCodes = [
  'required',
  'tax-id',
  'tax-id-lost-zeros',
  'email',
  'phone',
  'zip',
  'state',
  'day',
  'day-ambiguous',
  'day-out-of-range',
  'day-in-future',
  'amount',
  'amount-negative',
  'amount-zero',
  'amount-too-large',
  'integer',
  'instalment',
  'due-before-issue',
  'too-long',
  'too-short',
  'customer-unknown',
  'customer-ambiguous',
  'receivable-unknown',
  'receivable-ambiguous',
  'receivable-cancelled',
  'above-balance',
  'paid-before-issue',
  'before-last-payment',
  'duplicate-in-file',
  'already-imported',
  'tax-id-taken',
  'title-number-taken',
  'means-unknown',
  'kind-guessed',
  'columns-missing',
  'unreadable-character',
  'formula',
  'amount-ambiguous',
  'amount-rounded',
  'amount-unusual',
  'address-incomplete',
  'extra-cells',
  'issue-day-assumed',
  'totals-row',
  'stages',
  'tables-out-of-order',
  'below-cost',
] as const
export type ImportIssueCode = (typeof importIssueCodes)[number]

/** One finding of the check: where, what was read, why, and what to do. A warning does not stop the import. */
export const importIssueSchema = z.object({
  /** Line of the file, 1 being the header, as a spreadsheet shows it. */
  line: z.int(),
  /**
   * Header of the column; empty when the whole row is meant. The store, which knows no headers, names the field of
   * `fields.ts` (`customerTaxId`, `number`, `amount`); main puts the header there.
   */
  column: z.string(),
  value: z.string(),
  code: z.enum(importIssueCodes),
  severity: z.enum(['error', 'warning']),
  /** Of an error, a value that would be right; of a warning, the value that will be stored. Null when there is none. */
  suggestion: z.string().nullable(),
  /** The other line it collides with, of duplicates. */
  relatedLine: z.int().optional(),
})
export type ImportIssue = z.infer<typeof importIssueSchema>

/** How a title row names its customer: by document, by the other system's code, or by the exact name. */
const customerReferenceSchema = z.object({
  taxId: z.string().nullable(),
  externalCode: z.string().nullable(),
  name: z.string().nullable(),
})
export type CustomerReference = z.infer<typeof customerReferenceSchema>

/** How a payment row names its title: by the other system's code, or by number and instalment of a customer. */
const receivableReferenceSchema = z.object({
  externalCode: z.string().nullable(),
  number: z.string().nullable(),
  instalment: z.int().nullable(),
  customer: customerReferenceSchema,
})

const line = z.int().min(1)

/** Rows that passed the check of the file alone, ready to be checked against what is stored. `line` is the file's. */
export const candidateRowsSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('customers'),
    /** Fields that the file has: an update leaves the others as they are. */
    fields: z.array(z.string()),
    rows: z.array(z.object({ line, details: customerDetailsSchema })),
  }),
  z.object({
    kind: z.literal('receivables'),
    rows: z.array(
      z.object({
        line,
        customer: customerReferenceSchema,
        details: unassignedReceivableSchema,
      }),
    ),
  }),
  z.object({
    kind: z.literal('payments'),
    rows: z.array(
      z.object({
        line,
        receivable: receivableReferenceSchema,
        payment: paymentSchema.pick({
          paidOn: true,
          amount: true,
          means: true,
          note: true,
          externalCode: true,
        }),
      }),
    ),
  }),
  z.object({
    kind: z.literal('services'),
    /** Fields that the file has: an update leaves the others as they are. */
    fields: z.array(z.string()),
    rows: z.array(z.object({ line, details: serviceDetailsSchema })),
  }),
])
export type CandidateRows = z.infer<typeof candidateRowsSchema>
