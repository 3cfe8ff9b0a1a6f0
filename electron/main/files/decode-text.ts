import { foundFormats } from '#shared/pt-br/import-files.ts'
import { FileRefusal } from './file-refusal.ts'

export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16'
export type DecodedText = { text: string; encoding: Encoding }

const NEWLINE = 0x0a

/**
 * The text of a file: by its mark; else UTF-8 when every byte fits; else Windows-1252. Refuses files in which both UTF-8
 * and other accents stand, naming the first line that differs from most, and files that are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = decodeMarked(bytes)
  if (marked) return marked
  if (bytes.includes(0)) throw new FileRefusal('file-not-supported', { found: foundFormats.binary })
  const scan = scanUtf8(bytes)
  if (scan.invalid === 0) return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8' }
  if (scan.valid > 0) {
    const offset = scan.invalid <= scan.valid ? scan.firstInvalid : scan.firstValid
    throw new FileRefusal('file-mixed-encodings', { line: lineOf(bytes, offset) })
  }
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' }
}

/** Files that begin with a byte order mark say what they are. */
function decodeMarked(bytes: Uint8Array): DecodedText | null {
  const [first, second] = bytes
  const utf16 =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null
  if (!utf16) return null
  try {
    return { text: new TextDecoder(utf16, { fatal: true }).decode(bytes), encoding: 'utf-16' }
  } catch {
    throw new FileRefusal('file-broken')
  }
}

type Scan = { valid: number; invalid: number; firstValid: number; firstInvalid: number }

/** Counts characters of more than one byte, and bytes that belong to none. */
function scanUtf8(bytes: Uint8Array): Scan {
  const scan: Scan = { valid: 0, invalid: 0, firstValid: -1, firstInvalid: -1 }
  for (let i = 0; i < bytes.length; ) {
    if (bytes[i]! < 0x80) {
      i++
      continue
    }
    const length = sequenceAt(bytes, i)
    if (length > 0) {
      if (scan.valid++ === 0) scan.firstValid = i
    } else if (scan.invalid++ === 0) scan.firstInvalid = i
    i += Math.max(1, length)
  }
  return scan
}

/** Bytes of the well-formed UTF-8 sequence that begins at `at`; 0 when none does. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
  if (lead < 0xc2 || lead > 0xf4 || at + length > bytes.length) return 0
  for (let i = 1; i < length; i++) if ((bytes[at + i]! & 0xc0) !== 0x80) return 0
  const second = bytes[at + 1]!
  const overlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90)
  const outside = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f)
  return overlong || outside ? 0 : length
}

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1
  for (let i = 0; i < offset; i++) if (bytes[i] === NEWLINE) line++
  return line
}
