// Where a window is and in which state, apart from its page: kept here, and passed on to the browser's window where there is one.
import type { EventEmitter } from 'node:events'
import type { PageTarget } from './page-target.ts'
import { isHeaded, runningBrowser } from './state.ts'

type Bounds = Electron.Rectangle
type Arrangement = 'normal' | 'minimized' | 'maximized' | 'fullscreen'

/** The whole work area of the display the stand-in pretends to have. */
export const workArea: Bounds = { x: 0, y: 0, width: 1920, height: 1040 }

export class WindowFrame {
  readonly #emitter: EventEmitter
  readonly #target: PageTarget
  #normal: Bounds
  #arrangement: Arrangement = 'normal'
  /** What `restore` goes back to after `minimize`. */
  #beforeMinimize: Arrangement = 'normal'

  constructor(emitter: EventEmitter, target: PageTarget, options: Electron.BrowserWindowConstructorOptions) {
    this.#emitter = emitter
    this.#target = target
    const { x = 0, y = 0, width = 800, height = 600 } = options
    this.#normal = { x, y, width, height }
  }

  get arrangement(): Arrangement {
    return this.#arrangement
  }

  get bounds(): Bounds {
    return { ...(this.#arrangement === 'maximized' ? workArea : this.#normal) }
  }

  get normalBounds(): Bounds {
    return { ...this.#normal }
  }

  setBounds(bounds: Partial<Bounds>): void {
    const before = this.#normal
    this.#normal = { ...before, ...bounds }
    this.#apply({
      left: this.#normal.x,
      top: this.#normal.y,
      width: this.#normal.width,
      height: this.#normal.height,
    })
    if (before.x !== this.#normal.x || before.y !== this.#normal.y) this.#emitter.emit('move')
    if (before.width !== this.#normal.width || before.height !== this.#normal.height)
      this.#emitter.emit('resize')
  }

  arrange(next: Arrangement): void {
    const before = this.#arrangement
    if (before === next) return
    if (next === 'minimized') this.#beforeMinimize = before
    this.#arrangement = next
    if (isHeaded) this.#apply({ windowState: next })
    this.#announce(before, next)
  }

  restore(): void {
    this.arrange(this.#arrangement === 'minimized' ? this.#beforeMinimize : 'normal')
  }

  #announce(before: Arrangement, next: Arrangement): void {
    if (before === 'minimized') this.#emitter.emit('restore')
    else if (before === 'maximized' && next === 'normal') this.#emitter.emit('unmaximize')
    else if (before === 'fullscreen') this.#emitter.emit('leave-full-screen')
    if (next === 'minimized') this.#emitter.emit('minimize')
    else if (next === 'maximized' && before !== 'minimized') this.#emitter.emit('maximize')
    else if (next === 'fullscreen') this.#emitter.emit('enter-full-screen')
  }

  #apply(bounds: {
    left?: number
    top?: number
    width?: number
    height?: number
    windowState?: Arrangement
  }): void {
    const { root } = runningBrowser().cdp
    void this.#target.session
      .then(() => root.send('Browser.getWindowForTarget', { targetId: this.#target.targetId }))
      .then(({ windowId }) => root.send('Browser.setWindowBounds', { windowId, bounds }))
      .catch(() => {}) // A hidden page has no window of its own.
  }
}
