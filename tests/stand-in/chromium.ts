// Launches the real browser: one process tree per app, which dies with the main process.
import { spawn, type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { browserBinary } from './browser-binary.ts'
import { CdpConnection } from './cdp.ts'
import { isHeaded } from './state.ts'

export interface Browser {
  process: ChildProcess
  cdp: CdpConnection
  exited: Promise<void>
  /** Opens a window without tabs or address bar; its target is announced like any other. */
  openAppWindow(url: string): void
}

const disabledFeatures = [
  'SpareRendererForSitePerProcess',
  'LocalNetworkAccessChecks',
  'DropInputEventsWhilePaintHolding',
  'MediaRouter',
  'OptimizationHints',
  'Translate',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'PaintHolding',
  'AutofillServerCommunication',
]

const fixedSwitches = [
  '--no-startup-window',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-extensions',
  '--disable-breakpad',
  '--disable-field-trial-config',
  '--disable-default-apps',
  '--disable-search-engine-choice-screen',
  '--disable-hang-monitor',
  '--disable-popup-blocking',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-dev-shm-usage',
  '--disable-session-crashed-bubble',
  '--hide-crash-restore-bubble',
  '--password-store=basic',
  '--use-mock-keychain',
  '--metrics-recording-only',
  // A hidden store must outlive the last visible window, until the app itself quits.
  '--keep-alive-for-test',
  // Electron turns this on for every renderer.
  '--enable-blink-features=MessagePortCloseEvent',
  `--disable-features=${disabledFeatures.join(',')}`,
  // What the app loads comes from protocol.handle() or a dev server on loopback: no other name resolves.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]

/** Switches of the app that would take the browser away from the stand-in. */
const ownSwitches = new Set([
  'user-data-dir',
  'headless',
  'inspect',
  'no-sandbox',
  'disable-features',
  'enable-features',
])

function forwarded(switches: Map<string, string>): string[] {
  const passed = [...switches].filter(([name]) => !ownSwitches.has(name))
  const features = switches.get('enable-features')
  return [
    ...passed.map(([name, value]) => (value ? `--${name}=${value}` : `--${name}`)),
    ...(features ? [`--enable-features=${features}`] : []),
  ]
}

/** Linux kills the browser with its parent; elsewhere it leaves when the debugging pipe closes. */
function spawnBrowser(binary: string, args: string[]): ChildProcess {
  const options = {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] as ('ignore' | 'pipe')[],
    // Apart from the terminal's process group: Ctrl+C reaches the app, which ends the browser when it has drained.
    detached: process.platform !== 'win32',
  }
  if (process.platform !== 'linux') return spawn(binary, args, options)
  return spawn('setpriv', ['--pdeathsig', 'KILL', binary, ...args], options)
}

export async function launchChromium(userData: string, switches: Map<string, string>): Promise<Browser> {
  const profile = path.join(userData, 'standin-chromium')
  fs.mkdirSync(profile, { recursive: true })
  const binary = browserBinary()
  const base = [`--user-data-dir=${profile}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
  // On a screen, Chromium makes a page without a window only while it can be debugged over a port.
  const mode = isHeaded ? ['--remote-debugging-port=0'] : ['--headless=new']
  const child = spawnBrowser(binary, [
    ...mode,
    ...base,
    ...fixedSwitches,
    '--remote-debugging-pipe',
    ...forwarded(switches),
  ])
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  relayLog(child)
  const cdp = new CdpConnection(child.stdio[3] as Writable, child.stdio[4] as Readable)
  await Promise.race([
    cdp.root.send('Browser.getVersion'),
    exited.then(() => Promise.reject(new Error(`stand-in: ${binary} exited during start`))),
    new Promise((_resolve, reject) => child.once('error', reject)),
  ])
  return {
    process: child,
    cdp,
    exited,
    openAppWindow(url) {
      // A second start with the same profile hands its command line to the running browser and leaves.
      // `--test-type` spares the window a bar that warns of the first start's switches.
      spawn(binary, [...base, '--test-type', `--app=${url}`], { stdio: 'ignore' }).on('error', (error) =>
        console.error('stand-in:', error),
      )
    },
  }
}

function relayLog(child: ChildProcess): void {
  if (!child.stderr) return
  createInterface({ input: child.stderr }).on('line', (line) => {
    // Playwright waits for exactly this line on our stderr.
    if (line.startsWith('DevTools listening on ') || process.env['STANDIN_VERBOSE'])
      process.stderr.write(`${line}\n`)
  })
}
