import type { OpenTitle } from '#shared/domain/open-title.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { standingOf } from '#shared/domain/standing.ts'
import type { StoreState } from '../store-state.ts'
import { titlesWithPayments } from './receivables.ts'

/** What a customer owes on a day, title by title, oldest due first and those without a due day last; of `among` alone when it is given. */
export async function openTitles(
  { database, settings }: StoreState,
  { customerId, today, among }: { customerId: string; today: Day; among?: ReadonlySet<string> },
): Promise<OpenTitle[]> {
  const titles = await titlesWithPayments(database, customerId)
  return titles
    .flatMap(({ receivable, payments }) => {
      if (receivable.cancellation || receivable.issuedOn > today) return []
      if (among && !among.has(receivable.id)) return []
      const { principal, total } = standingOf(receivable, payments, settings, today)
      return total > 0 ? [{ label: titleLabel(receivable), dueOn: receivable.dueOn, principal, total }] : []
    })
    .sort((one, other) => ((one.dueOn ?? '9') < (other.dueOn ?? '9') ? -1 : 1))
}
