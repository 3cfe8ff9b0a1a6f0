import { PRINT_FONT } from '#shared/documents/house-style.ts'
import { LeanContent } from './lean-content.ts'
import { type DocumentFont, PDFDocument } from './pdfmake-internals.ts'

/** The bytes of the two faces that documents are set in. */
export type PrintFaces = { normal: Uint8Array; bold: Uint8Array }

/** Shaped words are kept for so many documents: common ones stay a while, and memory does not grow with the day's work. */
const DOCUMENTS_OF_MEMORY = 100

/** A face parsed once for all documents of a thread, and the words shaped in it lately. */
type ParsedFace = { template: DocumentFont; runs: Record<string, unknown> }

const parsedFaces = new WeakMap<Uint8Array, ParsedFace>()
let documentsInMemory = 0

/**
 * A pdfkit document that opens no font file: faces are parsed once a thread, and each document gets a subset of its own.
 * A parsed face is only read: pdfkit writes into the subset, and shares the words shaped in a face within a document.
 */
export class PressDocument extends PDFDocument {
  readonly #faces: PrintFaces
  readonly #content = new LeanContent()
  readonly #provided = new Map<Uint8Array, DocumentFont>()

  constructor(faces: PrintFaces, options: object) {
    // No file and no address is ever read for a document: pictures come as data, fonts as bytes.
    super({ [PRINT_FONT]: { ...faces } }, {}, {}, {}, options, null, () => false)
    this.#faces = faces
  }

  override provideFont(_family: string, bold = false): DocumentFont {
    const face = bold ? this.#faces.bold : this.#faces.normal
    const known = this.#provided.get(face)
    if (known) return known
    const font = this.#open(parsedFace(face))
    this.#provided.set(face, font)
    return font
  }

  override addContent(operation: string): this {
    this.#content.add(operation)
    return this
  }

  // pdfkit calls this when a page is done, before the next one begins and at the end.
  override flushPages(): void {
    const content = this.#content.take()
    if (content !== '') this.page.write(content)
    super.flushPages()
  }

  /** To be called for each document. */
  tidyMemory(): void {
    if (++documentsInMemory < DOCUMENTS_OF_MEMORY) return
    documentsInMemory = 0
    for (const [face, font] of this.#provided) {
      const parsed = parsedFace(face)
      parsed.runs = emptyRuns()
      font.layoutCache = parsed.runs
    }
  }

  #open({ template, runs }: ParsedFace): DocumentFont {
    const id = `F${this.#provided.size + 1}`
    const font = new template.constructor(this, template.font, id)
    font.layoutCache = runs
    // Where pdfkit looks for the fonts to embed at the end.
    // oxlint-disable-next-line no-underscore-dangle -- pdfkit's own name
    this._fontFamilies[id] = font
    return font
  }
}

function parsedFace(face: Uint8Array): ParsedFace {
  const known = parsedFaces.get(face)
  if (known) return known
  const document = new PDFDocument({}, {}, {}, {}, { font: null }, null, () => false)
  // oxlint-disable-next-line no-underscore-dangle -- pdfkit's own name
  const parsed = { template: document.font(face)._font, runs: emptyRuns() }
  // A glyph keeps the characters it was first asked for with, and as a part of another one, the dot of a colon, it is
  // asked for with none: then every later PDF prints the dot, and whoever copies or hears "3.750,00" gets "3 750,00".
  const { font } = parsed.template
  for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint)
  parsedFaces.set(face, parsed)
  return parsed
}

const emptyRuns = () => Object.create(null) as Record<string, unknown>
