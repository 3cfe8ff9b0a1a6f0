// Entry point: find the app, run its unmodified main bundle, then start the browser and become ready.
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from './app.ts'
import { BrowserWindow } from './browser-window.ts'
import { launchChromium, type Browser } from './chromium.ts'
import { getPath, madeFolder } from './paths.ts'
import { watchRequests } from './requests.ts'
import { record, runningBrowser, state } from './state.ts'
import { watchTargets, type OnPopup } from './targets.ts'

interface Manifest {
  name?: string
  productName?: string
  version?: string
  main?: string
}

/** The folder or file after the switches; Playwright puts a `-r <file>` among them. */
function appFolder(): string {
  const args = process.argv.slice(1)
  const preloadAt = args.findIndex((arg) => arg === '-r' || arg === '--require')
  if (preloadAt >= 0) args.splice(preloadAt, 2)
  const named = path.resolve(args.find((arg) => !arg.startsWith('-')) ?? '.')
  return fs.existsSync(path.join(named, 'package.json')) ? named : path.dirname(named)
}

const onPopup: OnPopup = ({ opener, details }, target) => {
  const { action } = opener.decideOpening(details)
  record('window.open', details.url, action)
  if (action === 'deny') {
    // Let go before it is closed: a page closed while it waits for its debugger leaves its opener waiting for ever.
    target.session.post('Runtime.runIfWaitingForDebugger')
    runningBrowser().cdp.root.post('Target.closeTarget', { targetId: target.targetId })
  } else opener.emit('did-create-window', new BrowserWindow({}, target), details)
}

async function watchBrowser(browser: Browser): Promise<void> {
  await browser.cdp.closed
  if (!state.quitting) app.abort('browser died')
}

async function start(): Promise<void> {
  if (state.quitting) return
  app.emit('will-finish-launching')
  // Electron quits by itself only when the app does not listen.
  app.on('window-all-closed', () => {
    if (app.listenerCount('window-all-closed') === 1) app.quit()
  })
  state.browser = await launchChromium(madeFolder(getPath('userData')), state.switches)
  void watchBrowser(state.browser)
  await watchRequests()
  await watchTargets(onPopup)
  app.becomeReady()
}

const folder = appFolder()
const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest
const name = manifest.productName ?? manifest.name ?? 'Electron'
app.identify({ name, version: manifest.version ?? '0.0.0', path: folder })

process.on('uncaughtException', (error) => app.abort('uncaught exception in the main process:', error))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit())
process.exit = ((code?: number) => app.exit(code ?? Number(process.exitCode ?? 0))) as typeof process.exit

await import(pathToFileURL(path.join(folder, manifest.main ?? 'index.js')).href)
setImmediate(() => {
  start().catch((error: unknown) => app.abort('start failed:', error))
})
