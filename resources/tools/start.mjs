// `npm start`: installs what is missing, builds when sources changed, and opens the app.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { node, prepare, root, run, runPackage } from './prepare.mjs'

const DAY = 24 * 60 * 60 * 1000
const inProject = (...parts) => path.join(root, ...parts)

function newest(folder) {
  return readdirSync(inProject(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(path.join(entry.parentPath, entry.name)).mtimeMs), 0)
}

function buildWhenStale() {
  const built = inProject('out/main/index.js')
  const sources = Math.max(...['electron', 'renderer', 'shared', 'resources/fonts'].map(newest))
  if (existsSync(built) && statSync(built).mtimeMs > sources) return
  console.log('Building…')
  runPackage('electron-vite', 'bin/electron-vite.js', ['build', '--logLevel', 'warn'])
}

/** Electron's binary, fetched at the first start; null where it cannot be had (asked again after a day). */
function electronBinary() {
  const marker = inProject('out/electron-unavailable')
  const recently = existsSync(marker) && Date.now() - statSync(marker).mtimeMs < DAY
  if (!existsSync(inProject('node_modules/electron/path.txt')) && !recently) {
    console.log('Fetching Electron…')
    spawnSync(node, [inProject('node_modules/electron/install.js')], { stdio: 'ignore', timeout: 180_000 })
  }
  if (existsSync(inProject('node_modules/electron/path.txt'))) {
    rmSync(marker, { force: true })
    const asked = spawnSync(node, ['-p', "require('electron')"], { cwd: root, encoding: 'utf8' })
    return asked.stdout.trim()
  }
  mkdirSync(inProject('out'), { recursive: true })
  writeFileSync(marker, '')
  return null
}

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

// Ctrl+C reaches the app as well: wait until it has put everything away.
process.on('SIGINT', () => {})

prepare()
buildWhenStale()
const switches = process.argv.slice(2)
const electron = electronBinary()
if (!hasDisplay()) {
  console.log('There is no display here: running the demo without a window instead.')
  run(node, ['resources/tools/demo.ts'])
} else if (electron) {
  run(electron, [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), root, ...switches])
} else {
  console.log(
    "Electron's binary cannot be had here: opening the same bundles on an installed Chromium, Chrome or Edge.",
  )
  const standIn = (file) => inProject('tests/stand-in', file)
  run(node, ['--no-warnings', '-r', standIn('register.ts'), standIn('boot.ts'), root, ...switches], {
    env: { STANDIN_HEADED: '1' },
  })
}
