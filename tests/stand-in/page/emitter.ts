// The EventEmitter a sandboxed preload gets from `require('events')`, and the base of its ipcRenderer.

type Listener = (...args: unknown[]) => void

export class PageEmitter {
  static EventEmitter = PageEmitter
  readonly #listeners = new Map<string, { listener: Listener; original: Listener }[]>()

  on(name: string, listener: Listener): this {
    return this.#add(name, listener, listener)
  }

  addListener(name: string, listener: Listener): this {
    return this.on(name, listener)
  }

  once(name: string, listener: Listener): this {
    const wrapped: Listener = (...args) => {
      this.off(name, listener)
      listener(...args)
    }
    return this.#add(name, wrapped, listener)
  }

  off(name: string, listener: Listener): this {
    const kept = this.#listeners.get(name)?.filter((entry) => entry.original !== listener)
    if (kept) this.#listeners.set(name, kept)
    return this
  }

  removeListener(name: string, listener: Listener): this {
    return this.off(name, listener)
  }

  removeAllListeners(name?: string): this {
    if (name === undefined) this.#listeners.clear()
    else this.#listeners.delete(name)
    return this
  }

  listenerCount(name: string): number {
    return this.#listeners.get(name)?.length ?? 0
  }

  emit(name: string, ...args: unknown[]): boolean {
    const entries = this.#listeners.get(name) ?? []
    for (const entry of entries) entry.listener(...args)
    return entries.length > 0
  }

  #add(name: string, listener: Listener, original: Listener): this {
    this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), { listener, original }])
    return this
  }
}
