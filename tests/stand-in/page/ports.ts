// MessagePorts in the isolated world. A port whose other end is in another page of the app's scheme is a real one, handed over by
// a broker iframe; any other port is one end of a local channel whose far end is pumped through the main process.
import type { Codec } from './clone.ts'
import type { PortRef, ToMain } from './wire.ts'

export class PagePorts {
  readonly #codec: Codec
  readonly #toMain: (message: ToMain) => void
  readonly #relayed = new Map<string, MessagePort>()
  #lastId = 0

  constructor(codec: Codec, toMain: (message: ToMain) => void) {
    this.#codec = codec
    this.#toMain = toMain
  }

  /** Keeps the far end of a port that main will be told about. */
  register(port: MessagePort, id = `page-${++this.#lastId}`): string {
    this.#relayed.set(id, port)
    port.addEventListener('close', () => {
      if (this.#relayed.delete(id)) this.#toMain(['port-close', id])
    })
    return id
  }

  /** Ports of an incoming message; a promise only when one of them comes through the broker. */
  adopt(refs: PortRef[]): MessagePort[] | Promise<MessagePort[]> {
    if (refs.some(({ direct }) => direct && !direct.gives))
      return Promise.all(refs.map((ref) => this.#adoptOne(ref)))
    return refs.map((ref) => this.#adoptHere(ref))
  }

  deliver(id: string, message: string, ports: MessagePort[]): void {
    this.#relayed.get(id)?.postMessage(this.#codec.decode(message), ports)
  }

  /** Lets data leave the page; until someone listens it stays queued here, as in Electron. */
  start(id: string): void {
    const port = this.#relayed.get(id)
    port?.addEventListener('message', (event) => {
      const ports = event.ports.map((nested) => this.register(nested))
      this.#toMain(['port', id, ports, this.#codec.encode(event.data)])
    })
    port?.start()
  }

  close(id: string): void {
    const port = this.#relayed.get(id)
    this.#relayed.delete(id)
    port?.close()
  }

  async #adoptOne(ref: PortRef): Promise<MessagePort> {
    const { direct } = ref
    return direct && !direct.gives ? takePort(direct.broker, direct.pair) : this.#adoptHere(ref)
  }

  /** The page's end of a channel made here. */
  #adoptHere({ id, direct }: PortRef): MessagePort {
    const channel = new MessageChannel()
    if (direct) givePort(direct.broker, direct.pair, channel.port1)
    else this.register(channel.port1, id)
    return channel.port2
  }
}

/** Opens the broker for one hand-over: a hidden iframe in a closed shadow root, gone when `done` is called. */
function openBroker(broker: string): { line: MessagePort; done: () => void } {
  const channel = new MessageChannel()
  const host = document.createElement('div')
  host.hidden = true
  const frame = document.createElement('iframe')
  frame.addEventListener('load', () =>
    frame.contentWindow?.postMessage('hand-over', new URL(broker).origin, [channel.port2]),
  )
  frame.src = broker
  host.attachShadow({ mode: 'closed' }).append(frame)
  document.documentElement.append(host)
  const done = (): void => {
    channel.port1.close()
    host.remove()
  }
  return { line: channel.port1, done }
}

/** How long the other page may take; one that died in between never comes. */
const patience = 5000

function givePort(broker: string, pair: string, port: MessagePort): void {
  const { line, done } = openBroker(broker)
  const timer = setTimeout(done, patience)
  line.addEventListener('message', () => {
    clearTimeout(timer)
    done()
  })
  line.start()
  line.postMessage(pair, [port])
}

/** Resolves to the port, or to one already closed: later messages from main wait for it and must not wait for ever. */
function takePort(broker: string, pair: string): Promise<MessagePort> {
  const { line, done } = openBroker(broker)
  return new Promise((resolve) => {
    const finish = (port: MessagePort | undefined): void => {
      clearTimeout(timer)
      done()
      resolve(port ?? closedPort())
    }
    const timer = setTimeout(() => finish(undefined), patience)
    line.addEventListener('message', ({ ports: [port] }) => finish(port))
    line.start()
    line.postMessage(pair)
  })
}

function closedPort(): MessagePort {
  const { port1, port2 } = new MessageChannel()
  port1.close()
  return port2
}
