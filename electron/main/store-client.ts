import type { StoreForMainClient } from './router-dependencies.ts'
import { createORPCClient } from '@orpc/client'
import type { ClientContext, ClientLink } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { MessagePortMain } from 'electron'
import { refusal, refusalCodeOf } from './refusal.ts'

/** Main's line to the store, which survives the store: calls refuse `store-unavailable` while there is none. */
export class StoreLine implements ClientLink<ClientContext> {
  readonly client: StoreForMainClient = createORPCClient(this)
  #link: ClientLink<ClientContext> | null = null
  #lost: AbortController | null = null

  /** Speaks through a new port from now on. */
  connect(port: MessagePortMain): void {
    this.disconnect()
    const lost = new AbortController()
    this.#lost = lost
    this.#link = new RPCLink({ port })
    port.on('close', () => {
      if (this.#lost === lost) this.disconnect()
    })
    port.start()
  }

  /** Fails what is pending and refuses what follows. */
  disconnect(): void {
    this.#link = null
    this.#lost?.abort()
    this.#lost = null
  }

  async call(...[path, input, options]: Parameters<ClientLink<ClientContext>['call']>): Promise<unknown> {
    const link = this.#link
    const lost = this.#lost?.signal
    if (!link || !lost) throw refusal('store-unavailable')
    const gone = new Promise<never>((_, reject) => {
      lost.addEventListener('abort', () => reject(refusal('store-unavailable')), { once: true })
    })
    try {
      return await Promise.race([link.call(path, input, options), gone])
    } catch (error) {
      if (lost.aborted && refusalCodeOf(error) === null) throw refusal('store-unavailable')
      throw error
    }
  }
}
