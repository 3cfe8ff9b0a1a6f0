import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Change } from '#shared/contracts/changes.ts'
import { readChange, readGenuine, readHeader, type LineFault, type Place } from './journal-line.ts'

/** A line that cannot be accepted, and where. */
export interface Damage {
  /** File name of the segment. */
  segment: string
  /** From 1; the header is line 1. */
  line: number
  /** The change it held, where the line still says; else the one expected there; null when even that is unknown. */
  sequence: number | null
  fault: LineFault | 'missing'
  bytes: number
}

/** What one segment holds. */
export interface SegmentReading {
  path: string
  /** Where it begins; null when its header cannot be read. */
  base: Place | null
  /** Changes whose line is whole, in the file's order; after damage they are genuine but may not be reachable. */
  changes: Change[]
  /** The last change reached from the base without a break. */
  tail: Place | null
  damages: Damage[]
  /** Bytes of an incomplete last line: written when the power went, never acknowledged. */
  tornBytes: number
  /** Length up to which every byte is good. */
  goodBytes: number
}

/** Names of the segments, oldest first: `000000000124.ndjson` begins with change 124. */
export async function listSegments(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  return names.filter((name) => /^\d{12}\.ndjson$/.test(name)).sort()
}

export function segmentName(after: Place): string {
  return `${String(after.sequence + 1).padStart(12, '0')}.ndjson`
}

export async function readSegment(folder: string, name: string): Promise<SegmentReading> {
  const path = join(folder, name)
  return readLines(path, await readFile(path))
}

/** Reads and verifies every line. Goes on after a damaged one, so that what is good behind it can be saved. */
export function readLines(path: string, bytes: Buffer): SegmentReading {
  const reading: SegmentReading = {
    path,
    base: null,
    changes: [],
    tail: null,
    damages: [],
    tornBytes: 0,
    goodBytes: 0,
  }
  let previous: Place | null = null
  let from = 0
  for (let line = 1; from < bytes.length; line++) {
    const end = bytes.indexOf(10, from)
    if (end < 0) {
      reading.tornBytes = bytes.length - from
      break
    }
    const text = bytes.toString('utf8', from, end)
    const size = end + 1 - from
    from = end + 1
    previous =
      line === 1 ? acceptHeader(reading, text, size) : acceptChange(reading, text, { line, size, previous })
    if (reading.damages.length === 0) reading.goodBytes = from
  }
  if (!reading.base && reading.damages.length === 0) {
    note(reading, { line: 1, sequence: null, fault: 'missing', bytes: reading.tornBytes })
  }
  return reading
}

function acceptHeader(reading: SegmentReading, text: string, size: number): Place | null {
  const header = readHeader(text)
  if (!header.ok) {
    note(reading, { line: 1, sequence: header.sequence, fault: header.fault, bytes: size })
    return null
  }
  reading.base = header.value
  reading.tail = header.value
  return header.value
}

/** Takes the change in when it follows; after a break, any genuine change is the start of a new run. */
function acceptChange(
  reading: SegmentReading,
  text: string,
  at: { line: number; size: number; previous: Place | null },
): Place | null {
  const { line, size, previous } = at
  const change = previous ? readChange(text, previous) : readGenuine(text)
  if (change.ok) {
    reading.changes.push(change.value)
    const place = { sequence: change.value.sequence, hash: change.value.hash }
    if (reading.damages.length === 0) reading.tail = place
    return place
  }
  const expected = previous ? previous.sequence + 1 : null
  note(reading, { line, sequence: change.sequence ?? expected, fault: change.fault, bytes: size })
  const restart = change.fault === 'wrong-hash' || change.fault === 'unreadable' ? null : readGenuine(text)
  if (!restart?.ok) return null
  reading.changes.push(restart.value)
  return { sequence: restart.value.sequence, hash: restart.value.hash }
}

function note(reading: SegmentReading, damage: Omit<Damage, 'segment'>): void {
  reading.damages.push({ segment: basename(reading.path), ...damage })
}
