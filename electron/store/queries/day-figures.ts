import type { DayFigures } from '#shared/contracts/store-for-main.ts'
import { outboxCounts } from '../outbox/outbox-of.ts'
import type { StoreState } from '../store-state.ts'
import type { QueueMoment } from '../dunning/work-queue.ts'
import { queueCounts } from './queue/today.ts'

/** What a day brings: nothing before the house is set up. */
export async function dayFigures(state: StoreState, moment: QueueMoment): Promise<DayFigures> {
  if (!state.settings.laboratory) return { customers: 0, reminders: 0, justLate: 0, undecided: 0 }
  const counts = await queueCounts(state, moment)
  const { uncertain, failed } = outboxCounts(state.rows)
  return {
    customers: counts['to-do'] - counts.reminders,
    reminders: counts.reminders,
    justLate: counts.justLate.titles,
    undecided: uncertain + failed,
  }
}
