import type { CreditMovement } from '#shared/contracts/receipts.ts'
import { creditBalance, raisesCredit, signedCredit } from '#shared/domain/credit-balance.ts'
import type { CreditEntry } from '#shared/domain/credit-entry.ts'
import { type Centavos, centavos } from '#shared/domain/money.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import type { StoreState } from '../../store-state.ts'

/** The credit a customer has, and every movement with the receipt, title or order it belongs to; newest first. */
export async function creditOfCustomer(
  state: StoreState,
  customerId: string,
): Promise<{ balance: Centavos; movements: CreditMovement[] }> {
  const { database, rows } = state
  await rows.load(database)
  const entries = rows.ofCustomer('creditEntries', customerId).toSorted(inOrder)
  const receipts = await database.receipts.where('customerId').equals(customerId).toArray()
  const titles = await titlesPaid(state, entries)
  let balance = 0
  const movements = entries.map((entry): CreditMovement => {
    if (entry.reversal === null) balance += signedCredit(entry)
    const receipt = receipts.find(
      ({ creditEntryId, lines }) =>
        creditEntryId === entry.id ||
        (entry.paymentId !== null && lines.some(({ paymentId }) => paymentId === entry.paymentId)),
    )
    return {
      entry,
      balance: centavos(balance),
      receiptNumber: receipt?.number ?? null,
      receiptId: receipt?.id ?? null,
      title: titles.get(entry.paymentId ?? '') ?? null,
      orderNumber: entry.orderId === null ? null : (rows.all('orders').get(entry.orderId)?.number ?? null),
    }
  })
  return { balance: creditBalance(entries), movements: movements.toReversed() }
}

/** By day; within one what came in before what went out, so that no balance shows below zero, and then as they were written. */
function inOrder(one: CreditEntry, other: CreditEntry): number {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1
  const raised = Number(raisesCredit(other.kind)) - Number(raisesCredit(one.kind))
  return raised || (one.id < other.id ? -1 : 1)
}

/** The titles that credit was used on, by payment. */
async function titlesPaid(
  { database }: StoreState,
  entries: readonly CreditEntry[],
): Promise<Map<string, string>> {
  const payments = await database.payments.bulkGet(entries.flatMap(({ paymentId }) => paymentId ?? []))
  const known = payments.flatMap((payment) => payment ?? [])
  const titles = await database.receivables.bulkGet(known.map(({ receivableId }) => receivableId))
  return new Map(
    known.flatMap(({ id }, at) => {
      const title = titles[at]
      return title ? [[id, titleLabel(title)] as const] : []
    }),
  )
}
