import type { Patch } from '#shared/contracts/changes.ts'
import { roleMay } from '#shared/domain/access.ts'
import { availableCredit } from '#shared/domain/credit-balance.ts'
import { type Centavos, centavos } from '#shared/domain/money.ts'
import type { Payment } from '#shared/domain/payment.ts'
import {
  type LineAsked,
  type PlannedLine,
  planReceipt,
  type ReceiptPlan,
} from '#shared/domain/receipt-plan.ts'
import type { Receipt } from '#shared/domain/receipt.ts'
import { ordersWith } from '../../orders/orders-with.ts'
import { created } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { DecisionContext } from '../command.ts'
import { nextInCounter } from '../counters.ts'
import { creditLeft, creditUsed } from './credit-of-receipt.ts'
import type { ReceiptToDecide } from './receipt-to-decide.ts'
import { type KnownTitle, knownTitles, titlesToPay } from './titles-to-pay.ts'

export type DecidedReceipt = { patches: Patch[]; receipt: Receipt; payments: Payment[]; titles: KnownTitle[] }

/**
 * Receives money over titles: payments, receipt, what is left as credit, credit used, and the orders that go on with it.
 * Refuses what `receipts.record` refuses, but `looks-repeated`; the caller runs a command that may receive.
 */
export async function decideReceipt(
  context: DecisionContext,
  asked: ReceiptToDecide,
): Promise<DecidedReceipt> {
  const { customerId, paidOn, amount, today, newTitles = [] } = asked
  await context.state.rows.load(context.database)
  requireAllowed(context, asked)
  if (paidOn > today) throw refusal('paid-in-future', {}, 'paidOn')
  if (!(await context.database.customers.get(customerId))) throw refusal('customer-unknown')
  const known = await knownTitles(context, { customerId, on: paidOn, made: newTitles })
  const plan = planned(known, asked)
  const payments = plan.lines.map((line) => paymentOf(context, asked, line))
  const left = creditLeft(context, asked, plan)
  const number = asked.number === undefined ? await nextInCounter(context.database, 'receipts', 1) : null
  const receipt: Receipt = {
    id: context.newId(),
    number: number?.first ?? asked.number!,
    customerId,
    paidOn,
    amount,
    change: centavos(left ? 0 : plan.leftover),
    means: asked.means,
    lines: plan.lines.map(({ receivableId, left: rest }, at) => ({
      paymentId: payments[at]!.id,
      receivableId,
      left: { principal: rest.principal, charges: centavos(rest.lateFee + rest.lateInterest) },
    })) as Receipt['lines'],
    creditEntryId: left?.id ?? null,
    stillOpen: stillOpen(known, plan),
    note: asked.note,
    by: context.actor!.name,
    reversal: null,
  }
  const used = asked.means === 'credit' ? creditUsed(context, asked, payments) : []
  return {
    patches: [
      ...(number ? [number.patch] : []),
      ...payments.map((payment) => created('payments', payment)),
      ...[...used, ...(left ? [left] : [])].map((entry) => created('creditEntries', entry)),
      created('receipts', receipt),
      ...(await ordersWith(context, { today, customerId }, payments)),
    ],
    receipt,
    payments,
    titles: known,
  }
}

/** Pardoning, and taking principal before charges, give up money: neither is the receptionist's to decide. */
function requireAllowed({ actor, state }: DecisionContext, asked: ReceiptToDecide): void {
  const { customerId, amount, means, titles, order, charges, leftover, paidOn } = asked
  const pardons = titles !== 'oldest-first' && titles.some(({ forgiven }) => pardoned(forgiven) > 0)
  if ((pardons || charges !== 'charge' || order !== 'legal') && !roleMay(actor!.role, 'forgiveCharges'))
    throw refusal('not-allowed', { permission: 'forgiveCharges' }, pardons ? 'titles' : 'charges')
  if (leftover === 'change' && means !== 'cash') throw refusal('change-only-in-cash', {}, 'leftover')
  if (means !== 'credit') return
  const balance = availableCredit(state.rows.ofCustomer('creditEntries', customerId), paidOn)
  if (amount > balance) throw refusal('above-credit', { balance }, 'amount')
}

function pardoned(forgiven: LineAsked['forgiven']): number {
  return forgiven ? forgiven.lateFee + forgiven.lateInterest : 0
}

function planned(known: readonly KnownTitle[], asked: ReceiptToDecide): ReceiptPlan {
  const { amount, titles, order, charges, means, paidOn, leftover } = asked
  const plan = planReceipt(titlesToPay(known, paidOn, titles), {
    amount,
    titles,
    settlement: { order, charges },
  })
  if ('refusal' in plan) {
    const field = plan.line === null ? 'amount' : `titles.${plan.line}.amount`
    throw refusal(plan.refusal, { balance: plan.most, charges: 0 }, field)
  }
  // Credit that no title takes stays what it was; change for nothing is no receipt.
  if (plan.leftover > 0 && means === 'credit')
    throw refusal('above-balance', { balance: amount - plan.leftover }, 'amount')
  if (plan.lines.length === 0 && leftover === 'change') throw refusal('nothing-owed', {}, 'amount')
  return plan
}

function paymentOf({ newId }: DecisionContext, asked: ReceiptToDecide, line: PlannedLine): Payment {
  return {
    id: newId(),
    receivableId: line.receivableId,
    paidOn: asked.paidOn,
    amount: line.amount,
    settled: line.settled,
    forgiven: line.forgiven,
    ...(line.discount > 0 ? { discount: line.discount } : {}),
    ...(line.left.total === 0 ? { settlesWhole: true as const } : {}),
    means: asked.means,
    note: asked.note,
    externalCode: null,
    importId: null,
    reversal: null,
  }
}

function stillOpen(known: readonly KnownTitle[], { lines }: ReceiptPlan): Receipt['stillOpen'] {
  const left = new Map(lines.map((line) => [line.receivableId, line.left.total]))
  const owed = known
    .map(({ receivable, standing }) => left.get(receivable.id) ?? standing.total)
    .filter((total): total is Centavos => total > 0)
  const total = owed.reduce<number>((sum, part) => sum + part, 0)
  return { titles: owed.length, total: centavos(total) }
}
