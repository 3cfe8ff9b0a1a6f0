import type { OrderView } from '#shared/contracts/orders.ts'
import type { Order } from '#shared/domain/order.ts'
import { type Payment, principalGone } from '#shared/domain/payment.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import { receivedByShare, type TitleShare } from '#shared/domain/title-shares.ts'
import { titleShares } from '../credit/title-shares.ts'
import type { StoreState } from '../store-state.ts'

type PaymentOfOrder = OrderView['payments'][number]

/**
 * The payments of an order's titles. Of a title that bills many orders each shows the order's part, and what it was in
 * all; what brought this order nothing is left out. Call `rows.load` first.
 */
export async function paymentsOfOrder(
  { database, rows }: StoreState,
  { id, receivableIds }: Order,
): Promise<PaymentOfOrder[]> {
  const [titles, payments] = await Promise.all([
    database.receivables.bulkGet(receivableIds),
    database.payments.where('receivableId').anyOf(receivableIds).toArray(),
  ])
  const shares = titleShares(rows)
  const ofTitle = Map.groupBy(payments, ({ receivableId }) => receivableId)
  return titles.flatMap((title) => {
    const all = (title && ofTitle.get(title.id)) ?? []
    // An agreement's freezing brought nothing: its instalments do.
    const found = all.filter(({ means }) => means !== 'agreement')
    const orders = title && shares.get(title.id)
    return orders ? partsOf(title, orders, { orderId: id, payments: found }) : found
  })
}

/** Parts come out of the sums, so that they add up to what the order received. */
function partsOf(
  { amount }: Receivable,
  orders: readonly TitleShare[],
  { orderId, payments }: { orderId: string; payments: readonly Payment[] },
): PaymentOfOrder[] {
  const line = orders.findIndex((share) => share.orderId === orderId)
  if (line < 0) return []
  const partAt = (received: number) => receivedByShare(orders, { amount, received })[line]!
  let received = 0
  const inOrder = payments.toSorted((one, other) => (one.paidOn < other.paidOn ? -1 : 1))
  return inOrder.flatMap((payment) => {
    // One that was taken back moves nothing on: it shows what it had brought.
    const after = received + principalGone(payment)
    const part = partAt(after) - partAt(received)
    if (payment.reversal === null) received = after
    return part > 0 ? [{ ...payment, amount: part as Payment['amount'], partOf: payment.amount }] : []
  })
}
