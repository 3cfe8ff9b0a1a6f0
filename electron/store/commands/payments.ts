import type { Payment } from '#shared/domain/payment.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { refusal } from '../refuse.ts'
import type { Command, CommandInput } from './command.ts'
import { reversePaymentPatches, reverseReceiptPatches } from './receipts/reverse-receipt.ts'

/**
 * Takes a payment back; when it came with a receipt, the whole receipt. Refuses `payment-unknown`, `already-reversed`,
 * `title-rescheduled`, and `credit-in-use` when the receipt's credit was used since.
 */
export const reversePayment: Command<CommandInput & { id: string; reason: string }, Payment> = {
  name: 'payments.reverse',
  permission: 'reversePayment',
  async decide(context, { id, reason, today }) {
    const { database } = context
    const before = await database.payments.get(id)
    if (!before) throw refusal('payment-unknown')
    if (before.reversal) throw refusal('already-reversed')
    const receivable = await database.receivables.get(before.receivableId)
    if (!receivable) throw refusal('receivable-unknown')
    const receipts = await database.receipts.where('customerId').equals(receivable.customerId).toArray()
    const receipt = receipts.find(
      ({ reversal, lines }) => reversal === null && lines.some(({ paymentId }) => paymentId === id),
    )
    const withdrawal = { reason, today }
    return {
      patches: receipt
        ? await reverseReceiptPatches(context, receipt, withdrawal)
        : await reversePaymentPatches(context, [before], withdrawal),
      details: {
        title: titleLabel(receivable),
        amount: receipt?.amount ?? before.amount,
        reason,
        ...(receipt ? { receipt: receipt.number } : {}),
      },
      customerIds: [receivable.customerId],
      result: { ...before, reversal: { on: today, reason } },
    }
  },
}
