import type { Day } from '#shared/domain/calendar.ts'
import type { Payment } from '#shared/domain/payment.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import { type Standing, standingOf } from '#shared/domain/standing.ts'
import { refusal } from '../../refuse.ts'
import type { DecisionContext } from '../command.ts'

/** A title that stands, its payments that do, and what it owes on a day. Refuses `receivable-unknown` and `already-cancelled`. */
export async function titleToChange(
  { database, state, settings }: DecisionContext,
  id: string,
  on: Day,
): Promise<{ title: Receivable; payments: Payment[]; standing: Standing }> {
  await state.rows.load(database)
  const [title, all] = await Promise.all([
    database.receivables.get(id),
    database.payments.where('receivableId').equals(id).toArray(),
  ])
  if (!title) throw refusal('receivable-unknown')
  if (title.cancellation) throw refusal('already-cancelled')
  const payments = all.filter(({ reversal }) => !reversal)
  return { title, payments, standing: standingOf(title, payments, settings, on) }
}
