import { desktopClient } from '#renderer/lib/clients.ts'
import { drawLetters } from './draw-letters.ts'
import { useLongWork } from '#renderer/lib/use-long-work.ts'
import { letters } from '#shared/pt-br/letters-screen.ts'
import { useEffect, useState } from 'react'

type Rendered = { path: string | null; files: number }

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

  const save = async (output: 'folder' | 'merged-file') => {
    setOutcome(null)
    const result = await rendering.start((signal) =>
      desktopClient.documents.renderLetters({ letterIds: [...letterIds], output }, { signal }),
    )
    if (!result) return
    const { path, files } = result
    setOutcome({ sentence: path === null ? letters.issued.notSaved : letters.issued.saved(files), path })
  }
  const print = async () => {
    setOutcome(null)
    const images = await drawing.start((signal) => Promise.resolve(drawLetters(letterIds, signal)))
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

/** Lets go of images when they leave the page. */
function useRevoked(sheets: readonly string[] | null) {
  useEffect(
    () => () => {
      for (const sheet of sheets ?? []) URL.revokeObjectURL(sheet)
    },
    [sheets],
  )
}
