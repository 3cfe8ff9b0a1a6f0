import { foundFormats } from '#shared/pt-br/import-files.ts'
import { FileRefusal } from './file-refusal.ts'
import { LARGEST_UNZIPPED } from './limits.ts'

const END_OF_DIRECTORY = 0x06054b50
const ENTRY = 0x02014b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const LONGEST_COMMENT = 0xffff
/** Parts of a workbook are dozens; more is an archive of something else, or an attack. */
const MOST_ENTRIES = 5000
const ENCRYPTED = 1
const SIZES_FOLLOW = 8
const IN_64_BITS = 0xffffffff
/** Deflate writes two bytes for nothing; an entry that has more cannot unzip to nothing. */
const EMPTY_DEFLATED = 2

/**
 * Names of the entries of a zip, after refusing what would unzip to more than `LARGEST_UNZIPPED` or does not say to how
 * much: the reader trusts the sizes of this directory and stops at them. Zips of 64 bits are refused: none fits the limit.
 */
export function readZipDirectory(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (view.getUint32(end + 12, true) === IN_64_BITS) throw new FileRefusal('file-too-large')
  const count = view.getUint16(end + 10, true)
  if (count > MOST_ENTRIES) throw new FileRefusal('file-too-large')
  const names: string[] = []
  let at = view.getUint32(end + 16, true)
  let unzipped = 0
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY)
      throw new FileRefusal('file-broken')
    const compressed = view.getUint32(at + 20, true)
    const size = view.getUint32(at + 24, true)
    const flags = view.getUint16(at + 8, true)
    if (flags & ENCRYPTED) throw new FileRefusal('file-not-supported', { found: foundFormats.encrypted })
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength))
    // The reader would look for sizes elsewhere, where nobody has added them up.
    const hidden = compressed === 0 && flags & SIZES_FOLLOW && !name.endsWith('/')
    if (size === 0 && (compressed > EMPTY_DEFLATED || hidden)) throw new FileRefusal('file-broken')
    unzipped += size
    names.push(name)
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  if (unzipped > LARGEST_UNZIPPED) throw new FileRefusal('file-too-large')
  return names
}

function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT)
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  }
  throw new FileRefusal('file-broken')
}
