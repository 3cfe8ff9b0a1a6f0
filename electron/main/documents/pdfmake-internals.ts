import { createRequire } from 'node:module'
import type {
  Content,
  DynamicContent,
  Margins,
  PageOrientation,
  PageSize,
  Style,
  Watermark,
} from 'pdfmake/interfaces'

/**
 * The parts that pdfmake's own `createPdf` joins (pdfmake 0.3.11, `js/Printer.js`), and what they are given.
 * `press.ts` joins them document by document; its tests compare the pages with `createPdf`'s, dot by dot, and fail if
 * a later version changes them. Required rather than imported: tools differ in what the default of such a module is.
 */
const internals = (name: string) =>
  createRequire(import.meta.url)(`pdfmake/js/${name}.js`) as Record<string, unknown>
const internal = (name: string) => internals(name)['default']

/** A font of one document: its subset grows with the characters set in it. */
export interface DocumentFont {
  /** The parsed font file: the code points it draws, and the glyph of each, made once and kept. */
  font: { characterSet: readonly number[]; glyphForCodePoint(codePoint: number): object }
  /** Shaped runs by their text. */
  layoutCache: Record<string, unknown>
  constructor: new (document: object, font: object, id: string) => DocumentFont
}

/** pdfkit's document, a stream of its bytes. */
declare class KitDocument {
  // oxlint-disable-next-line max-params -- pdfmake's own signature
  constructor(
    fonts: Record<string, Record<string, Uint8Array>>,
    images: object,
    patterns: object,
    attachments: object,
    options: object,
    virtualfs: null,
    localAccessPolicy: (path: string) => boolean,
  )
  provideFont(family: string, bold?: boolean, italics?: boolean): DocumentFont
  /** Reads a picture's head; throws when it is none. */
  openImage(source: Uint8Array): { image?: { imgData?: Uint8Array } }
  font(source: Uint8Array): { _font: DocumentFont }
  /** Appends an operation to the page at hand. */
  addContent(operation: string): this
  flushPages(): void
  readonly page: { write(content: string): void }
  _fontFamilies: Record<string, DocumentFont>
  on(event: 'data', listener: (chunk: Uint8Array) => void): this
  on(event: 'end', listener: () => void): this
  on(event: 'error', listener: (error: Error) => void): this
  end(): void
}
export const PDFDocument = internal('PDFDocument') as typeof KitDocument

type LaidOutPage = { items: unknown[] }

interface Size {
  width: number
  height: number
  orientation: PageOrientation
}
interface Sides {
  left: number
  top: number
  right: number
  bottom: number
}
/** Names and short forms of sizes and margins as numbers; nothing is A4. */
export const pageSizes = internals('PageSize') as {
  normalizePageSize(size: PageSize | undefined, orientation: PageOrientation | undefined): Size
  normalizePageMargin(margins: Margins): Sides
}

interface Layout {
  // oxlint-disable-next-line max-params -- pdfmake's own signature
  layoutDocument(
    content: Content,
    document: KitDocument,
    styles: Readonly<Record<string, Style>>,
    defaultStyle: Style,
    background: undefined,
    header: DynamicContent | undefined,
    footer: DynamicContent | undefined,
    watermark: Watermark | undefined,
  ): LaidOutPage[]
}
export const LayoutBuilder = internal('LayoutBuilder') as new (
  pageSize: Size,
  pageMargins: Sides,
  svgMeasure: null,
) => Layout

export const Renderer = internal('Renderer') as new (
  document: KitDocument,
) => {
  renderPages(pages: LaidOutPage[]): void
}

/** Gives a node the rectangles of its QR code: the ground first, then each dark module. */
export const qrEncoder = internal('qrEnc') as {
  measure(node: { qr: string; eccLevel: 'M' }): { _canvas: { x: number; y: number; w: number; h: number }[] }
}
