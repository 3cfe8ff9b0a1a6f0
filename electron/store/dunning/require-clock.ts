import type { Day } from '#shared/domain/calendar.ts'
import { isClockBehind } from '#shared/domain/clock-behind.ts'
import { refusal } from '../refuse.ts'
import type { StoreState } from '../store-state.ts'
import { writtenOn } from '../written-on.ts'

/** Refuses `clock-behind`: with the clock set back, what was sent and paid since would be asked for again. */
export async function requireClock(state: StoreState, today: Day): Promise<void> {
  const written = await writtenOn(state)
  if (isClockBehind(today, written)) throw refusal('clock-behind', { today, written: written! })
}
