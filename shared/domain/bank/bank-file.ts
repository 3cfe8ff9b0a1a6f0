import { z } from 'zod'
import { daySchema } from '../calendar.ts'
import { centavosSchema, unsignedCentavosSchema } from '../money.ts'

export const bankFileFormats = ['ofx', 'cnab240', 'cnab400'] as const

/** What a bank says happened; only `settled` and `credit` are money that came in (7.1–7.4). */
export const bankEntryKinds = ['settled', 'credit', 'debit', 'notice'] as const

/** One movement of a bank file, as read and not yet matched with anything. */
export const bankMovementSchema = z.object({
  kind: z.enum(bankEntryKinds),
  /** Line of the file where it begins, from 1. */
  line: z.int().positive(),
  /** Unique within bank and account: FITID, or nosso número with occurrence and day; a hash where the bank has none. */
  key: z.string().min(1).max(200),
  on: daySchema,
  /** Received or debited, in centavos; 0 for a notice. Debits are positive here too: `kind` tells them. */
  amount: unsignedCentavosSchema,
  /** CNAB: occurrence code; null in statements. */
  occurrence: z.string().nullable(),
  ourNumber: z.string().nullable(),
  documentNumber: z.string().nullable(),
  txid: z.string().nullable(),
  dueOn: daySchema.nullable(),
  /** What the title was registered for, in centavos; null when the file does not say. */
  nominal: unsignedCentavosSchema.nullable(),
  /** Interest and fine that the bank collected, and discount and rebate it gave, in centavos. */
  charges: unsignedCentavosSchema,
  discount: unsignedCentavosSchema,
  /** The bank's fee, in centavos. */
  fee: unsignedCentavosSchema,
  /** The day the money is on the account; null when unknown. */
  creditedOn: daySchema.nullable(),
  payerName: z.string(),
  payerTaxId: z.string().nullable(),
  memo: z.string(),
})
export type BankMovement = z.infer<typeof bankMovementSchema>

/** A line that could not be trusted: where, and why. Nothing of it is settled. */
export const bankFileIssueSchema = z.object({
  line: z.int().positive(),
  /** From 1; null when it is about the whole line. */
  column: z.int().positive().nullable(),
  code: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type BankFileIssue = z.infer<typeof bankFileIssueSchema>

/** A bank file as read: whose it is, what it covers, its movements, and what of it was rejected. */
export const bankFileContentSchema = z.object({
  format: z.enum(bankFileFormats),
  /** Bank's number, `341`; its layout's name in Portuguese. */
  bank: z.string(),
  layout: z.string(),
  agency: z.string(),
  account: z.string(),
  /** CNPJ of the company it was made for; null when the file does not say. */
  companyTaxId: z.string().nullable(),
  companyName: z.string(),
  /** The bank's number of the file (NSA); null in statements. */
  fileNumber: z.string().nullable(),
  createdOn: daySchema.nullable(),
  from: daySchema.nullable(),
  to: daySchema.nullable(),
  /** Balance at the end of a statement, in centavos; null when it does not say. */
  balance: centavosSchema.nullable(),
  movements: z.array(bankMovementSchema),
  issues: z.array(bankFileIssueSchema),
})
export type BankFileContent = z.infer<typeof bankFileContentSchema>
