import type { StoreForMainClient } from '#electron/main/router-dependencies.ts'
import { paperFileName, paperFileWords } from '#shared/pt-br/paper-files.ts'
import { pdfFileName } from './file-names.ts'
import { renderBatch, type RenderBatch, type RenderDesk as Desk } from './render-batch.ts'

type RenderRequest = { paperIds: string[]; output: RenderBatch['output'] }
type RenderDesk = Desk & { store: Pick<StoreForMainClient, 'papers'> }

/** Prints papers that were made where the person says. Refuses `paper-unknown`, `cancelled`, `disk-full`, `save-failed`. */
export function renderPapers({ paperIds, output }: RenderRequest, desk: RenderDesk, signal?: AbortSignal) {
  return renderBatch(
    { ids: paperIds, output },
    {
      fetch: async (ids, stop) =>
        (await desk.store.papers({ ids }, { signal: stop })).map(({ paper, laboratory }) => ({
          id: paper.id,
          drawable: { kind: 'paper', on: paper.on, paper, laboratory },
          fileName: pdfFileName(paperFileName(paper)),
        })),
      unknown: 'paper-unknown',
      words: paperFileWords,
    },
    desk,
    signal,
  )
}
