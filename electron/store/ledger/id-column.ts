const WORDS = 4
const hexadecimal = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

type Words = readonly [number, number, number, number]

function wordsOf(id: string): Words {
  return [
    Number.parseInt(id.slice(0, 8), 16),
    Number.parseInt(id.slice(9, 13) + id.slice(14, 18), 16),
    Number.parseInt(id.slice(19, 23) + id.slice(24, 28), 16),
    Number.parseInt(id.slice(28), 16),
  ]
}

function hashOf(w0: number, w1: number, w2: number, w3: number): number {
  let mixed = Math.imul(w3 ^ Math.imul(w2, 0x9e3779b1), 0x85ebca6b)
  mixed ^= Math.imul(w1 ^ (mixed >>> 15), 0xc2b2ae35) ^ Math.imul(w0, 0x27d4eb2f)
  return Math.imul(mixed ^ (mixed >>> 13), 0x165667b1) >>> 0
}

/**
 * Uuids by position, 16 bytes each, and their positions by open addressing: a million of them take 24 MB where a `Map`
 * of strings takes 150. The table of positions is made at the first look-up.
 */
export class IdColumn {
  #words: Uint32Array
  #positions: Int32Array | null = null
  size: number

  constructor(words: Uint32Array = new Uint32Array(0)) {
    this.#words = words
    this.size = words.length / WORDS
  }

  /** Appends an id that is not there yet; answers its position. */
  add(id: string): number {
    const at = this.size++
    if (this.size * WORDS > this.#words.length) {
      const larger = new Uint32Array(Math.max(64, this.size * 2) * WORDS)
      larger.set(this.#words)
      this.#words = larger
    }
    this.#words.set(wordsOf(id), at * WORDS)
    if (this.#positions) {
      if (this.size * 2 > this.#positions.length) this.#positions = null
      else this.#place(this.#positions, at)
    }
    return at
  }

  /** The position of an id, −1 when it is not there. */
  indexOf(id: string): number {
    const positions = this.#indexed()
    const [w0, w1, w2, w3] = wordsOf(id)
    const words = this.#words
    const mask = positions.length - 1
    for (let slot = hashOf(w0, w1, w2, w3) & mask; positions[slot]! >= 0; slot = (slot + 1) & mask) {
      const at = positions[slot]! * WORDS
      if (words[at] === w0 && words[at + 1] === w1 && words[at + 2] === w2 && words[at + 3] === w3) {
        return positions[slot]!
      }
    }
    return -1
  }

  /** The id at a position. */
  at(position: number): string {
    let text = ''
    for (let word = position * WORDS; word < (position + 1) * WORDS; word++) {
      const value = this.#words[word]!
      for (let shift = 24; shift >= 0; shift -= 8) text += hexadecimal[(value >>> shift) & 0xff]
    }
    return `${text.slice(0, 8)}-${text.slice(8, 12)}-${text.slice(12, 16)}-${text.slice(16, 20)}-${text.slice(20)}`
  }

  /** A copy of the words in use, to save. */
  saved(): Uint32Array {
    return this.#words.slice(0, this.size * WORDS)
  }

  #indexed(): Int32Array {
    if (this.#positions) return this.#positions
    let capacity = 64
    while (capacity < this.size * 3) capacity *= 2
    const positions = new Int32Array(capacity).fill(-1)
    for (let at = 0; at < this.size; at++) this.#place(positions, at)
    this.#positions = positions
    return positions
  }

  #place(positions: Int32Array, at: number): void {
    const words = this.#words
    const first = at * WORDS
    const mask = positions.length - 1
    let slot = hashOf(words[first]!, words[first + 1]!, words[first + 2]!, words[first + 3]!) & mask
    while (positions[slot]! >= 0) slot = (slot + 1) & mask
    positions[slot] = at
  }
}
