import { randomUUID } from 'node:crypto'
import { refusal } from '#electron/main/refusal.ts'
import type { DesktopContext, RouterDependencies } from '#electron/main/router-dependencies.ts'
import { desktopContract } from '#shared/contracts/desktop.ts'
import type { OpenedFile } from '#shared/contracts/imports.ts'
import { importFileWords, reportName } from '#shared/pt-br/import-files.ts'
import { implement } from '@orpc/server'
import { FileWorker } from './file-worker.ts'
import { LARGEST_FILE } from './limits.ts'
import { type OpenImport, OpenImports } from './open-imports.ts'
import { recallMapping, rememberMapping } from './remembered-mappings.ts'
import { saveFile } from './save-file.ts'

type Dependencies = Pick<RouterDependencies, 'store' | 'dialogs' | 'paths' | 'log'>

const fresh = { checking: null, checked: null, committing: null, stored: null }

/** Reads a file in a worker of its own, and joins what is remembered of its layout. */
async function openFile(
  file: File,
  {
    clientId,
    paths,
    signal,
  }: { clientId: string; paths: Dependencies['paths']; signal?: AbortSignal | undefined },
): Promise<{ opened: OpenImport; described: OpenedFile }> {
  if (file.size > LARGEST_FILE) throw refusal('file-too-large', { limit: importFileWords.largestFile })
  const buffer = await file.arrayBuffer()
  const bytes = buffer.byteLength
  const worker = new FileWorker(paths.worker('files'))
  const cancel = () => worker.close(refusal('cancelled'))
  signal?.addEventListener('abort', cancel, { once: true })
  try {
    const ask = { bytes: new Uint8Array(buffer), fileName: file.name }
    const { layout, ...description } = await worker.ask('open', ask, { transfer: [buffer] })
    const known = await recallMapping(paths.userData, layout)
    const token = randomUUID()
    const mappings = known ? { ...description.mappings, [known.kind]: known.mapping } : description.mappings
    const opened: OpenImport = { token, clientId, fileName: file.name, layout, worker, ...fresh }
    const suggestedKind = known?.kind ?? description.suggestedKind
    const remembered = known !== null
    return {
      opened,
      described: { ...description, token, fileName: file.name, bytes, suggestedKind, mappings, remembered },
    }
  } catch (error) {
    worker.close()
    throw error
  } finally {
    signal?.removeEventListener('abort', cancel)
  }
}

/** From a file in the window to rows in the store: open, check as often as wished, commit once. */
export function createImportsRouter({ store, dialogs, paths, log }: Dependencies) {
  const area = implement(desktopContract.imports).$context<DesktopContext>()
  const imports = new OpenImports()

  return area.router({
    open: area.open.handler(async ({ input, context, signal }) => {
      const { opened, described } = await openFile(input.file, { clientId: context.clientId, paths, signal })
      imports.add(opened)
      return described
    }),

    check: area.check.handler(async ({ input, context, signal }) => {
      const { token, kind, mapping, today } = input
      const opened = imports.get(token, context.clientId)
      opened.checking?.abort()
      const checking = new AbortController()
      Object.assign(opened, { checking, checked: null })
      const ended = AbortSignal.any([checking.signal, ...(signal ? [signal] : [])])
      const candidates = await opened.worker.ask('check', { kind, mapping, today }, { signal: ended })
      const { issues, actions } = await store.imports.check({ candidates, today })
      if (ended.aborted) throw refusal('cancelled')
      const result = await opened.worker.ask('settle', { issues, actions })
      opened.checked = { kind, mapping, errors: result.errors }
      return result
    }),

    saveReport: area.saveReport.handler(async ({ input, context }) => {
      const { worker, fileName } = imports.get(input.token, context.clientId)
      const report = await worker.ask('report', null)
      const path = await dialogs.saveFile({
        title: importFileWords.saveReport,
        suggestedName: reportName(fileName),
        filters: [{ name: importFileWords.csv, extensions: ['csv'] }],
      })
      if (path !== null) await saveFile(path, report)
      return { path }
    }),

    commit: area.commit.handler(async function* ({ input, context, signal }) {
      const { token, commandId, today } = input
      const opened = imports.get(token, context.clientId)
      const { worker, checked, fileName, layout } = opened
      if (opened.stored?.commandId === commandId) return opened.stored.result
      if (!checked) throw refusal('import-stale')
      if (checked.errors > 0) throw refusal('import-has-errors')
      const committing = { commandId, givenUp: false }
      Object.assign(opened, { checked: null, committing })
      try {
        const candidates = await worker.ask('candidates', null)
        const total = candidates.rows.length
        yield { done: 0, total }
        if (committing.givenUp || signal?.aborted) throw refusal('cancelled')
        const { kind, mapping } = checked
        // Named by the command, so that a retry after a lost answer is the same import.
        const command = { commandId, today, clientId: context.clientId, importId: commandId }
        const result = await store.imports.commit({ ...command, fileName, kind, candidates })
        opened.stored = { commandId, result }
        await rememberMapping(paths.userData, { layout, kind, mapping }).catch((error: unknown) =>
          log.warn('the mapping could not be remembered', error),
        )
        yield { done: total, total }
        return result
      } finally {
        // Given up or refused, what was checked still stands, and may be committed yet.
        Object.assign(opened, { committing: null, ...(opened.stored ? {} : { checked }) })
      }
    }),

    cancelCommit: area.cancelCommit.handler(async ({ input, context }) => {
      const { committing } = imports.get(input.token, context.clientId)
      if (!committing) return {}
      committing.givenUp = true
      // The stream of the commit tells how it ended: the store may be past the point of no return.
      return store.imports.cancel({ commandId: committing.commandId })
    }),

    close: area.close.handler(({ input, context }) => {
      imports.close(input.token, context.clientId)
      return {}
    }),
  })
}
