import { join } from 'node:path'
import type { Change } from '#shared/contracts/changes.ts'
import { isDiskFull } from './durable-files.ts'
import { JournalFile } from './journal-file.ts'
import { changeLine, headerLine, type Place } from './journal-line.ts'
import { segmentName } from './journal-segment.ts'

/** Why changes were not kept; nothing of them is in the journal then. */
export class JournalError extends Error {
  readonly reason: 'disk-full' | 'journal-failed'

  constructor(reason: 'disk-full' | 'journal-failed', message: string, cause?: unknown) {
    super(message, { cause })
    this.reason = reason
  }
}

interface Batch {
  bytes: Buffer
  tail: Place
  done: () => void
  failed: (error: unknown) => void
}

/** Above this, in bytes, the next change begins a new segment: starting reads the last one only. */
const largestSegment = 2 * 1024 * 1024

/**
 * The open end of the journal. Changes that arrive while the disk is busy are written and synced together; each `append` is
 * answered only after its own bytes are on disk.
 */
export class Journal {
  readonly #folder: string
  #file: JournalFile
  /** Last change on disk. */
  #tail: Place
  /** Last change taken in, on disk or waiting. */
  #taken: Place
  #queue: Batch[] = []
  #writing: Promise<void> | null = null
  #emptySegment: boolean
  #rotate = false
  #broken: JournalError | null = null

  constructor(folder: string, opened: { file: JournalFile; tail: Place; empty: boolean }) {
    this.#folder = folder
    this.#file = opened.file
    this.#tail = opened.tail
    this.#taken = opened.tail
    this.#emptySegment = opened.empty
  }

  get tail(): Place {
    return this.#tail
  }

  /**
   * Keeps the changes, in order, and answers the sequence reached. What it already has is passed over, so a retry is safe.
   * Throws `JournalError` when they do not follow, are not genuine, or cannot be written.
   */
  async append(changes: readonly Change[]): Promise<number> {
    if (this.#broken) throw this.#broken
    const fresh = this.#fresh(changes)
    const last = fresh.at(-1)
    if (!last) {
      await this.flush()
      return this.#tail.sequence
    }
    const bytes = this.#following(fresh)
    this.#taken = { sequence: last.sequence, hash: last.hash }
    const written = new Promise<void>((done, failed) => {
      this.#queue.push({ bytes, tail: this.#taken, done, failed })
    })
    this.#writing ??= this.#drain()
    await written
    return last.sequence
  }

  /** The changes not yet taken in; refuses another one in the place of the last. */
  #fresh(changes: readonly Change[]): Change[] {
    const repeated = changes.find((change) => change.sequence === this.#taken.sequence)
    if (repeated && repeated.hash !== this.#taken.hash) {
      throw new JournalError('journal-failed', `change ${repeated.sequence} is another one in the journal`)
    }
    return changes.filter((change) => change.sequence > this.#taken.sequence)
  }

  /** The lines of changes, each of which must be genuine and follow the one before. */
  #following(fresh: readonly Change[]): Buffer {
    let previous = this.#taken
    const lines = fresh.map((change) => {
      const follows = change.sequence === previous.sequence + 1 && change.previousHash === previous.hash
      const line = follows ? changeLine(change) : null
      if (line === null) {
        throw new JournalError(
          'journal-failed',
          `change ${change.sequence} does not follow ${previous.sequence}`,
        )
      }
      previous = change
      return Buffer.from(line, 'utf8')
    })
    return Buffer.concat(lines)
  }

  /** Resolves when everything taken in is on disk or has failed. */
  async flush(): Promise<void> {
    await this.#writing
  }

  /** Begins a new segment, so that the next start has little to read. */
  async rotate(): Promise<void> {
    this.#rotate = true
    this.#writing ??= this.#drain()
    await this.#writing
  }

  async close(): Promise<void> {
    await this.flush()
    this.#broken ??= new JournalError('journal-failed', 'the journal is closed')
    await this.#file.close()
  }

  async #drain(): Promise<void> {
    while (this.#queue.length > 0 || this.#rotate) {
      const batches = this.#queue.splice(0)
      try {
        await this.#startSegmentWhenDue()
        const last = batches.at(-1)
        if (!last) continue
        await this.#file.append(Buffer.concat(batches.map((batch) => batch.bytes)))
        this.#emptySegment = false
        this.#tail = last.tail
        for (const batch of batches) batch.done()
      } catch (error) {
        this.#fail(error, batches)
      }
    }
    this.#writing = null
  }

  async #startSegmentWhenDue(): Promise<void> {
    const due = this.#rotate || this.#file.length > largestSegment
    this.#rotate = false
    if (!due || this.#emptySegment) return
    const next = await JournalFile.create(join(this.#folder, segmentName(this.#tail)), headerLine(this.#tail))
    await this.#file.close()
    this.#file = next
    this.#emptySegment = true
  }

  /** What waits behind a failed batch follows it in the chain, so it fails too. */
  #fail(error: unknown, batches: Batch[]): void {
    const reason = isDiskFull(error) ? 'disk-full' : 'journal-failed'
    const said = new JournalError(reason, 'the journal could not be written', error)
    // After a failed sync the system may have dropped the bytes and say nothing the next time: only a full disk is retried.
    if (reason === 'journal-failed') this.#broken = said
    this.#taken = this.#tail
    for (const batch of [...batches, ...this.#queue.splice(0)]) batch.failed(said)
  }
}
