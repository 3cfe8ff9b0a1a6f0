import { join } from 'node:path'
import type { DesktopContext, RouterDependencies } from '#electron/main/router-dependencies.ts'
import { desktopContract } from '#shared/contracts/desktop.ts'
import { implement } from '@orpc/server'
import { PressPool } from './pool.ts'
import { renderLetters } from './render-letters.ts'

type Dependencies = Pick<RouterDependencies, 'store' | 'dialogs' | 'paths' | 'log'>

/** Letters as PDFs: on the screen, in a folder, in one file. */
export function createDocumentsRouter({ store, dialogs, paths, log }: Dependencies) {
  const area = implement(desktopContract.documents).$context<DesktopContext>()
  const pool = new PressPool({
    script: paths.worker('documents'),
    fontsFolder: join(paths.resources, 'fonts'),
  })
  return area.router({
    preview: area.preview.handler(async ({ input, signal }) => {
      const pdf = await pool.print(input.letter, signal)
      return { pdf: new Blob([pdf], { type: 'application/pdf' }) }
    }),
    renderLetters: area.renderLetters.handler(({ input, signal }) =>
      renderLetters(input, { store, dialogs, pool, log }, signal),
    ),
  })
}
