import type { Payment } from '#shared/domain/payment.ts'
import type { Receivable } from '#shared/domain/receivable.ts'

/** Titles with their own payments, as the store gives them to what tells an account. */
export function withPayments(titles: readonly Receivable[], payments: readonly Payment[]) {
  const byTitle = Map.groupBy(payments, ({ receivableId }) => receivableId)
  return titles.map((receivable) => ({ receivable, payments: byTitle.get(receivable.id) ?? [] }))
}
