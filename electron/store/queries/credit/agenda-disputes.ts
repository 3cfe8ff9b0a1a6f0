import type { CreditTask } from '#shared/contracts/credit.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import type { StoreState } from '../../store-state.ts'

/** Disputes to be answered by a day, those whose deadline passed as well: then collection goes on unanswered. */
export async function disputeTasks(
  { rows, database, ledger }: StoreState,
  until: Day,
): Promise<CreditTask[]> {
  const open = [...rows.all('disputes').values()].filter(
    ({ closure, deadline }) => closure === null && deadline <= until,
  )
  if (open.length === 0) return []
  const titles = await database.receivables.bulkGet(open.map(({ receivableId }) => receivableId))
  return open.flatMap(({ customerId, deadline, amount, reason }, at): CreditTask | [] => {
    const title = titles[at]
    if (!title || title.cancellation) return []
    const name = ledger.customers.rows[ledger.customers.ids.indexOf(customerId)]?.name ?? ''
    return {
      kind: 'dispute-deadline',
      customerId,
      name,
      dueOn: deadline,
      values: { title: titleLabel(title), amount, reason },
    }
  })
}
