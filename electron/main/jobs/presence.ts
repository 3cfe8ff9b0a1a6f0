import { join } from 'node:path'
import type { Preferences } from '#shared/contracts/desktop.ts'
import { trayWords as words } from '#shared/pt-br/day-notice.ts'
import { app, Menu, nativeImage, Tray } from 'electron'
import { readPreferences, writePreferences } from '#electron/main/preferences.ts'
import type { Paths } from '#electron/main/router-dependencies.ts'

/** The switch the system starts the app with when somebody signs in to the computer. */
export const traySwitch = 'bandeja'

interface PresenceDependencies {
  paths: Pick<Paths, 'userData' | 'resources'>
  /** Tells the window to open a path, or to lock. */
  choose: (action: string) => void
  quit: () => void
}

/** Whether the app stays when its window is closed, and how a person gets it back. */
export class Presence {
  readonly #with: PresenceDependencies
  #preferences: Preferences
  #tray: Tray | null = null
  #show: () => void = () => undefined

  constructor(dependencies: PresenceDependencies) {
    this.#with = dependencies
    this.#preferences = readPreferences(dependencies.paths.userData)
  }

  get preferences(): Preferences {
    return this.#preferences
  }

  /** Whether the app begins without its window. */
  get beginsInTray(): boolean {
    return this.#preferences.keepInTray && app.commandLine.hasSwitch(traySwitch)
  }

  /** The window this is about; the tray's icon is there from now on, if it is wanted. */
  begin(show: () => void): void {
    this.#show = show
    this.#follow()
  }

  /** Whether closing the window leaves the app at work. Whoever left has to sign in again. */
  readonly stays = (): boolean => {
    if (!this.#preferences.keepInTray) return false
    this.#with.choose('lock')
    return true
  }

  /** Brings the window back; `path` is a page to open in it. */
  readonly show = (path?: string): void => {
    this.#show()
    if (path) this.#with.choose(path)
  }

  async save(preferences: Preferences): Promise<Preferences> {
    // Without the tray there would be nothing to see of an app that the system opened.
    const kept = { ...preferences, openAtLogin: preferences.openAtLogin && preferences.keepInTray }
    await writePreferences(this.#with.paths.userData, kept)
    const changed = kept.openAtLogin !== this.#preferences.openAtLogin
    this.#preferences = kept
    this.#follow()
    if (changed) openAtLogin(kept.openAtLogin)
    return kept
  }

  #follow(): void {
    if (this.#preferences.keepInTray) this.#tray ??= this.#icon()
    else {
      this.#tray?.destroy()
      this.#tray = null
    }
  }

  #icon(): Tray {
    const tray = new Tray(nativeImage.createFromPath(join(this.#with.paths.resources, 'tray', 'em-dia.png')))
    tray.setToolTip(words.tip)
    tray.setContextMenu(
      Menu.buildFromTemplate([
        { id: 'open', label: words.open, click: () => this.show() },
        { id: 'today', label: words.today, click: () => this.show('/cobranca') },
        { type: 'separator' },
        { id: 'quit', label: words.quit, click: () => this.#with.quit() },
      ]),
    )
    tray.on('click', () => this.show())
    return tray
  }
}

/** The portable app runs from a folder that goes when it ends: it has to be started from where it lies. */
function openAtLogin(openAtLogin: boolean): void {
  if (process.platform !== 'win32') return
  const path = process.env['PORTABLE_EXECUTABLE_FILE'] ?? process.execPath
  app.setLoginItemSettings({ openAtLogin, path, args: [`--${traySwitch}`] })
}
