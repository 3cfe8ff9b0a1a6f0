import type { Ledger } from '../ledger/ledger.ts'

interface Positions {
  version: number
  /** Titles in the order of their customers; those of customer `c` lie from `starts[c]` to `starts[c + 1]`. */
  titles: Int32Array
  starts: Int32Array
}

const kept = new WeakMap<Ledger, Positions>()

/** The positions of a customer's titles in the ledger; indexed once until the ledger changes. */
export function titlePositions(ledger: Ledger, customer: number): Int32Array {
  let known = kept.get(ledger)
  if (known?.version !== ledger.version) kept.set(ledger, (known = indexTitles(ledger)))
  return known.titles.subarray(known.starts[customer], known.starts[customer + 1])
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
