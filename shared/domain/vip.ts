import { addMonths } from './calendar.ts'
import type { CreditFacts } from './credit-facts.ts'
import type { CreditPolicy } from './credit-policy.ts'
import type { CreditStanding } from './credit-standing.ts'

/**
 * Whether a customer is VIP (E13, § 11): the rule's count over its window, this month and the ones before it, reaches
 * the threshold and nothing is overdue for more days than it bears. Who is blocked never is.
 */
export function vipStanding(facts: CreditFacts, { vip }: CreditPolicy): CreditStanding['vip'] {
  const first = addMonths(facts.today, 1 - vip.windowMonths).slice(0, 7)
  const window = facts.behaviour.months.filter(({ month }) => month >= first)
  const total = (of: (month: (typeof window)[number]) => number) =>
    window.reduce((sum, month) => sum + of(month), 0)
  const counts = {
    months: () => window.length,
    orders: () => total(({ orders }) => orders),
    amount: () => total(({ amount }) => amount),
  }
  const count = counts[vip.metric]()
  const reached = count >= vip.threshold && facts.blocks.length === 0
  const heldByOverdue = reached && facts.behaviour.worstDaysLate > vip.maxOverdueDays
  return {
    member: reached && !heldByOverdue,
    count,
    metric: vip.metric,
    threshold: vip.threshold,
    heldByOverdue,
  }
}
