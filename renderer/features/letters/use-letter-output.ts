import { desktopClient } from '#renderer/lib/clients.ts'
import { useLongWork } from '#renderer/lib/use-long-work.ts'
import { letters } from '#shared/pt-br/letters-screen.ts'
import { useEffect, useState } from 'react'

type Output = 'folder' | 'merged-file' | 'merged-bytes'
type Rendered = { path: string | null; files: number; pdf: Blob | null }

/** Pixels an inch of what goes to the printer: text of 9 points stays crisp. */
const PRINT_DPI = 200
/** Letters printed at once: beyond, the images of the pages would not fit in memory. */
export const MOST_TO_PRINT = 300

export type LetterOutcome = { sentence: string; path: string | null } | null

/** Renders issued letters into files or onto paper, with progress and a way to stop. */
export function useLetterOutput(letterIds: readonly string[]) {
  const rendering = useLongWork<Rendered>()
  const drawing = useLongWork<Blob[]>()
  const [outcome, setOutcome] = useState<LetterOutcome>(null)
  const [sheets, setSheets] = useState<string[] | null>(null)
  useRevoked(sheets)

  const render = (output: Output) =>
    rendering.start((signal) =>
      desktopClient.documents.renderLetters({ letterIds: [...letterIds], output }, { signal }),
    )
  const save = async (output: 'folder' | 'merged-file') => {
    setOutcome(null)
    const result = await render(output)
    if (!result) return
    const { path, files } = result
    setOutcome({ sentence: path === null ? letters.issued.notSaved : letters.issued.saved(files), path })
  }
  const print = async () => {
    setOutcome(null)
    const result = await render('merged-bytes')
    const pdf = result?.pdf
    if (!pdf) return
    const images = await drawing.start((signal) => Promise.resolve(drawPages(pdf, signal)))
    if (images) setSheets(images.map((image) => URL.createObjectURL(image)))
  }
  return {
    rendering: rendering.state,
    drawing: drawing.state,
    outcome,
    /** Addresses of the pages' images while they are at the printer. */
    sheets,
    save: (output: 'folder' | 'merged-file') => void save(output),
    print: () => void print(),
    cancel: () => {
      rendering.cancel()
      drawing.cancel()
    },
    onPrinted: () => {
      setSheets(null)
      setOutcome({ sentence: letters.issued.printed, path: null })
    },
  }
}

/** The pages' images, telling how many are drawn. */
async function* drawPages(pdf: Blob, signal: AbortSignal) {
  const { openPdf, pageImage } = await import('#renderer/components/pdf-document.ts')
  const document = await openPdf(pdf)
  try {
    const images: Blob[] = []
    for (let number = 1; number <= document.numPages; number++) {
      signal.throwIfAborted()
      images.push(await pageImage(document, number, PRINT_DPI))
      yield { done: number, total: document.numPages }
    }
    return images
  } finally {
    await document.loadingTask.destroy()
  }
}

/** Lets go of images when they leave the page. */
function useRevoked(sheets: readonly string[] | null) {
  useEffect(
    () => () => {
      for (const sheet of sheets ?? []) URL.revokeObjectURL(sheet)
    },
    [sheets],
  )
}
