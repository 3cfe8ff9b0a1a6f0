// Structured clone over the wire: values <-> JSON text. Runs in Node and, injected, in the renderer.

export interface Base64 {
  encode(bytes: Uint8Array): string
  decode(text: string): Uint8Array
}

export interface Codec {
  encode(value: unknown): string
  decode(text: string): unknown
}

/** Anything JSON cannot carry: `$` names the kind, `v` holds the value. */
type Tagged = { $: string; v?: unknown; [extra: string]: unknown }
type Keep = <T extends object>(value: T) => T

const viewKinds: Record<string, new (buffer: ArrayBuffer) => ArrayBufferView> = {
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
  DataView,
}
const errorKinds = { Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError }

function uncloneable(): never {
  throw new Error('An object could not be cloned.')
}

function kindOf(value: object): string {
  return Object.prototype.toString.call(value).slice(8, -1)
}

function ownBuffer(bytes: Uint8Array): ArrayBuffer {
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
}

class Encoder {
  readonly #seen = new Map<object, number>()
  readonly #base64: Base64

  constructor(base64: Base64) {
    this.#base64 = base64
  }

  encode(value: unknown): unknown {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
    if (typeof value === 'undefined') return { $: 'u' }
    if (typeof value === 'bigint') return { $: 'i', v: String(value) }
    if (typeof value === 'object') return this.#object(value)
    if (typeof value !== 'number') return uncloneable()
    if (Number.isFinite(value) && !Object.is(value, -0)) return value
    return { $: 'n', v: Object.is(value, -0) ? '-0' : String(value) }
  }

  #object(value: object): unknown {
    const earlier = this.#seen.get(value)
    if (earlier !== undefined) return { $: 'r', v: earlier }
    this.#seen.set(value, this.#seen.size)
    if (Array.isArray(value)) return Array.from(value, (item) => this.encode(item))
    return this.#builtIn(value) ?? this.#plain(value)
  }

  #builtIn(value: object): Tagged | null {
    if (value instanceof Date) return { $: 'd', v: value.getTime() }
    if (value instanceof RegExp) return { $: 'x', v: value.source, f: value.flags }
    if (value instanceof Map)
      return { $: 'm', v: [...value].map(([k, v]) => [this.encode(k), this.encode(v)]) }
    if (value instanceof Set) return { $: 's', v: [...value].map((item) => this.encode(item)) }
    if (ArrayBuffer.isView(value)) {
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
      return { $: 'v', k: kindOf(value), v: this.#base64.encode(bytes) }
    }
    const kind = kindOf(value)
    if (kind === 'ArrayBuffer')
      return { $: 'b', v: this.#base64.encode(new Uint8Array(value as ArrayBuffer)) }
    if (value instanceof Error || kind === 'Error') return this.#error(value as Error)
    const isNode = typeof Node === 'function' && value instanceof Node
    if (isNode || ['Promise', 'WeakMap', 'WeakSet'].includes(kind)) uncloneable()
    return null
  }

  #error(error: Error): Tagged {
    const cause = 'cause' in error ? this.encode(error.cause) : undefined
    return { $: 'e', n: error.name, v: error.message, s: error.stack, c: cause }
  }

  #plain(value: object): unknown {
    const out: Record<string, unknown> = {}
    for (const [key, item] of Object.entries(value)) {
      if (key !== '__proto__') out[key] = this.encode(item)
    }
    return '$' in out ? { $: 'o', v: out } : out
  }
}

class Decoder {
  readonly #seen: object[] = []
  readonly #base64: Base64
  readonly #keep: Keep = (value) => {
    this.#seen.push(value)
    return value
  }

  constructor(base64: Base64) {
    this.#base64 = base64
  }

  decode(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return this.#fill(value)
    if (!('$' in value)) return this.#fill(value)
    const tagged = value as Tagged
    return tagged.$ === 'o' ? this.#fill(tagged.v as object) : this.#tagged(tagged)
  }

  #fill(value: object): object {
    this.#keep(value)
    const fields = value as Record<string, unknown>
    for (const key of Object.keys(fields)) fields[key] = this.decode(fields[key])
    return value
  }

  #tagged(tagged: Tagged): unknown {
    const text = String(tagged.v)
    switch (tagged.$) {
      case 'u':
        return undefined
      case 'n':
        return Number(text)
      case 'i':
        return BigInt(text)
      case 'r':
        return this.#seen[Number(text)]
      case 'd':
        return this.#keep(new Date((tagged.v as number | null) ?? Number.NaN))
      case 'x':
        return this.#keep(new RegExp(text, String(tagged['f'])))
      case 'b':
        return this.#keep(ownBuffer(this.#base64.decode(text)))
      case 'v':
        return this.#view(String(tagged['k']), text)
      default:
        return this.#container(tagged)
    }
  }

  #view(kind: string, text: string): ArrayBufferView {
    const view = viewKinds[kind] ?? Uint8Array
    return this.#keep(new view(ownBuffer(this.#base64.decode(text))))
  }

  #container(tagged: Tagged): unknown {
    if (tagged.$ === 'e') return this.#error(tagged)
    if (tagged.$ === 'm') {
      const map = this.#keep(new Map<unknown, unknown>())
      for (const [key, item] of tagged.v as [unknown, unknown][]) map.set(this.decode(key), this.decode(item))
      return map
    }
    const set = this.#keep(new Set<unknown>())
    for (const item of tagged.v as unknown[]) set.add(this.decode(item))
    return set
  }

  #error(tagged: Tagged): Error {
    const name = String(tagged['n'])
    const kind = name in errorKinds ? errorKinds[name as keyof typeof errorKinds] : Error
    const error = this.#keep(new kind(String(tagged.v)))
    if (!(name in errorKinds))
      Object.defineProperty(error, 'name', { value: name, configurable: true, writable: true })
    Object.defineProperty(error, 'stack', { value: tagged['s'], configurable: true, writable: true })
    if (tagged['c'] !== undefined) error.cause = this.decode(tagged['c'])
    return error
  }
}

/** Marks a bare string, which travels as it is: no JSON text begins with it. */
const bare = 's'

/** Half a surrogate pair only survives the trip escaped, as JSON does. */
function isBare(value: unknown): value is string {
  return typeof value === 'string' && value.isWellFormed()
}

export function makeCodec(base64: Base64): Codec {
  return {
    encode: (value) => (isBare(value) ? bare + value : JSON.stringify(new Encoder(base64).encode(value))),
    decode: (text) => (text.startsWith(bare) ? text.slice(1) : new Decoder(base64).decode(JSON.parse(text))),
  }
}
