import type { RefusalCode } from '#shared/contracts/refusal.ts'
import { type ClientContext, type ClientLink, ORPCError } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'

/** How long a call waits for a port before it is refused, in milliseconds. */
const LONGEST_WAIT = 15_000

function unavailable() {
  const code: RefusalCode = 'store-unavailable'
  return new ORPCError('REFUSED', { defined: true, data: { code, details: {}, field: null } })
}

type Connection = { port: MessagePort; link: RPCLink<ClientContext>; lost: Promise<never> }

/**
 * A client's end that outlives its port: main gives a new one after a store restart, and calls go on with it. Calls in
 * flight on a lost port fail with the refusal `store-unavailable`; calls made between two ports wait for the next.
 */
export class PortLink implements ClientLink<ClientContext> {
  #connection: Connection | null = null
  #connected = Promise.withResolvers<Connection>()
  readonly #listeners = new Set<(connected: boolean) => void>()

  /** Uses a port from now on, in the place of the one before. */
  connect(port: MessagePort): void {
    this.disconnect()
    const { promise: lost, reject } = Promise.withResolvers<never>()
    lost.catch(() => undefined)
    const connection = { port, link: new RPCLink<ClientContext>({ port }), lost }
    // Heard when a page goes away in an orderly way; a crash is known by main's word or by the next port.
    port.addEventListener('close', () => {
      reject(unavailable())
      if (this.#connection === connection) this.disconnect()
    })
    port.start()
    this.#connection = connection
    this.#connected.resolve(connection)
    this.#tell(true)
  }

  /** Tells of every connection and loss; answers how to stop listening. */
  onConnection(listener: (connected: boolean) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  get connected(): boolean {
    return this.#connection !== null
  }

  async call(
    path: readonly string[],
    input: unknown,
    options: Parameters<ClientLink<ClientContext>['call']>[2],
  ) {
    const connection = this.#connection ?? (await this.#nextConnection())
    return Promise.race([connection.link.call(path, input, options), connection.lost])
  }

  async #nextConnection(): Promise<Connection> {
    const { promise: tooLate, reject } = Promise.withResolvers<never>()
    const timer = setTimeout(() => reject(unavailable()), LONGEST_WAIT)
    try {
      return await Promise.race([this.#connected.promise, tooLate])
    } finally {
      clearTimeout(timer)
    }
  }

  /** Gives the port up, as when main says that the store is gone: what is in flight is refused at once. */
  disconnect(): void {
    const gone = this.#connection
    if (!gone) return
    this.#connection = null
    this.#connected = Promise.withResolvers<Connection>()
    // The port's own end hears no `close` when it closes itself; the link ends its streams only on that event.
    gone.port.dispatchEvent(new Event('close'))
    gone.port.close()
    this.#tell(false)
  }

  #tell(connected: boolean): void {
    for (const listener of this.#listeners) listener(connected)
  }
}
