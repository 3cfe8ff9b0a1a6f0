import { availableParallelism } from 'node:os'
import { refusal } from '#electron/main/refusal.ts'
import type { Drawable } from './drawable.ts'
import { PressThread } from './press-thread.ts'

/** Documents after which a thread is replaced: pdfmake's heap grows with use. */
const DOCUMENTS_A_THREAD = 4000
/** An idle thread keeps its parsed fonts this long, in milliseconds, so that the next preview is quick. */
const IDLE = 120_000
/** A document that keeps a thread busy longer than this, in milliseconds, has hung it. */
const PATIENCE = 60_000

type PoolOptions = {
  /** The built worker script. */
  script: string
  fontsFolder: string
  size?: number
  documentsAThread?: number
}

/** One thread for each core but one, from 1 to 4. */
export function poolSize(cores = availableParallelism()): number {
  return Math.min(4, Math.max(1, cores - 1))
}

/** The threads that print. Started when needed, replaced when worn, dead or cancelled. */
export class PressPool {
  readonly size: number
  readonly #options: PoolOptions
  readonly #idle: PressThread[] = []
  readonly #queue: (() => void)[] = []
  #leased = 0
  #idleTimer: NodeJS.Timeout | undefined

  constructor(options: PoolOptions) {
    this.#options = options
    this.size = options.size ?? poolSize()
  }

  /** The PDF of one document. Aborting refuses `cancelled`. */
  print(drawable: Drawable, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    return this.merge(only(drawable), 1, { signal })
  }

  /** One PDF of `total` documents that come in slices; `onPrinted` hears how many are on paper. Aborting refuses `cancelled`. */
  async merge(
    slices: AsyncIterable<Drawable[]>,
    total: number,
    { signal, onPrinted }: { signal?: AbortSignal | undefined; onPrinted?: (documents: number) => void } = {},
  ): Promise<Uint8Array<ArrayBuffer>> {
    return this.#lease(async (thread) => {
      let printed = 0
      for await (const drawables of slices) {
        const pdf = await patient(thread, thread.add(drawables, total))
        printed += drawables.length
        onPrinted?.(printed)
        if (pdf) return pdf
      }
      throw new Error(`${printed} of ${total} documents came to be printed`)
    }, signal)
  }

  /** Ends every idle thread. */
  close(): void {
    clearTimeout(this.#idleTimer)
    for (const thread of this.#idle.splice(0)) thread.end(refusal('cancelled'))
  }

  async #lease<T>(work: (thread: PressThread) => Promise<T>, signal?: AbortSignal): Promise<T> {
    await this.#turn(signal)
    const { script, fontsFolder, documentsAThread = DOCUMENTS_A_THREAD } = this.#options
    const thread = this.#idle.pop() ?? new PressThread(script, { fontsFolder })
    const cancel = () => thread.end(refusal('cancelled'))
    signal?.addEventListener('abort', cancel, { once: true })
    let done = false
    try {
      const result = await work(thread)
      done = true
      return result
    } finally {
      signal?.removeEventListener('abort', cancel)
      // After a failure the thread may still hold half a document.
      if (done && thread.isAlive && thread.printed < documentsAThread) this.#rest(thread)
      else thread.end(refusal('cancelled'))
      // The place goes straight to who waited longest, so that nobody slips in between.
      const next = this.#queue.shift()
      if (next) next()
      else this.#leased--
    }
  }

  async #turn(signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) throw refusal('cancelled')
    if (this.#leased < this.size) {
      this.#leased++
      return
    }
    await new Promise<void>((resolve, reject) => {
      const leave = () => {
        this.#queue.splice(this.#queue.indexOf(enter), 1)
        reject(refusal('cancelled'))
      }
      const enter = () => {
        signal?.removeEventListener('abort', leave)
        resolve()
      }
      this.#queue.push(enter)
      signal?.addEventListener('abort', leave, { once: true })
    })
  }

  #rest(thread: PressThread): void {
    this.#idle.push(thread)
    clearTimeout(this.#idleTimer)
    this.#idleTimer = setTimeout(() => this.close(), IDLE)
    this.#idleTimer.unref()
  }
}

async function patient<T>(thread: PressThread, answer: Promise<T>): Promise<T> {
  const timer = setTimeout(() => thread.end(new Error('a document took too long to print')), PATIENCE)
  try {
    return await answer
  } finally {
    clearTimeout(timer)
  }
}

async function* only(drawable: Drawable): AsyncGenerator<Drawable[]> {
  yield [drawable]
}
