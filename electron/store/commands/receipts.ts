import type { ReceiptAsked, ReceiptView } from '#shared/contracts/receipts.ts'
import type { Receipt } from '#shared/domain/receipt.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { receiptsLike } from '../queries/receipts/repeated.ts'
import { refusal } from '../refuse.ts'
import type { Command, CommandInput, DecisionContext } from './command.ts'
import { type DecidedReceipt, decideReceipt } from './receipts/decide-receipt.ts'
import { reverseReceiptPatches } from './receipts/reverse-receipt.ts'
import { viewOfDecided } from './receipts/view-of-decided.ts'

type Record = CommandInput & ReceiptAsked & { evenIfRepeated: boolean }

/** Receives money over one title or many (R1.11). Refuses what `decideReceipt` does, and `looks-repeated` unless told to go on. */
export const recordReceipt: Command<Record, ReceiptView> = {
  name: 'receipts.record',
  permission: 'receivePayment',
  async decide(context, input) {
    if (!input.evenIfRepeated && input.means !== 'credit') await requireNew(context, input)
    const decided = await decideReceipt(context, input)
    return {
      patches: decided.patches,
      details: historyOf(decided),
      customerIds: [input.customerId],
      result: await viewOfDecided(context, decided),
    }
  },
}

async function requireNew({ state }: DecisionContext, input: Record): Promise<void> {
  const [like] = await receiptsLike(state, input)
  if (!like) return
  const { paidOn, number } = like
  throw refusal('looks-repeated', { paidOn, ...(number === null ? {} : { number }) }, 'amount')
}

function historyOf({ receipt, payments, titles }: DecidedReceipt) {
  const { number, amount, means, change, lines } = receipt
  const settled = payments.reduce((sum, payment) => sum + payment.amount, 0)
  const forgiven = payments.reduce(
    (sum, { forgiven: pardon }) => sum + pardon.lateFee + pardon.lateInterest,
    0,
  )
  const only = lines.length === 1 && titles.find(({ receivable }) => receivable.id === lines[0]?.receivableId)
  const credited = amount - settled - change
  return {
    receipt: number,
    amount,
    means,
    ...(only ? { title: titleLabel(only.receivable) } : { titles: lines.length }),
    ...(forgiven > 0 ? { forgiven } : {}),
    ...(change > 0 ? { change } : {}),
    ...(credited > 0 ? { credited } : {}),
  }
}

/** Takes a whole receipt back: its payments, its credit, and the orders it came in on are decided about again. */
export const reverseReceipt: Command<CommandInput & { id: string; reason: string }, Receipt> = {
  name: 'receipts.reverse',
  permission: 'reversePayment',
  async decide(context, { id, reason, today }) {
    const before = await context.database.receipts.get(id)
    if (!before) throw refusal('receipt-unknown')
    const receipt: Receipt = { ...before, reversal: { on: today, reason } }
    return {
      patches: await reverseReceiptPatches(context, before, { reason, today }),
      details: { receipt: before.number, amount: before.amount, reason },
      customerIds: [before.customerId],
      result: receipt,
    }
  },
}
