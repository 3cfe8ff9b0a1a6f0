// Minimal DevTools client over --remote-debugging-pipe (fd 3 = to the browser, fd 4 = from it), flat sessions.
import type { Readable, Writable } from 'node:stream'
import type { CdpEvents, EventName, Method, Params, Result } from './cdp-types.ts'

class CdpError extends Error {}

type Handler = (params: never) => void

interface Pending {
  method: string
  sessionId: string | undefined
  resolve(value: unknown): void
  reject(error: Error): void
}

interface Incoming {
  id?: number
  sessionId?: string
  method?: string
  params?: Record<string, unknown>
  result?: unknown
  error?: { message: string; data?: string }
}

export class CdpSession {
  readonly id: string | undefined
  detached = false
  readonly #connection: CdpConnection
  readonly #handlers = new Map<string, Set<Handler>>()

  constructor(connection: CdpConnection, id: string | undefined) {
    this.#connection = connection
    this.id = id
  }

  send<M extends Method>(method: M, params?: Params<M>): Promise<Result<M>> {
    if (this.detached) return Promise.reject(new CdpError(`${method}: session is detached`))
    return this.#connection.send(method, params ?? {}, this.id) as Promise<Result<M>>
  }

  /** Fire and forget: errors (usually "target closed") are ignored. */
  post<M extends Method>(method: M, params?: Params<M>): void {
    this.send(method, params).catch(() => {})
  }

  on<E extends EventName>(event: E, handler: (params: CdpEvents[E]) => void): void {
    const handlers = this.#handlers.get(event) ?? new Set()
    this.#handlers.set(event, handlers.add(handler))
  }

  dispatch(event: string, params: unknown): void {
    for (const handler of this.#handlers.get(event) ?? []) handler(params as never)
  }
}

export class CdpConnection {
  readonly root = new CdpSession(this, undefined)
  readonly closed: Promise<void>
  #reportClosed: () => void = () => {}
  #closed = false
  #lastId = 0
  #chunks: Buffer[] = []
  readonly #pending = new Map<number, Pending>()
  readonly #sessions = new Map<string, CdpSession>()
  readonly #out: Writable

  constructor(out: Writable, input: Readable) {
    this.#out = out
    this.closed = new Promise((resolve) => {
      this.#reportClosed = resolve
    })
    out.on('error', () => this.#close())
    input.on('data', (data: Buffer) => this.#onData(data))
    input.on('close', () => this.#close())
    input.on('error', () => this.#close())
  }

  session(id: string): CdpSession {
    const session = this.#sessions.get(id) ?? new CdpSession(this, id)
    this.#sessions.set(id, session)
    return session
  }

  send(method: string, params: object, sessionId: string | undefined): Promise<unknown> {
    if (this.#closed) return Promise.reject(new CdpError(`${method}: browser connection is closed`))
    const id = ++this.#lastId
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject, method, sessionId })
      this.#out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    })
  }

  #onData(data: Buffer): void {
    let start = 0
    for (let end = data.indexOf(0); end !== -1; end = data.indexOf(0, start)) {
      this.#chunks.push(data.subarray(start, end))
      const text = Buffer.concat(this.#chunks).toString()
      this.#chunks = []
      start = end + 1
      this.#onMessage(JSON.parse(text) as Incoming)
    }
    if (start < data.length) this.#chunks.push(data.subarray(start))
  }

  #onMessage(message: Incoming): void {
    if (message.id !== undefined) {
      this.#settle(message.id, message)
      return
    }
    if (message.method === 'Target.detachedFromTarget') this.#detach(String(message.params?.['sessionId']))
    const session = message.sessionId ? this.#sessions.get(message.sessionId) : this.root
    session?.dispatch(message.method ?? '', message.params)
  }

  #settle(id: number, { error, result }: Incoming): void {
    const pending = this.#pending.get(id)
    this.#pending.delete(id)
    if (error) pending?.reject(new CdpError(`${pending.method}: ${error.message} ${error.data ?? ''}`.trim()))
    else pending?.resolve(result)
  }

  #detach(sessionId: string): void {
    const session = this.#sessions.get(sessionId)
    if (!session) return
    session.detached = true
    this.#sessions.delete(sessionId)
    for (const [id, pending] of this.#pending) {
      if (pending.sessionId !== sessionId) continue
      this.#pending.delete(id)
      pending.reject(new CdpError(`${pending.method}: target closed`))
    }
    session.dispatch('detached', {})
  }

  #close(): void {
    if (this.#closed) return
    this.#closed = true
    for (const pending of this.#pending.values())
      pending.reject(new CdpError(`${pending.method}: browser closed`))
    this.#pending.clear()
    this.#reportClosed()
  }
}
