import type { Title } from '#shared/contracts/receivables.ts'
import type { CreditEntry } from '#shared/domain/credit-entry.ts'
import type { Payment } from '#shared/domain/payment.ts'
import type { Receipt } from '#shared/domain/receipt.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { creditKindNames, creditPanel } from '#shared/pt-br/credit-panel.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { receiptWords } from '#shared/pt-br/receipts.ts'
import { receivables, receiving } from '#shared/pt-br/receivables.ts'
import { askReason } from '#renderer/components/confirm.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { notifyDone, notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import { currentDay } from '#renderer/lib/today.ts'
import { v7 as uuid } from 'uuid'

// Plain functions, not hooks: the toast that offers the way back outlives the panel that showed it.
async function tell(work: Promise<unknown>, done: string): Promise<void> {
  try {
    await work
    notifyDone(done)
  } catch (error) {
    notifyProblem(describeError(error))
  }
}

/** Asks why, then takes a payment back. */
export async function reversePayment({ id, amount }: Pick<Payment, 'id' | 'amount'>): Promise<void> {
  const reason = await askReason({
    title: receiving.reverseTitle(formatMoney(amount)),
    message: receiving.reverseMessage,
    confirmLabel: receivables.reverse,
    danger: true,
  })
  if (reason === null) return
  const command = { id, reason, commandId: uuid(), today: currentDay() }
  await tell(storeClient.payments.reverse(command), receiving.reversed)
}

/** Asks why, then takes a whole receipt back. */
export async function reverseReceipt(
  { id, number, amount }: Pick<Receipt, 'id' | 'number' | 'amount'>,
  titles: number,
): Promise<void> {
  const reason = await askReason({
    title: receiptWords.reverseTitle(number, formatMoney(amount)),
    message: receiptWords.reverseMessage(titles),
    confirmLabel: receiptWords.reverse,
    danger: true,
  })
  if (reason === null) return
  const command = { id, reason, commandId: uuid(), today: currentDay() }
  await tell(storeClient.receipts.reverse(command), receiptWords.reversed(number))
}

/** Asks why, then takes a credit note or a refund back. */
export async function reverseCredit({ id, kind, amount }: CreditEntry): Promise<void> {
  const reason = await askReason({
    title: creditPanel.reverseTitle(`${creditKindNames[kind].toLowerCase()} de ${formatMoney(amount)}`),
    message: creditPanel.reverseMessage,
    confirmLabel: receivables.reverse,
    danger: true,
  })
  if (reason === null) return
  const command = { id, reason, commandId: uuid(), today: currentDay() }
  await tell(storeClient.credits.reverse(command), creditPanel.reverseDone)
}

/** Asks why, then cancels a title. */
export async function cancelTitle({ receivable }: Pick<Title, 'receivable'>): Promise<void> {
  const label = titleLabel(receivable)
  const reason = await askReason({
    title: receiving.cancelTitle(label),
    message: receiving.cancelMessage,
    confirmLabel: receiving.cancelConfirm,
    danger: true,
  })
  if (reason === null) return
  const command = { id: receivable.id, reason, commandId: uuid(), today: currentDay() }
  await tell(storeClient.receivables.cancel(command), receiving.cancelled(label))
}

/** True while no payment of the title stands: only then may it be cancelled. */
export function mayBeCancelled({ receivable, payments }: Pick<Title, 'receivable' | 'payments'>): boolean {
  return receivable.cancellation === null && payments.every((payment) => payment.reversal !== null)
}
