import type { BrowserWindow } from 'electron'
import type { Log } from './router-dependencies.ts'
import type { StorePage } from './store-keeper.ts'
import { createStoreWindow, pageOf } from './windows.ts'

/** A page that does not answer for this long, in milliseconds, is taken for dead: an import may keep it busy for seconds. */
const patience = 60_000

/** Opens the hidden window and watches it. `onReady` hands over what to call when its script listens. */
export function openStorePage(
  log: Log,
  onReady: (window: BrowserWindow, ready: () => void) => void,
): StorePage {
  const window = createStoreWindow()
  let closing = false
  const ready = new Promise<void>((resolve) => onReady(window, resolve))
  restartWhenStuck(window, log)
  window.webContents.on('console-message', ({ level, message }) => {
    if (level === 'error') log.error('store page', message)
  })
  window.loadURL('app://store/').catch((error: unknown) => log.error('the store page did not load', error))
  return {
    page: pageOf(window),
    ready,
    onGone: (tell) => {
      const gone = (reason: string) => {
        if (!closing) tell(reason)
      }
      window.webContents.on('render-process-gone', (_event, details) => gone(details.reason))
      window.on('closed', () => gone('closed'))
    },
    close: () => {
      closing = true
      if (!window.isDestroyed()) window.destroy()
    },
  }
}

function restartWhenStuck(window: BrowserWindow, log: Log): void {
  let stuck: NodeJS.Timeout | undefined
  window.on('unresponsive', () => {
    log.warn('the store does not answer')
    stuck = setTimeout(() => {
      if (!window.isDestroyed()) window.webContents.forcefullyCrashRenderer()
    }, patience)
  })
  window.on('responsive', () => clearTimeout(stuck))
}
