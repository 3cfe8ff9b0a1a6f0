/** Operators that set one thing of the graphics state; setting it again to the same value changes nothing. */
const SETTINGS = new Set(['w', 'd', 'j', 'J', 'cs', 'CS', 'scn', 'SCN', 'gs'])
const PATHS = new Set(['m', 'l', 'c', 'v', 're'])
/** Naming a colour space forgets the colour that was set in the other one. */
const FORGETS: Record<string, string> = { cs: 'scn', CS: 'SCN' }

/** A ten-thousandth of a point, or of a shade, is more than any printer or screen has. */
const NEEDLESS_DECIMALS = /(\.\d{4})\d+/g

/**
 * A page's operators without those that change nothing: pdfmake sets width, dash, joins, colour space, colour and opacity
 * again for every word and every rectangle, and asks for a fill before each word that has nothing to fill. They were
 * three quarters of a letter's content, a fifth of the time and 3 kB of the file.
 */
export class LeanContent {
  #operations: string[] = []
  #state = new Map<string, string>()
  #saved: Map<string, string>[] = []
  #hasPath = false

  /** Takes one operation as pdfkit writes it: operands, then the operator. */
  add(operation: string): void {
    const operator = operation.slice(operation.lastIndexOf(' ') + 1)
    if (SETTINGS.has(operator)) {
      if (this.#state.get(operator) === operation) return
      this.#state.set(operator, operation)
      this.#state.delete(FORGETS[operator] ?? '')
    } else if (operator === 'q') this.#saved.push(new Map(this.#state))
    else if (operator === 'Q') this.#state = this.#saved.pop() ?? new Map()
    else if (PATHS.has(operator)) this.#hasPath = true
    else if (operator === 'f' && !this.#hasPath) return
    else if (operator === 'f' || operator === 'S' || operator === 'B' || operator === 'n')
      this.#hasPath = false
    this.#operations.push(operation)
  }

  /** What the page came to; the next page begins with nothing set. */
  take(): string {
    const content = this.#operations.join('\n').replace(NEEDLESS_DECIMALS, '$1')
    this.#operations = []
    this.#state = new Map()
    this.#saved = []
    this.#hasPath = false
    return content
  }
}
