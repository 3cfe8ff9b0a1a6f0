import type { Ledger } from '../ledger/ledger.ts'

interface Positions {
  version: number
  /** Titles in the order of their customers; those of customer `c` lie from `starts[c]` to `starts[c + 1]`. */
  titles: Int32Array
  starts: Int32Array
}

const kept = new WeakMap<Ledger, Positions>()

/** The positions of a customer's titles in the ledger: off the index where there is one, else by looking through all. */
export function titlePositions(ledger: Ledger, customer: number): Int32Array {
  const known = kept.get(ledger)
  if (known?.version === ledger.version)
    return known.titles.subarray(known.starts[customer], known.starts[customer + 1])
  const ofTitle = ledger.titles.columns.customer
  const found: number[] = []
  for (let at = 0; at < ledger.titles.size; at++) if (ofTitle[at] === customer) found.push(at)
  return Int32Array.from(found)
}

/** Indexes every customer's titles until the ledger changes: worth it for a pass over everybody, not for one. */
export function indexTitlePositions(ledger: Ledger): void {
  if (kept.get(ledger)?.version !== ledger.version) kept.set(ledger, indexTitles(ledger))
}

function indexTitles(ledger: Ledger): Positions {
  const ofTitle = ledger.titles.columns.customer
  const count = ledger.titles.size
  const starts = new Int32Array(ledger.customers.size + 1)
  for (let at = 0; at < count; at++) starts[ofTitle[at]! + 1]!++
  for (let at = 1; at < starts.length; at++) starts[at]! += starts[at - 1]!
  const next = starts.slice()
  const titles = new Int32Array(count)
  for (let at = 0; at < count; at++) titles[next[ofTitle[at]!]!++] = at
  return { version: ledger.version, titles, starts }
}
