// Starts the contract fixture on the stand-in, or on the Electron binary named by ELECTRON_BIN.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { _electron, type ElectronApplication } from 'playwright'

/** What the fixture leaves on the main process' global object for `evaluate`. */
interface Contract {
  open(host?: string): Promise<Electron.BrowserWindow>
  pair(): [Electron.MessagePortMain, Electron.MessagePortMain]
  once<T extends unknown[]>(emitter: NodeJS.EventEmitter, name: string): Promise<T>
  seen: unknown[]
}

export const executablePath = process.env['ELECTRON_BIN'] ?? path.join(import.meta.dirname, 'electron')
export const isStandIn = !process.env['ELECTRON_BIN']
export const appFolder = path.join(import.meta.dirname, 'contract-app')

export function freshProfile(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'stand-in-'))
}

export class Fixture {
  readonly app: ElectronApplication
  readonly profile: string

  constructor(app: ElectronApplication, profile: string) {
    this.app = app
    this.profile = profile
  }

  static async start(
    options: { profile?: string; args?: string[]; env?: Record<string, string> } = {},
  ): Promise<Fixture> {
    const profile = options.profile ?? freshProfile()
    const app = await _electron.launch({
      executablePath,
      args: [appFolder, `--user-data-dir=${profile}`, ...(options.args ?? [])],
      env: { ...(process.env as Record<string, string>), ...options.env },
    })
    app.process().stderr?.on('data', (data: Buffer) => {
      if (process.env['STANDIN_VERBOSE']) process.stderr.write(data)
    })
    await app.evaluate(async () => {
      while (!('contract' in globalThis)) await new Promise((resolve) => setTimeout(resolve, 5))
    })
    return new Fixture(app, profile)
  }

  async stop(): Promise<void> {
    await this.app.close()
    fs.rmSync(this.profile, { recursive: true, force: true })
  }

  async kill(): Promise<void> {
    const child = this.app.process()
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await gone
  }

  /** Opens a window on a host of the fixture's scheme; resolves to its id. */
  open(host?: string): Promise<number> {
    return this.app.evaluate(async (_electron, host) => (await contract.open(host)).id, host)
  }

  destroy(...ids: number[]): Promise<void> {
    return this.app.evaluate(({ BrowserWindow }, ids) => {
      for (const id of ids) BrowserWindow.fromId(id)?.destroy()
    }, ids)
  }

  /** Runs code in the page's own world. */
  async inPage<T>(id: number, code: string): Promise<T> {
    return this.app.evaluate(
      ({ BrowserWindow }, [id, code]) =>
        BrowserWindow.fromId(id)?.webContents.executeJavaScript(code) as Promise<T>,
      [id, code] as const,
    )
  }
}

declare global {
  const contract: Contract
}
