import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist'
// oxlint-disable-next-line import/default -- the bundler makes the address, no module exports it
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

GlobalWorkerOptions.workerSrc = workerUrl

/** A4's points per inch: a scale of 1 is 72 dpi. */
const POINTS_PER_INCH = 72

/** Opens a PDF for reading; the caller destroys it. Without WebAssembly, which the page's policy forbids. */
export async function openPdf(pdf: Blob): Promise<PDFDocumentProxy> {
  const data = new Uint8Array(await pdf.arrayBuffer())
  return getDocument({ data, useWasm: false }).promise
}

/** A page as a PNG at `dpi`, for printing: the canvases of many pages at once would not fit in memory. */
export async function pageImage(document: PDFDocumentProxy, number: number, dpi: number): Promise<Blob> {
  const page = await document.getPage(number)
  const viewport = page.getViewport({ scale: dpi / POINTS_PER_INCH })
  const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  const canvasContext = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
  await page.render({ canvas: null, canvasContext, viewport, intent: 'print' }).promise
  page.cleanup()
  return canvas.convertToBlob({ type: 'image/png' })
}
