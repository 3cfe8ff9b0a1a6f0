// ipcMain, and the same interface on each web contents.
import { Guarded } from './guard.ts'

export type InvokeHandler = (event: Electron.IpcMainInvokeEvent, ...args: unknown[]) => unknown

export class IpcMain extends Guarded {
  readonly #handlers = new Map<string, InvokeHandler>()

  handle(channel: string, handler: InvokeHandler): void {
    if (this.#handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`)
    this.#handlers.set(channel, handler)
  }

  handleOnce(channel: string, handler: InvokeHandler): void {
    this.handle(channel, (...args) => {
      this.#handlers.delete(channel)
      return handler(...args)
    })
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel)
  }

  static handlerOf(ipc: IpcMain, channel: string): InvokeHandler | undefined {
    return ipc.#handlers.get(channel)
  }
}

export const ipcMain = new IpcMain()
