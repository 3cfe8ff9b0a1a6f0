import { centavos } from '#shared/domain/money.ts'
import { type Day, day } from '#shared/domain/calendar.ts'
import type { CustomerDetails } from '#shared/domain/customer.ts'
import type { ReceivableDetails } from '#shared/domain/receivable.ts'
import { tableNames } from '#shared/contracts/changes.ts'
import type { ReceiptAsked } from '#shared/contracts/receipts.ts'
import type { EmDiaDatabase } from '#electron/store/database.ts'
import { buildCustomer, buildReceivable, taxId } from '#tests/support/build.ts'

/** What a form says of a customer. */
export function customerDetails(name: string, document: string | null = null): CustomerDetails {
  const { id: _id, number: _number, createdOn: _on, importId: _import, ...details } = buildCustomer()
  return { ...details, name, taxId: document === null ? null : taxId(document) }
}

/** A title of R$ 1.000,00 issued on 1 and due on Monday 5 October 2026. */
export function titleDetails(customerId: string, number: string, amount = 100_000): ReceivableDetails {
  const { id: _id, importId: _import, cancellation: _cancellation, ...details } = buildReceivable()
  return { ...details, customerId, number, amount: centavos(amount) }
}

/** What the form of a receipt says of one title; that it looks like money received before is fine. */
export function receipt(
  { id, customerId }: { id: string; customerId: string },
  amount: number,
  paidOn: Day = day('2026-10-15'),
): ReceiptAsked & { evenIfRepeated: boolean } {
  const received = centavos(amount)
  return {
    customerId,
    paidOn,
    amount: received,
    means: 'pix',
    titles: [{ receivableId: id, amount: received }],
    order: 'legal',
    charges: 'charge',
    leftover: 'credit',
    note: '',
    evenIfRepeated: true,
  }
}

/** Every row of every table that changes are written to, by key. */
export async function allRows(database: EmDiaDatabase): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {}
  for (const name of [...tableNames, 'changes', 'patches']) rows[name] = await database.table(name).toArray()
  return rows
}
