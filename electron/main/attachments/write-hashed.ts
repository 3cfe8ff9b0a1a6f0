import { createHash } from 'node:crypto'
import { open, rm } from 'node:fs/promises'

/** There were more bytes than may be. */
export class TooManyBytes extends Error {}

/**
 * Writes a new file, piece by piece so that main goes on meanwhile, and syncs it. Answers its size and SHA-256 in hex.
 * Whatever fails, nothing stays behind. Throws `TooManyBytes` above `most`.
 */
export async function writeHashed(
  path: string,
  pieces: AsyncIterable<Uint8Array>,
  most: number,
): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256')
  let bytes = 0
  const handle = await open(path, 'wx')
  try {
    for await (const piece of pieces) {
      bytes += piece.byteLength
      if (bytes > most) throw new TooManyBytes(path)
      hash.update(piece)
      await handle.writeFile(piece)
    }
    await handle.sync()
  } catch (error) {
    await handle.close().catch(() => {})
    await rm(path, { force: true })
    throw error
  }
  await handle.close()
  return { bytes, sha256: hash.digest('hex') }
}
