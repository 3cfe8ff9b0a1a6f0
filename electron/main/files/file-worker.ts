import { Worker } from 'node:worker_threads'
import { refusal } from '#electron/main/refusal.ts'
import { WORKER_MEMORY } from './limits.ts'
import type { FromWorker, ToWorker, Work, WorkName } from './worker-protocol.ts'

/** A file that keeps a worker busy longer than this is made to. */
const PATIENCE = 180_000

type Pending = { resolve: (answer: never) => void; reject: (error: unknown) => void }

/** Main's end of one worker thread: one opened file, or one export. */
export class FileWorker {
  readonly #worker: Worker
  readonly #pending = new Map<number, Pending>()
  #lastId = 0
  #ended: unknown = null

  constructor(script: string) {
    this.#worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: WORKER_MEMORY } })
    this.#worker.on('message', (reply: FromWorker) => this.#settle(reply))
    this.#worker.on('error', (error: Error & { code?: string }) =>
      this.#end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? refusal('file-too-large') : error),
    )
    this.#worker.on('exit', () => this.#end(refusal('import-expired')))
    // A forgotten file must not keep the app from quitting.
    this.#worker.unref()
  }

  /** Asks and waits; bytes of `transfer` are moved, not copied. Aborting ends a check, which then refuses `cancelled`. */
  async ask<Name extends WorkName>(
    name: Name,
    ask: Work[Name]['ask'],
    { signal, transfer = [] }: { signal?: AbortSignal | undefined; transfer?: ArrayBuffer[] } = {},
  ): Promise<Work[Name]['answer']> {
    if (this.#ended !== null) throw this.#ended
    if (signal?.aborted) throw refusal('cancelled')
    const id = ++this.#lastId
    const stop = () => this.#worker.postMessage({ stop: true } satisfies ToWorker)
    const timer = setTimeout(() => this.close(refusal('file-too-large')), PATIENCE)
    signal?.addEventListener('abort', stop, { once: true })
    try {
      return await new Promise<Work[Name]['answer']>((resolve, reject) => {
        this.#pending.set(id, { resolve, reject })
        this.#worker.postMessage({ id, name, ask }, transfer)
      })
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
    }
  }

  /** Ends the thread; what is pending and what follows fails with `reason`. */
  close(reason: unknown = refusal('import-expired')): void {
    this.#end(reason)
    void this.#worker.terminate()
  }

  #settle(reply: FromWorker): void {
    const pending = this.#pending.get(reply.id)
    this.#pending.delete(reply.id)
    if (!pending) return
    if ('answer' in reply) pending.resolve(reply.answer as never)
    else if ('refused' in reply) pending.reject(refusal(reply.refused.code, reply.refused.details))
    else pending.reject(new Error(reply.fault))
  }

  #end(reason: unknown): void {
    this.#ended ??= reason
    for (const { reject } of this.#pending.values()) reject(reason)
    this.#pending.clear()
  }
}
