import type { Printable } from '#shared/contracts/printables.ts'
import { printableFileName, printableFileWords } from '#shared/pt-br/printables-files.ts'
import { pdfFileName } from './file-names.ts'
import { renderBatch, type RenderBatch, type RenderDesk } from './render-batch.ts'

type DrawnRequest = { printables: Printable[]; output: RenderBatch['output'] }

/** Prints documents made of what the screen shows where the person says. Refuses `cancelled`, `disk-full`, `save-failed`. */
export function renderDrawn({ printables, output }: DrawnRequest, desk: RenderDesk, signal?: AbortSignal) {
  // They have no ids: their places in the batch do.
  const ids = printables.map((_, at) => String(at))
  return renderBatch(
    { ids, output },
    {
      fetch: (wanted) =>
        Promise.resolve(
          wanted.flatMap((id) => {
            const drawable = printables[Number(id)]
            return drawable ? [{ id, drawable, fileName: pdfFileName(printableFileName(drawable)) }] : []
          }),
        ),
      unknown: 'invalid',
      words: printableFileWords,
    },
    desk,
    signal,
  )
}
