import type { Change, Patch } from '#shared/contracts/changes.ts'
import type { Settings } from '#shared/contracts/settings.ts'
import type { User } from '#shared/domain/access.ts'
import type { EmDiaDatabase, SettingRow } from '../database.ts'
import { partsOf } from '../patch-parts.ts'
import { inverse, tablesOf, writePatches } from '../patches.ts'
import { refusal, refusalOf } from '../refuse.ts'
import { setReadOnly, type StoreState } from '../store-state.ts'

/**
 * Writes a change and its rows in one strict transaction. Refuses `disk-full` when the disk would not take it: then
 * nothing of it is there. Main watches the disk, and forbids and allows writing; this alone does not.
 */
export async function commitChange(state: StoreState, change: Change): Promise<void> {
  try {
    await writeChanges(state.database, [change])
  } catch (error) {
    // A transaction may fail after it was written: what counts is what is there.
    const written = await state.database.changes.get(change.sequence).catch(() => undefined)
    if (written?.id !== change.id) throw diskRefused(error) ? refusal('disk-full') : error
  }
  noteWrites(state, change.patches)
}

/** Writes rows, changes and patches in one transaction; the caller has decided. */
export async function writeChanges(database: EmDiaDatabase, changes: readonly Change[]): Promise<void> {
  const written = changes.flatMap(({ patches }) => patches)
  const rows = changes.map(({ patches: _patches, ...row }) => row)
  const parts = (await Promise.all(changes.map(partsOf))).flat()
  await database.transaction('rw', [...tablesOf(written), 'changes', 'patches'], async () => {
    await Promise.all([
      writePatches(database, written),
      database.changes.bulkAdd(rows),
      database.patches.bulkAdd(parts),
    ])
  })
}

/**
 * Hands a committed change to the journal and, when it is there, makes it known. Refused, the change is taken back and
 * the store becomes read-only. Without an answer it stays pending: the journal may have it.
 */
export async function journalChange(state: StoreState, change: Change): Promise<void> {
  try {
    await state.guardian.append({ changes: [change] })
  } catch (error) {
    const refused = refusalOf(error)
    state.pending = change
    if (refused?.code !== 'disk-full' && refused?.code !== 'journal-failed')
      throw refusal('store-unavailable')
    setReadOnly(state, refused.code)
    await takeBack(state, change)
    state.pending = null
    throw refusal(refused.code, refused.details)
  }
  state.pending = null
  accept(state, change)
}

/** Sends the journal what it may have missed, before anything else is written on top of it. */
export async function settlePending(state: StoreState): Promise<void> {
  if (state.pending) await journalChange(state, state.pending)
}

async function takeBack(state: StoreState, change: Change): Promise<void> {
  const { database } = state
  const patches = inverse(change.patches)
  await database.transaction('rw', [...tablesOf(patches), 'changes', 'patches'], async () => {
    await Promise.all([
      writePatches(database, patches),
      database.changes.delete(change.sequence),
      database.patches
        .where('[sequence+part]')
        .between([change.sequence, 0], [change.sequence, Infinity])
        .delete(),
    ])
  })
  noteWrites(state, patches)
}

/** Follows a change in memory and tells the windows. */
function accept(state: StoreState, change: Change): void {
  state.sequence = change.sequence
  state.hash = change.hash
  followPatches(state, change.patches)
  state.events.publish('changed', {
    sequence: change.sequence,
    command: change.command,
    tables: tablesOf(change.patches),
  })
}

/** Brings everything in memory in step with rows that were written. */
function followPatches(state: StoreState, patches: readonly Patch[]): void {
  const policyChanged = followRows(state, patches)
  state.ledger.apply(patches)
  if (policyChanged) state.ledger.follow(state.settings)
  state.letters.apply(patches)
  state.rows.apply(patches)
  state.waiting.apply(patches)
}

/** Brings counts, settings and users in step with rows that were written; answers whether balances depend on it. */
export function followRows(state: StoreState, patches: readonly Patch[]): boolean {
  let policyChanged = false
  for (const { table, key, before, after } of patches) {
    if (before === null && after !== null) state.counts[table]++
    if (before !== null && after === null) state.counts[table]--
    if (table === 'users' && after) state.users.set(key, after as User)
    if (table === 'settings' && after)
      policyChanged = followSetting(state, after as SettingRow) || policyChanged
  }
  return policyChanged
}

/** Takes a setting's row into the settings; answers whether balances depend on it. */
export function followSetting(state: { settings: Settings }, { key, value }: SettingRow): boolean {
  if (key in state.settings) state.settings = { ...state.settings, [key]: value }
  return key === 'terms' || key === 'calendar' || key === 'rates'
}

function noteWrites(state: StoreState, patches: readonly Patch[]): void {
  if (!state.onWrite) return
  for (const { table, key } of patches) state.onWrite(table, key)
}

/** What Chromium aborts a transaction with when LevelDB cannot write: full, or failing. */
const DISK_FAULTS = new Set(['QuotaExceededError', 'AbortError', 'UnknownError'])

function diskRefused(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  // Dexie wraps the browser's error, and those of a bulk write by the row.
  const { name, inner, failures } = error as { name?: string; inner?: unknown; failures?: unknown[] }
  return DISK_FAULTS.has(name ?? '') || diskRefused(inner) || (failures ?? []).some(diskRefused)
}
