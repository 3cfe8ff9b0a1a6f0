import type { Progress } from '#shared/contracts/common.ts'
import type { batchOutputs } from '#shared/contracts/desktop.ts'
import type { BatchWords } from '#shared/pt-br/batch-output.ts'
import { drawBatch, type MakePdf } from '#renderer/lib/draw-batch.ts'
import { useLongWork } from '#renderer/lib/use-long-work.ts'
import { useEffect, useState } from 'react'

type Rendered = { path: string | null; files: number }
type BatchFile = (typeof batchOutputs)[number]

/** Documents that are saved or printed together. */
export type Batch = {
  count: number
  /** Documents printed at once: beyond, the images of their pages would not fit in memory. */
  mostToPrint: number
  /** Saves them where the person says. */
  render: (output: BatchFile, signal: AbortSignal) => Promise<AsyncIterator<Progress, Rendered>>
  /** What makes each of their PDFs, in order, for the printer. */
  documents: (signal: AbortSignal) => Promise<MakePdf[]>
  words: BatchWords
}

/** Renders documents into files or onto paper, with progress and a way to stop. */
export function useBatchOutput(batch: Batch) {
  const rendering = useLongWork<Rendered>()
  const drawing = useLongWork<Blob[]>()
  const [outcome, setOutcome] = useState<{ sentence: string; path: string | null } | null>(null)
  const [sheets, setSheets] = useState<string[] | null>(null)
  useRevoked(sheets)

  const save = async (output: BatchFile) => {
    setOutcome(null)
    const result = await rendering.start((signal) => batch.render(output, signal))
    if (!result) return
    const { path, files } = result
    setOutcome({ sentence: path === null ? batch.words.notSaved : batch.words.saved(files), path })
  }
  const print = async () => {
    setOutcome(null)
    const images = await drawing.start(async (signal) => drawBatch(await batch.documents(signal), signal))
    if (images) setSheets(images.map((image) => URL.createObjectURL(image)))
  }
  return {
    rendering: rendering.state,
    drawing: drawing.state,
    outcome,
    /** Addresses of the pages' images while they are at the printer. */
    sheets,
    save: (output: BatchFile) => void save(output),
    print: () => void print(),
    cancel: () => {
      rendering.cancel()
      drawing.cancel()
    },
    onPrinted: () => {
      setSheets(null)
      setOutcome({ sentence: batch.words.printed, path: null })
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
