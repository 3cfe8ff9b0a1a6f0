// Loaded before a utility process' own code: process.parentPort over Node's channel to the parent.
import { EventEmitter } from 'node:events'

class ParentPort extends EventEmitter {
  #isStarted = false

  postMessage(message: object): void {
    process.send?.(message)
  }

  override on(name: string, listener: (...args: unknown[]) => void): this {
    if (name === 'message') this.start()
    return super.on(name, listener)
  }

  start(): void {
    if (this.#isStarted) return
    this.#isStarted = true
    process.on('message', (data) => this.emit('message', { data, ports: [] }))
  }
}

Object.assign(process, { parentPort: new ParentPort(), type: 'utility' })
