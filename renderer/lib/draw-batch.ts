import type { Progress } from '#shared/contracts/common.ts'

/** Pixels an inch of what goes to the printer: text of 8 points stays crisp. */
const PRINT_DPI = 200
/** Documents made at once: main presses them in as many threads, or fewer. */
const AT_ONCE = 3

/** Makes the PDF of one document of a batch. */
export type MakePdf = (signal: AbortSignal) => Promise<Blob>

/**
 * The pages of documents as images, in order, telling how many documents are ready. One by one, so that a batch never
 * stands whole in memory as a PDF; leaving early stops it.
 */
export async function* drawBatch(
  documents: readonly MakePdf[],
  signal: AbortSignal,
): AsyncGenerator<Progress, Blob[]> {
  const images: Blob[] = []
  yield { done: 0, total: documents.length }
  for (let first = 0; first < documents.length; first += AT_ONCE) {
    const some = documents.slice(first, first + AT_ONCE)
    const drawn = await Promise.all(some.map((make) => drawDocument(make, signal)))
    images.push(...drawn.flat())
    yield { done: first + some.length, total: documents.length }
  }
  return images
}

async function drawDocument(make: MakePdf, signal: AbortSignal): Promise<Blob[]> {
  const pdf = await make(signal)
  const { openPdf, pageImage } = await import('#renderer/components/pdf-document.ts')
  const document = await openPdf(pdf)
  try {
    const pages: Blob[] = []
    for (let number = 1; number <= document.numPages; number++) {
      signal.throwIfAborted()
      pages.push(await pageImage(document, number, PRINT_DPI))
    }
    return pages
  } finally {
    await document.loadingTask.destroy()
  }
}
