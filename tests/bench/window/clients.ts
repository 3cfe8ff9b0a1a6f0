import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import type { DesktopContract } from '#shared/contracts/desktop.ts'
import type { StoreContract } from '#shared/contracts/store.ts'

const ports = {
  desktop: Promise.withResolvers<MessagePort>(),
  store: Promise.withResolvers<MessagePort>(),
}

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  const { type, role } = (event.data ?? {}) as { type?: string; role?: 'desktop' | 'store' }
  const [port] = event.ports
  if (event.source === window && type === 'em-dia:port' && role && port) ports[role].resolve(port)
})
window.postMessage({ type: 'em-dia:ready' }, location.origin)

async function connect(role: 'desktop' | 'store') {
  const port = await ports[role].promise
  const link = new RPCLink({ port })
  port.start()
  return link
}

/** Main, as the screens reach it. */
export const desktop: Promise<{ client: ContractRouterClient<DesktopContract> }> = connect('desktop').then(
  (link) => ({ client: createORPCClient(link) }),
)

/** The store, as the screens reach it: page to page, main not in between. */
export const store: Promise<{ client: ContractRouterClient<StoreContract> }> = connect('store').then(
  (link) => ({ client: createORPCClient(link) }),
)
