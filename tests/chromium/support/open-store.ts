import '#electron/store/validation.ts'
import type { Change } from '#shared/contracts/changes.ts'
import type { StoreContract } from '#shared/contracts/store.ts'
import type { GuardianContract, StoreForMainContract } from '#shared/contracts/store-for-main.ts'
import { guardianContract } from '#shared/contracts/store-for-main.ts'
import { type Day, day } from '#shared/domain/calendar.ts'
import { DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import type { Role, User } from '#shared/domain/access.ts'
import type { Refusal, RefusalCode } from '#shared/contracts/refusal.ts'
import { guardianOverPort } from '#electron/store/guardian-over-port.ts'
import { refusalOf } from '#electron/store/refuse.ts'
import { createStore, type Store } from '#electron/store/store.ts'
import { buildLaboratory } from '#tests/support/build.ts'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { implement, ORPCError } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import { v7 } from 'uuid'

export const TODAY: Day = day('2026-11-22')
const INSTANT = 1_795_376_940_000

/** A journal in memory that can be told to refuse. */
export class FakeJournal {
  readonly changes: Change[] = []
  refuses: 'disk-full' | 'journal-failed' | 'no-answer' | null = null

  append({ changes }: { changes: Change[] }): { sequence: number } {
    if (this.refuses === 'no-answer') throw new Error('the port closed')
    if (this.refuses) {
      throw new ORPCError('REFUSED', {
        defined: true,
        data: { code: this.refuses, details: {}, field: null },
      })
    }
    for (const change of changes) {
      const known = this.changes.find(({ sequence }) => sequence === change.sequence)
      if (known && known.hash === change.hash) continue
      if (change.sequence !== (this.changes.at(-1)?.sequence ?? 0) + 1) {
        throw new ORPCError('REFUSED', {
          defined: true,
          data: { code: 'journal-failed', details: {}, field: null },
        })
      }
      this.changes.push(structuredClone(change))
    }
    return { sequence: this.changes.at(-1)!.sequence }
  }
}

export interface OpenStore {
  store: Store
  journal: FakeJournal
  main: ContractRouterClient<StoreForMainContract>
  /** A window's client; each name is a window of its own. */
  window(clientId: string): ContractRouterClient<StoreContract>
  databaseName: string
}

let opened = 0
let readings = 0
/** A clock that goes on a millisecond at each look. */
const tick = () => INSTANT + ++readings

/** A store in this page, over real ports, with a journal in memory; closed, as it is before main asks for its proof. */
export function openStore(
  given: { databaseName?: string; journal?: FakeJournal; now?: () => number } = {},
): OpenStore {
  const databaseName = given.databaseName ?? `em-dia-test-${++opened}-${v7()}`
  const journal = given.journal ?? new FakeJournal()
  const guardian = guardianOverPort()
  const store = createStore({ guardian, now: given.now ?? tick, databaseName })
  const journalPorts = new MessageChannel()
  const serving = implement(guardianContract)
  new RPCHandler(
    serving.router({ append: serving.append.handler(({ input }) => journal.append(input)) }),
  ).upgrade(journalPorts.port1)
  journalPorts.port1.start()
  guardian.connect(journalPorts.port2)
  const mainPorts = new MessageChannel()
  store.serveMain(mainPorts.port1)
  return {
    store,
    journal,
    databaseName,
    main: clientOver<StoreForMainContract>(mainPorts.port2),
    window(clientId) {
      const ports = new MessageChannel()
      store.serveWindow(ports.port1, clientId)
      return clientOver<StoreContract>(ports.port2)
    },
  }
}

function clientOver<Contract extends StoreContract | StoreForMainContract | GuardianContract>(
  port: MessagePort,
): ContractRouterClient<Contract> {
  const client: ContractRouterClient<Contract> = createORPCClient(new RPCLink({ port }))
  port.start()
  return client
}

/** The store as a window calls it. */
export type StoreClient = ContractRouterClient<StoreContract>

/** What every command carries, new each time. */
export function command(today: Day = TODAY): { commandId: string; today: Day } {
  return { commandId: v7(), today }
}

export const OWNER: User = { id: v7(), name: 'Dona Célia', role: 'owner', active: true }

/** An open store that serves, set up, with its owner signed in at the window `window-1`. */
export async function servingStore(given: Parameters<typeof openStore>[0] = {}): Promise<ServingStore> {
  const open = openStore(given)
  await open.main.prove()
  await open.main.serve()
  await open.main.setUp({
    ...command(),
    laboratory: buildLaboratory(),
    terms: DEFAULT_CHARGE_TERMS,
    owner: { id: OWNER.id, name: OWNER.name, pinHash: 'hash' },
  })
  await open.main.sessions.open({ clientId: 'window-1', userId: OWNER.id })
  return { ...open, client: open.window('window-1') }
}
export type ServingStore = ReturnType<typeof openStore> & { client: StoreClient }

/** Adds a user of a role and signs it in at a window of its own. */
export async function signInAs(open: ServingStore, role: Role): Promise<{ user: User; client: StoreClient }> {
  const user: User = { id: v7(), name: `Pessoa ${role}`, role, active: true }
  await open.main.addUser({ ...command(), clientId: 'window-1', user, pinHash: 'hash' })
  await open.main.sessions.open({ clientId: role, userId: user.id })
  return { user, client: open.window(role) }
}

/** The refusal that a call ends in; fails when it does not. */
export async function refusalFrom(call: Promise<unknown>): Promise<Refusal> {
  try {
    await call
  } catch (error) {
    const refused = refusalOf(error)
    if (refused) return refused
    throw error
  }
  throw new Error('it was not refused')
}

export async function codeFrom(call: Promise<unknown>): Promise<RefusalCode> {
  return (await refusalFrom(call)).code
}
