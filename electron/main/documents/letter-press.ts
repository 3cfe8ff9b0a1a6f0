import { collectionLetter } from '#shared/documents/collection-letter.ts'
import { BODY, PAGE } from '#shared/documents/house-style.ts'
import type { Letter } from '#shared/domain/letter.ts'
import { mergedTitle } from '#shared/pt-br/letters.ts'
import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { LayoutBuilder, Renderer } from './pdfmake-internals.ts'
import { withReadableLogo } from './readable-logo.ts'
import { qrCode } from './qr-code.ts'
import { PressDocument, type PrintFaces } from './press-document.ts'

const MARGINS = { left: PAGE.side, top: PAGE.top, right: PAGE.side, bottom: PAGE.bottom }
const SIZE = { width: PAGE.width, height: PAGE.height, orientation: 'portrait' }

/**
 * One PDF of letters. Each is laid out on its own and put on its pages at once, as pdfmake does with a whole document:
 * page x/y is the letter's, fonts and logo are embedded once, and memory does not grow with the number of letters.
 */
export class LetterPress {
  readonly #document: PressDocument
  readonly #bytes: Promise<Uint8Array<ArrayBuffer>>

  /** `letters` is how many will be added: more than one, and the PDF is named after their number. */
  constructor(faces: PrintFaces, first: Letter, letters: number) {
    const { info, language } = collectionLetter(first)
    const title = letters > 1 ? { title: mergedTitle(letters), subject: undefined } : {}
    this.#document = new PressDocument(faces, {
      size: [PAGE.width, PAGE.height],
      pdfVersion: '1.4',
      compress: true,
      autoFirstPage: false,
      displayTitle: true,
      lang: language,
      font: null,
      info: capitalised({ ...info, ...title }),
    })
    this.#bytes = collect(this.#document)
  }

  /** Sets a letter on new pages; answers how many. */
  add(letter: Letter): number {
    const readable = withReadableLogo(letter, this.#document)
    const {
      content,
      defaultStyle = BODY,
      footer,
      watermark,
    } = collectionLetter(readable, qrCode) as PressDefinition
    const layout = new LayoutBuilder(SIZE, MARGINS, null)
    const pages = layout.layoutDocument(
      content,
      this.#document,
      {},
      defaultStyle,
      undefined,
      undefined,
      footer,
      watermark,
    )
    new Renderer(this.#document).renderPages(pages)
    this.#document.tidyMemory()
    return pages.length
  }

  /** The whole PDF; nothing can be added afterwards. */
  finish(): Promise<Uint8Array<ArrayBuffer>> {
    this.#document.end()
    return this.#bytes
  }
}

type PressDefinition = TDocumentDefinitions & {
  footer: Extract<TDocumentDefinitions['footer'], (...args: never[]) => unknown>
  watermark?: Exclude<TDocumentDefinitions['watermark'], string>
}

/** The keys of a PDF's information dictionary begin with a capital. */
function capitalised(info: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(info)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key.charAt(0).toUpperCase() + key.slice(1), value]),
  )
}

function collect(document: PressDocument): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    document.on('data', (chunk) => chunks.push(chunk))
    document.on('error', reject)
    // A copy with a buffer of its own, so that it can be moved to another thread.
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
  })
}
