// MessageChannelMain and MessagePortMain. Ports between two pages of the app's scheme go direct; a port with an end in the main
// process is relayed.
import { codec } from './codec.ts'
import { Guarded } from './guard.ts'
import { brokerPaths } from './page-source.ts'
import type { PageTarget } from './page-target.ts'
import type { PortRef } from './page/wire.ts'
import { state } from './state.ts'
import { schemeOf } from './urls.ts'

interface Parcel {
  text: string
  ports: PortEnd[]
}

/** STANDIN_PORTS=relay sends everything through the main process. */
const allowsDirect = process.env['STANDIN_PORTS'] !== 'relay'
/** Relayed ends that live in a page, by page and id. */
const relayed = new Map<string, PortEnd>()
let lastId = 0

export class MessagePortMain extends Guarded {
  readonly #end: PortEnd

  constructor(end: PortEnd) {
    super()
    this.#end = end
  }

  start(): void {
    this.#end.start()
  }

  postMessage(message: unknown, transfer: MessagePortMain[] = []): void {
    this.#end.post(message, transfer)
  }

  close(): void {
    this.#end.close()
  }

  static endOf(port: MessagePortMain): PortEnd {
    if (!(#end in port) || !port.#end.isTransferable())
      throw new Error('Found invalid port object in transfer list')
    return port.#end
  }
}

/** One end of a channel, wherever it lives. */
export class PortEnd {
  readonly port = new MessagePortMain(this)
  peer: PortEnd = this
  #home: { page: PageTarget; id: string } | null = null
  /** The page has been told about the end, which is therefore relayed. */
  #announced = false
  /** Both ends are in pages that talk without us, under this name. */
  #pair = ''
  #pumping = false
  #started = false
  #closed = false
  #queue: Parcel[] = []

  isTransferable(): boolean {
    return !this.#home && !this.#closed
  }

  start(): void {
    if (this.#started || this.#home) return
    this.#started = true
    this.peer.#pump()
    for (const parcel of this.#queue.splice(0)) setImmediate(() => this.#receive(parcel))
  }

  post(message: unknown, transfer: MessagePortMain[]): void {
    if (this.#home) throw new Error('stand-in: this port was transferred')
    this.peer.deliver({
      text: codec.encode(message),
      ports: transfer.map((port) => MessagePortMain.endOf(port)),
    })
  }

  close(): void {
    if (this.#closed || this.#pair) return
    this.#closed = true
    if (this.#home) {
      const { page, id } = this.#home
      relayed.delete(`${page.key}:${id}`)
      page.post(() => ['port-close', id])
    } else setImmediate(() => this.port.emit('close'))
    this.peer.close()
  }

  deliver(parcel: Parcel): void {
    if (this.#closed) return
    if (this.#home) {
      const { page, id } = this.#home
      const refs = parcel.ports.map((end) => end.moveTo(page))
      page.post(() => ['port', id, refs.map((ref) => ref()), parcel.text])
    } else if (this.#started) setImmediate(() => this.#receive(parcel))
    else this.#queue.push(parcel)
  }

  /**
   * Moves the end into a page. How it is named is decided when the message leaves (next microtask): by then the
   * usual "create a channel, post both ends" has named both pages and the pair can go direct.
   */
  moveTo(page: PageTarget): () => PortRef {
    const id = `main-${++lastId}`
    this.#home = { page, id }
    return () => {
      if (this.#pair) return { id, direct: { broker: brokerOf(page) ?? '', pair: this.#pair, gives: false } }
      const broker = this.#directBroker(page)
      if (broker) {
        this.#pair = this.peer.#pair = `${process.pid}-${id}`
        return { id, direct: { broker, pair: this.#pair, gives: true } }
      }
      this.#announce(page, id)
      return { id, direct: null }
    }
  }

  /** Takes over a port that a page sent: the end stays there, its peer is ours. */
  static fromPage(page: PageTarget, id: string): PortEnd {
    const { far, near } = linkedEnds()
    far.#home = { page, id }
    far.#announced = true
    relayed.set(`${page.key}:${id}`, far)
    return near
  }

  #directBroker(page: PageTarget): string | null {
    const other = this.peer.#home
    if (!allowsDirect || !other || this.peer.#announced || other.page === page) return null
    if (this.#queue.length + this.peer.#queue.length > 0) return null
    const broker = brokerOf(page)
    return broker && broker === brokerOf(other.page) ? broker : null
  }

  #announce(page: PageTarget, id: string): void {
    this.#announced = true
    relayed.set(`${page.key}:${id}`, this)
    queueMicrotask(() => {
      for (const parcel of this.#queue.splice(0)) this.deliver(parcel)
      if (!this.peer.#started && !this.peer.#announced) return
      this.#pump()
      this.peer.#pump()
    })
  }

  /** Lets data leave the page that holds this end. */
  #pump(): void {
    if (!this.#home || !this.#announced || this.#pumping) return
    const { page, id } = this.#home
    this.#pumping = true
    page.post(() => ['port-start', id])
  }

  #receive(parcel: Parcel): void {
    this.port.emit('message', { data: codec.decode(parcel.text), ports: parcel.ports.map((end) => end.port) })
  }
}

/** Pages of one custom scheme share a broker host; others have none. */
function brokerOf(page: PageTarget): string | null {
  const scheme = schemeOf(page.url)
  return state.schemes.has(scheme) ? `https://standin-broker.${scheme}.standin${brokerPaths.frame}` : null
}

function linkedEnds(): { far: PortEnd; near: PortEnd } {
  const far = new PortEnd()
  const near = new PortEnd()
  far.peer = near
  near.peer = far
  return { far, near }
}

export class MessageChannelMain extends Guarded {
  readonly port1: MessagePortMain
  readonly port2: MessagePortMain

  constructor() {
    super()
    const { far, near } = linkedEnds()
    this.port1 = far.port
    this.port2 = near.port
  }
}

export function deliverFromPage(page: PageTarget, id: string, text: string, ports: string[]): void {
  const ends = ports.map((port) => PortEnd.fromPage(page, port))
  relayed.get(`${page.key}:${id}`)?.peer.deliver({ text, ports: ends })
}

export function closeFromPage(page: PageTarget, id: string): void {
  relayed.get(`${page.key}:${id}`)?.close()
}

export function closePortsOf(page: PageTarget): void {
  for (const [key, end] of relayed) if (key.startsWith(`${page.key}:`)) end.close()
}
