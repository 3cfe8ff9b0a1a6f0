import { glob, mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { moveDurably } from './backup/durable-files.ts'

/** Where the browser engine keeps databases: in the profile, or in a folder of the profile within. */
const places = ['IndexedDB/*store*', '*/IndexedDB/*store*', '*/*/IndexedDB/*store*']

/**
 * Moves the files of a database that the engine cannot even open into `folder`, so that it makes a new one; answers where
 * they lie now. The engine must not have them open: the store's page is closed, and it let go of what it could not read.
 */
export async function setDatabaseAside(profile: string, folder: string): Promise<string[]> {
  const moved: string[] = []
  for await (const found of glob(places, { cwd: profile })) {
    const kept = join(folder, basename(found))
    await mkdir(folder, { recursive: true })
    await moveDurably(join(profile, found), kept)
    moved.push(kept)
  }
  return moved
}
