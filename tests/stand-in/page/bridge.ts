// contextBridge: both worlds share `window` as an EventTarget, and Chromium clones CustomEvent.detail between worlds
// synchronously. Functions and promises travel as numbered handles.

type Side = 'main' | 'isolated'
type Callable = (...args: unknown[]) => unknown

type BridgeMessage =
  | { kind: 'call'; fn: number; args: unknown[] }
  | { kind: 'return'; ok: boolean; value: unknown }
  | { kind: 'settle'; id: number; ok: boolean; value: unknown }
  | { kind: 'expose'; key: string; api: unknown }

const nativeDispatch = EventTarget.prototype.dispatchEvent.bind(window)
const nativeClone = structuredClone
const NativeEvent = CustomEvent

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown))
}

export class Bridge {
  readonly #other: string
  readonly #local: Callable[] = []
  readonly #known = new Map<Callable, number>()
  readonly #pending = new Map<number, PromiseWithResolvers<unknown>>()
  #reply: { ok: boolean; value: unknown } | null = null
  #lastPromise = 0

  constructor(secret: string, side: Side) {
    this.#other = secret + (side === 'main' ? 'isolated' : 'main')
    window.addEventListener(
      secret + side,
      (event) => this.#receive(event as CustomEvent<BridgeMessage | null>),
      true,
    )
  }

  /** contextBridge.exposeInMainWorld, called in the isolated world. */
  expose(key: string, api: unknown): void {
    const answer = this.#emit({ kind: 'expose', key, api: this.#out(api) })
    if (!answer) throw new Error('stand-in contextBridge: the page side is missing')
    if (!answer.ok) throw this.#into(answer.value)
  }

  #emit(message: BridgeMessage): { ok: boolean; value: unknown } | null {
    nativeClone(message) // Throws DataCloneError like Electron; cloning between worlds would fail silently.
    this.#reply = null
    nativeDispatch(new NativeEvent(this.#other, { detail: message }))
    const reply = this.#reply
    this.#reply = null
    return reply
  }

  #answer(ok: boolean, value: unknown): void {
    const reply = { kind: 'return', ok, value } satisfies BridgeMessage
    nativeDispatch(new NativeEvent(this.#other, { detail: reply }))
  }

  #receive(event: CustomEvent<BridgeMessage | null>): void {
    event.stopImmediatePropagation()
    const message = event.detail
    if (message === null) throw new Error('stand-in contextBridge: value lost between worlds')
    if (message.kind === 'call') this.#call(message.fn, message.args)
    else if (message.kind === 'return') this.#reply = message
    else if (message.kind === 'expose') this.#define(message.key, message.api)
    else {
      const waiting = this.#pending.get(message.id)
      this.#pending.delete(message.id)
      if (message.ok) waiting?.resolve(this.#into(message.value))
      else waiting?.reject(this.#into(message.value))
    }
  }

  #call(handle: number, args: unknown[]): void {
    try {
      const result = this.#out(this.#local[handle]?.(...args.map((arg) => this.#into(arg))))
      nativeClone(result)
      this.#answer(true, result)
    } catch (error) {
      const isCloning = error instanceof DOMException
      this.#answer(false, this.#out(isCloning ? new Error('An object could not be cloned.') : asError(error)))
    }
  }

  #define(key: string, api: unknown): void {
    if (Object.hasOwn(window, key)) {
      this.#answer(
        false,
        this.#out(new Error('Cannot bind an API on top of an existing property on the window object')),
      )
      return
    }
    const value = this.#into(api, true)
    Object.defineProperty(window, key, { value, enumerable: true, configurable: false, writable: false })
    this.#answer(true, undefined)
  }

  /** Makes a value fit to cross: functions, promises and errors become handles, prototypes are dropped. */
  #out(value: unknown): unknown {
    if (typeof value === 'function') return { $function: this.#handleOf(value as Callable) }
    if (typeof value === 'symbol') return undefined
    if (typeof value !== 'object' || value === null) return value
    if (value instanceof Error) return { $error: value.message }
    if ('then' in value && typeof value.then === 'function')
      return this.#promiseOut(value as PromiseLike<unknown>)
    if (Array.isArray(value)) return value.map((item) => this.#out(item))
    // Date, Map, typed arrays, Blob and ports clone natively.
    if (!isPlain(value) && Object.prototype.toString.call(value) !== '[object Object]') return value
    const kept = Object.entries(value).filter(([, item]) => typeof item !== 'symbol')
    return Object.fromEntries(kept.map(([key, item]) => [key, this.#out(item)]))
  }

  #handleOf(fn: Callable): number {
    const handle = this.#known.get(fn) ?? this.#local.push(fn) - 1
    this.#known.set(fn, handle)
    return handle
  }

  #promiseOut(promise: PromiseLike<unknown>): { $promise: number } {
    const id = ++this.#lastPromise
    Promise.resolve(promise).then(
      (value) => this.#emit({ kind: 'settle', id, ok: true, value: this.#out(value) }),
      (error) => this.#emit({ kind: 'settle', id, ok: false, value: this.#out(error) }),
    )
    return { $promise: id }
  }

  #into(value: unknown, frozen = false): unknown {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) {
      const items = value.map((item) => this.#into(item, frozen))
      return frozen ? Object.freeze(items) : items
    }
    if (!isPlain(value)) return value
    if ('$function' in value) return this.#remote(Number(value.$function))
    if ('$error' in value) return new Error(String(value.$error))
    if ('$promise' in value) {
      const waiting = Promise.withResolvers<unknown>()
      this.#pending.set(Number(value.$promise), waiting)
      return waiting.promise
    }
    const object = Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, this.#into(item, frozen)]),
    )
    return frozen ? Object.freeze(object) : object
  }

  #remote(fn: number): Callable {
    return (...args) => {
      const answer = this.#emit({ kind: 'call', fn, args: args.map((arg) => this.#out(arg)) })
      if (!answer) throw new Error('stand-in contextBridge: the other world did not answer')
      if (answer.ok) return this.#into(answer.value)
      throw this.#into(answer.value)
    }
  }
}
