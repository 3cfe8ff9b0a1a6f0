import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { tableNames } from '#shared/contracts/changes.ts'
import { storeProofSchema, type StoreProof } from '#shared/contracts/store-for-main.ts'
import { z } from 'zod'

/** Why a snapshot is not to be trusted. */
export class SnapshotUnreadable extends Error {}

const headerSchema = z.object({ proof: storeProofSchema })
const rowSchema = z.object({ table: z.string(), row: z.unknown() })
const footerSchema = z.object({ rows: z.int() })

/** Unpacks a snapshot, line by line, and answers what it really holds: its header's proof with the rows counted again. */
export async function readSnapshotContent(bytes: Uint8Array): Promise<StoreProof> {
  const counts: Record<string, number> = {}
  let proof: StoreProof | null = null
  let rows = 0
  let footer: number | null = null
  try {
    const unpacked = Readable.from([bytes]).pipe(createGunzip())
    for await (const line of linesOf(unpacked)) {
      const value: unknown = JSON.parse(line)
      const row = rowSchema.safeParse(value)
      if (!proof) proof = headerSchema.parse(value).proof
      else if (footer !== null) throw new SnapshotUnreadable('there is text after the end of the snapshot')
      else if (row.success) {
        counts[row.data.table] = (counts[row.data.table] ?? 0) + 1
        rows += 1
      } else footer = footerSchema.parse(value).rows
    }
  } catch (cause) {
    throw new SnapshotUnreadable('the snapshot cannot be read to its end', { cause })
  }
  if (!proof || footer !== rows) throw new SnapshotUnreadable('the snapshot ends too early')
  return { ...proof, counts: { ...Object.fromEntries(tableNames.map((table) => [table, 0])), ...counts } }
}

/** An error of the stream reaches whoever reads the lines. */
async function* linesOf(stream: NodeJS.ReadableStream): AsyncGenerator<string> {
  const lines = createInterface({ input: stream, crlfDelay: Infinity })
  const failed = new Promise<never>((_, reject) => stream.once('error', reject))
  failed.catch(() => {})
  const iterator = lines[Symbol.asyncIterator]()
  for (;;) {
    const next = await Promise.race([iterator.next(), failed])
    if (next.done) break
    yield next.value
  }
}
