import type { Day } from '#shared/domain/calendar.ts'
import type { Payment } from '#shared/domain/payment.ts'
import { type CashIn, looksRepeated } from '#shared/domain/repeated-receipt.ts'
import type { StoreState } from '../../store-state.ts'

type Like = { paidOn: Day; number: number | null }

/** What came in of a customer that looks like the money asked about, newest first: receipts, and payments without one (imports, orders). */
export async function receiptsLike(
  { database }: StoreState,
  { customerId, ...cash }: CashIn & { customerId: string },
): Promise<Like[]> {
  const receipts = await database.receipts.where('customerId').equals(customerId).toArray()
  const titles = await database.receivables.where('customerId').equals(customerId).primaryKeys()
  const payments = await database.payments.where('receivableId').anyOf(titles).toArray()
  const receipted = new Set(receipts.flatMap(({ lines }) => lines.map(({ paymentId }) => paymentId)))
  // Money that was moved from an instalment came with the receipt it still names.
  const alone = ({ id, reversal, moved }: Payment) => reversal === null && !moved && !receipted.has(id)
  const like = (known: CashIn) => looksRepeated(known, cash)
  return [
    ...receipts
      .filter((receipt) => receipt.reversal === null && like(receipt))
      .map(({ paidOn, number }) => ({ paidOn, number })),
    ...payments
      .filter((payment) => alone(payment) && like(payment))
      .map(({ paidOn }) => ({ paidOn, number: null })),
  ].sort((one, other) => (one.paidOn > other.paidOn ? -1 : 1))
}
