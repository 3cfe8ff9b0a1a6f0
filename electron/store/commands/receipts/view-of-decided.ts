import type { ReceiptView } from '#shared/contracts/receipts.ts'
import { receiptView } from '../../queries/receipts/receipt-view.ts'
import { refusal } from '../../refuse.ts'
import type { DecisionContext } from '../command.ts'
import type { DecidedReceipt } from './decide-receipt.ts'

/** A receipt as it will be shown, before its rows are written: so that it can be printed at once. */
export async function viewOfDecided(
  { database }: DecisionContext,
  { receipt, payments, titles }: DecidedReceipt,
): Promise<ReceiptView> {
  const customer = await database.customers.get(receipt.customerId)
  if (!customer) throw refusal('customer-unknown')
  return receiptView(receipt, {
    customer,
    payments: new Map(payments.map((payment) => [payment.id, payment])),
    titles: new Map(titles.map(({ receivable }) => [receivable.id, receivable])),
  })
}
