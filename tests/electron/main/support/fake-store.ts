import { changeSchema, type Change } from '#shared/contracts/changes.ts'
import {
  storeForMainContract,
  type GuardianContract,
  type StoreProof,
} from '#shared/contracts/store-for-main.ts'
import { canonicalJson } from '#shared/domain/canonical-json.ts'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { implement, ORPCError } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import { createHash } from 'node:crypto'
import type { MessagePort } from 'node:worker_threads'
import { gunzipSync, gzipSync } from 'node:zlib'

/** What outlives the store's page: its database. */
export interface Database {
  existed: boolean
  schemaVersion: number
  rows: Map<string, unknown>
  changes: Change[]
  /** Set: opening fails. */
  broken: boolean
}
export const emptyDatabase = (): Database => ({
  existed: false,
  schemaVersion: 1,
  rows: new Map(),
  changes: [],
  broken: false,
})

export function nextChange(
  changes: readonly Change[],
  row: Record<string, unknown> & { id: string },
): Change {
  const previous = changes.at(-1)
  const rest = {
    sequence: (previous?.sequence ?? 0) + 1,
    id: uuidOf(`${row.id}-change`),
    commandId: uuidOf(`${row.id}-command`),
    at: '2026-11-22T17:49:00.123Z-0000-test',
    device: 'test',
    actor: { id: 'a', name: 'Ana' },
    command: 'customers.register',
    details: { name: `Clínica nº ${row.id}, "aspas" & ação` },
    customerIds: [row.id],
    patches: [{ table: 'customers' as const, key: row.id, before: null, after: row }],
    result: { id: row.id },
    previousHash: previous?.hash ?? '',
  }
  return changeSchema.parse({ ...rest, hash: sha256(canonicalJson(rest)) })
}

const uuidOf = (text: string): string => {
  const hex = sha256(text)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A store in memory that keeps the contract's promises to main, over Node's message ports. */
export class FakeStore {
  readonly database: Database
  served = false
  readOnly: unknown = null
  drained = false
  #guardian: ContractRouterClient<GuardianContract> | null = null

  constructor(database: Database) {
    this.database = database
  }

  connect(role: 'main' | 'guardian', port: MessagePort): void {
    if (role === 'main') new RPCHandler(this.#router()).upgrade(port)
    else this.#guardian = createORPCClient(new RPCLink({ port }))
    port.start()
  }

  /** Writes, journals, and only then acknowledges. */
  async command(id: string): Promise<number> {
    const change = nextChange(this.database.changes, { id, name: `Cliente ${id}` })
    this.#apply(change)
    this.database.existed = true
    await this.#guardian?.append({ changes: [change] })
    return change.sequence
  }

  proof(): StoreProof {
    const last = this.database.changes.at(-1)
    const counts = { customers: this.database.rows.size, receivables: 0, payments: 0 }
    const { existed, schemaVersion } = this.database
    return { existed, schemaVersion, sequence: last?.sequence ?? 0, hash: last?.hash ?? '', counts }
  }

  #apply(change: Change): void {
    for (const patch of change.patches) this.database.rows.set(patch.key, patch.after)
    this.database.changes.push(change)
  }

  snapshotBytes(): Buffer {
    const { rows, changes } = this.database
    const lines = [
      { format: 1, proof: this.proof() },
      ...[...rows.values()].map((row) => ({ table: 'customers', row })),
      ...changes.map((row) => ({ table: 'changes', row })),
      { rows: rows.size + changes.length },
    ]
    return gzipSync(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  }

  async #load(data: Blob | null): Promise<void> {
    Object.assign(this.database, emptyDatabase(), { existed: true })
    if (!data) return
    const text = gunzipSync(Buffer.from(await data.arrayBuffer())).toString()
    for (const line of text.trim().split('\n')) {
      const { table, row } = JSON.parse(line) as { table?: string; row: { id: string } }
      if (table === 'customers') this.database.rows.set(row.id, row)
      if (table === 'changes') this.database.changes.push(changeSchema.parse(row))
    }
  }

  #router() {
    const store = implement(storeForMainContract)
    const nothing = () => {
      throw new ORPCError('REFUSED', { defined: true, data: { code: 'invalid', details: {}, field: null } })
    }
    return {
      prove: store.prove.handler(() => {
        if (this.database.broken) throw new Error('Internal error opening backing store')
        return this.proof()
      }),
      serve: store.serve.handler(() => {
        this.served = true
        const { sequence } = this.proof()
        return {
          sequence,
          readOnly: null,
          counts: { customers: this.database.rows.size, receivables: 0, payments: 0, services: 0 },
          writtenOn: null,
        }
      }),
      setReadOnly: store.setReadOnly.handler(({ input }) => {
        this.readOnly = input.reason
        return {}
      }),
      drain: store.drain.handler(() => {
        this.drained = true
        return this.proof()
      }),
      sessions: {
        open: store.sessions.open.handler(({ input }) => ({
          id: input.userId,
          name: 'Ana',
          role: 'owner' as const,
          active: true,
        })),
        close: store.sessions.close.handler(() => ({})),
      },
      credential: store.credential.handler(nothing),
      changesAfter: store.changesAfter.handler(({ input }) =>
        this.database.changes.filter((change) => change.sequence > input.sequence).slice(0, input.limit),
      ),
      snapshot: store.snapshot.handler(() => ({
        proof: this.proof(),
        data: new Blob([new Uint8Array(this.snapshotBytes())]),
      })),
      rebuild: {
        begin: store.rebuild.begin.handler(async ({ input }) => {
          if (this.database.broken) throw new Error('Internal error opening backing store')
          await this.#load(input.data)
          return this.proof()
        }),
        apply: store.rebuild.apply.handler(({ input }) => {
          for (const change of input.changes) {
            if (change.previousHash !== this.proof().hash) nothing()
            this.#apply(change)
          }
          return this.proof()
        }),
      },
    }
  }
}
