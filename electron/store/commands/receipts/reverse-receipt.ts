import type { Patch } from '#shared/contracts/changes.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { availableCredit } from '#shared/domain/credit-balance.ts'
import type { CreditEntry } from '#shared/domain/credit-entry.ts'
import type { Payment } from '#shared/domain/payment.ts'
import type { Receipt } from '#shared/domain/receipt.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { ordersWithout } from '../../orders/orders-without.ts'
import { replaced } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import { entryWaitsAgain } from '../bank/entry-waits-again.ts'
import type { DecisionContext } from '../command.ts'

type Withdrawal = { reason: string; today: Day }

/**
 * What takes a receipt back, with what its payments became when an agreement was broken. Refuses `already-reversed`, `title-rescheduled`, and `credit-in-use` while what its credit
 * became was used or paid back: a balance is never below zero on any day.
 */
export async function reverseReceiptPatches(
  context: DecisionContext,
  receipt: Receipt,
  { reason, today }: Withdrawal,
): Promise<Patch[]> {
  if (receipt.reversal) throw refusal('already-reversed')
  const { state, database } = context
  await state.rows.load(database)
  const ids = receipt.lines.map(({ paymentId }) => paymentId)
  const payments = (await database.payments.bulkGet(ids)).flatMap((payment) => payment ?? [])
  const became = await movedFrom(context, payments)
  const standing = [...payments, ...became].filter(({ reversal }) => reversal === null)
  return [
    replaced('receipts', receipt, { ...receipt, reversal: { on: today, reason } }),
    ...(await reversePaymentPatches(context, standing, { reason, today })),
    ...(await creditTakenBack(context, receipt, { reason, today })),
    ...creditOfMoved(context, receipt, [...payments, ...became], { reason, today }),
    ...(await entryWaitsAgain(context, receipt.id)),
  ]
}

/** What payments on instalments of a broken agreement became on its titles; and what that became, if it was moved again. */
async function movedFrom(context: DecisionContext, payments: readonly Payment[]): Promise<Payment[]> {
  const { state, database } = context
  const gone = payments.filter(({ reversal }) => reversal !== null)
  const titles = await database.receivables.bulkGet(gone.map(({ receivableId }) => receivableId))
  const originals = titles.flatMap(
    (title) => state.rows.all('agreements').get(title?.agreementId ?? '')?.titles ?? [],
  )
  if (originals.length === 0) return []
  const ids = new Set(gone.map(({ id }) => id))
  const there = await database.payments
    .where('receivableId')
    .anyOf([...new Set(originals.map(({ receivableId }) => receivableId))])
    .toArray()
  const moved = there.filter((payment) => payment.moved && ids.has(payment.moved.fromId))
  return moved.length === 0 ? [] : [...moved, ...(await movedFrom(context, moved))]
}

/** What of moved money no title took, and became credit. Refuses `credit-in-use`. */
function creditOfMoved(
  { state }: DecisionContext,
  { customerId }: Receipt,
  payments: readonly Payment[],
  { reason, today }: Withdrawal,
): Patch[] {
  const ids = new Set(payments.map(({ id }) => id))
  const entries = state.rows.ofCustomer('creditEntries', customerId)
  return entries.flatMap((entry) => {
    if (entry.kind !== 'overpayment' || entry.reversal || entry.paymentId === null) return []
    if (!ids.has(entry.paymentId)) return []
    requireUnused(entries, entry)
    return [replaced('creditEntries', entry, { ...entry, reversal: { on: today, reason } })]
  })
}

/**
 * Takes payments back, with the credit they had used and the orders they had come in on. Refuses
 * `title-rescheduled`, and `agreement-payment` for what an agreement froze.
 */
export async function reversePaymentPatches(
  context: DecisionContext,
  payments: readonly Payment[],
  { reason, today }: Withdrawal,
): Promise<Patch[]> {
  const { database, state } = context
  await state.rows.load(database)
  const titles = await database.receivables.bulkGet(payments.map(({ receivableId }) => receivableId))
  // The title that took a cancelled one's place was made for what this payment had left.
  const frozen = payments.find(({ means }) => means === 'agreement')
  if (frozen) throw refusal('agreement-payment', { number: frozen.note })
  const moved = titles.find((title) => title?.cancellation)
  if (moved) throw refusal('title-rescheduled', { title: titleLabel(moved) })
  const reversal = { on: today, reason }
  const gone = new Set(payments.map(({ id }) => id))
  const customers = new Set(titles.flatMap((title) => title?.customerId ?? []))
  const used = [...customers]
    .flatMap((customerId) => state.rows.ofCustomer('creditEntries', customerId))
    .filter((entry) => entry.paymentId !== null && gone.has(entry.paymentId) && entry.reversal === null)
  return [
    ...payments.map((payment) => replaced('payments', payment, { ...payment, reversal })),
    ...used.map((entry) => replaced('creditEntries', entry, { ...entry, reversal })),
    ...(await ordersWithout(context, today, payments)),
  ]
}

async function creditTakenBack(
  { state, database }: DecisionContext,
  { creditEntryId, customerId }: Receipt,
  { reason, today }: Withdrawal,
): Promise<Patch[]> {
  if (creditEntryId === null) return []
  await state.rows.load(database)
  const entry = state.rows.all('creditEntries').get(creditEntryId)
  if (!entry || entry.reversal) return []
  requireUnused(state.rows.ofCustomer('creditEntries', customerId), entry)
  return [replaced('creditEntries', entry, { ...entry, reversal: { on: today, reason } })]
}

/** Refuses `credit-in-use` when the balance would fall below zero on any day without a movement that raised it. */
export function requireUnused(entries: readonly CreditEntry[], entry: CreditEntry): void {
  const left = availableCredit(entries, entry.on)
  if (left < entry.amount) throw refusal('credit-in-use', { amount: entry.amount, left })
}
