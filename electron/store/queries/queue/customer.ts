import type { QueueCustomer } from '#shared/contracts/queue.ts'
import { daysBetween } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { debtorOn, type QueueMoment } from '../../dunning/work-queue.ts'
import type { StoreState } from '../../store-state.ts'
import { queueRow } from './rows.ts'

/** One customer with what is to be done, with which titles, and what was passed over; null when he owes nothing. */
export async function queueCustomer(
  state: StoreState,
  { customerId, ...moment }: QueueMoment & { customerId: string },
): Promise<QueueCustomer | null> {
  const debtor = await debtorOn(state, customerId, moment)
  if (!debtor) return null
  const { facts, outcome, policy } = debtor
  const receivables = await state.database.receivables.bulkGet(
    facts.titles.map(({ receivableId }) => receivableId),
  )
  const labels = new Map(receivables.flatMap((row) => (row ? [[row.id, row] as const] : [])))
  const labelOf = (id: string) => titleLabel(labels.get(id)!)
  const asked = new Set(outcome.action?.titles)
  return {
    ...queueRow(state, debtor),
    phone: state.ledger.customers.rows[debtor.at]!.phone,
    policy: { id: policy.id, version: policy.version, name: policy.name },
    holds: outcome.holds,
    titlesOwed: facts.titles
      .map(({ receivableId, adjustedDueOn, overdue, total }) => ({
        receivableId,
        label: labelOf(receivableId),
        dueOn: labels.get(receivableId)!.dueOn,
        daysLate: overdue && adjustedDueOn ? daysBetween(adjustedDueOn, moment.today) : 0,
        total: centavos(total),
        asked: asked.has(receivableId),
        hold: outcome.holds.find((hold) => hold.receivableId === receivableId) ?? null,
      }))
      .sort((one, other) => other.daysLate - one.daysLate || (one.label < other.label ? -1 : 1)),
    skippedSteps: outcome.skipped.map(({ receivableId, name, on, reason }) => ({
      title: labelOf(receivableId),
      name,
      on,
      reason,
    })),
  }
}
