import { readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ensureFolder, isDiskFull } from '#electron/main/backup/durable-files.ts'
import { LARGEST_ATTACHMENT } from '#shared/domain/attachment.ts'
import { type KeptFile, keptFileOf, pathIn, piecesOf, replaceDurably, sizeOf } from './kept-file.ts'
import { writeHashed } from './write-hashed.ts'

/** Files that were new there, and files that could not be copied: damaged, or without room. */
export interface Copied {
  copied: number
  left: number
}

/**
 * Copies the attachments of one folder that another lacks, each whole or not at all. What is in it under another name, or
 * does not have the content its name says, is not taken: the other folder may have been anywhere.
 */
export async function copyMissing(from: string, to: string): Promise<Copied> {
  const lacking: KeptFile[] = []
  for (const file of await filesIn(from)) {
    const size = await sizeOf(pathIn(from, file))
    if (size !== null && size !== (await sizeOf(pathIn(to, file)))) lacking.push(file)
  }
  const done: Copied = { copied: 0, left: 0 }
  for (const file of lacking) {
    try {
      await copyWhole(pathIn(from, file), pathIn(to, file), file)
      done.copied++
    } catch (error) {
      // A full disk will not take the others either.
      if (isDiskFull(error)) return { ...done, left: lacking.length - done.copied }
      done.left++
    }
  }
  return done
}

async function copyWhole(from: string, to: string, { sha256 }: KeptFile): Promise<void> {
  const incoming = `${to}.parcial`
  await ensureFolder(dirname(to))
  await rm(incoming, { force: true })
  try {
    const written = await writeHashed(incoming, piecesOf(from), LARGEST_ATTACHMENT)
    if (written.sha256 !== sha256) throw new Error('the file is not what its name says')
    await replaceDurably(incoming, to)
  } finally {
    await rm(incoming, { force: true })
  }
}

/** What lies in a folder of attachments, by the names; nothing when there is no such folder. */
async function filesIn(folder: string): Promise<KeptFile[]> {
  const shelves = (await readdir(folder).catch(() => [])).filter((name) => /^[0-9a-f]{2}$/.test(name))
  const files: KeptFile[] = []
  for (const shelf of shelves.sort()) {
    const names = await readdir(join(folder, shelf)).catch(() => [])
    const kept = names.map((name) => keptFileOf(name)).filter((file) => file !== null)
    files.push(...kept.filter(({ sha256 }) => sha256.startsWith(shelf)))
  }
  return files
}
