import type { DesktopContext, RouterDependencies } from '#electron/main/router-dependencies.ts'
import { desktopContract } from '#shared/contracts/desktop.ts'
import { importFileWords } from '#shared/pt-br/import-files.ts'
import { implement } from '@orpc/server'
import { FileWorker } from './file-worker.ts'
import { saveFile } from './save-file.ts'

type Dependencies = Pick<RouterDependencies, 'dialogs' | 'paths' | 'showInFolder'>

/** Characters that Windows refuses in names. */
// oxlint-disable-next-line no-control-regex -- control characters are among them
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f]/g

/** Saves tables of the screens where the person says. */
export function createExportsRouter({ dialogs, paths, showInFolder }: Dependencies) {
  const area = implement(desktopContract.exports).$context<DesktopContext>()
  /** Only what was saved here may be shown: a window cannot make main open folders of its choice. */
  const saved = new Set<string>()
  return area.router({
    table: area.table.handler(async ({ input }) => {
      const { suggestedName, ...table } = input
      const path = await dialogs.saveFile({
        title: importFileWords.saveTable,
        suggestedName: `${suggestedName.replace(FORBIDDEN, '-').replace(/\.(csv|xlsx)$/i, '')}.${table.format}`,
        filters: [{ name: importFileWords[table.format], extensions: [table.format] }],
      })
      if (path === null) return { path }
      const worker = new FileWorker(paths.worker('files'))
      try {
        await saveFile(path, await worker.ask('export', table))
      } finally {
        worker.close()
      }
      saved.add(path)
      return { path }
    }),
    reveal: area.reveal.handler(({ input }) => {
      if (saved.has(input.path)) showInFolder(input.path)
      return {}
    }),
  })
}
