import type { Patch } from '#shared/contracts/changes.ts'
import { ZERO, centavos } from '#shared/domain/money.ts'
import type { Payment, ReceiptMeans } from '#shared/domain/payment.ts'
import type { Receipt } from '#shared/domain/receipt.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import { created } from '../../patches.ts'
import type { DecisionContext } from '../command.ts'
import { nextInCounter } from '../counters.ts'
import { knownTitles } from './titles-to-pay.ts'

type Settled = { receivable: Receivable; payment: Payment & { means: ReceiptMeans } }

/** The receipt of money that came in on an order before it was billed: its title is settled by it at once. */
export async function receiptOfOrder(
  context: DecisionContext,
  { receivable, payment }: Settled,
): Promise<{ patches: Patch[]; receipt: Receipt }> {
  const { customerId } = receivable
  await context.state.rows.load(context.database)
  const { first, patch } = await nextInCounter(context.database, 'receipts', 1)
  const open = (await knownTitles(context, { customerId, on: payment.paidOn })).filter(
    ({ standing }) => standing.total > 0,
  )
  const receipt: Receipt = {
    id: context.newId(),
    number: first,
    customerId,
    paidOn: payment.paidOn,
    amount: payment.amount,
    change: ZERO,
    means: payment.means,
    lines: [{ paymentId: payment.id, receivableId: receivable.id, left: { principal: ZERO, charges: ZERO } }],
    creditEntryId: null,
    stillOpen: {
      titles: open.length,
      total: centavos(open.reduce((total, { standing }) => total + standing.total, 0)),
    },
    note: payment.note,
    by: context.actor!.name,
    reversal: null,
  }
  return { patches: [patch, created('receipts', receipt)], receipt }
}
