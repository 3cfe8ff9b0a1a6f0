import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { StoreProof } from '#shared/contracts/store-for-main.ts'
import { canonicalJson } from '#shared/domain/canonical-json.ts'
import { z } from 'zod'
import { writeWhole } from './durable-files.ts'

/** How far the data had come when it was last known to be good, and what wrote it. A store below it is never used (D3). */
const markSchema = z.object({
  sequence: z.int().min(0),
  hash: z.string(),
  schemaVersion: z.int(),
  /** Rows per table at `sequence`. */
  counts: z.record(z.string(), z.int()),
  appVersion: z.string(),
  electronVersion: z.string(),
  /** Instant, ISO 8601. */
  at: z.string(),
})
export type Mark = z.infer<typeof markSchema>

/** The versions that run now, or that wrote a mark. */
export interface Versions {
  appVersion: string
  electronVersion: string
}

const nameOfMark = 'marca.json'

export function markOf(proof: StoreProof, versions: Versions, at: string): Mark {
  const { sequence, hash, schemaVersion, counts } = proof
  return { sequence, hash, schemaVersion, counts, ...versions, at }
}

export async function writeMark(dataFolder: string, mark: Mark): Promise<void> {
  const text = canonicalJson({ mark, sum: sumOf(mark) })
  await writeWhole(join(dataFolder, nameOfMark), Buffer.from(`${text}\n`, 'utf8'))
}

/** The mark; null when there is none, and `damaged` when there is one that cannot be believed. */
export async function readMark(dataFolder: string): Promise<Mark | null | 'damaged'> {
  let text: string
  try {
    text = await readFile(join(dataFolder, nameOfMark), 'utf8')
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? null : 'damaged'
  }
  try {
    const { mark, sum } = z.object({ mark: markSchema, sum: z.string() }).parse(JSON.parse(text))
    return sumOf(mark) === sum && text === `${canonicalJson({ mark, sum })}\n` ? mark : 'damaged'
  } catch {
    return 'damaged'
  }
}

/**
 * Whether something newer than what runs now wrote the data. An older Electron would silently empty the database, so this is
 * asked before any page is opened; of Electron only the major version counts, for it changes the browser engine.
 */
export function isFromNewer(mark: Mark, running: Versions): boolean {
  const majorOf = (version: string) => Number(version.split('.')[0])
  return (
    majorOf(mark.electronVersion) > majorOf(running.electronVersion) ||
    isVersionAbove(mark.appVersion, running.appVersion)
  )
}

function isVersionAbove(one: string, other: string): boolean {
  const [a, b] = [one, other].map((version) => version.split(/[.-]/).slice(0, 3).map(Number))
  for (let i = 0; i < 3; i++) {
    const difference = (a?.[i] ?? 0) - (b?.[i] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return false
}

function sumOf(mark: Mark): string {
  return createHash('sha256').update(canonicalJson(mark)).digest('hex')
}
