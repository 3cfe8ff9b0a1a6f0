import { pdfFileName } from '#electron/main/documents/file-names.ts'
import type { StatementPage } from '#shared/contracts/statements.ts'
import { printableFileName } from '#shared/pt-br/printables-files.ts'

export interface Attachment {
  fileName: string
  content: Uint8Array
}

/** A customer's statement as a PDF. */
export type AttachStatement = (page: StatementPage) => Promise<Attachment>

/** Prints statements for e-mails. */
export function attachStatements(print: (page: StatementPage) => Promise<Uint8Array>): AttachStatement {
  return async (page) => ({ fileName: pdfFileName(printableFileName(page)), content: await print(page) })
}
