/* oxlint-disable max-params -- pdfmake's own signatures */
/**
 * The two halves that pdfmake's own `createPdf` joins (pdfmake 0.3.11, `js/Printer.js`), and what they are given.
 * `letter-press.ts` joins them letter by letter; its tests fail if a later version changes them.
 */
declare module 'pdfmake/js/LayoutBuilder.js' {
  import type PDFDocument from 'pdfmake/js/PDFDocument.js'
  import type { Content, CustomTableLayout, DynamicContent, Style, Watermark } from 'pdfmake/interfaces'
  export interface LaidOutPage {
    items: unknown[]
  }
  class LayoutBuilder {
    constructor(
      pageSize: { width: number; height: number; orientation: string },
      pageMargins: { left: number; top: number; right: number; bottom: number },
      svgMeasure: unknown,
    )
    registerTableLayouts(layouts: Record<string, CustomTableLayout>): void
    layoutDocument(
      content: Content,
      document: InstanceType<typeof PDFDocument.default>,
      styles: Record<string, Style>,
      defaultStyle: Style,
      background: undefined,
      header: undefined,
      footer: DynamicContent,
      watermark: Watermark | undefined,
    ): LaidOutPage[]
  }
  const module: { default: typeof LayoutBuilder }
  export default module
}
declare module 'pdfmake/js/Renderer.js' {
  import type PDFDocument from 'pdfmake/js/PDFDocument.js'
  import type { LaidOutPage } from 'pdfmake/js/LayoutBuilder.js'
  class Renderer {
    constructor(document: InstanceType<typeof PDFDocument.default>)
    renderPages(pages: LaidOutPage[]): void
  }
  const module: { default: typeof Renderer }
  export default module
}
declare module 'pdfmake/js/PDFDocument.js' {
  /** A font of one document: its subset grows with the characters set in it. */
  export interface DocumentFont {
    /** The parsed font file. */
    font: object
    /** Shaped runs by their text. */
    layoutCache: Record<string, unknown>
    constructor: new (document: object, font: object, id: string) => DocumentFont
  }
  /** pdfkit's document, a stream of its bytes. */
  class PDFDocument {
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
  const module: { default: typeof PDFDocument }
  export default module
}
declare module 'pdfmake/js/tableLayouts.js' {
  import type { CustomTableLayout } from 'pdfmake/interfaces'
  export const tableLayouts: Record<string, CustomTableLayout>
}
declare module 'pdfmake/js/qrEnc.js' {
  const module: {
    default: {
      measure(node: { qr: string; eccLevel: 'M' }): {
        _canvas: { x: number; y: number; w: number; h: number }[]
      }
    }
  }
  export default module
}
