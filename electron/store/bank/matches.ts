import { matchEntry } from '#shared/domain/bank/match.ts'
import { withoutRivals } from '#shared/domain/bank/match-rivals.ts'
import type { Match } from '#shared/domain/bank/match-title.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { StoreState } from '../store-state.ts'
import { ledgerBook } from './ledger-book.ts'

interface Kept {
  today: Day
  /** Versions of what was read, and the calendar. */
  of: readonly unknown[]
  matches: Map<string, Match>
}
const kept = new WeakMap<StoreState, Kept>()

/** What each waiting entry may have paid, by id; worked out once until ledger, boletos or entries change. */
export async function waitingMatches(state: StoreState, today: Day): Promise<Map<string, Match>> {
  const { database, waiting, rows } = state
  await Promise.all([waiting.load(database), rows.load(database)])
  const of = versionsOf(state)
  const known = kept.get(state)
  if (known && known.today === today && known.of.every((version, at) => version === of[at]))
    return known.matches
  const entries = [...waiting.all().values()]
  const book = await ledgerBook(state, today, entries)
  const { calendar } = state.settings
  const found = new Map(entries.map((entry) => [entry.id, matchEntry(entry, book, calendar)]))
  const matches = withoutRivals(found)
  // Numbers and letters are read from the database: what changed meanwhile is asked for again by the next question.
  kept.set(state, { today, of, matches })
  return matches
}

function versionsOf({ ledger, rows, waiting, settings }: StoreState) {
  return [
    ledger,
    ledger.version,
    rows.version,
    waiting,
    waiting.version,
    settings.calendar,
    settings.terms,
    settings.billing,
  ]
}
