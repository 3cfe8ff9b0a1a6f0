import { Worker } from 'node:worker_threads'
import type { Drawable } from './drawable.ts'
import type { PressAnswer, PressAsk, PressData } from './worker-protocol.ts'

/** Megabytes a thread may use: a merged PDF of thousands of pages needs a part of it. */
const MEMORY = 768

type Waiting = { resolve: (pdf: Uint8Array<ArrayBuffer> | null) => void; reject: (error: unknown) => void }

/** One thread that prints one PDF at a time. */
export class PressThread {
  readonly #worker: Worker
  #waiting: Waiting | null = null
  #death: unknown = null
  /** Documents printed since it started. */
  printed = 0

  constructor(script: string, data: PressData) {
    this.#worker = new Worker(script, {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    })
    this.#worker.on('message', (answer: PressAnswer) => {
      const waiting = this.#waiting
      this.#waiting = null
      if ('fault' in answer) waiting?.reject(new Error(answer.fault))
      else waiting?.resolve(answer.pdf)
    })
    this.#worker.on('error', (error) => this.#die(error))
    this.#worker.on('exit', (code) => this.#die(new Error(`a documents thread ended with code ${code}`)))
    // An idle thread must not keep the app from quitting.
    this.#worker.unref()
  }

  get isAlive(): boolean {
    return this.#death === null
  }

  /** Adds documents to the PDF at hand; answers it when its `total` are in. */
  async add(drawables: Drawable[], total: number): Promise<Uint8Array<ArrayBuffer> | null> {
    if (this.#death !== null) throw this.#death
    const answer = new Promise<Uint8Array<ArrayBuffer> | null>((resolve, reject) => {
      this.#waiting = { resolve, reject }
    })
    this.#worker.postMessage({ drawables, total } satisfies PressAsk)
    this.printed += drawables.length
    return answer
  }

  /** Stops it at once; what it was printing fails with `reason`. */
  end(reason: unknown): void {
    this.#die(reason)
    void this.#worker.terminate()
  }

  #die(reason: unknown): void {
    this.#death ??= reason
    this.#waiting?.reject(this.#death)
    this.#waiting = null
  }
}
