import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { piecesOf } from './kept-file.ts'

/** A file on its way in, wherever it comes from. */
export interface Source {
  /** As it came: to be judged and shown, never to be a path. */
  readonly name: string
  readonly size: number
  /** Its first bytes, `most` of them at most. */
  head(most: number): Promise<Uint8Array>
  pieces(): AsyncIterable<Uint8Array>
}

/** What a window dropped or pasted. */
export function fromBlob(name: string, blob: Blob): Source {
  return {
    name,
    size: blob.size,
    head: async (most) => new Uint8Array(await blob.slice(0, most).arrayBuffer()),
    pieces: () => blob.stream(),
  }
}

/** A file the person chose. Throws when there is none, or when it is not a plain one. */
export async function fromFile(path: string): Promise<Source> {
  const found = await stat(path)
  if (!found.isFile()) throw new Error('not a file')
  return {
    name: basename(path),
    size: found.size,
    head: async (most) => {
      const handle = await open(path)
      try {
        const { bytesRead, buffer } = await handle.read(Buffer.alloc(most), 0, most, 0)
        return buffer.subarray(0, bytesRead)
      } finally {
        await handle.close()
      }
    },
    pieces: () => piecesOf(path),
  }
}
