import type { SnapshotEntry } from '#shared/contracts/desktop.ts'

const ofToday = 3
const days = 10
const months = 12

/**
 * The snapshots that may go on `today` (`YYYY-MM-DD`): kept are the last three of today, the last of each of the ten days
 * before, the last of each of twelve months, and whatever the day the two newest verified ones, those not yet verified, and
 * the newest taken before an upgrade or a restore.
 */
export function expiredSnapshots(list: readonly SnapshotEntry[], today: string): SnapshotEntry[] {
  const newestFirst = [...list].sort((a, b) => (a.at < b.at ? 1 : -1))
  const verified = newestFirst.filter((entry) => entry.verified)
  const kept = new Set<SnapshotEntry>([
    ...verified.slice(0, 2),
    ...newestFirst.filter((entry) => !entry.verified),
    ...verified.filter((entry) => entry.at.startsWith(today)).slice(0, ofToday),
    ...newestOfEach(verified, (entry) => entry.at.slice(0, 10), daysBefore(today, days)),
    ...newestOfEach(verified, (entry) => entry.at.slice(0, 7), monthsUpTo(today, months)),
    ...verified.filter((entry) => entry.reason === 'upgrade').slice(0, 1),
    ...verified.filter((entry) => entry.reason === 'before-restore').slice(0, 1),
  ])
  return newestFirst.filter((entry) => !kept.has(entry))
}

function newestOfEach(
  newestFirst: readonly SnapshotEntry[],
  keyOf: (entry: SnapshotEntry) => string,
  keys: ReadonlySet<string>,
): SnapshotEntry[] {
  const newest = new Map<string, SnapshotEntry>()
  for (const entry of newestFirst) {
    const key = keyOf(entry)
    if (keys.has(key) && !newest.has(key)) newest.set(key, entry)
  }
  return [...newest.values()]
}

/** The days before today, as `YYYY-MM-DD`. */
function daysBefore(today: string, count: number): Set<string> {
  const at = Date.parse(`${today}T00:00:00Z`)
  const dayLength = 24 * 60 * 60 * 1000
  return new Set(
    Array.from({ length: count }, (_, i) => new Date(at - (i + 1) * dayLength).toISOString().slice(0, 10)),
  )
}

/** Today's month and those before, as `YYYY-MM`. */
function monthsUpTo(today: string, count: number): Set<string> {
  const [year, month] = today.split('-').map(Number) as [number, number]
  return new Set(
    Array.from({ length: count }, (_, i) =>
      new Date(Date.UTC(year, month - 1 - i, 1)).toISOString().slice(0, 7),
    ),
  )
}
