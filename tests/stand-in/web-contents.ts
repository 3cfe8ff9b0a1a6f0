// WebContents: Electron's face of a page.
import { pathToFileURL } from 'node:url'
import { app } from './app.ts'
import { codec } from './codec.ts'
import type { BrowserWindow } from './browser-window.ts'
import { Guarded, preventable, strict } from './guard.ts'
import { IpcMain } from './ipc-main.ts'
import type { OpenOptions } from './open-target.ts'
import { PageTarget, type AdoptedTarget } from './page-target.ts'
import { MessagePortMain } from './ports.ts'
import { pdfParameters } from './print.ts'
import { contentsById, contentsByTarget } from './registry.ts'
import { defaultSession } from './session.ts'
import { record } from './state.ts'
import { originOf } from './urls.ts'

type WindowOpenHandler = (details: Electron.HandlerDetails) => Electron.WindowOpenHandlerResponse

let lastId = 0

export class WebContents extends Guarded {
  readonly id = ++lastId
  readonly ipc = new IpcMain()
  readonly session = defaultSession
  readonly navigationHistory = strict('webContents.navigationHistory', {
    canGoBack: () => false,
    canGoForward: () => false,
    clear() {},
  })
  readonly target: PageTarget
  owner: BrowserWindow | null = null
  #openHandler: WindowOpenHandler | null = null
  #zoom = 1

  constructor(options: OpenOptions, adopted?: AdoptedTarget) {
    super()
    const { sandbox, contextIsolation, nodeIntegration, partition } = options.webPreferences ?? {}
    if (sandbox === false || contextIsolation === false || nodeIntegration) {
      throw new Error(
        'stand-in: only sandboxed, context-isolated windows without node integration are supported',
      )
    }
    if (partition) throw new Error('stand-in: webPreferences.partition is not implemented')
    contentsById.set(this.id, this)
    this.target = new PageTarget(this, options, adopted)
  }

  static getAllWebContents(): WebContents[] {
    return [...contentsById.values()]
  }

  static fromId(id: number): WebContents | undefined {
    return contentsById.get(id)
  }

  static fromDevToolsTargetId(targetId: string): WebContents | undefined {
    return contentsByTarget.get(targetId)
  }

  static getFocusedWebContents(): WebContents | null {
    return [...contentsById.values()].find((contents) => contents.owner?.isVisible()) ?? null
  }

  // --- messages

  send(channel: string, ...args: unknown[]): void {
    const text = codec.encode(args)
    this.target.post(() => ['ipc', channel, text])
  }

  postMessage(channel: string, message: unknown, transfer: MessagePortMain[] = []): void {
    const text = codec.encode(message)
    const ends = transfer.map((port) => MessagePortMain.endOf(port))
    const refs = ends.map((end) => end.moveTo(this.target))
    this.target.post(() => ['post', channel, refs.map((ref) => ref()), text])
  }

  get mainFrame(): Electron.WebFrameMain {
    const frame = {
      url: this.target.url,
      origin: originOf(this.target.url),
      processId: this.id,
      routingId: 1,
      parent: null,
      isDestroyed: () => this.target.isDestroyed,
      send: this.send.bind(this),
      postMessage: this.postMessage.bind(this),
    }
    return strict('webFrameMain', frame) as unknown as Electron.WebFrameMain
  }

  // --- page

  loadURL(url: string): Promise<void> {
    return this.target.navigate(url)
  }

  loadFile(file: string): Promise<void> {
    return this.loadURL(pathToFileURL(file).href)
  }

  reload(): void {
    this.target.send('Page.reload')
  }

  reloadIgnoringCache(): void {
    this.target.send('Page.reload', { ignoreCache: true })
  }

  stop(): void {
    this.target.send('Page.stopLoading')
  }

  executeJavaScript(code: string): Promise<unknown> {
    return this.target.evaluate(code)
  }

  async insertCSS(): Promise<string> {
    throw new Error('stand-in: webContents.insertCSS is not implemented')
  }

  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    const session = await this.target.session
    const { data } = await session.send('Page.printToPDF', pdfParameters(options))
    return Buffer.from(data, 'base64')
  }

  /** Recorded, never printed. */
  print(options?: object, callback?: (success: boolean, failureReason: string) => void): void {
    record('print', options ?? {})
    setImmediate(() => callback?.(true, ''))
  }

  async getPrintersAsync(): Promise<Electron.PrinterInfo[]> {
    return []
  }

  setZoomFactor(factor: number): void {
    this.#zoom = factor
    this.applyZoom()
  }

  getZoomFactor(): number {
    return this.#zoom
  }

  /** Electron's steps: each level is 20 % more. */
  setZoomLevel(level: number): void {
    this.setZoomFactor(1.2 ** level)
  }

  getZoomLevel(): number {
    return Math.log(this.#zoom) / Math.log(1.2)
  }

  get zoomFactor(): number {
    return this.#zoom
  }

  set zoomFactor(factor: number) {
    this.setZoomFactor(factor)
  }

  get zoomLevel(): number {
    return this.getZoomLevel()
  }

  set zoomLevel(level: number) {
    this.setZoomLevel(level)
  }

  /** DevTools cannot set the browser's zoom; CSS zoom comes close, though media queries do not see it. */
  applyZoom(): void {
    const expression = `document.documentElement.style.zoom = '${this.#zoom === 1 ? '' : this.#zoom}'`
    if (this.#zoom !== 1 || !this.target.isLoading) this.target.send('Runtime.evaluate', { expression })
  }

  setVisualZoomLevelLimits(): Promise<void> {
    return Promise.resolve()
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#openHandler = handler
  }

  /** What the app answers to window.open; without a handler Electron allows it. */
  decideOpening(details: Electron.HandlerDetails): Electron.WindowOpenHandlerResponse {
    return this.#openHandler?.(details) ?? { action: 'allow' }
  }

  setBackgroundThrottling(): void {}
  setUserAgent(): void {}
  setAudioMuted(): void {}
  focus(): void {
    this.owner?.focus()
  }

  openDevTools(): void {
    record('openDevTools', this.id)
  }

  closeDevTools(): void {}

  isDevToolsOpened(): boolean {
    return false
  }

  forcefullyCrashRenderer(): void {
    this.target.send('Page.crash')
  }

  getURL(): string {
    return this.target.url
  }

  getTitle(): string {
    return this.target.title
  }

  getType(): 'window' {
    return 'window'
  }

  getOSProcessId(): number {
    return 0
  }

  isLoading(): boolean {
    return this.target.isLoading
  }

  isDestroyed(): boolean {
    return this.target.isDestroyed
  }

  isCrashed(): boolean {
    return this.target.isCrashed
  }

  isFocused(): boolean {
    return this.owner?.isFocused() ?? false
  }

  close(options: { waitForBeforeUnload?: boolean } = {}): void {
    if (this.owner) this.owner.close()
    else void this.target.close(Boolean(options.waitForBeforeUnload))
  }

  // --- told by the page target

  reportTitle(title: string): void {
    if (this.target.title === title) return
    this.target.title = title
    this.emit('page-title-updated', preventable(), title, true)
    this.owner?.emit('page-title-updated', preventable(), title, true)
  }

  reportGone(reason: string): void {
    const details = { reason, exitCode: 133 }
    this.emit('render-process-gone', preventable(), details)
    app.emit('render-process-gone', preventable(), this, details)
  }

  reportDestroyed(): void {
    this.emit('destroyed')
    this.owner?.reportClosed()
  }
}
