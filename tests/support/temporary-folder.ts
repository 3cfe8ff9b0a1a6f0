import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Whatever a run leaves in the folder for temporary files, browsers included, goes when the run ends. */
export default function giveTemporaryFolder(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'em-dia-'))
  // The first is read on Linux, the others on Windows.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
