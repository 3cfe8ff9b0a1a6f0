import { inflateSync } from 'node:zlib'
import { type Drawable, laboratoryOf } from './drawable.ts'
import type { PressDocument } from './press-document.ts'

/** No logo of 300 kB needs more bytes when unpacked; what does is broken, or meant to fill the memory. */
const LARGEST = 64 * 2 ** 20

let judged: { logo: string; readable: boolean } | null = null

/** Whether the logo, if there is one, is a picture after all: a broken one must not keep documents from leaving. */
export function hasReadableLogo(drawable: Drawable, document: PressDocument): boolean {
  const { logo } = laboratoryOf(drawable)
  if (logo === null) return true
  if (judged?.logo !== logo) judged = { logo, readable: isReadable(logo, document) }
  return judged.readable
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
