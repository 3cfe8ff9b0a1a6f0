import { refusal } from '#electron/main/refusal.ts'
import { writeFile } from 'atomically'

/** Writes a whole file or none, where the person said. Refuses `disk-full` and `save-failed`. */
export async function saveFile(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, typeof content === 'string' ? content : Buffer.from(content))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw refusal('disk-full')
    throw refusal('save-failed', { path })
  }
}
