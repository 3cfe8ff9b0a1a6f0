import { app, type BrowserWindow } from 'electron'
import { sampleSwitch } from './profile.ts'
import type { Log } from './router-dependencies.ts'

export interface Ending {
  /** Saves everything and lets the store go; `quick` when Windows gives only seconds. */
  end(how: 'orderly' | 'quick'): Promise<void>
  log: Log
}

/** Longer than any ending takes; after that the app ends anyway, for everything acknowledged is on disk already. */
const patience = 30_000

/** Ends the app in one order whatever the way: window closed, menu, Windows session end, restart in another profile. */
export class Lifecycle {
  readonly #ending: Ending
  #ended = false
  #running: Promise<void> | null = null

  constructor(ending: Ending) {
    this.#ending = ending
    app.on('before-quit', (event) => {
      if (this.#ended) return
      event.preventDefault()
      this.quit()
    })
  }

  /** The app ends with this window, unless `stays` says that closing it only takes it off the screen. */
  bindTo(window: BrowserWindow, stays: () => boolean): void {
    window.on('close', (event) => {
      if (this.#ended) return
      event.preventDefault()
      window.hide()
      if (!stays()) this.quit()
    })
    // Windows shuts down or signs off: there is no time for a snapshot, and no need of one.
    window.on('query-session-end', () => void this.#leave('quick'))
    window.on('session-end', () => void this.#leave('quick'))
  }

  quit(comeBack?: { sample: boolean }): void {
    void this.#leave('orderly', comeBack)
  }

  async #leave(how: 'orderly' | 'quick', comeBack?: { sample: boolean }): Promise<void> {
    await this.#end(how)
    // The portable app runs from a folder that goes when it ends: it has to be started from where it lies.
    const execPath = process.env['PORTABLE_EXECUTABLE_FILE'] ?? process.execPath
    if (comeBack) app.relaunch({ execPath, args: argumentsFor(comeBack.sample) })
    app.quit()
  }

  #end(how: 'orderly' | 'quick'): Promise<void> {
    this.#running ??= this.#endOnce(how)
    return this.#running
  }

  async #endOnce(how: 'orderly' | 'quick'): Promise<void> {
    const { log } = this.#ending
    const enough = new Promise<void>((resolve) => setTimeout(resolve, patience).unref())
    await Promise.race([this.#ending.end(how), enough]).catch((error: unknown) => log.error('ending', error))
    this.#ended = true
  }
}

function argumentsFor(sample: boolean): string[] {
  const others = process.argv.slice(1).filter((argument) => argument !== `--${sampleSwitch}`)
  return sample ? [...others, `--${sampleSwitch}`] : others
}
