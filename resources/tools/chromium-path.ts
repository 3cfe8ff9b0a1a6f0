import { existsSync } from 'node:fs'
import path from 'node:path'

const usualPlaces = [
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ...['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable]
    if (!folder) return []
    return [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]
  }),
]

/** The browser the tests and the stand-in run on: `EM_DIA_CHROMIUM`, or the first installed in a usual place. */
export function chromiumPath(): string {
  const found = process.env['EM_DIA_CHROMIUM'] ?? usualPlaces.find((place) => existsSync(place))
  if (!found)
    throw new Error('No Chromium, Chrome or Edge found: install one, or set EM_DIA_CHROMIUM to its path.')
  return found
}
