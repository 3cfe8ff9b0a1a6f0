import type { BankFileContent } from '#shared/domain/bank/bank-file.ts'
import { readReturnFile } from '#shared/domain/bank/read-return-file.ts'
import { decodeText } from './decode-text.ts'
import { FileRefusal } from './file-refusal.ts'
import { isOfx, readOfx } from './read-ofx.ts'

/**
 * A bank's statement or return file. Refuses what is neither, with the reason; what of it cannot be trusted line by line
 * comes back as issues.
 */
export function readBankFile(bytes: Uint8Array): BankFileContent {
  if (bytes.length === 0) throw new FileRefusal('file-empty')
  const { text } = decodeText(bytes)
  const content = isOfx(text) ? readOfx(text) : readReturnFile(text)
  if ('refusal' in content) throw new FileRefusal(content.refusal, content.details)
  return content
}
