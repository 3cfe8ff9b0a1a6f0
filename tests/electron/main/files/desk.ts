import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createImportsRouter } from '#electron/main/files/imports-router.ts'
import type { RouterDependencies, StoreForMainClient } from '#electron/main/router-dependencies.ts'
import type { Refusal } from '#shared/contracts/refusal.ts'
import { day } from '#shared/domain/calendar.ts'
import type { CandidateRows, ImportIssue } from '#shared/domain/import/import.ts'
import { createRouterClient, ORPCError } from '@orpc/server'

export const today = day('2026-11-22')

type Commit = Parameters<StoreForMainClient['imports']['commit']>[0]

/** A store that accepts every row, and keeps what it was asked to commit. */
export function acceptingStore(findings: ImportIssue[] = []) {
  const commits: Commit[] = []
  const imports = {
    check: ({ candidates }: { candidates: { rows: unknown[] } }) =>
      Promise.resolve({
        issues: findings,
        actions: candidates.rows.map(() => 'create' as const),
        sequence: 1,
      }),
    commit: (input: Commit) => {
      commits.push(input)
      return Promise.resolve({ importId: input.importId, created: input.candidates.rows.length, updated: 0 })
    },
  }
  return { store: { imports } as unknown as StoreForMainClient, commits }
}

/** Dependencies of the routers over a fresh folder; the dialog answers `saveTo`. */
export function dependencies(store: StoreForMainClient, saveTo: string | null = null) {
  const folder = mkdtempSync(path.join(tmpdir(), 'em-dia-files-'))
  const shown: string[] = []
  const deps: RouterDependencies = {
    store,
    dialogs: {
      saveFile: ({ suggestedName }) =>
        Promise.resolve(saveTo === null ? null : path.join(folder, saveTo === '' ? suggestedName : saveTo)),
      openFile: () => Promise.resolve(null),
      openFiles: () => Promise.resolve([]),
      openFolder: () => Promise.resolve(null),
    },
    showInFolder: (shownPath) => void shown.push(shownPath),
    openPath: () => Promise.resolve(''),
    paths: {
      userData: folder,
      data: folder,
      resources: path.resolve('resources'),
      temp: folder,
      worker: () => path.resolve('electron/main/files/worker.ts'),
    },
    log: { info: () => {}, warn: () => {}, error: () => {} },
  }
  return { deps, folder, shown }
}

export function importsDesk(findings: ImportIssue[] = [], saveTo: string | null = null) {
  const { store, commits } = acceptingStore(findings)
  const { deps, folder } = dependencies(store, saveTo)
  const router = createImportsRouter(deps)
  const client = createRouterClient(router, { context: { clientId: 'window' } })
  const stranger = createRouterClient(router, { context: { clientId: 'other window' } })
  return { client, stranger, commits, folder, deps }
}

/** The refusal a promise ends in; fails when it ends in anything else. */
export async function refusalOf(promise: Promise<unknown>): Promise<Refusal> {
  try {
    await promise
  } catch (error) {
    if (error instanceof ORPCError && error.code === 'REFUSED') return error.data as Refusal
    throw error
  }
  throw new Error('nothing was refused')
}

export function fileOf(name: string, content: string | Uint8Array<ArrayBuffer>): File {
  return new File([content], name)
}

type RowsOf<Kind> = Extract<CandidateRows, { kind: Kind }>['rows']

export function rowsOf<Kind extends CandidateRows['kind']>(
  kind: Kind,
  candidates: CandidateRows,
): RowsOf<Kind> {
  if (candidates.kind !== kind) throw new Error(`candidates are ${candidates.kind}`)
  return candidates.rows as RowsOf<Kind>
}
