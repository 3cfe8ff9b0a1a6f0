import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme, screen } from 'electron'
import type { Page } from './broker.ts'
import {
  firstSize,
  readWindowState,
  smallestSize,
  visibleBounds,
  writeWindowState,
  type WindowState,
} from './window-state.ts'

const preload = join(import.meta.dirname, '../preload/port.cjs')

/** As hardened as a page gets: sandboxed, isolated, no Node, nothing embedded. */
function webPreferences(): Electron.WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
    devTools: !app.isPackaged,
  }
}

/** The hidden window on `app://store` that holds the database (D1). Never throttled: it works while nobody sees it. */
export function createStoreWindow(): BrowserWindow {
  return new BrowserWindow({
    show: false,
    width: 400,
    height: 300,
    title: 'Em Dia: dados',
    skipTaskbar: true,
    webPreferences: { ...webPreferences(), backgroundThrottling: false },
  })
}

export interface UiWindow {
  window: BrowserWindow
  clientId: string
  /** Brings it before the person, from wherever it is. */
  show: () => void
}

/** The window people work in, on `app://ui`, where they left it last; not shown yet when the app began in the tray. */
export function createUiWindow(userData: string, inTray: boolean): UiWindow {
  const saved = readWindowState(userData)
  nativeTheme.themeSource = saved.theme
  const areas = screen.getAllDisplays().map((display) => display.workArea)
  const window = new BrowserWindow({
    show: false,
    title: 'Em Dia',
    ...firstSize,
    ...visibleBounds(saved.bounds, areas),
    minWidth: smallestSize.width,
    minHeight: smallestSize.height,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1a1b1e' : '#ffffff',
    webPreferences: webPreferences(),
  })
  let wasShown = false
  const show = () => {
    if (window.isDestroyed()) return
    if (saved.maximized && !wasShown) window.maximize()
    wasShown = true
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  }
  window.once('ready-to-show', () => {
    if (!inTray) show()
  })
  return { window, clientId: randomUUID(), show }
}

/** The window's place and theme, as they should be found next time. */
export async function saveWindowState(window: BrowserWindow, userData: string): Promise<void> {
  const saved = readWindowState(userData)
  const maximized = window.isMaximized()
  const state: WindowState = {
    bounds: maximized || window.isMinimized() ? saved.bounds : window.getBounds(),
    maximized,
    theme: nativeTheme.themeSource,
  }
  await writeWindowState(userData, state)
}

/** The window's page, to be handed ports. */
export function pageOf(window: BrowserWindow): Page {
  return {
    give: (role, clientId, port) => {
      if (window.isDestroyed()) port.close()
      else window.webContents.postMessage('port', { role, clientId }, [port])
    },
  }
}
