import { open, unlink, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { syncFolder } from './durable-files.ts'

/** The one open file of the journal: bytes are only ever added at its end, and counted once they are on disk. */
export class JournalFile {
  readonly #handle: FileHandle
  #length: number

  private constructor(handle: FileHandle, length: number) {
    this.#handle = handle
    this.#length = length
  }

  /** Length on disk, in bytes. */
  get length(): number {
    return this.#length
  }

  static async open(path: string): Promise<JournalFile> {
    const handle = await open(path, 'a')
    const { size } = await handle.stat()
    return new JournalFile(handle, size)
  }

  /** A new file with its first bytes, durable together with its folder's entry. */
  static async create(path: string, header: string): Promise<JournalFile> {
    const handle = await open(path, 'ax')
    const file = new JournalFile(handle, 0)
    try {
      await file.append(Buffer.from(header, 'utf8'))
      await syncFolder(dirname(path))
      return file
    } catch (error) {
      await handle.close()
      await unlink(path).catch(() => {})
      throw error
    }
  }

  /** Adds the bytes and syncs. When that fails, the file is cut back to what it was before, or throws `Uncut`. */
  async append(bytes: Buffer): Promise<void> {
    try {
      await this.write(bytes)
      await this.#handle.datasync()
      this.#length += bytes.length
    } catch (error) {
      await this.cut(this.#length).catch((cause: unknown) => {
        throw new Uncut('the journal could not be cut back', { cause })
      })
      throw error
    }
  }

  /** Writes at the end, in as many pieces as the system takes. Apart from `append` so that tests can let it fail. */
  protected async write(bytes: Buffer): Promise<void> {
    for (let done = 0; done < bytes.length; ) {
      const { bytesWritten } = await this.#handle.write(bytes, done, bytes.length - done)
      done += bytesWritten
    }
  }

  async cut(length: number): Promise<void> {
    await this.#handle.truncate(length)
    await this.#handle.datasync()
    this.#length = length
  }

  async close(): Promise<void> {
    await this.#handle.close()
  }
}

/** Nobody knows what the file ends with: nothing may be added before it was read again. */
export class Uncut extends Error {}
