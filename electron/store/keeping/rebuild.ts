import type { Change } from '#shared/contracts/changes.ts'
import { type StoreProof, storeProofSchema } from '#shared/contracts/store-for-main.ts'
import { z } from 'zod'
import { changeHash } from '../change-hash.ts'
import { writeChange } from '../commands/commit.ts'
import { dropLedgerRecord } from '../ledger/ledger-record.ts'
import { refusal } from '../refuse.ts'
import type { StoreState } from '../store-state.ts'
import { proofOf, readState } from './open.ts'
import { snapshotTables, type SnapshotTable, snapshotValues } from './snapshot-lines.ts'

const ROWS_AT_ONCE = 2000

const headerSchema = z.object({ format: z.literal(1), proof: storeProofSchema })
const rowSchema = z.object({ table: z.enum(snapshotTables), row: z.looseObject({}) })
const footerSchema = z.object({ end: z.literal(true), rows: z.int() })

/**
 * Empties the database and loads a snapshot, or nothing. Refuses `snapshot-unreadable` and `newer-data`, and then leaves
 * it empty: main has other sources.
 */
export async function beginRebuild(state: StoreState, { data }: { data: Blob | null }): Promise<StoreProof> {
  state.phase = 'rebuilding'
  state.sessions.clear()
  if (!state.database.isOpen()) await state.database.open()
  await empty(state)
  if (data) {
    try {
      await load(state, data)
    } catch (error) {
      await empty(state)
      await readState(state)
      throw refusal('snapshot-unreadable', { what: error instanceof Error ? error.message : '' })
    }
  }
  await readState(state)
  state.phase = 'proved'
  return proofOf(state)
}

/** Applies changes of the journal in order. Refuses `invalid` where the chain breaks; what came before it stays. */
export async function applyChanges(
  state: StoreState,
  { changes }: { changes: Change[] },
): Promise<StoreProof> {
  if (state.phase !== 'proved') throw refusal('invalid', { what: 'phase' })
  for (const change of changes) {
    const follows = change.sequence === state.sequence + 1 && change.previousHash === state.hash
    if (!follows || change.hash !== (await changeHash(change))) {
      throw refusal('invalid', { what: 'chain', sequence: change.sequence })
    }
    await writeChange(state.database, change)
    state.sequence = change.sequence
    state.hash = change.hash
  }
  await readState(state)
  return proofOf(state)
}

async function empty({ database }: StoreState): Promise<void> {
  await database.transaction('rw', [...snapshotTables, 'meta'], async () => {
    await Promise.all([
      ...snapshotTables.map((table) => database.table(table).clear()),
      dropLedgerRecord(database),
    ])
  })
}

async function load(state: StoreState, data: Blob): Promise<void> {
  const values = snapshotValues(data)
  const header = headerSchema.parse((await values.next()).value)
  const loader = rowLoader(state)
  let footer: z.infer<typeof footerSchema> | null = null
  for await (const value of values) {
    if (footer) throw new Error('text after the end')
    const row = rowSchema.safeParse(value)
    if (row.success) await loader.add(row.data.table, row.data.row)
    else footer = footerSchema.parse(value)
  }
  await loader.flush()
  if (footer?.rows !== loader.rows()) throw new Error('it ends too early')
  await readState(state)
  const { proof } = header
  const found = await proofOf(state)
  const differs = Object.entries(found.counts).some(([table, count]) => proof.counts[table] !== count)
  if (differs || found.sequence !== proof.sequence || found.hash !== proof.hash) {
    throw new Error('it does not hold what it proves')
  }
}

/** Writes rows by the thousand; the snapshot's tables come one after another. */
function rowLoader({ database }: StoreState) {
  let count = 0
  let table: SnapshotTable = snapshotTables[0]
  let rows: object[] = []
  const flush = async () => {
    // `add`, not `put`: a row that comes twice is not a snapshot of ours.
    if (rows.length > 0) await database.table(table).bulkAdd(rows)
    rows = []
  }
  return {
    async add(to: SnapshotTable, row: object) {
      if (to !== table || rows.length >= ROWS_AT_ONCE) await flush()
      table = to
      rows.push(row)
      count++
    },
    flush,
    rows: () => count,
  }
}
