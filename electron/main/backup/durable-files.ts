import { constants } from 'node:fs'
import { mkdir, open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Makes the folder's entries durable: a created or renamed file is only there after a power cut once its folder was synced. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder to sync it; NTFS journals its entries itself.
  if (process.platform === 'win32') return
  const handle = await open(folder, constants.O_RDONLY)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Creates the folder and those above it, durably. */
export async function ensureFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true })
  if (first) await syncFolder(dirname(first))
  await syncFolder(folder)
}

/** Puts the bytes at `path`, whole or not at all: temporary file, sync, rename, sync of the folder. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.parcial`
  const handle = await open(temporary, 'w')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await moveDurably(temporary, path)
}

/** Renames within one folder or across two of the same disk, durably. */
export async function moveDurably(from: string, to: string): Promise<void> {
  await rename(from, to)
  await syncFolder(dirname(to))
  if (dirname(from) !== dirname(to)) await syncFolder(dirname(from))
}

/** Whether an error of the file system says that there is no room. */
export function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')
}
