// Installs what a fresh machine lacks before the app is started or tested. Plain JavaScript on purpose: it runs on
// whatever Node the machine has, before the project's own Node 24 is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../..')

/** The project's own Node 24, installed with the npm packages. */
export const node = path.join(
  root,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
)

/** Runs a command in the project, its output shown; throws when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32' && !path.isAbsolute(command),
    ...options,
    env: {
      ...process.env,
      PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env.PATH}`,
      ...options.env,
    },
  })
  if (result.status !== 0) {
    throw new Error(
      `${path.basename(command)} ${args.join(' ')} ended with ${result.status ?? result.error?.message ?? result.signal}`,
    )
  }
}

/** Runs an installed npm package's command with the project's Node. */
export function runPackage(name, binary, args, options) {
  run(node, [path.join(root, 'node_modules', name, binary), ...args], options)
}

function installPackages() {
  const installed = path.join(root, 'node_modules/.package-lock.json')
  const wanted = path.join(root, 'package-lock.json')
  if (existsSync(node) && existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs)
    return
  console.log('Installing npm packages…')
  // Not `npm ci`: it refuses a lock file that lacks other systems' optional binaries, which a lock written on one system does.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'])
}

const onPath = (command) =>
  (process.env.PATH ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, command)))

/** What the tests and the demo need of the system, on Debian and Ubuntu. */
const systemPackages = [
  {
    name: 'chromium',
    present: () =>
      existsSync('/usr/lib/chromium/chromium') || onPath('google-chrome') || onPath('microsoft-edge'),
  },
  { name: 'poppler-utils', present: () => onPath('pdftotext') },
  { name: 'fonts-liberation', present: () => existsSync('/usr/share/fonts/truetype/liberation') },
  { name: 'xvfb', present: () => onPath('Xvfb') },
]

function installSystemPackages() {
  if (process.platform !== 'linux') return
  const missing = systemPackages.filter((each) => !each.present()).map((each) => each.name)
  if (missing.length === 0) return
  if (!onPath('apt-get')) {
    console.log(`Please install the equivalents of: ${missing.join(' ')}`)
    return
  }
  if (process.getuid() !== 0) {
    console.log(`Please run once: sudo apt-get install -y ${missing.join(' ')}`)
    return
  }
  console.log(`Installing ${missing.join(', ')}…`)
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { DEBIAN_FRONTEND: 'noninteractive' } }
  run('apt-get', ['update', '-qq'], quiet)
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], quiet)
}

/** Everything, each only when missing. */
export function prepare() {
  installPackages()
  installSystemPackages()
}
