import type { CreditEntry } from '#shared/domain/credit-entry.ts'
import type { Payment } from '#shared/domain/payment.ts'
import type { ReceiptPlan } from '#shared/domain/receipt-plan.ts'
import type { DecisionContext } from '../command.ts'
import type { ReceiptToDecide } from './receipt-to-decide.ts'

type Writer = Pick<DecisionContext, 'newId' | 'actor'>

/** What no title took, as credit: an advance when no title was paid at all. Null when it was given back, or nothing is left. */
export function creditLeft(
  { newId, actor }: Writer,
  { customerId, paidOn, leftover, note }: ReceiptToDecide,
  plan: ReceiptPlan,
): CreditEntry | null {
  if (plan.leftover === 0 || leftover === 'change') return null
  return {
    id: newId(),
    customerId,
    on: paidOn,
    kind: plan.lines.length === 0 ? 'advance' : 'overpayment',
    amount: plan.leftover,
    reason: note,
    orderId: null,
    paymentId: null,
    by: actor!.name,
    reversal: null,
  }
}

/** What takes the credit that payments used out of the balance, one movement each. */
export function creditUsed(
  { newId, actor }: Writer,
  { customerId, paidOn, note }: ReceiptToDecide,
  payments: readonly Payment[],
): CreditEntry[] {
  return payments.map((payment) => ({
    id: newId(),
    customerId,
    on: paidOn,
    kind: 'used',
    amount: payment.amount,
    reason: note,
    orderId: null,
    paymentId: payment.id,
    by: actor!.name,
    reversal: null,
  }))
}
