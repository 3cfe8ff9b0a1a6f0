import type { DayNumber } from '#shared/domain/calendar.ts'
import { type AgedTitles, ageTitles } from '../ledger/aged-titles.ts'
import type { Ledger } from '../ledger/ledger.ts'

/** Days kept per ledger: today, and a day or two that somebody compares with. */
const KEPT = 3

const kept = new WeakMap<Ledger, { version: number; byDay: Map<DayNumber, AgedTitles> }>()

/** What every title owes as of a day; calculated once until the ledger changes. */
export function agedAsOf(ledger: Ledger, asOf: DayNumber): AgedTitles {
  let known = kept.get(ledger)
  if (!known || known.version !== ledger.version) {
    kept.set(ledger, (known = { version: ledger.version, byDay: new Map() }))
  }
  const { byDay } = known
  let aged = byDay.get(asOf)
  if (!aged) {
    if (byDay.size >= KEPT) byDay.delete(byDay.keys().next().value!)
    byDay.set(asOf, (aged = ageTitles(ledger, asOf)))
  }
  return aged
}
