import type { DesktopContract } from '#shared/contracts/desktop.ts'
import type { StoreContract } from '#shared/contracts/store.ts'
import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import { createTanstackQueryUtils, type RouterUtils } from '@orpc/tanstack-query'
import { PortLink } from './port-link.ts'

export const storeLink = new PortLink()
export const desktopLink = new PortLink()

// Named, because the compiler writes no type as long as these would be.
type StoreClient = ContractRouterClient<StoreContract>
type DesktopClient = ContractRouterClient<DesktopContract>

/** Every call to the store, for commands and streams. */
export const storeClient: StoreClient = createORPCClient(storeLink)
/** Every call to main: documents, files, people, backup. */
export const desktopClient: DesktopClient = createORPCClient(desktopLink)

/** Query options and keys of the store: `useQuery(store.customers.get.queryOptions({ input }))`. */
export const store: RouterUtils<StoreClient> = createTanstackQueryUtils(storeClient, { path: ['store'] })
/** Query options and keys of main. */
export const desktop: RouterUtils<DesktopClient> = createTanstackQueryUtils(desktopClient, {
  path: ['desktop'],
})

type PortMessage = { type: 'em-dia:port'; role: 'store' | 'desktop'; clientId: string }

function isPortMessage(data: unknown): data is PortMessage {
  return typeof data === 'object' && data !== null && (data as PortMessage).type === 'em-dia:port'
}

/** Asks main, through the preload, for the ports; they come again whenever the store restarts. */
export function askForPorts(): void {
  window.addEventListener('message', (event) => {
    if (event.source !== window || event.origin !== location.origin || !isPortMessage(event.data)) return
    const [port] = event.ports
    if (port) (event.data.role === 'store' ? storeLink : desktopLink).connect(port)
  })
  window.postMessage({ type: 'em-dia:ready' }, location.origin)
}
