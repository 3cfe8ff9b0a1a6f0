import { createHash } from 'node:crypto'
import { refusal } from '#electron/main/refusal.ts'
import type { DesktopContext, RouterDependencies } from '#electron/main/router-dependencies.ts'
import { desktopContract } from '#shared/contracts/desktop.ts'
import { importFileWords } from '#shared/pt-br/import-files.ts'
import { implement } from '@orpc/server'
import { FileWorker } from './file-worker.ts'
import { LARGEST_FILE } from './limits.ts'

type Dependencies = Pick<RouterDependencies, 'paths'>

/** Files of banks and agencies, each read in a worker of its own: they come from outside, and may be large. */
export function createBankingRouter({ paths }: Dependencies) {
  const area = implement(desktopContract.banking).$context<DesktopContext>()
  return area.router({
    open: area.open.handler(async ({ input: { file } }) => {
      if (file.size > LARGEST_FILE) throw refusal('file-too-large', { limit: importFileWords.largestFile })
      const bytes = new Uint8Array(await file.arrayBuffer())
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const worker = new FileWorker(paths.worker('files'))
      try {
        const content = await worker.ask('readBank', { bytes }, { transfer: [bytes.buffer] })
        return { fileName: file.name, sha256, content }
      } finally {
        worker.close()
      }
    }),
    openReturn: area.openReturn.handler(async ({ input: { file } }) => {
      if (file.size > LARGEST_FILE) throw refusal('file-too-large', { limit: importFileWords.largestFile })
      const bytes = new Uint8Array(await file.arrayBuffer())
      const worker = new FileWorker(paths.worker('files'))
      try {
        const { name: fileName } = file
        return {
          fileName,
          ...(await worker.ask('readReturn', { bytes, fileName }, { transfer: [bytes.buffer] })),
        }
      } finally {
        worker.close()
      }
    }),
  })
}
