// The isolated world of a page: the link to the main process, then the preload script with what a sandboxed one may require.
import { Bridge } from './bridge.ts'
import { makeCodec, type Codec } from './clone.ts'
import { PageEmitter } from './emitter.ts'
import { IpcRenderer } from './ipc.ts'
import { PagePorts } from './ports.ts'
import { Assembler, piecesOf, unframed, type PageConfig, type ToMain, type ToPage } from './wire.ts'

/** The function Electron wraps around a preload: require, process, exports, module, Buffer, global, setImmediate, clearImmediate. */
type Preload = (...scope: unknown[]) => void

function connect(config: PageConfig): (message: ToMain) => void {
  const world = globalThis as unknown as Record<string, (piece: string) => void>
  const raw = world[config.binding]
  delete world[config.binding]
  return (message) => {
    const pieces = piecesOf(message)
    for (const [index, piece] of pieces.entries()) raw?.((index === pieces.length - 1 ? '.' : '+') + piece)
  }
}

async function settled(delivery: Promise<void>): Promise<void> {
  try {
    await delivery
  } catch (error) {
    console.error(error)
  }
}

/** Installs the function main calls; while a port is on its way, what follows waits its turn. */
function listen(config: PageConfig, ipc: IpcRenderer): void {
  const assembler = new Assembler()
  let tail: Promise<void> | null = null
  const receive = (piece: string, isLast: boolean): void => {
    const text = assembler.add(piece, isLast)
    if (text === null) return
    const message = unframed(text) as ToPage
    const result = tail ? tail.then(() => ipc.receive(message)) : ipc.receive(message)
    if (!(result instanceof Promise)) return
    const turn: Promise<void> = settled(result).finally(() => {
      if (tail === turn) tail = null
    })
    tail = turn
  }
  Object.defineProperty(globalThis, config.receiver, { value: receive })
}

function missing(name: string): object {
  return new Proxy(
    {},
    {
      get: (_target, key): undefined => {
        if (typeof key === 'string') throw new Error(`stand-in: ${name}.${key} is not implemented`)
      },
    },
  )
}

const immediate = {
  setImmediate: (callback: () => void): number => window.setTimeout(callback, 0),
  clearImmediate: (timer: number): void => clearTimeout(timer),
}

function requirable(config: PageConfig, ipcRenderer: IpcRenderer): (name: string) => unknown {
  const bridge = new Bridge(config.secret, 'isolated')
  const electron = {
    ipcRenderer,
    contextBridge: { exposeInMainWorld: (key: string, api: unknown) => bridge.expose(key, api) },
    webUtils: missing('webUtils'),
    webFrame: missing('webFrame'),
    crashReporter: missing('crashReporter'),
  }
  const modules: Record<string, unknown> = {
    electron,
    events: PageEmitter,
    timers: { ...immediate, setTimeout, clearTimeout, setInterval, clearInterval },
    url: { URL, URLSearchParams },
  }
  return (name) => {
    const found = modules[name.replace(/^node:/, '').replace(/^electron\/(common|renderer)$/, 'electron')]
    if (!found) throw new Error(`module not found: ${name}`)
    return found
  }
}

function runPreload(config: PageConfig, preload: Preload, ipc: IpcRenderer): void {
  const module = { exports: {} }
  const process = Object.assign(new PageEmitter(), config.process)
  const require = requirable(config, ipc)
  const { setImmediate, clearImmediate } = immediate
  preload(require, process, module.exports, module, undefined, globalThis, setImmediate, clearImmediate)
}

export function startIsolatedWorld(config: PageConfig, preload: Preload | null): void {
  const codec: Codec = makeCodec({
    encode: (bytes) => bytes.toBase64(),
    decode: (text) => Uint8Array.fromBase64(text),
  })
  const toMain = connect(config)
  const ipc = new IpcRenderer(codec, new PagePorts(codec, toMain), toMain)
  listen(config, ipc)
  toMain(['hello', location.href])
  window.addEventListener('DOMContentLoaded', () => toMain(['dom-ready', '']))
  if (!preload) return
  try {
    runPreload(config, preload, ipc)
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown))
    console.error(`Unable to load preload script: ${config.preload}\n${error.stack}`)
    toMain(['preload-error', codec.encode(error)])
  }
}
