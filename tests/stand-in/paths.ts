// app.getPath and the switches of the command line it depends on.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { state } from './state.ts'

function appData(): string {
  const home = os.homedir()
  if (process.platform === 'win32') return process.env['APPDATA'] ?? path.join(home, 'AppData', 'Roaming')
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Application Support')
  return process.env['XDG_CONFIG_HOME'] ?? path.join(home, '.config')
}

const folders: Record<string, () => string> = {
  home: () => os.homedir(),
  appData,
  temp: () => os.tmpdir(),
  exe: () => process.execPath,
  module: () => process.execPath,
  desktop: () => path.join(os.homedir(), 'Desktop'),
  documents: () => path.join(os.homedir(), 'Documents'),
  downloads: () => path.join(os.homedir(), 'Downloads'),
  pictures: () => path.join(os.homedir(), 'Pictures'),
  sessionData: () => getPath('userData'),
  logs: () => path.join(getPath('userData'), 'logs'),
  crashDumps: () => path.join(getPath('userData'), 'Crashpad'),
}

export function getPath(name: string): string {
  const chosen = state.paths.get(name) ?? folders[name]?.()
  if (chosen === undefined) throw new Error(`Failed to get '${name}' path`)
  return chosen
}

export function madeFolder(folder: string): string {
  fs.mkdirSync(folder, { recursive: true })
  return folder
}

for (const argument of process.argv.slice(1)) {
  const match = /^--([a-z][a-z0-9-]*)(?:=(.*))?$/.exec(argument)
  if (match?.[1]) state.switches.set(match[1], match[2] ?? '')
}

/** The profile is `--user-data-dir` or, as in Electron, a folder named after the app. */
export function chooseUserData(appName: string): void {
  state.paths.set(
    'userData',
    path.resolve(state.switches.get('user-data-dir') || path.join(getPath('appData'), appName)),
  )
}
