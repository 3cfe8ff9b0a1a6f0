import { existsSync } from 'node:fs'
import { isAbsolute } from 'node:path'
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

/** Whether a path is a file or folder here. Network shares are not even looked at: asking one signs in to it. */
function isOnThisComputer(path: string): boolean {
  return isAbsolute(path) && !/^[\\/]{2}/.test(path) && existsSync(path)
}

/** Saves tables of the screens where the person says. */
export function createExportsRouter({ dialogs, paths, showInFolder }: Dependencies) {
  const area = implement(desktopContract.exports).$context<DesktopContext>()
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
      return { path }
    }),
    reveal: area.reveal.handler(({ input }) => {
      if (isOnThisComputer(input.path)) showInFolder(input.path)
      return {}
    }),
  })
}
