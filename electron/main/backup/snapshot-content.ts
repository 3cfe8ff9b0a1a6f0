import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { tableNames } from '#shared/contracts/changes.ts'
import { storeProofSchema, type StoreProof } from '#shared/contracts/store-for-main.ts'
import { z } from 'zod'

/** Why a snapshot is not to be trusted. */
export class SnapshotUnreadable extends Error {}

/** Bytes unpacked at once. */
const CHUNK = 128 * 1024

const headerSchema = z.object({ proof: storeProofSchema })
const rowSchema = z.object({ table: z.string(), row: z.unknown() })
const footerSchema = z.object({ rows: z.int() })

/** Unpacks a snapshot, line by line, and answers what it really holds: its header's proof with the rows counted again. */
export async function readSnapshotContent(bytes: Uint8Array): Promise<StoreProof> {
  const content = new Content()
  try {
    for await (const lines of linesOf(bytes)) for (const line of lines) content.add(JSON.parse(line))
  } catch (cause) {
    throw new SnapshotUnreadable('the snapshot cannot be read to its end', { cause })
  }
  return content.proof()
}

/** What the lines read so far hold. */
class Content {
  readonly #counts: Record<string, number> = Object.fromEntries(tableNames.map((table) => [table, 0]))
  #proof: StoreProof | null = null
  #rows = 0
  #footer: number | null = null

  add(value: unknown): void {
    if (!this.#proof) {
      this.#proof = headerSchema.parse(value).proof
      return
    }
    if (this.#footer !== null) throw new SnapshotUnreadable('there is text after the end of the snapshot')
    const row = rowSchema.safeParse(value)
    if (row.success) {
      this.#counts[row.data.table] = (this.#counts[row.data.table] ?? 0) + 1
      this.#rows += 1
    } else this.#footer = footerSchema.parse(value).rows
  }

  proof(): StoreProof {
    if (!this.#proof || this.#footer !== this.#rows) {
      throw new SnapshotUnreadable('the snapshot ends too early')
    }
    return { ...this.#proof, counts: this.#counts }
  }
}

/** The lines of a snapshot, some hundreds at a time. `readline` would also end one at a U+2028 in somebody's notes. */
async function* linesOf(bytes: Uint8Array): AsyncGenerator<string[]> {
  const unpacked: AsyncIterable<Uint8Array> = Readable.from([bytes]).pipe(createGunzip({ chunkSize: CHUNK }))
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  for await (const chunk of unpacked) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop()!
    yield lines
  }
  rest += decoder.decode()
  if (rest !== '') yield [rest]
}
