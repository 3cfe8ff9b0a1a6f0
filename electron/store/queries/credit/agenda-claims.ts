import type { CreditTask } from '#shared/contracts/credit.ts'
import { dayNumber, dayOf } from '#shared/domain/calendar.ts'
import type { Member } from '../../credit/everybody.ts'
import { titlePositions } from '../../credit/title-positions.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import type { StoreState } from '../../store-state.ts'
import type { AgendaSpan } from './agenda-limits.ts'

/**
 * The claim with the insurer must be filed so many days after a title fell due (E05). Titles overdue today and issued
 * while the insurance lasted; one task for the ones whose deadline comes first. A deadline gone by is no task any more.
 */
export function claimTasks(
  { ledger }: StoreState,
  { at, customerId, name, facts }: Member,
  { today, until }: AgendaSpan,
): CreditTask[] {
  const { insurance } = facts.profile
  if (!insurance || facts.behaviour.overduePrincipal === 0) return []
  const [from, to] = [dayNumber(insurance.grantedOn), dayNumber(insurance.expiresOn)]
  const firstDue = dayNumber(today) - insurance.claimWithinDays
  const { issueDay, dueDay } = ledger.titles.columns
  let [earliest, amount] = [Infinity, 0]
  for (const title of titlePositions(ledger, at)) {
    const due = dueDay[title]!
    if (issueDay[title]! < from || issueDay[title]! > to || due < firstDue || due > earliest) continue
    const owed = overdueOf(ledger, title, dayNumber(today))
    if (owed === 0) continue
    amount = due === earliest ? amount + owed : owed
    earliest = due
  }
  if (earliest === Infinity) return []
  const dueOn = dayOf(earliest + insurance.claimWithinDays)
  if (dueOn > until) return []
  const values = { insurer: insurance.insurer, amount, dueOn: dayOf(earliest) }
  return [{ kind: 'claim-deadline', customerId, name, dueOn, values }]
}

/** Principal of a title that is late on a day; 0 when it is not. */
function overdueOf({ titles, payments }: Ledger, title: number, asOf: number): number {
  const { issueDay, adjustedDay, cancelDay, amount, firstPayment } = titles.columns
  if (issueDay[title]! > asOf || cancelDay[title]! <= asOf) return 0
  if (adjustedDay[title]! < 0 || adjustedDay[title]! >= asOf) return 0
  const { next, paidDay, principal, reversalDay, knownDay } = payments.columns
  let owed = amount[title]!
  for (let at = firstPayment[title]!; at >= 0; at = next[at]!) {
    if (paidDay[at]! <= asOf && reversalDay[at]! > asOf && knownDay[at]! <= asOf) owed -= principal[at]!
  }
  return Math.max(0, owed)
}
