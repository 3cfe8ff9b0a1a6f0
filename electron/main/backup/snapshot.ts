import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { snapshotEntrySchema, type SnapshotEntry } from '#shared/contracts/desktop.ts'
import { storeProofSchema, type StoreProof } from '#shared/contracts/store-for-main.ts'
import { z } from 'zod'
import { ensureFolder, moveDurably, writeWhole } from './durable-files.ts'
import type { Place } from './journal-line.ts'
import type { Versions } from './mark.ts'
import { readSnapshotContent, SnapshotUnreadable } from './snapshot-content.ts'

/** What is written beside a snapshot once it was read back: without it, a snapshot does not count as verified. */
const slipSchema = z.object({
  at: z.string(),
  reason: snapshotEntrySchema.shape.reason,
  sha256: z.string(),
  bytes: z.int(),
  proof: storeProofSchema,
  appVersion: z.string(),
  electronVersion: z.string(),
  verifiedAt: z.string(),
})
export type Slip = z.infer<typeof slipSchema>

export type SnapshotReason = SnapshotEntry['reason']

/** The name of a snapshot: instant and sequence, so that a folder listing already tells what is there. */
const namePattern = /^em-dia-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z)-(\d{12})\.copia$/

export function snapshotName(at: string, sequence: number): string {
  return `em-dia-${at.replaceAll(/[:.]/g, '-')}-${String(sequence).padStart(12, '0')}.copia`
}

/** The folder of snapshots, `dados/copias`. */
export class SnapshotShelf {
  readonly folder: string
  readonly #versions: Versions

  constructor(dataFolder: string, versions: Versions) {
    this.folder = join(dataFolder, 'copias')
    this.#versions = versions
  }

  pathOf(name: string): string {
    return join(this.folder, name)
  }

  /** Keeps a snapshot: written whole, read back from the disk and compared, and only then given its slip. */
  async keep(
    taken: { proof: StoreProof; data: Blob },
    reason: SnapshotReason,
    at: string,
  ): Promise<SnapshotEntry> {
    await ensureFolder(this.folder)
    const name = snapshotName(at, taken.proof.sequence)
    await writeWhole(this.pathOf(name), new Uint8Array(await taken.data.arrayBuffer()))
    const bytes = await readFile(this.pathOf(name))
    const found = await readSnapshotContent(bytes)
    if (!agree(found, taken.proof))
      throw new SnapshotUnreadable(`${name} does not hold what the store proved`)
    const slip: Slip = {
      at,
      reason,
      sha256: sha256(bytes),
      bytes: bytes.length,
      proof: taken.proof,
      ...this.#versions,
      verifiedAt: at,
    }
    await this.#writeSlip(name, slip)
    return entryOf(name, slip)
  }

  /** Every snapshot, newest first; one without a good slip is listed as not verified. */
  async list(): Promise<SnapshotEntry[]> {
    const names = await readdir(this.folder).catch(() => [])
    const entries = await Promise.all(
      names.filter((name) => namePattern.test(name)).map((name) => this.#entry(name)),
    )
    return entries.sort((a, b) => (a.at < b.at ? 1 : -1))
  }

  /** Reads a snapshot back whole and compares it with its slip. Throws `SnapshotUnreadable`. */
  async read(name: string): Promise<{ bytes: Buffer; place: Place; at: string }> {
    const bytes = await readFile(this.pathOf(name)).catch((cause: unknown) => {
      throw new SnapshotUnreadable(`${name} cannot be read`, { cause })
    })
    const slip = await this.slip(name)
    if (slip && sha256(bytes) !== slip.sha256) throw new SnapshotUnreadable(`${name} was altered`)
    const found = await readSnapshotContent(bytes)
    if (slip && !agree(found, slip.proof))
      throw new SnapshotUnreadable(`${name} does not hold what its slip says`)
    const place = { sequence: found.sequence, hash: found.hash }
    return { bytes, place, at: slip?.at ?? instantOf(name) }
  }

  /** Reads the snapshot back again, and writes down that it was good at that instant. */
  async verify(name: string, at: string): Promise<void> {
    await this.read(name)
    const slip = await this.slip(name)
    if (slip) await this.#writeSlip(name, { ...slip, verifiedAt: at })
  }

  async slip(name: string): Promise<Slip | null> {
    try {
      return slipSchema.parse(JSON.parse(await readFile(`${this.pathOf(name)}.json`, 'utf8')))
    } catch {
      return null
    }
  }

  /** Moves snapshots and their slips into a folder beside, where recovery does not look but nothing is lost. */
  async shelve(names: readonly string[], folder: string): Promise<void> {
    if (names.length === 0) return
    await mkdir(folder, { recursive: true })
    for (const name of names) {
      await moveDurably(this.pathOf(name), join(folder, name))
      await moveDurably(`${this.pathOf(name)}.json`, join(folder, `${name}.json`)).catch(() => {})
    }
  }

  async #writeSlip(name: string, slip: Slip): Promise<void> {
    await writeWhole(`${this.pathOf(name)}.json`, Buffer.from(`${JSON.stringify(slip)}\n`))
  }

  async #entry(name: string): Promise<SnapshotEntry> {
    const slip = await this.slip(name)
    if (slip) return entryOf(name, slip)
    const { size } = await stat(this.pathOf(name))
    const sequence = Number(namePattern.exec(name)?.[2] ?? 0)
    return { name, at: instantOf(name), sequence, bytes: size, reason: 'periodic', verified: false }
  }
}

function entryOf(name: string, slip: Slip): SnapshotEntry {
  const { at, bytes, reason } = slip
  return { name, at, sequence: slip.proof.sequence, bytes, reason, verified: true }
}

/** Same change, same hash, same number of rows in each table. */
function agree(found: StoreProof, proof: StoreProof): boolean {
  const sameCounts = Object.entries(proof.counts).every(
    ([table, rows]) => (found.counts[table] ?? 0) === rows,
  )
  return found.sequence === proof.sequence && found.hash === proof.hash && sameCounts
}

function instantOf(name: string): string {
  const said = namePattern.exec(name)?.[1] ?? ''
  return said.replace(/T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z$/, 'T$1:$2:$3.$4Z')
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
