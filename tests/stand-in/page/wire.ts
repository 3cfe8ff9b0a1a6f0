// Messages between the main process and the isolated world of a page, and how long ones travel. Types are erased
// before the rest is injected.

/** A port named in a message: relayed under `id`, or handed over by the broker iframe at `broker` under `pair`. */
export interface PortRef {
  id: string
  direct: { broker: string; pair: string; gives: boolean } | null
}

export type ToPage =
  | ['ipc', channel: string, args: string]
  | ['post', channel: string, message: string, ports: PortRef[]]
  | ['port', id: string, message: string, ports: PortRef[]]
  | ['port-start', id: string]
  | ['port-close', id: string]
  | ['reply', call: number, result: string]
  | ['refuse', call: number, reason: string]

export type ToMain =
  | ['hello', href: string]
  | ['dom-ready']
  | ['preload-error', error: string]
  | ['send', channel: string, args: string]
  | ['post', channel: string, message: string, ports: string[]]
  | ['invoke', call: number, channel: string, args: string]
  | ['port', id: string, message: string, ports: string[]]
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

/** Cuts a long text so that no cut splits a surrogate pair, which would not survive the trip. */
export function piecesOf(text: string): string[] {
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
