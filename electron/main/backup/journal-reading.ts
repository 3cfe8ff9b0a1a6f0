import { existsSync } from 'node:fs'
import type { Change } from '#shared/contracts/changes.ts'
import { lostText } from '#shared/pt-br/desktop.ts'
import { start, type Place } from './journal-line.ts'
import { listSegments, readSegment, type Damage, type SegmentReading } from './journal-segment.ts'

/** The journal, read from end to end. */
export interface JournalReading {
  base: Place
  /** Genuine changes, by sequence, wherever they lie. */
  changes: Map<number, Change>
  damages: Damage[]
  tornBytes: number
}

/**
 * Reads and verifies every segment that may hold a change above `after`. Segments that end where a snapshot already was
 * cannot matter to a rebuild from it, and are skipped.
 */
export async function readJournal(folder: string, after = 0): Promise<JournalReading> {
  const reading: JournalReading = { base: start, changes: new Map(), damages: [], tornBytes: 0 }
  const names = existsSync(folder) ? await listSegments(folder) : []
  const needed = names.filter((_, index) => firstSequence(names[index + 1]) > after + 1)
  let tail: Place | null = null
  for (const [index, name] of needed.entries()) {
    const segment = await readSegment(folder, name)
    if (index === 0) reading.base = segment.base ?? start
    else if (!continues(segment, tail)) noteBreak(reading, segment, name)
    for (const change of segment.changes) reading.changes.set(change.sequence, change)
    reading.damages.push(...segment.damages)
    // Only the newest segment is open: an incomplete line in an older one is damage.
    if (index === needed.length - 1) reading.tornBytes = segment.tornBytes
    else if (segment.tornBytes > 0) noteBreak(reading, segment, name)
    tail = segment.tail
  }
  return reading
}

/** Reads the whole journal again, a segment at a time, and answers the damage in it: for when the app has time. */
export async function findJournalDamage(folder: string): Promise<Damage[]> {
  const damages: Damage[] = []
  let tail: Place | null = null
  const names = await listSegments(folder)
  for (const name of names) {
    const segment = await readSegment(folder, name)
    damages.push(...segment.damages)
    const follows = tail === null || continues(segment, tail)
    if (!follows) damages.push({ segment: name, line: 1, sequence: null, fault: 'missing', bytes: 0 })
    tail = segment.tail
  }
  return damages
}

const firstSequence = (name: string | undefined): number => (name ? Number(name.slice(0, 12)) : Infinity)

function continues(segment: SegmentReading, tail: Place | null): boolean {
  return !segment.base || (segment.base.sequence === tail?.sequence && segment.base.hash === tail.hash)
}

function noteBreak(reading: JournalReading, segment: SegmentReading, name: string): void {
  reading.damages.push({
    segment: name,
    line: 1,
    sequence: segment.base?.sequence ?? null,
    fault: 'missing',
    bytes: 0,
  })
}

/** The changes that follow `from` without a break, as far as the chain holds. */
export function chainAfter(reading: JournalReading, from: Place): Change[] {
  const chain: Change[] = []
  let previous = from
  for (;;) {
    const next = reading.changes.get(previous.sequence + 1)
    if (!next || next.previousHash !== previous.hash) return chain
    chain.push(next)
    previous = { sequence: next.sequence, hash: next.hash }
  }
}

/** What the person is told of the changes above `reached` that could not be brought back. */
export function describeLost(reading: JournalReading, reached: number, known: number): string[] {
  const stranded = [...reading.changes.values()].filter((change) => change.sequence > reached)
  const lines = reading.damages
    .filter((damage) => damage.fault !== 'missing' && (damage.sequence === null || damage.sequence > reached))
    .map((damage) => lostText.line(damage.segment, damage.line))
  const changes = stranded.map((change) =>
    lostText.change(change.sequence, change.command, change.actor.name, change.at.slice(0, 24)),
  )
  const silent = lines.length + changes.length === 0 && known > reached
  const gap = silent ? [lostText.gap(reached + 1, known)] : []
  const torn = reading.tornBytes > 0 ? [lostText.torn(reading.tornBytes)] : []
  return [...lines, ...changes, ...gap, ...torn]
}
