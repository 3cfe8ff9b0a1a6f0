import { type Day, day } from '#shared/domain/calendar.ts'
import type { EmDiaDatabase } from './database.ts'

/** The day on which the last change, of that sequence, was written; null before the first. */
export async function writtenOn(of: { database: EmDiaDatabase; sequence: number }): Promise<Day | null> {
  const last = await of.database.changes.get(of.sequence)
  return last ? day(last.at.slice(0, 10)) : null
}
