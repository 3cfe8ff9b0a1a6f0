// Where an installed Chromium, Chrome or Edge usually lies.
import fs from 'node:fs'
import path from 'node:path'

function onPath(): string[] {
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'chrome.exe',
  ]
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean)
  return [
    // `chromium` on the PATH may be a shell wrapper that adds flags: prefer the binary behind it.
    ...folders.map((folder) => path.resolve(folder, '../lib/chromium/chromium')),
    ...folders.flatMap((folder) => names.map((name) => path.join(folder, name))),
  ]
}

function onWindows(): string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
    (name) => process.env[name] ?? [],
  )
  const below = [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ]
  return below.flatMap((rest) => roots.map((root) => path.join(root, rest)))
}

function onMac(): string[] {
  return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  )
}

/** STANDIN_CHROMIUM, or the first browser found in a usual place. */
export function browserBinary(): string {
  const candidates = process.platform === 'win32' ? onWindows() : process.platform === 'darwin' ? onMac() : []
  const found =
    process.env['STANDIN_CHROMIUM'] ?? [...onPath(), ...candidates].find((file) => fs.existsSync(file))
  if (!found) throw new Error('stand-in: no Chromium, Chrome or Edge found; set STANDIN_CHROMIUM to its path')
  return found
}
