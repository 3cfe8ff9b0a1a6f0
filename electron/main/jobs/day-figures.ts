import type { Day } from '#shared/domain/calendar.ts'
import type { DayFigures } from '#shared/pt-br/day-notice.ts'
import type { StoreForMainClient } from '#electron/main/router-dependencies.ts'

/** What a day brings, as the store counts it. */
export async function dayFigures(
  store: Pick<StoreForMainClient, 'outbox'>,
  today: Day,
  minute: number,
): Promise<DayFigures> {
  const { counts } = await store.outbox.next({ today, minute, limit: 1, skip: [] })
  return { customers: 0, justLate: 0, undecided: counts.uncertain + counts.failed }
}
