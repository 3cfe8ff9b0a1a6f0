import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readPreferences, writePreferences } from '#electron/main/preferences.ts'

test('preferences are kept, and the usual ones are in force when the file is missing or makes no sense', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'em-dia-preferencias-'))
  const usual = { keepInTray: false, openAtLogin: false }
  expect(readPreferences(folder)).toEqual(usual)
  await writePreferences(folder, { keepInTray: true, openAtLogin: false })
  expect(readPreferences(folder)).toEqual({ keepInTray: true, openAtLogin: false })
  writeFileSync(path.join(folder, 'preferencias.json'), '{"keepInTray": "talvez"')
  expect(readPreferences(folder)).toEqual(usual)
  rmSync(folder, { recursive: true })
})
