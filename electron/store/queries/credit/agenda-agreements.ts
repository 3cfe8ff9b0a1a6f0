import type { CreditTask } from '#shared/contracts/credit.ts'
import { addDays, type Day } from '#shared/domain/calendar.ts'
import { nextBusinessDay } from '#shared/domain/business-days.ts'
import { agreementLine } from '../../agreements/agreements-of.ts'
import type { StoreState } from '../../store-state.ts'

/**
 * Offers to be signed or withdrawn by their last day, and agreements that may be broken: since the day an instalment had
 * waited long enough. None breaks by itself.
 */
export function agreementTasks(
  state: StoreState,
  { today, until }: { today: Day; until: Day },
): CreditTask[] {
  const { rows, ledger, settings } = state
  return [...rows.all('agreements').values()].flatMap((agreement): CreditTask | [] => {
    const { number, customerId, validUntil, signature, broken, cancellation } = agreement
    if (broken || cancellation) return []
    const name = ledger.customers.rows[ledger.customers.ids.indexOf(customerId)]?.name ?? ''
    if (!signature) {
      if (validUntil > until) return []
      return { kind: 'agreement-unsigned', customerId, name, dueOn: validUntil, values: { number } }
    }
    const { line } = agreementLine(state, agreement, today)
    if (line.state !== 'breakable' || line.nextDueOn === null) return []
    const late = nextBusinessDay(line.nextDueOn, settings.calendar)
    const { brokenAfterDays, earlyMaturity } = settings.agreementRules
    const dueOn = addDays(late, Math.min(brokenAfterDays, earlyMaturity.days) + 1)
    return {
      kind: 'agreement-breakable',
      customerId,
      name,
      dueOn: dueOn < today ? dueOn : today,
      values: { number, amount: line.late },
    }
  })
}
