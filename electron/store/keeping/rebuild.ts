import type { Change } from '#shared/contracts/changes.ts'
import { type StoreProof, storeProofSchema } from '#shared/contracts/store-for-main.ts'
import { z } from 'zod'
import { changeHash } from '../change-hash.ts'
import { followRows, writeChanges } from '../commands/commit.ts'
import { hybridClock } from '../hybrid-clock.ts'
import { refusal } from '../refuse.ts'
import type { StoreState } from '../store-state.ts'
import { proofOf, provenSoFar, readState } from './open.ts'
import { snapshotTables, type SnapshotTable, snapshotValues } from './snapshot-lines.ts'

const ROWS_AT_ONCE = 2000

const headerSchema = z.object({ format: z.literal(1), proof: storeProofSchema })
const rowSchema = z.object({ table: z.enum(snapshotTables), row: z.looseObject({}) })
const footerSchema = z.object({ end: z.literal(true), rows: z.int() })

/**
 * Replaces the database by an empty one and loads a snapshot, or nothing. Refuses `snapshot-unreadable`, and then leaves
 * it empty: main has other sources.
 */
export async function beginRebuild(state: StoreState, { data }: { data: Blob | null }): Promise<StoreProof> {
  state.phase = 'rebuilding'
  state.sessions.clear()
  await replaceDatabase(state)
  if (data) {
    try {
      await load(state, data)
    } catch (error) {
      await replaceDatabase(state)
      throw refusal('snapshot-unreadable', { what: error instanceof Error ? error.message : '' })
    }
  }
  state.phase = 'proved'
  return proofOf(state)
}

/**
 * Applies changes of the journal in order, in one transaction. Refuses `invalid` where the chain breaks; what comes
 * before the break stays.
 */
export async function applyChanges(
  state: StoreState,
  { changes }: { changes: Change[] },
): Promise<StoreProof> {
  if (state.phase !== 'proved') throw refusal('invalid', { what: 'phase' })
  const good = await chainedChanges(state, changes)
  const last = good.at(-1)
  if (last) {
    await writeChanges(state.database, good)
    for (const { patches } of good) followRows(state, patches)
    state.sequence = last.sequence
    state.hash = last.hash
    state.clock = hybridClock(state.now, state.device, last.at)
  }
  const broken = changes[good.length]
  if (broken) throw refusal('invalid', { what: 'chain', sequence: broken.sequence })
  return provenSoFar(state)
}

/** The changes up to the first that does not follow, or is not what its hash says. */
async function chainedChanges(state: StoreState, changes: readonly Change[]): Promise<Change[]> {
  const good: Change[] = []
  let { sequence, hash } = state
  for (const change of changes) {
    const follows = change.sequence === sequence + 1 && change.previousHash === hash
    if (!follows || change.hash !== (await changeHash(change))) break
    good.push(change)
    ;({ sequence, hash } = change)
  }
  return good
}

// Deleting mends what emptying cannot: files that are damaged.
async function replaceDatabase(state: StoreState): Promise<void> {
  const { database, device } = state
  await database.delete()
  await database.open()
  database.created = false
  if (device !== '') await database.meta.put({ key: 'device', value: device })
  await readState(state)
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
