import type { ReceiptView } from '#shared/contracts/receipts.ts'
import type { Customer } from '#shared/domain/customer.ts'
import { centavos } from '#shared/domain/money.ts'
import type { Payment } from '#shared/domain/payment.ts'
import type { Receipt } from '#shared/domain/receipt.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { refusal } from '../../refuse.ts'
import type { StoreState } from '../../store-state.ts'

type Rows = {
  customer: Customer
  payments: ReadonlyMap<string, Payment>
  titles: ReadonlyMap<string, Receivable>
}

/** A receipt with what it says of each title. */
export function receiptView(receipt: Receipt, { customer, payments, titles }: Rows): ReceiptView {
  const lines = receipt.lines.flatMap(({ paymentId, receivableId, left }) => {
    const payment = payments.get(paymentId)
    const title = titles.get(receivableId)
    if (!payment || !title) return []
    const { description, dueOn, amount } = title
    return [{ title: titleLabel(title), description, dueOn, original: amount, payment, left }]
  })
  const settled = lines.reduce((total, { payment }) => total + payment.amount, 0)
  const credited = receipt.creditEntryId === null ? 0 : receipt.amount - receipt.change - settled
  return { receipt, customer, lines, credited: centavos(credited) }
}

async function viewsOf(
  { database }: StoreState,
  customerId: string,
  receipts: readonly Receipt[],
): Promise<ReceiptView[]> {
  const customer = await database.customers.get(customerId)
  if (!customer) throw refusal('customer-unknown')
  const lines = receipts.flatMap((receipt) => receipt.lines)
  const [payments, titles] = await Promise.all([
    database.payments.bulkGet(lines.map(({ paymentId }) => paymentId)),
    database.receivables.bulkGet([...new Set(lines.map(({ receivableId }) => receivableId))]),
  ])
  const rows: Rows = {
    customer,
    payments: new Map(payments.flatMap((payment) => (payment ? [[payment.id, payment] as const] : []))),
    titles: new Map(titles.flatMap((title) => (title ? [[title.id, title] as const] : []))),
  }
  return receipts.map((receipt) => receiptView(receipt, rows))
}

/** A customer's receipts, newest first. */
export async function receiptsOfCustomer(
  state: StoreState,
  { customerId }: { customerId: string },
): Promise<ReceiptView[]> {
  const receipts = await state.database.receipts.where('customerId').equals(customerId).toArray()
  return viewsOf(
    state,
    customerId,
    receipts.sort((one, other) => other.number - one.number),
  )
}

/** Refuses `receipt-unknown`. */
export async function getReceipt(state: StoreState, { id }: { id: string }): Promise<ReceiptView> {
  const receipt = await state.database.receipts.get(id)
  if (!receipt) throw refusal('receipt-unknown')
  const [view] = await viewsOf(state, receipt.customerId, [receipt])
  return view!
}
