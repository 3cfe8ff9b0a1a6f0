import { BODY } from '#shared/documents/house-style.ts'
import { mergedTitle } from '#shared/pt-br/letters.ts'
import { mergedPapersTitle } from '#shared/pt-br/paper-files.ts'
import type { Content, DynamicContent, TDocumentDefinitions, Watermark } from 'pdfmake/interfaces'
import { dayOfIssue, type Drawable, definitionOf, withoutLogo } from './drawable.ts'
import { LayoutBuilder, pageSizes, Renderer } from './pdfmake-internals.ts'
import { hasReadableLogo } from './readable-logo.ts'
import { qrCode } from './qr-code.ts'
import { PressDocument, type PrintFaces } from './press-document.ts'

/** Points around the content when a definition says nothing, as pdfmake has it. */
const MARGINS = 40

/**
 * One PDF of letters, or of another document. Each is laid out on its own and put on its pages at once, as pdfmake does
 * with a whole document: page x/y is its own, fonts and logo are embedded once, and memory does not grow with their number.
 */
export class Press {
  readonly #document: PressDocument
  readonly #bytes: Promise<Uint8Array<ArrayBuffer>>

  /** `total` is how many will be added: more than one, and the PDF is named after their number. */
  constructor(faces: PrintFaces, first: Drawable, total: number) {
    const { info, language, pageSize, pageOrientation } = definitionOf(first)
    const merged = first.kind === 'letter' ? mergedTitle(total) : mergedPapersTitle(total)
    const title = total > 1 ? { title: merged, subject: undefined } : {}
    const { width, height } = pageSizes.normalizePageSize(pageSize, pageOrientation)
    this.#document = new PressDocument(faces, {
      size: [width, height],
      pdfVersion: '1.4',
      compress: true,
      autoFirstPage: false,
      displayTitle: true,
      lang: language,
      font: null,
      // The day of the document, not of the printing: the same document is the same bytes, and its hash can be compared (X6).
      info: capitalised({ ...info, ...title, creationDate: new Date(`${dayOfIssue(first)}T12:00:00Z`) }),
    })
    this.#bytes = collect(this.#document)
  }

  /** Sets a document on new pages of its own size; answers how many. */
  add(drawable: Drawable): number {
    const readable = hasReadableLogo(drawable, this.#document) ? drawable : withoutLogo(drawable)
    const definition = definitionOf(readable, qrCode)
    const { content, pageSize, pageOrientation, pageMargins = MARGINS } = definition
    const layout = new LayoutBuilder(
      pageSizes.normalizePageSize(pageSize, pageOrientation),
      pageSizes.normalizePageMargin(pageMargins),
      null,
    )
    const { styles = {}, defaultStyle = BODY, header, footer, watermark } = definition
    const pages = layout.layoutDocument(
      content,
      this.#document,
      styles,
      defaultStyle,
      undefined,
      onEachPage(header),
      onEachPage(footer),
      markOf(watermark),
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

/** A header or footer as a function of its page; pdfmake writes into what it is given, so a fixed one is copied each time. */
function onEachPage(piece: Content | DynamicContent | undefined): DynamicContent | undefined {
  return piece === undefined || typeof piece === 'function' ? piece : () => structuredClone(piece)
}

function markOf(watermark: TDocumentDefinitions['watermark']): Watermark | undefined {
  return typeof watermark === 'string' ? { text: watermark } : watermark
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
