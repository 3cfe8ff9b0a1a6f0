import type { BankFileContent } from './bank-file.ts'
import type { BankFileRefusal } from './cnab.ts'
import { numberedLines } from './fixed-line.ts'
import { isCnab240, readCnab240 } from './read-cnab240.ts'
import { isCnab400, readCnab400 } from './read-cnab400.ts'

/** A bank's return file, of 240 or 400 columns by how it begins. Refuses what is neither. */
export function readReturnFile(text: string): BankFileContent | BankFileRefusal {
  const lines = numberedLines(text)
  const [first] = lines
  if (first && isCnab400(first)) return readCnab400(lines)
  if (first && isCnab240(first)) return readCnab240(lines)
  return { refusal: 'bank-file-not-recognised', details: {} }
}
