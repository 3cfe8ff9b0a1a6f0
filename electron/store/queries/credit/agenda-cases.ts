import type { CreditTask } from '#shared/contracts/credit.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { StoreState } from '../../store-state.ts'
import { caseRows } from '../cases/list.ts'

/** The clocks of cases that run out by a day: a listing of who paid first of all (R2.8). */
export function caseTasks(state: StoreState, { today, until }: { today: Day; until: Day }): CreditTask[] {
  const rowOf = caseRows(state, today)
  return [...state.rows.all('cases').values()].flatMap((escalation) => {
    const { customerName, clocks } = rowOf(escalation)
    return clocks
      .filter(({ on }) => on <= until)
      .map(
        ({ kind, on }): CreditTask => ({
          kind: 'case-clock',
          customerId: escalation.customerId,
          name: customerName,
          dueOn: on,
          values: { number: escalation.number, clock: kind },
        }),
      )
  })
}
