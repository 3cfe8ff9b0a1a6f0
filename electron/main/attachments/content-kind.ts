import { attachmentExtensions, type Attachment } from '#shared/domain/attachment.ts'

type Extension = Attachment['extension']

/** Bytes from the beginning that tell what a file is; a PDF may have a kilobyte before its mark. */
export const HEAD = 4096

const archived: readonly Extension[] = ['docx', 'xlsx', 'odt']
const written: readonly Extension[] = ['txt', 'eml']
const synonyms: Partial<Record<Extension, Content>> = { jpeg: 'jpg', tiff: 'tif' }
/** Brands of the HEIF family that phones save photos under. */
const photoBrands = new Set(['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1'])

/** What a file is by its first bytes, `null` for what is not taken. */
type Content = 'pdf' | 'png' | 'jpg' | 'webp' | 'heic' | 'tif' | 'archive' | 'text' | null

/**
 * The extension a file is kept under, or null when it is not of a kind that is taken. The name must have an extension of
 * the list (or none at all), and the content decides: a photo that a phone named wrongly is kept as what it is, and a
 * program renamed to `.pdf` is nothing.
 */
export function keptExtension(name: string, head: Uint8Array): Extension | null {
  const named = extensionOf(name)
  if (named !== '' && !isTaken(named)) return null
  const content = contentOf(head)
  if (content === null) return null
  if (content === 'archive') return archived.find((extension) => extension === named) ?? null
  if (content === 'text') return named === '' ? 'txt' : (written.find((one) => one === named) ?? null)
  return isTaken(named) && synonyms[named] === content ? named : content
}

/** What follows the last dot of a name, in lower case; empty when there is none. */
export function extensionOf(name: string): string {
  return (/\.([^./\\]*)$/.exec(name)?.[1] ?? '').trim().toLowerCase()
}

export function isTaken(extension: string): extension is Extension {
  return (attachmentExtensions as readonly string[]).includes(extension)
}

function contentOf(head: Uint8Array): Content {
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, HEAD)).toString('latin1')
  if (text.startsWith('MZ') || text.startsWith('\u007FELF')) return null
  if (text.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (text.startsWith('\u0089PNG\r\n\u001A\n')) return 'png'
  if (text.startsWith('\u00FF\u00D8\u00FF')) return 'jpg'
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp'
  if (text.slice(4, 8) === 'ftyp') return photoBrands.has(text.slice(8, 12)) ? 'heic' : null
  if (/^(?:II[*+]\0|MM\0[*+])/.test(text)) return 'tif'
  if (text.startsWith('PK\u0003\u0004')) return 'archive'
  // Text has no zero bytes, unless it is UTF-16 and says so at once.
  return /^(?:\u00FF\u00FE|\u00FE\u00FF)/.test(text) || !text.includes('\0') ? 'text' : null
}
