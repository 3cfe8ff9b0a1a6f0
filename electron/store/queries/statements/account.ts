import type { Account } from '#shared/domain/movement-statement.ts'
import type { Customer } from '#shared/domain/customer.ts'
import type { Receipt } from '#shared/domain/receipt.ts'
import { refusal } from '../../refuse.ts'
import type { StoreState } from '../../store-state.ts'
import { titlesWithPayments } from '../receivables.ts'

/** A customer with everything that its statements are made of. Refuses `customer-unknown`. */
export async function accountOf(
  { database, rows }: StoreState,
  customerId: string,
): Promise<Account & { customer: Customer }> {
  await rows.load(database)
  const [customer, titles, receipts] = await Promise.all([
    database.customers.get(customerId),
    titlesWithPayments(database, customerId),
    database.receipts.where('customerId').equals(customerId).toArray(),
  ])
  if (!customer) throw refusal('customer-unknown')
  return {
    customer,
    titles,
    credits: rows.ofCustomer('creditEntries', customerId),
    rescheduled: new Set(rows.ofCustomer('reschedules', customerId).map(({ fromId }) => fromId)),
    receiptNumbers: receiptNumbers(receipts),
  }
}

function receiptNumbers(receipts: readonly Receipt[]): Map<string, number> {
  return new Map(
    receipts.flatMap(({ number, lines, creditEntryId }) => [
      ...lines.map(({ paymentId }) => [paymentId, number] as const),
      ...(creditEntryId === null ? [] : [[creditEntryId, number] as const]),
    ]),
  )
}
