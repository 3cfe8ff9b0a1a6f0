import type { CreditTask } from '#shared/contracts/credit.ts'
import { addDays, type Day } from '#shared/domain/calendar.ts'
import { rungClocks } from '../endings/clock.ts'
import type { StoreState } from '../../store-state.ts'

/** Cases past day X that wait for a choice since a day, and choices to be looked at again by one (E27). */
export function decisionTasks(state: StoreState, { today, until }: { today: Day; until: Day }): CreditTask[] {
  const { ledger, settings } = state
  return rungClocks(state, today).flatMap(({ at, account, decision, due }): CreditTask | [] => {
    const rang = addDays(today, settings.routePriors.decideAfterDays - account.daysLate)
    const reviewOn = decision?.reviewOn ?? null
    const dueOn = reviewOn && !(due && reviewOn > today) ? reviewOn : rang
    if (!due && (reviewOn === null || reviewOn > until)) return []
    return {
      kind: 'decision-due',
      customerId: ledger.customers.ids.at(at),
      name: ledger.customers.rows[at]!.name,
      dueOn,
      values: {
        amount: account.amount,
        days: account.daysLate,
        ...(decision?.route ? { route: decision.route } : {}),
      },
    }
  })
}
