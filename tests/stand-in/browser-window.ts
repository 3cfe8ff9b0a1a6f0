// BrowserWindow: a page with a frame, a visibility and an orderly end.
import { app } from './app.ts'
import { Guarded, emitPreventable, preventable } from './guard.ts'
import type { AdoptedTarget } from './page-target.ts'
import { windowsById } from './registry.ts'
import { state } from './state.ts'
import { WebContents } from './web-contents.ts'
import { WindowFrame } from './window-frame.ts'

export class BrowserWindow extends Guarded {
  readonly id: number
  readonly webContents: WebContents
  /** A close is under way and was not refused. */
  isClosing = false
  readonly #frame: WindowFrame
  #isPainted = false
  #isVisible: boolean
  #title: string
  #backgroundColor: string
  #isMenuBarVisible = true

  constructor(options: Electron.BrowserWindowConstructorOptions = {}, adopted?: AdoptedTarget) {
    super()
    if (!state.ready) throw new Error('Cannot create BrowserWindow before app is ready')
    this.webContents = new WebContents(options, adopted)
    this.webContents.owner = this
    this.id = this.webContents.id
    this.#frame = new WindowFrame(this, this.webContents.target, options)
    this.#isVisible = options.show !== false
    this.#title = options.title ?? ''
    this.#backgroundColor = options.backgroundColor ?? '#FFFFFF'
    windowsById.set(this.id, this)
    app.emit('web-contents-created', preventable(), this.webContents)
    app.emit('browser-window-created', preventable(), this)
  }

  static getAllWindows(): BrowserWindow[] {
    return [...windowsById.values()]
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return contents.owner
  }

  static fromId(id: number): BrowserWindow | null {
    return windowsById.get(id) ?? null
  }

  static getFocusedWindow(): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.isVisible()) ?? null
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url)
  }

  loadFile(file: string): Promise<void> {
    return this.webContents.loadFile(file)
  }

  reload(): void {
    this.webContents.reload()
  }

  // --- visibility and frame

  show(): void {
    this.showInactive()
    this.focus()
  }

  showInactive(): void {
    if (this.webContents.target.isHidden) {
      console.warn(
        `stand-in: window ${this.id} cannot be shown: listen to ready-to-show before loading its page`,
      )
    }
    if (this.#isVisible) return
    this.#isVisible = true
    this.emit('show')
  }

  hide(): void {
    if (!this.#isVisible) return
    this.#isVisible = false
    this.emit('hide')
  }

  focus(): void {
    this.webContents.target.send('Page.bringToFront')
    setImmediate(() => this.emit('focus'))
  }

  blur(): void {
    setImmediate(() => this.emit('blur'))
  }

  isVisible(): boolean {
    return this.#isVisible
  }

  isFocused(): boolean {
    return BrowserWindow.getFocusedWindow() === this
  }

  minimize(): void {
    this.#frame.arrange('minimized')
  }

  maximize(): void {
    this.#frame.arrange('maximized')
  }

  unmaximize(): void {
    this.#frame.arrange('normal')
  }

  restore(): void {
    this.#frame.restore()
  }

  setFullScreen(flag: boolean): void {
    this.#frame.arrange(flag ? 'fullscreen' : 'normal')
  }

  isMinimized(): boolean {
    return this.#frame.arrangement === 'minimized'
  }

  isMaximized(): boolean {
    return this.#frame.arrangement === 'maximized'
  }

  isFullScreen(): boolean {
    return this.#frame.arrangement === 'fullscreen'
  }

  isNormal(): boolean {
    return this.#frame.arrangement === 'normal'
  }

  getBounds(): Electron.Rectangle {
    return this.#frame.bounds
  }

  getNormalBounds(): Electron.Rectangle {
    return this.#frame.normalBounds
  }

  getContentBounds(): Electron.Rectangle {
    return this.#frame.bounds
  }

  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this.#frame.setBounds(bounds)
  }

  getSize(): number[] {
    const { width, height } = this.#frame.bounds
    return [width, height]
  }

  setSize(width: number, height: number): void {
    this.#frame.setBounds({ width, height })
  }

  getPosition(): number[] {
    const { x, y } = this.#frame.bounds
    return [x, y]
  }

  setPosition(x: number, y: number): void {
    this.#frame.setBounds({ x, y })
  }

  setMinimumSize(): void {}
  center(): void {}
  moveTop(): void {}
  flashFrame(): void {}
  setAlwaysOnTop(): void {}
  setSkipTaskbar(): void {}
  setProgressBar(): void {}
  setOverlayIcon(): void {}
  setIcon(): void {}
  setContentProtection(): void {}

  // --- dressing

  setMenu(): void {}
  removeMenu(): void {}
  setAutoHideMenuBar(): void {}

  setMenuBarVisibility(visible: boolean): void {
    this.#isMenuBarVisible = visible
  }

  isMenuBarVisible(): boolean {
    return this.#isMenuBarVisible
  }

  setBackgroundColor(color: string): void {
    this.#backgroundColor = color
  }

  getBackgroundColor(): string {
    return this.#backgroundColor
  }

  setTitle(title: string): void {
    this.#title = title
  }

  getTitle(): string {
    return this.#title || this.webContents.getTitle()
  }

  get title(): string {
    return this.getTitle()
  }

  set title(title: string) {
    this.#title = title
  }

  // --- end

  isDestroyed(): boolean {
    return this.webContents.isDestroyed()
  }

  close(): void {
    if (this.isClosing || this.isDestroyed()) return
    if (emitPreventable(this, 'close')) return
    this.isClosing = true
    this.webContents.once('will-prevent-unload', (event: { defaultPrevented: boolean }) => {
      // Preventing the event ignores the page's veto; otherwise the window stays.
      setImmediate(() => {
        if (!event.defaultPrevented) this.isClosing = false
      })
    })
    void this.webContents.target.close(true)
  }

  destroy(): void {
    this.isClosing = true
    void this.webContents.target.close(false)
    this.webContents.target.destroyed()
  }

  // --- told by the page

  reportPainted(): void {
    if (this.#isPainted) return
    this.#isPainted = true
    this.emit('ready-to-show')
  }

  reportClosed(): void {
    if (!windowsById.delete(this.id)) return
    // Headed, the person at the screen closes a window without asking: too late to prevent, not to be told.
    if (!this.isClosing) this.emit('close', preventable())
    this.emit('closed')
    if (windowsById.size === 0 && !state.quitting) app.emit('window-all-closed')
  }
}
