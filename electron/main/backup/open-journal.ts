import { existsSync } from 'node:fs'
import { mkdir, rename, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { ensureFolder, syncFolder } from './durable-files.ts'
import { Journal } from './journal.ts'
import { JournalFile } from './journal-file.ts'
import { headerLine, start, type Place } from './journal-line.ts'
import { listSegments, readSegment, segmentName, type Damage } from './journal-segment.ts'

/** What the journal looks like at a start, before anything is done about it. */
export interface JournalState {
  tail: Place
  /** Where the journal begins: 0, or the snapshot that was restored. */
  base: Place
  /** The last change that any readable line of the newest segment holds. */
  highest: number
  damages: Damage[]
  /** Bytes of a line that was never acknowledged. */
  tornBytes: number
  segments: number
}

const empty: JournalState = { tail: start, base: start, highest: 0, damages: [], tornBytes: 0, segments: 0 }

/** Looks at the newest segment, which holds everything since the last snapshot; older ones are read when there is time. */
export async function inspectJournal(folder: string): Promise<JournalState> {
  await finishReplacement(folder)
  if (!existsSync(folder)) return empty
  const names = await dropUnbornSegment(folder)
  const newest = names.at(-1)
  if (!newest) return empty
  const reading = await readSegment(folder, newest)
  const tail = reading.tail ?? start
  const highest = Math.max(tail.sequence, ...reading.changes.map((change) => change.sequence))
  const { damages, tornBytes } = reading
  return { tail, base: reading.base ?? start, highest, damages, tornBytes, segments: names.length }
}

/** A segment whose header never got to disk was never written to: its creation was cut short. */
async function dropUnbornSegment(folder: string): Promise<string[]> {
  const names = await listSegments(folder)
  const newest = names.at(-1)
  if (!newest) return names
  const reading = await readSegment(folder, newest)
  const unborn =
    reading.goodBytes === 0 && reading.changes.length === 0 && reading.damages[0]?.fault === 'missing'
  if (!unborn) return names
  await unlink(join(folder, newest))
  await syncFolder(folder)
  return names.slice(0, -1)
}

/** Opens the journal to add to it: cuts an incomplete last line. The state must be free of damage. */
export async function openJournal(folder: string, base: Place = start): Promise<Journal> {
  await ensureFolder(folder)
  const names = await listSegments(folder)
  const newest = names.at(-1)
  if (!newest) {
    const file = await JournalFile.create(join(folder, segmentName(base)), headerLine(base))
    return new Journal(folder, { file, tail: base, empty: true })
  }
  const reading = await readSegment(folder, newest)
  if (reading.damages.length > 0 || !reading.tail) throw new Error(`journal segment ${newest} is damaged`)
  const file = await JournalFile.open(join(folder, newest))
  if (reading.tornBytes > 0) await file.cut(reading.goodBytes)
  return new Journal(folder, { file, tail: reading.tail, empty: reading.changes.length === 0 })
}

/** Moves the journal, as it is, to `dados/guardados`; answers where. */
export async function setJournalAside(folder: string, at: string): Promise<string | null> {
  if (!existsSync(folder)) return null
  const shelf = join(dirname(folder), 'guardados')
  await mkdir(shelf, { recursive: true })
  const kept = join(shelf, `${at.replaceAll(':', '-')}-${basename(folder)}`)
  await rename(folder, kept)
  await syncFolder(shelf)
  await syncFolder(dirname(folder))
  return kept
}

/** The folder in which a journal that will take the place of the present one is written. */
export const replacementOf = (folder: string): string => `${folder}.novo`

/** Puts the replacement, written and synced, in the place of the journal, which is kept aside. */
export async function replaceJournal(folder: string, at: string): Promise<string | null> {
  const aside = await setJournalAside(folder, at)
  await rename(replacementOf(folder), folder)
  await syncFolder(dirname(folder))
  return aside
}

/** A replacement cut short: complete when the old one was already put aside, else worth nothing. */
async function finishReplacement(folder: string): Promise<void> {
  const replacement = replacementOf(folder)
  if (!existsSync(replacement)) return
  if (existsSync(folder)) await setJournalAside(replacement, new Date().toISOString())
  else await rename(replacement, folder)
  await syncFolder(dirname(folder))
}
