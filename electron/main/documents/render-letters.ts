import type { StoreForMainClient } from '#electron/main/router-dependencies.ts'
import { letterFileWords } from '#shared/pt-br/letters.ts'
import { letterFileName } from './file-names.ts'
import { renderBatch, type RenderBatch, type RenderDesk as Desk } from './render-batch.ts'

export type RenderRequest = { letterIds: string[]; output: RenderBatch['output'] }
export type RenderDesk = Desk & { store: Pick<StoreForMainClient, 'letters'> }

/** Prints issued letters where the person says. Refuses `letter-unknown`, `cancelled`, `disk-full`, `save-failed`. */
export function renderLetters({ letterIds, output }: RenderRequest, desk: RenderDesk, signal?: AbortSignal) {
  return renderBatch(
    { ids: letterIds, output },
    {
      fetch: async (ids, stop) =>
        (await desk.store.letters({ ids }, { signal: stop })).map((letter) => ({
          id: letter.id,
          drawable: { kind: 'letter', letter },
          // Only issued letters are stored, and those have numbers; the id would do for one that has none.
          fileName: letterFileName(letter.number ?? letter.id, letter.debtor.name),
        })),
      unknown: 'letter-unknown',
      words: letterFileWords,
    },
    desk,
    signal,
  )
}
