import { drawBatch } from '#renderer/lib/draw-batch.ts'
import { notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import { useLongWork } from '#renderer/lib/use-long-work.ts'
import { useEffect, useState } from 'react'

/** Draws the pages of one PDF for the printer; `sheets` are their images while they are there. */
export function usePrintPdf(pdf: Blob | null) {
  const drawing = useLongWork<Blob[]>()
  const [sheets, setSheets] = useState<string[] | null>(null)
  useEffect(
    () => () => {
      for (const sheet of sheets ?? []) URL.revokeObjectURL(sheet)
    },
    [sheets],
  )
  const print = async () => {
    if (!pdf) return
    const images = await drawing.start(async (signal) => drawBatch([() => Promise.resolve(pdf)], signal))
    if (images) setSheets(images.map((image) => URL.createObjectURL(image)))
  }
  const failure = drawing.state.kind === 'failed' ? drawing.state.error : null
  useEffect(() => {
    if (failure) notifyProblem(describeError(failure))
  }, [failure])
  return {
    print: () => void print(),
    printing: drawing.state.kind === 'running',
    sheets,
    onPrinted: () => setSheets(null),
  }
}
