import { addDays, type Day, day } from '#shared/domain/calendar.ts'
import { refusal } from '../refuse.ts'
import type { StoreState } from '../store-state.ts'

/**
 * Refuses `clock-behind` when a day lies before what was written last: with the clock set back, everything sent since would
 * be asked for again. A day's difference is a time zone.
 */
export async function requireClock({ database, sequence }: StoreState, today: Day): Promise<void> {
  const last = await database.changes.get(sequence)
  if (!last) return
  const written = day(last.at.slice(0, 10))
  if (today < addDays(written, -1)) throw refusal('clock-behind', { today, written })
}
