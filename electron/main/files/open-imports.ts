import { refusal } from '#electron/main/refusal.ts'
import type { ImportKind, ImportMapping } from '#shared/domain/import/import.ts'
import type { FileWorker } from './file-worker.ts'

/** How long a file stays open untouched. */
const LIFETIME = 60 * 60 * 1000
/** Files a window may have open at once; each holds a thread. */
const MOST_OPEN = 3

type StoredImport = { importId: string; created: number; updated: number }

/** One opened file of one window. */
export type OpenImport = {
  token: string
  clientId: string
  fileName: string
  layout: string
  worker: FileWorker
  /** Ends the check that is running, when another begins: the last one asked for counts. */
  checking: AbortController | null
  /** What the last whole check was of, and whether it found errors; null before it, while one runs, and once stored. */
  checked: { kind: ImportKind; mapping: ImportMapping; errors: number } | null
  /** The command that is being stored, and whether it was given up; null while none is. */
  committing: { commandId: string; givenUp: boolean } | null
  /** What was stored, to answer a retry of the same command. */
  stored: { commandId: string; result: StoredImport } | null
}

/** The opened files of all windows, by token. They end by themselves, and then refuse `import-expired`. */
export class OpenImports {
  readonly #open = new Map<string, { import: OpenImport; timer: NodeJS.Timeout }>()

  add(opened: OpenImport): void {
    const own = [...this.#open.values()].filter((each) => each.import.clientId === opened.clientId)
    for (const { import: oldest } of own.slice(0, Math.max(0, own.length + 1 - MOST_OPEN))) {
      this.close(oldest.token, oldest.clientId)
    }
    this.#open.set(opened.token, { import: opened, timer: this.#timer(opened) })
  }

  /** The window's own file, its hour begun again. */
  get(token: string, clientId: string): OpenImport {
    const found = this.#open.get(token)
    if (!found || found.import.clientId !== clientId) throw refusal('import-expired')
    clearTimeout(found.timer)
    found.timer = this.#timer(found.import)
    return found.import
  }

  /** Ends a file; one that is not there is already as wished. */
  close(token: string, clientId: string): void {
    const found = this.#open.get(token)
    if (!found || found.import.clientId !== clientId) return
    clearTimeout(found.timer)
    this.#open.delete(token)
    found.import.worker.close()
  }

  #timer({ token, clientId }: OpenImport): NodeJS.Timeout {
    return setTimeout(() => this.close(token, clientId), LIFETIME).unref()
  }
}
