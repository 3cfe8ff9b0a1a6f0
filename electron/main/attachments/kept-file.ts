import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { chmod, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { moveDurably } from '#electron/main/backup/durable-files.ts'
import { attachmentExtensions, attachmentSchema, type Attachment } from '#shared/domain/attachment.ts'

/** What names a file of the vault: its content and kind, nothing that came from outside. */
export type KeptFile = Pick<Attachment, 'sha256' | 'extension'>

const namePattern = new RegExp(`^([0-9a-f]{64})\\.(${attachmentExtensions.join('|')})$`)
const keptSchema = attachmentSchema.pick({ sha256: true, extension: true })

/** Bytes read at once: a few milliseconds of hashing, then main does something else. */
const PIECE = 256 * 1024

/** Where a file lies in a folder of attachments. The parts are checked again here: what is opened is never anything else. */
export function pathIn(folder: string, file: KeptFile): string {
  const { sha256, extension } = keptSchema.parse(file)
  return join(folder, sha256.slice(0, 2), `${sha256}.${extension}`)
}

/** The file that a name of the vault speaks of, null when it is no such name. */
export function keptFileOf(name: string): KeptFile | null {
  const [, sha256, extension] = namePattern.exec(name) ?? []
  return keptSchema.safeParse({ sha256, extension }).data ?? null
}

export function piecesOf(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path, { highWaterMark: PIECE })
}

/** Bytes of a file, null when there is none. */
export async function sizeOf(path: string): Promise<number | null> {
  try {
    const found = await stat(path)
    return found.isFile() ? found.size : null
  } catch {
    return null
  }
}

/** SHA-256 of a file in hex; `onPiece` hears every piece on the way. Throws what the file system says. */
export async function hashOf(path: string, onPiece: (piece: Uint8Array) => void = () => {}): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of piecesOf(path)) {
    hash.update(piece)
    onPiece(piece)
  }
  return hash.digest('hex')
}

/** Moves a whole file to its place, durably and read-only: whoever opens it cannot save over it by mistake. */
export async function replaceDurably(from: string, to: string): Promise<void> {
  // Windows does not rename over a read-only file: a damaged one makes way.
  await chmod(to, 0o600).catch(() => {})
  await moveDurably(from, to)
  // Sticks have file systems without permissions.
  await chmod(to, 0o400).catch(() => {})
}
