import { type TableName, tableNames } from '#shared/contracts/changes.ts'
import type { StoreProof } from '#shared/contracts/store-for-main.ts'
import type { User } from '#shared/domain/access.ts'
import { followSetting } from '../commands/commit.ts'
import { hybridClock } from '../hybrid-clock.ts'
import { SCHEMA_VERSION } from '../migrations/index.ts'
import { refusal } from '../refuse.ts'
import { defaultSettings, noRows, type StoreState } from '../store-state.ts'

/** IndexedDB versions are Dexie's times ten. */
const VERSION_STEP = 10

/** Opens the database, served to nobody, and says what is there. Refuses `newer-data`. */
export async function prove(state: StoreState): Promise<StoreProof> {
  const { database } = state
  if (!database.isOpen()) {
    await refuseNewer(database.name)
    database.created = false
    await database.open()
  }
  if (state.phase === 'closed') {
    await readState(state)
    state.phase = 'proved'
    // Counted a moment ago; on 100,000 titles a second count would hold up the sign-in.
    return provenSoFar(state)
  }
  return proofOf(state)
}

// Asked before opening: Dexie would add its tables to a newer schema, which must be left as it is.
async function refuseNewer(name: string): Promise<void> {
  const known = await indexedDB.databases()
  const version = known.find((database) => database.name === name)?.version ?? 0
  if (Math.floor(version / VERSION_STEP) > SCHEMA_VERSION) throw refusal('newer-data')
}

/** Reads device, last change, settings, people and counts. */
export async function readState(state: StoreState): Promise<void> {
  const { database } = state
  state.device = await deviceOf(state)
  const last = await database.changes.toCollection().last()
  state.sequence = last?.sequence ?? 0
  state.hash = last?.hash ?? ''
  state.clock = hybridClock(state.now, state.device, last?.at ?? '')
  state.pending = null
  state.settings = defaultSettings()
  for (const row of await database.settings.bulkGet(Object.keys(state.settings))) {
    if (row) followSetting(state, row)
  }
  state.users = new Map((await database.users.toArray()).map((user: User) => [user.id, user]))
  state.counts = await countRows(state)
}

/** What is in the database now, counted row by row. */
export async function proofOf(state: StoreState): Promise<StoreProof> {
  state.counts = await countRows(state)
  return provenSoFar(state)
}

/** The proof as followed in memory, which main may ask for hundreds of times in a rebuild. */
export function provenSoFar(state: StoreState): StoreProof {
  return {
    existed: !state.database.created,
    schemaVersion: SCHEMA_VERSION,
    sequence: state.sequence,
    hash: state.hash,
    counts: { ...state.counts },
  }
}

async function countRows({ database }: StoreState): Promise<Record<TableName, number>> {
  const counts = noRows()
  await database.transaction('r', [...tableNames], async () => {
    await Promise.all(
      tableNames.map(async (name) => {
        counts[name] = await database.table(name).count()
      }),
    )
  })
  return counts
}

async function deviceOf({ database, newId }: StoreState): Promise<string> {
  const known = await database.meta.get('device')
  if (known) return known.value as string
  // The last digits of a uuid v7 are its random ones.
  const device = newId().slice(-8)
  await database.meta.put({ key: 'device', value: device })
  return device
}
