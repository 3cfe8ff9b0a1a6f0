import type { TableName } from '#shared/contracts/changes.ts'
import type { StoreProof } from '#shared/contracts/store-for-main.ts'
import { requireServing, type StoreState } from '../store-state.ts'
import { proofOf } from './open.ts'
import { snapshotLine, type SnapshotTable, snapshotTables } from './snapshot-lines.ts'

/** Rows read at once: a few milliseconds, so that people's calls come in between. */
const ROWS_AT_ONCE = 1000

type Key = string | number | [number, number]

/** The lines of the rows of a table after one key up to another; null is the beginning or the end. */
interface Piece {
  table: SnapshotTable
  after: Key | null
  upTo: Key | null
  rows: number
  text: Blob
  stale: boolean
}

/**
 * Everything at one sequence, as gzip of lines. It reads in short steps while commands go on, and at the end, alone for a
 * moment, reads again the pieces that were written to meanwhile: nobody waits for a snapshot.
 */
export async function takeSnapshot(state: StoreState): Promise<{ proof: StoreProof; data: Blob }> {
  if (state.phase === 'closed' || state.phase === 'rebuilding') requireServing(state)
  const pieces = new Map(snapshotTables.map((table) => [table, [] as Piece[]]))
  // What is in the queue has reached the journal before its turn ends, so from here on every write is noticed.
  const until = await state.exclusive(async () => {
    state.onWrite = (table, key) => markStale(pieces, table, key)
    return state.sequence
  })
  try {
    // At once: while the page unpacks the rows of one table, the browser fetches those of another.
    await Promise.all(snapshotTables.map((table) => readTable(state, table, { until, pieces })))
    const proof = await state.exclusive(async () => {
      for (const piece of inOrder(pieces)) if (piece.stale) await readAgain(state, piece)
      await readNewChanges(state, until, pieces)
      return proofOf(state)
    })
    return { proof, data: await packed(proof, inOrder(pieces)) }
  } finally {
    state.onWrite = null
  }
}

/** What was read so far, of each table in the order of its keys. */
type Pieces = ReadonlyMap<SnapshotTable, Piece[]>

function inOrder(pieces: Pieces): Piece[] {
  return [...pieces.values()].flat()
}

function markStale(pieces: Pieces, table: TableName, key: string): void {
  const piece = pieces
    .get(table)
    ?.find(
      ({ after, upTo }) =>
        (after === null || key > (after as string)) && (upTo === null || key <= (upTo as string)),
    )
  if (piece) piece.stale = true
}

/** The changes up to `until`: those after it may still be taken back. */
function rowsAfter(state: StoreState, table: SnapshotTable, after: Key | null, until: number) {
  const key = table === 'patches' ? '[sequence+part]' : ':id'
  if (table === 'changes') return state.database.changes.where(key).between(after ?? 0, until, false, true)
  if (table === 'patches') {
    return state.database.patches.where(key).between(after ?? [0, 0], [until, Infinity], false, true)
  }
  return after === null
    ? state.database.table(table).toCollection()
    : state.database.table(table).where(key).above(after)
}

interface Reading {
  until: number
  pieces: Pieces
}

async function readTable(state: StoreState, table: SnapshotTable, { until, pieces }: Reading): Promise<void> {
  let after: Key | null = table === 'patches' ? [0, -1] : null
  // A row of patches holds up to a thousand of them.
  const limit = table === 'patches' ? 100 : ROWS_AT_ONCE
  for (;;) {
    // In the list before it is read: a write while the rows are on their way makes it stale.
    const piece: Piece = { table, after, upTo: null, rows: 0, text: new Blob(), stale: false }
    pieces.get(table)!.push(piece)
    const rows: object[] = await rowsAfter(state, table, after, until).limit(limit).toArray()
    setRows(piece, rows)
    if (rows.length < limit) return
    after = keyOf(state, table, rows.at(-1)!)
    piece.upTo = after
  }
}

async function readAgain(state: StoreState, piece: Piece): Promise<void> {
  const table = state.database.table(piece.table)
  const { after, upTo } = piece
  const rows = await (after === null && upTo === null
    ? table.toCollection()
    : after === null
      ? table.where(':id').belowOrEqual(upTo)
      : upTo === null
        ? table.where(':id').above(after)
        : table.where(':id').between(after, upTo, false, true)
  ).toArray()
  setRows(piece, rows)
  piece.stale = false
}

async function readNewChanges(state: StoreState, until: number, pieces: Pieces): Promise<void> {
  const { database, sequence } = state
  const changes = await database.changes.where('sequence').between(until, sequence, false, true).toArray()
  const patches = await database.patches
    .where('[sequence+part]')
    .between([until, Infinity], [sequence, Infinity], false, true)
    .toArray()
  for (const [table, rows] of [['changes', changes] as const, ['patches', patches] as const]) {
    const piece: Piece = { table, after: null, upTo: null, rows: 0, text: new Blob(), stale: false }
    setRows(piece, rows)
    pieces.get(table)!.push(piece)
  }
}

function keyOf(state: StoreState, table: SnapshotTable, row: object): Key {
  const path = state.database.table(table).schema.primKey.keyPath
  const members = row as Record<string, Key>
  return typeof path === 'string' ? members[path]! : (path!.map((name) => members[name]!) as Key)
}

// A Blob lies outside the page's memory.
function setRows(piece: Piece, rows: readonly object[]): void {
  piece.rows = rows.length
  piece.text = new Blob([rows.map((row) => snapshotLine({ table: piece.table, row })).join('')])
}

async function packed(proof: StoreProof, pieces: readonly Piece[]): Promise<Blob> {
  const rows = pieces.reduce((total, piece) => total + piece.rows, 0)
  const texts = [
    new Blob([snapshotLine({ format: 1, proof })]),
    ...pieces.map((piece) => piece.text),
    new Blob([snapshotLine({ end: true, rows })]),
  ].values()
  // A piece at a time: one Blob of them all would be streamed in crumbs.
  const whole = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const next = texts.next()
      if (next.done) controller.close()
      else controller.enqueue(new Uint8Array(await next.value.arrayBuffer()))
    },
  })
  const zipped = whole.pipeThrough(new CompressionStream('gzip'))
  return new Response(zipped, { headers: { 'content-type': 'application/gzip' } }).blob()
}
