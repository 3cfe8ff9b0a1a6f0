import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Attachment, LARGEST_ATTACHMENT } from '#shared/domain/attachment.ts'
import { ensureFolder, isDiskFull } from '#electron/main/backup/durable-files.ts'
import { spaceLimits } from '#electron/main/disk-space.ts'
import { refusal, refusalCodeOf } from '#electron/main/refusal.ts'
import { attachmentFileWords as words } from '#shared/pt-br/attachment-files.ts'
import { v7 as uuidv7 } from 'uuid'
import { extensionOf, HEAD, isTaken, keptExtension } from './content-kind.ts'
import { hashOf, type KeptFile, pathIn, replaceDurably, sizeOf } from './kept-file.ts'
import { labelOf } from './label.ts'
import { type Copied, copyMissing } from './mirror.ts'
import type { Source } from './source.ts'
import { TooManyBytes, writeHashed } from './write-hashed.ts'

/** Up to so many bytes, `missing` reads a file to see whether it is the same; of larger ones it sees the size. */
const READ_TO_COMPARE = 1024 * 1024

type Surroundings = {
  /** Bytes free where the folder lies. */
  freeBytes: (folder: string) => Promise<number>
  /** As `writeHashed`; tests have disks that refuse. */
  write?: typeof writeHashed
}

/** The folder `dados/anexos`. */
export class AttachmentVault {
  readonly folder: string
  readonly #incoming: string
  readonly #around: Required<Surroundings>
  #tidied: Promise<void> | null = null
  /** Files are put in their places one at a time: two of the same content would be in each other's way. */
  #placing: Promise<unknown> = Promise.resolve()

  constructor(dataFolder: string, around: Surroundings) {
    this.folder = join(dataFolder, 'anexos')
    this.#incoming = join(this.folder, 'recebendo')
    this.#around = { write: writeHashed, ...around }
  }

  /** Copies a file in. Refuses `file-too-large`, `file-empty`, `attachment-kind`, `file-broken`, `disk-full`, `save-failed`. */
  async add(source: Source): Promise<Attachment> {
    const { name, size } = source
    if (size > LARGEST_ATTACHMENT) throw tooLarge(name)
    if (size === 0) throw refusal('file-empty', { name })
    const head = await source.head(HEAD).catch(() => {
      throw refusal('file-broken', { name })
    })
    const extension = keptExtension(name, head)
    if (!extension) throw refusal('attachment-kind', { name, found: foundIn(name) })
    await this.#demandRoom(size)
    const { bytes, sha256 } = await this.#takeIn(source, extension)
    return { id: uuidv7(), name: labelOf(name, extension), extension, bytes, sha256 }
  }

  pathOf(file: KeptFile): string {
    return pathIn(this.folder, file)
  }

  /** The file's path once all of it was read and is the same. Refuses `attachment-missing` and `attachment-changed`. */
  async verified(attachment: Attachment, onPiece?: (piece: Uint8Array) => void): Promise<string> {
    const { name } = attachment
    const path = this.pathOf(attachment)
    const size = await sizeOf(path)
    if (size === null) throw refusal('attachment-missing', { name })
    if (size !== attachment.bytes) throw refusal('attachment-changed', { name })
    const sha256 = await hashOf(path, onPiece).catch(() => {
      throw refusal('attachment-missing', { name })
    })
    if (sha256 !== attachment.sha256) throw refusal('attachment-changed', { name })
    return path
  }

  /** Whether the file is gone, of another size, or, when small, of another content. */
  async isLost(attachment: Attachment): Promise<boolean> {
    const path = this.pathOf(attachment)
    if ((await sizeOf(path)) !== attachment.bytes) return true
    if (attachment.bytes > READ_TO_COMPARE) return false
    return (await hashOf(path).catch(() => '')) !== attachment.sha256
  }

  /** Copies what is not there yet into the folder `anexos` beside a backup file. */
  copyBeside(backupFile: string): Promise<Copied> {
    return copyMissing(this.folder, join(dirname(backupFile), 'anexos'))
  }

  /** Copies back what is missing here from the folder `anexos` beside a backup file. */
  takeFromBeside(backupFile: string): Promise<Copied> {
    return copyMissing(join(dirname(backupFile), 'anexos'), this.folder)
  }

  /** A disk may not be filled to where the database suffers. */
  async #demandRoom(size: number): Promise<void> {
    const free = await this.#around.freeBytes(dirname(this.folder)).catch(() => Infinity)
    if (free - size < spaceLimits.stop) throw refusal('disk-full')
  }

  async #takeIn(source: Source, extension: Attachment['extension']) {
    const { name } = source
    const incoming = join(this.#incoming, `${randomUUID()}.parcial`)
    try {
      await (this.#tidied ??= this.#tidy())
      const written = await this.#around.write(incoming, soundly(source), LARGEST_ATTACHMENT)
      if (written.bytes === 0) throw refusal('file-empty', { name })
      await this.#placeInTurn(incoming, { sha256: written.sha256, extension })
      return written
    } catch (error) {
      if (error instanceof TooManyBytes) throw tooLarge(name)
      if (refusalCodeOf(error) !== null) throw error
      throw refusal(isDiskFull(error) ? 'disk-full' : 'save-failed')
    } finally {
      await rm(incoming, { force: true })
    }
  }

  #placeInTurn(incoming: string, file: KeptFile): Promise<void> {
    const placed = this.#placing.then(() => this.#place(incoming, file))
    this.#placing = placed.catch(() => {})
    return placed
  }

  /** Moves a written file to where its content belongs, unless it is there already, and whole. */
  async #place(incoming: string, file: KeptFile): Promise<void> {
    const path = this.pathOf(file)
    if ((await hashOf(path).catch(() => null)) === file.sha256) return
    await ensureFolder(dirname(path))
    await replaceDurably(incoming, path)
  }

  /** What a power cut left half-copied goes. */
  async #tidy(): Promise<void> {
    try {
      await rm(this.#incoming, { recursive: true, force: true })
      await ensureFolder(this.#incoming)
    } catch (error) {
      this.#tidied = null
      throw error
    }
  }
}

/** The pieces of a file; whatever keeps them from being read is the file's own fault, not the disk's that takes them. */
async function* soundly(source: Source): AsyncGenerator<Uint8Array> {
  try {
    yield* source.pieces()
  } catch {
    throw refusal('file-broken', { name: source.name })
  }
}

function tooLarge(name: string) {
  return refusal('file-too-large', { name, limit: words.largest })
}

/** A name of another extension says itself what was found; a good one hides something else. */
function foundIn(name: string): string {
  const named = extensionOf(name)
  return named === '' || isTaken(named) ? words.otherContent : words.found(named)
}
