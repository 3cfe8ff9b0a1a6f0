// ipcRenderer, and the order in which messages from the main process are handled.
import type { Codec } from './clone.ts'
import { PageEmitter } from './emitter.ts'
import type { PagePorts } from './ports.ts'
import type { ToMain, ToPage } from './wire.ts'

export class IpcRenderer extends PageEmitter {
  readonly #codec: Codec
  readonly #ports: PagePorts
  readonly #toMain: (message: ToMain) => void
  readonly #calls = new Map<number, PromiseWithResolvers<unknown>>()
  #lastCall = 0

  constructor(codec: Codec, ports: PagePorts, toMain: (message: ToMain) => void) {
    super()
    this.#codec = codec
    this.#ports = ports
    this.#toMain = toMain
  }

  send(channel: string, ...args: unknown[]): void {
    this.#toMain(['send', channel, this.#codec.encode(args)])
  }

  invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    const call = ++this.#lastCall
    const waiting = Promise.withResolvers<unknown>()
    this.#toMain(['invoke', call, channel, this.#codec.encode(args)])
    this.#calls.set(call, waiting)
    return waiting.promise
  }

  postMessage(channel: string, message: unknown, transfer: MessagePort[] = []): void {
    const ids = transfer.map((port) => this.#ports.register(port))
    this.#toMain(['post', channel, ids, this.#codec.encode(message)])
  }

  sendSync(): never {
    throw new Error('stand-in: ipcRenderer.sendSync is not implemented')
  }

  /** Handles one message; returns a promise while a port it carries is still on its way. */
  receive(message: ToPage): void | Promise<void> {
    switch (message[0]) {
      case 'ipc':
        this.emit(message[1], { sender: this, ports: [] }, ...(this.#codec.decode(message[2]) as unknown[]))
        return undefined
      case 'post':
        return this.#withPorts(message, (ports) => {
          this.emit(message[1], { sender: this, ports }, this.#codec.decode(message[3]))
        })
      case 'port':
        return this.#withPorts(message, (ports) => this.#ports.deliver(message[1], message[3], ports))
      case 'port-start':
        return this.#ports.start(message[1])
      case 'port-close':
        return this.#ports.close(message[1])
      case 'reply':
      case 'refuse':
        return this.#settle(message)
    }
  }

  #withPorts(
    message: Extract<ToPage, ['post' | 'port', ...unknown[]]>,
    deliver: (ports: MessagePort[]) => void,
  ): void | Promise<void> {
    const ports = this.#ports.adopt(message[2])
    return ports instanceof Promise ? ports.then(deliver) : deliver(ports)
  }

  #settle(message: Extract<ToPage, ['reply' | 'refuse', ...unknown[]]>): void {
    const waiting = this.#calls.get(message[1])
    this.#calls.delete(message[1])
    if (message[0] === 'reply') waiting?.resolve(this.#codec.decode(message[2]))
    else waiting?.reject(new Error(message[2]))
  }
}
