// Messages between the main process and the isolated world of a page, and how long ones travel. Types are erased
// before the rest is injected.

/** A port named in a message: relayed under `id`, or handed over by the broker iframe at `broker` under `pair`. */
export interface PortRef {
  id: string
  direct: { broker: string; pair: string; gives: boolean } | null
}

/** Every message ends in the one text that may be long. */
export type ToPage =
  | ['ipc', channel: string, args: string]
  | ['post', channel: string, ports: PortRef[], message: string]
  | ['port', id: string, ports: PortRef[], message: string]
  | ['port-start', id: string]
  | ['port-close', id: string]
  | ['reply', call: number, result: string]
  | ['refuse', call: number, reason: string]

export type ToMain =
  | ['hello', href: string]
  | ['dom-ready', nothing: '']
  | ['preload-error', error: string]
  | ['send', channel: string, args: string]
  | ['post', channel: string, ports: string[], message: string]
  | ['invoke', call: number, channel: string, args: string]
  | ['port', id: string, ports: string[], message: string]
  | ['port-close', id: string]

export interface PageConfig {
  /** Name of the function that calls the main process, removed before the preload runs. */
  binding: string
  /** Name of the function the main process calls. */
  receiver: string
  /** Prefix of the events that carry contextBridge calls between worlds. */
  secret: string
  preload: string
  process: Record<string, unknown>
}

/** Far below every limit on the way (100 MB a message), and small enough not to stall other traffic. */
const pieceLength = 1 << 20

/** The long text goes as it is behind a JSON head: quoted once more, a text full of quotes would double. */
function framed(message: ToPage | ToMain): string {
  const head: unknown[] = [...message]
  const body = head.pop() as string
  return `${JSON.stringify(head)}\n${body}`
}

export function unframed(frame: string): unknown {
  const end = frame.indexOf('\n')
  const head = JSON.parse(frame.slice(0, end)) as unknown[]
  return [...head, frame.slice(end + 1)]
}

/** Cuts a message so that no cut splits a surrogate pair, which would not survive the trip. */
export function piecesOf(message: ToPage | ToMain): string[] {
  const text = framed(message)
  const pieces: string[] = []
  for (let start = 0; start < text.length; ) {
    let end = Math.min(text.length, start + pieceLength)
    const last = text.charCodeAt(end - 1)
    if (end < text.length && last >= 0xd800 && last <= 0xdbff) end -= 1
    pieces.push(text.slice(start, end))
    start = end
  }
  return pieces
}

/** Joins what `piecesOf` cut: every piece but the last is announced as partial. */
export class Assembler {
  #pieces: string[] = []

  add(piece: string, isLast: boolean): string | null {
    this.#pieces.push(piece)
    if (!isLast) return null
    const whole = this.#pieces.join('')
    this.#pieces = []
    return whole
  }
}
