// app: identity, paths, lifecycle.
import { Guarded, emitPreventable, preventable, strict } from './guard.ts'
import { chooseUserData, getPath } from './paths.ts'
import { windowsById } from './registry.ts'
import { announceToFirst, releaseLock, takeLock } from './single-instance.ts'
import { isHeaded, record, state } from './state.ts'
import { spawnSync } from 'node:child_process'
import path from 'node:path'

interface Identity {
  name: string
  version: string
  path: string
}

/** Node's own way out; process.exit is replaced by app.exit. */
const leave = (process as unknown as { reallyExit(code: number): never }).reallyExit.bind(process)

/** The same app again with these arguments, in this process's place: whoever waits for it or interrupts it still can. */
function startAgain(args: readonly string[]): never {
  const script = (name: string) => path.join(import.meta.dirname, name)
  const command = ['--no-warnings', '-r', script('register.ts'), script('boot.ts'), ...args]
  if (process.platform !== 'win32' && process.execve) {
    process.execve(process.execPath, [process.execPath, ...command], process.env)
  }
  return leave(spawnSync(process.execPath, command, { stdio: 'inherit' }).status ?? 1)
}

class App extends Guarded {
  #identity: Identity = { name: 'Electron', version: '0.0.0', path: process.cwd() }
  #hasLock = false
  #exiting = false
  /** Arguments to start again with once this instance has ended. */
  #comeBack: string[] | null = null
  readonly #ready = Promise.withResolvers<void>()

  readonly commandLine = strict('app.commandLine', {
    appendSwitch: (name: string, value = ''): void => void state.switches.set(name, value),
    appendArgument: (): void => {},
    hasSwitch: (name: string): boolean => state.switches.has(name),
    getSwitchValue: (name: string): string => state.switches.get(name) ?? '',
    removeSwitch: (name: string): void => void state.switches.delete(name),
  })

  get isPackaged(): boolean {
    return Boolean(process.env['STANDIN_PACKAGED'])
  }

  get name(): string {
    return this.#identity.name
  }

  set name(name: string) {
    this.#identity.name = name
  }

  identify(identity: Identity): void {
    this.#identity = identity
    chooseUserData(identity.name)
  }

  whenReady(): Promise<void> {
    return this.#ready.promise
  }

  isReady(): boolean {
    return state.ready
  }

  becomeReady(): void {
    state.ready = true
    this.emit('ready', preventable(), {})
    this.#ready.resolve()
  }

  getName(): string {
    return this.#identity.name
  }

  setName(name: string): void {
    this.#identity.name = name
  }

  getVersion(): string {
    return this.#identity.version
  }

  getAppPath(): string {
    return this.#identity.path
  }

  getLocale(): string {
    return state.switches.get('lang') || 'en-US'
  }

  getSystemLocale(): string {
    return this.getLocale()
  }

  getLocaleCountryCode(): string {
    return this.getLocale().split('-')[1] ?? ''
  }

  getPreferredSystemLanguages(): string[] {
    return [this.getLocale()]
  }

  getPath(name: string): string {
    return getPath(name)
  }

  setPath(name: string, folder: string): void {
    const isProfile = name === 'userData' || name === 'sessionData'
    if (state.ready && isProfile) throw new Error(`stand-in: set ${name} before the ready event`)
    state.paths.set(name, path.resolve(folder))
  }

  setAppLogsPath(folder?: string): void {
    state.paths.set('logs', folder ?? path.join(getPath('userData'), 'logs'))
  }

  /** The main process only: the browser's processes are not counted. */
  getAppMetrics(): Electron.ProcessMetric[] {
    const { rss } = process.memoryUsage()
    const kilobytes = Math.round(rss / 1024)
    return [
      {
        pid: process.pid,
        type: 'Browser',
        creationTime: Date.now() - process.uptime() * 1000,
        cpu: { percentCPUUsage: 0, idleWakeupsPerSecond: 0 },
        memory: { workingSetSize: kilobytes, peakWorkingSetSize: kilobytes },
      },
    ]
  }

  setAppUserModelId(): void {}
  setAboutPanelOptions(): void {}
  disableHardwareAcceleration(): void {}
  enableSandbox(): void {}
  focus(): void {}
  show(): void {}
  hide(): void {}

  setLoginItemSettings(settings: object): void {
    record('setLoginItemSettings', settings)
  }

  addRecentDocument(file: string): void {
    record('addRecentDocument', file)
  }

  setBadgeCount(count?: number): boolean {
    record('setBadgeCount', count)
    return true
  }

  requestSingleInstanceLock(data?: unknown): boolean {
    if (this.#hasLock) return true
    this.#hasLock = takeLock(([argv, folder, extra]) => {
      this.emit('second-instance', preventable(), argv, folder, extra)
    })
    if (!this.#hasLock) announceToFirst([process.argv, process.cwd(), data ?? null])
    return this.#hasLock
  }

  hasSingleInstanceLock(): boolean {
    return this.#hasLock
  }

  releaseSingleInstanceLock(): void {
    if (this.#hasLock) releaseLock()
    this.#hasLock = false
  }

  relaunch(options?: Electron.RelaunchOptions): void {
    record('relaunch', options ?? {})
    // A test starts the next instance itself; a person at a screen expects the app to come back.
    if (isHeaded) this.#comeBack = options?.args ?? process.argv.slice(1)
  }

  quit(): void {
    if (state.quitting || emitPreventable(this, 'before-quit')) return
    state.quitting = true
    const open = [...windowsById.values()]
    for (const window of open) {
      window.once('closed', () => this.#quitWhenEmpty())
      window.close()
      if (!window.isClosing && !window.isDestroyed()) {
        state.quitting = false // The window refused.
        return
      }
    }
    if (open.length === 0) setImmediate(() => this.#quitWhenEmpty())
  }

  exit(code = 0): void {
    void this.#leave(code)
  }

  #quitWhenEmpty(): void {
    if (windowsById.size > 0) return
    if (emitPreventable(this, 'will-quit')) state.quitting = false
    else this.exit(Number(process.exitCode ?? 0))
  }

  async #leave(code: number): Promise<void> {
    if (this.#exiting) return
    this.#exiting = true
    state.quitting = true
    this.emit('quit', preventable(), code)
    const { browser } = state
    if (browser) {
      browser.cdp.root.post('Browser.close')
      const patience = new Promise((resolve) => setTimeout(resolve, 5000).unref())
      await Promise.race([browser.exited, patience])
      browser.process.kill('SIGKILL')
    }
    this.releaseSingleInstanceLock()
    if (this.#comeBack) startAgain(this.#comeBack)
    leave(code)
  }

  /** The browser died under a running app, or the app never started. */
  abort(reason: string, error?: unknown): void {
    if (this.#exiting) return
    console.error(`stand-in: ${reason}`, error ?? '')
    state.browser?.process.kill('SIGKILL')
    leave(1)
  }
}

export const app = new App()
