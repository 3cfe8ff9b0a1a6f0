import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { v7 } from 'uuid'
import type { DesktopContract } from '#shared/contracts/desktop.ts'
import type { StoreContract } from '#shared/contracts/store.ts'
import { auditAll, type Audit } from './audit.ts'
import { customerDetails, laboratory, pin, terms, titlesOf, today } from './inputs.ts'

export type StoreClient = ContractRouterClient<StoreContract>
type DesktopClient = ContractRouterClient<DesktopContract>

const clients = {
  desktop: Promise.withResolvers<DesktopClient>(),
  store: Promise.withResolvers<StoreClient>(),
}

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  const { type, role } = (event.data ?? {}) as { type?: string; role?: 'desktop' | 'store' }
  const [port] = event.ports
  if (event.source !== window || type !== 'em-dia:port' || !role || !port) return
  const client: never = createORPCClient(new RPCLink({ port }))
  // A store that comes back comes with a new port; in between, calls wait for it.
  clients[role].resolve(client)
  clients[role].promise = Promise.resolve(client)
  port.addEventListener('close', () => Object.assign(clients, { [role]: Promise.withResolvers() }))
  port.start()
})
window.postMessage({ type: 'em-dia:ready' }, location.origin)

/** Signs in, setting the laboratory up the first time. */
async function enter(): Promise<StoreClient> {
  const [desktop, store] = await Promise.all([clients.desktop.promise, clients.store.promise])
  const { setUp } = await store.users.current()
  if (setUp) {
    const [owner] = await store.users.list()
    if (!owner) throw new Error('set up, but with nobody')
    await desktop.people.signIn({ userId: owner.id, pin })
  } else {
    const owner = { name: 'Dona Clara', pin }
    await desktop.people.setUp({ commandId: v7(), today, laboratory, terms, owner })
    tell('owner', owner.name)
  }
  return store
}

/** The script outside hears what was acknowledged, and only it remembers. */
function tell(kind: string, key: string): void {
  // oxlint-disable-next-line no-console -- the only way out of a page that may write nothing else
  console.log(`ack ${kind} ${key}`)
}

async function hammer(lanes: number): Promise<void> {
  const store = await enter()
  const lane = async (): Promise<never> => {
    for (;;) {
      const name = `Cliente ${v7()}`
      const customer = await store.customers.register({
        commandId: v7(),
        today,
        details: customerDetails(name),
      })
      tell('customer', customer.id)
      const titles = await store.receivables.register({
        commandId: v7(),
        today,
        titles: titlesOf(customer.id),
      })
      tell('titles', customer.id)
      const [first] = titles
      if (!first) throw new Error('no titles')
      const { lines } = await store.receipts.record({
        commandId: v7(),
        today,
        customerId: customer.id,
        paidOn: today,
        amount: first.amount,
        means: 'pix',
        titles: [{ receivableId: first.id, amount: first.amount }],
        order: 'legal',
        charges: 'charge',
        leftover: 'credit',
        note: '',
        evenIfRepeated: true,
      })
      tell('payment', `${customer.id}/${lines[0]!.payment.id}`)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

const control = {
  hammer,
  state: async () => (await (await clients.desktop.promise).app.info()).store,
  backup: async () => (await (await clients.desktop.promise).app.info()).backup,
  writeOne: async () => {
    const store = await clients.store.promise
    const details = customerDetails(`Cliente ${v7()}`)
    tell('customer', (await store.customers.register({ commandId: v7(), today, details })).id)
    return true
  },
  audit: async (): Promise<Audit> => auditAll(await enter()),
}
export type Control = typeof control
Object.assign(window, { control })
