import type { Attachment } from '#shared/domain/attachment.ts'
import { attachmentFileWords } from '#shared/pt-br/attachment-files.ts'
import { extensionOf } from './content-kind.ts'

/** Characters of the longest name that a row carries. */
const LONGEST = 200
/** Nobody sees these, and one of them writes the rest backwards. */
const INVISIBLE = /\p{C}/gu

/** The name a file came with, fit to be shown: without folders and invisible characters, short, its extension kept. Never a path. */
export function labelOf(name: string, extension: Attachment['extension']): string {
  const base = name.normalize('NFC').slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
  const shown = base.replace(INVISIBLE, ' ').replace(/\s+/gu, ' ').trim()
  if (shown === '' || shown === '.') return `${attachmentFileWords.unnamed}.${extension}`
  const named = extensionOf(shown) === '' ? `${shown.replace(/\.+$/u, '')}.${extension}` : shown
  if (named.length <= LONGEST) return named
  const end = named.slice(named.lastIndexOf('.'))
  return `${named
    .slice(0, LONGEST - end.length)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .trim()}${end}`
}
