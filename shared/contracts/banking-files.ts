import { bankFileContentSchema } from '#shared/domain/bank/bank-file.ts'
import { z } from 'zod'
import { call } from './refusal.ts'

/** UI window → main: a bank's file, read and not yet taken in. */
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
}
