import { type DesktopContract, desktopContract } from '#shared/contracts/desktop.ts'
import type { Refusal } from '#shared/contracts/refusal.ts'
import { type StoreContract, storeContract } from '#shared/contracts/store.ts'
import type { Role } from '#shared/domain/access.ts'
import { desktopLink, storeLink } from '#renderer/lib/clients.ts'
import { queryClient } from '#renderer/lib/query-client.ts'
import { implement, ORPCError } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import { uuidOf } from '#tests/support/build.ts'

type Ends = {
  store: ReturnType<typeof implement<StoreContract>>
  desktop: ReturnType<typeof implement<DesktopContract>>
}

/** The contract's procedures, to write the few that a test needs. */
export const ends: Ends = { store: implement(storeContract), desktop: implement(desktopContract) }
const { store } = ends

type Router = ConstructorParameters<typeof RPCHandler>[0]

function answer(link: typeof storeLink, router: Router): void {
  const { port1, port2 } = new MessageChannel()
  new RPCHandler(router).upgrade(port2, { context: {} })
  port2.start()
  link.connect(port1)
}

/** Answers the window with the procedures given, over real ports; whatever else is asked fails. */
export function connectFakes(routers: {
  store?: Record<string, unknown>
  desktop?: Record<string, unknown>
}): void {
  queryClient.clear()
  answer(storeLink, (routers.store ?? {}) as Router)
  answer(desktopLink, (routers.desktop ?? {}) as Router)
}

/** Who is signed in, by role. */
export function signedInAs(role: Role) {
  const user = { id: uuidOf(9, 1), name: 'Marta Lima', role, active: true }
  return { users: { current: store.users.current.handler(() => ({ user, setUp: true })) } }
}

/** A refusal as the other side sends it. */
export function refusalOf(data: Refusal) {
  return new ORPCError('REFUSED', { defined: true, data })
}
