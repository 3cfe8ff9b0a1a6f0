import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Preferences, preferencesSchema } from '#shared/contracts/desktop.ts'
import { writeFile } from 'atomically'

const firstPreferences: Preferences = { keepInTray: false, openAtLogin: false }

const fileIn = (userData: string): string => join(userData, 'preferencias.json')

/** How this computer wants the app to come and go; the usual way when the file is missing or makes no sense. */
export function readPreferences(userData: string): Preferences {
  try {
    return preferencesSchema.parse(JSON.parse(readFileSync(fileIn(userData), 'utf8')))
  } catch {
    return firstPreferences
  }
}

export async function writePreferences(userData: string, preferences: Preferences): Promise<void> {
  await writeFile(fileIn(userData), JSON.stringify(preferences))
}
