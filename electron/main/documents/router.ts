import { join } from 'node:path'
import type { AttachmentVault } from '#electron/main/attachments/attachment-vault.ts'
import type { Sessions } from '#electron/main/people/sessions.ts'
import type { DesktopContext, RouterDependencies } from '#electron/main/router-dependencies.ts'
import { desktopContract } from '#shared/contracts/desktop.ts'
import { implement } from '@orpc/server'
import { saveFile } from '#electron/main/files/save-file.ts'
import { printableFileName, printableFileWords } from '#shared/pt-br/printables-files.ts'
import { pdfFileName } from './file-names.ts'
import { PressPool } from './pool.ts'
import { renderDrawn } from './render-drawn.ts'
import { renderLetters } from './render-letters.ts'
import { renderPapers } from './render-papers.ts'
import { saveDossier } from './save-dossier.ts'

type Dependencies = Pick<RouterDependencies, 'store' | 'dialogs' | 'paths' | 'log'> & {
  attachments: AttachmentVault
  sessions: Sessions
}

/** Letters as PDFs: on the screen, in a folder, in one file; other documents on the screen and in a file. */
export function createDocumentsRouter(dependencies: Dependencies) {
  const { store, dialogs, paths, log, attachments, sessions } = dependencies
  const area = implement(desktopContract.documents).$context<DesktopContext>()
  const pool = new PressPool({
    script: paths.worker('documents'),
    fontsFolder: join(paths.resources, 'fonts'),
  })
  return area.router({
    preview: area.preview.handler(async ({ input, signal }) => {
      const pdf = await pool.print({ kind: 'letter', letter: input.letter }, signal)
      return { pdf: new Blob([pdf], { type: 'application/pdf' }) }
    }),
    draw: area.draw.handler(async ({ input, signal }) => {
      const pdf = await pool.print(input.printable, signal)
      return { pdf: new Blob([pdf], { type: 'application/pdf' }) }
    }),
    renderDrawn: area.renderDrawn.handler(({ input, signal }) =>
      renderDrawn(input, { dialogs, pool, log }, signal),
    ),
    saveDrawn: area.saveDrawn.handler(async ({ input, signal }) => {
      const { printable } = input
      const path = await dialogs.saveFile({
        title: printableFileWords.save,
        suggestedName: pdfFileName(printableFileName(printable)),
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
      })
      if (path !== null) await saveFile(path, await pool.print(printable, signal))
      return { path }
    }),
    saveDossier: area.saveDossier.handler(({ input, context, signal }) => {
      // Files kept as evidence are for who is signed in only.
      sessions.demand(context.clientId, null)
      return saveDossier(input.dossier, { store, attachments, dialogs, pool }, signal)
    }),
    renderPapers: area.renderPapers.handler(({ input, signal }) =>
      renderPapers(input, { store, dialogs, pool, log }, signal),
    ),
    renderLetters: area.renderLetters.handler(({ input, signal }) =>
      renderLetters(input, { store, dialogs, pool, log }, signal),
    ),
  })
}
