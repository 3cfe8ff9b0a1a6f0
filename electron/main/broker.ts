import type { MessageChannelMain, MessagePortMain } from 'electron'

/** What a page is told a port is for. */
export type PortRole = 'store' | 'desktop' | 'main' | 'guardian' | 'ui'

/** A page that can be handed ports. */
export interface Page {
  give(role: PortRole, clientId: string, port: MessagePortMain): void
}

/**
 * Hands out message ports: window and store talk directly, main to each of them. Windows get a port to the store only while
 * it serves, and a new one each time it comes back; the old one's pending calls fail when the store's page goes.
 */
export class Broker {
  readonly #createChannel: () => MessageChannelMain
  readonly #windows = new Map<string, Page>()
  #store: Page | null = null
  #serving = false

  constructor(createChannel: () => MessageChannelMain) {
    this.#createChannel = createChannel
  }

  /** The store's page is there: main's ends of the two ports between them. */
  attachStore(store: Page): { main: MessagePortMain; guardian: MessagePortMain } {
    this.#store = store
    this.#serving = false
    return {
      main: this.#giveHalf(store, 'main', 'main'),
      guardian: this.#giveHalf(store, 'guardian', 'main'),
    }
  }

  /** The store serves: every window gets a port to it. */
  openStore(): void {
    this.#serving = true
    for (const [clientId, page] of this.#windows) this.#introduce(clientId, page)
  }

  /** The store is gone or must not be used. */
  closeStore(): void {
    this.#store = null
    this.#serving = false
  }

  /** A window's page is there, for the first time or after a reload: main's end of its `desktop` port. */
  attachWindow(clientId: string, page: Page): MessagePortMain {
    this.#windows.set(clientId, page)
    const desktop = this.#giveHalf(page, 'desktop', clientId)
    if (this.#serving) this.#introduce(clientId, page)
    return desktop
  }

  detachWindow(clientId: string): void {
    this.#windows.delete(clientId)
  }

  #giveHalf(page: Page, role: PortRole, clientId: string): MessagePortMain {
    const { port1, port2 } = this.#createChannel()
    page.give(role, clientId, port2)
    return port1
  }

  #introduce(clientId: string, page: Page): void {
    const { port1, port2 } = this.#createChannel()
    this.#store?.give('ui', clientId, port1)
    page.give('store', clientId, port2)
  }
}
