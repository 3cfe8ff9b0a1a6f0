import type { Progress } from '#shared/contracts/common.ts'
import type { Letter } from '#shared/domain/letter.ts'
import { desktopClient, storeClient } from '#renderer/lib/clients.ts'

/** Pixels an inch of what goes to the printer: text of 8 points stays crisp. */
const PRINT_DPI = 200
/** Letters made at once: main presses them in as many threads, or fewer. */
const AT_ONCE = 3

/**
 * The pages of issued letters as images, in order, telling how many letters are ready. Letter by letter, so that a
 * batch never stands whole in memory as a PDF; leaving early stops it.
 */
export async function* drawLetters(
  letterIds: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<Progress, Blob[]> {
  const letters = await storeClient.letters.get({ ids: [...letterIds] }, { signal })
  const inOrder = letterIds.flatMap((id) => letters.find((letter) => letter.id === id) ?? [])
  const images: Blob[] = []
  yield { done: 0, total: inOrder.length }
  for (let first = 0; first < inOrder.length; first += AT_ONCE) {
    const some = inOrder.slice(first, first + AT_ONCE)
    const drawn = await Promise.all(some.map((letter) => drawLetter(letter, signal)))
    images.push(...drawn.flat())
    yield { done: first + some.length, total: inOrder.length }
  }
  return images
}

async function drawLetter(letter: Letter, signal: AbortSignal): Promise<Blob[]> {
  const { pdf } = await desktopClient.documents.preview({ letter }, { signal })
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
