import { returnIssueSchema, returnRowSchema } from '#shared/domain/escalation/agency-return.ts'
import { bankFileContentSchema } from '#shared/domain/bank/bank-file.ts'
import { z } from 'zod'
import { call } from './refusal.ts'

/** UI window → main: a file of a bank or an agency, read and not yet taken in. */
export const bankingFilesContract = {
  /**
   * Reads a statement (OFX) or a return file (CNAB 240, CNAB 400) of at most 50 MB. Refuses `bank-file-not-recognised`,
   * `bank-file-remittance`, `bank-file-bank-unknown`, `bank-file-credit-card`, `bank-file-many-accounts`, and what every file may.
   */
  open: call.input(z.object({ file: z.instanceof(File) })).output(
    z.object({
      fileName: z.string(),
      /** Of the file's bytes, in hex. */
      sha256: z.string(),
      content: bankFileContentSchema,
    }),
  ),
  /** Reads a collection agency's return file (CSV or XLSX); what is wrong comes by line and column, and then no rows. */
  openReturn: call.input(z.object({ file: z.instanceof(File) })).output(
    z.object({
      fileName: z.string(),
      rows: z.array(returnRowSchema),
      issues: z.array(returnIssueSchema),
    }),
  ),
}
