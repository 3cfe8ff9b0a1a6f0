import { availableCredit, raisesCredit } from '#shared/domain/credit-balance.ts'
import type { CreditEntry } from '#shared/domain/credit-entry.ts'
import type { Centavos } from '#shared/domain/money.ts'
import { created, replaced } from '../patches.ts'
import { refusal } from '../refuse.ts'
import type { Command, CommandInput, Decision, DecisionContext } from './command.ts'
import { requireUnused } from './receipts/reverse-receipt.ts'

type Given = CommandInput & { customerId: string; amount: Centavos; reason: string }

/** A credit note: what was charged too much becomes the customer's credit. Refuses `order-unknown`, `order-closed`. */
export const giveCreditNote: Command<Given & { orderId: string | null }, CreditEntry> = {
  name: 'credits.giveNote',
  permission: 'giveCredit',
  async decide(context, { orderId, ...given }) {
    await requireCustomer(context, given.customerId)
    const order = orderId === null ? null : context.state.rows.all('orders').get(orderId)
    if (order === undefined || (order && order.customerId !== given.customerId))
      throw refusal('order-unknown', {}, 'orderId')
    return writing(context, given, {
      kind: 'credit-note',
      orderId,
      details: order ? { number: order.number } : {},
    })
  },
}

/** Pays credit back to the customer. Refuses `above-credit` beyond what is there today. */
export const refundCredit: Command<Given, CreditEntry> = {
  name: 'credits.refund',
  permission: 'giveCredit',
  async decide(context, given) {
    await requireCustomer(context, given.customerId)
    const entries = context.state.rows.ofCustomer('creditEntries', given.customerId)
    const balance = availableCredit(entries, given.today)
    if (given.amount > balance) throw refusal('above-credit', { balance }, 'amount')
    return writing(context, given, { kind: 'refunded', orderId: null, details: {} })
  },
}

/** Takes a credit note or a refund back. Refuses `credit-unknown`, `already-reversed`, `credit-of-receipt`, `credit-in-use`. */
export const reverseCredit: Command<CommandInput & { id: string; reason: string }, CreditEntry> = {
  name: 'credits.reverse',
  permission: 'giveCredit',
  async decide({ state, database }, { id, reason, today }) {
    await state.rows.load(database)
    const before = state.rows.all('creditEntries').get(id)
    if (!before) throw refusal('credit-unknown')
    if (before.reversal) throw refusal('already-reversed')
    // What moved with money is taken back with it, or the receipt would say what is not so.
    if (before.kind !== 'credit-note' && before.kind !== 'refunded') throw refusal('credit-of-receipt')
    if (raisesCredit(before.kind))
      requireUnused(state.rows.ofCustomer('creditEntries', before.customerId), before)
    const entry: CreditEntry = { ...before, reversal: { on: today, reason } }
    return {
      patches: [replaced('creditEntries', before, entry)],
      details: { kind: before.kind, amount: before.amount, reason },
      customerIds: [before.customerId],
      result: entry,
    }
  },
}

async function requireCustomer({ state, database }: DecisionContext, customerId: string): Promise<void> {
  await state.rows.load(database)
  if (!(await database.customers.get(customerId))) throw refusal('customer-unknown')
}

type What = Pick<CreditEntry, 'kind' | 'orderId'> & { details: Record<string, number> }

function writing(
  { newId, actor }: DecisionContext,
  { customerId, amount, reason, today }: Given,
  { kind, orderId, details }: What,
): Decision<CreditEntry> {
  const entry: CreditEntry = {
    id: newId(),
    customerId,
    on: today,
    kind,
    amount: amount,
    reason,
    orderId,
    paymentId: null,
    by: actor!.name,
    reversal: null,
  }
  return {
    patches: [created('creditEntries', entry)],
    details: { amount, reason, ...details },
    customerIds: [customerId],
    result: entry,
  }
}
