import { inflateSync } from 'node:zlib'
import type { Letter } from '#shared/domain/letter.ts'
import type { PressDocument } from './press-document.ts'

/** No logo of 300 kB needs more bytes when unpacked; what does is broken, or meant to fill the memory. */
const LARGEST = 64 * 2 ** 20

let judged: { logo: string; readable: boolean } | null = null

/** The letter, without its logo if that is no picture after all: a broken logo must not keep the letters from leaving. */
export function withReadableLogo(letter: Letter, document: PressDocument): Letter {
  const { logo } = letter.creditor
  if (logo === null) return letter
  if (judged?.logo !== logo) judged = { logo, readable: isReadable(logo, document) }
  return judged.readable ? letter : { ...letter, creditor: { ...letter.creditor, logo: null } }
}

function isReadable(logo: string, document: PressDocument): boolean {
  try {
    // pdfkit unpacks a PNG's pixels when the document ends, where a fault would take the thread with it.
    const { image } = document.openImage(Buffer.from(logo.slice(logo.indexOf(',') + 1), 'base64'))
    if (image?.imgData) inflateSync(image.imgData, { maxOutputLength: LARGEST })
    return true
  } catch {
    return false
  }
}
