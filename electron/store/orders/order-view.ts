import type { OrderView } from '#shared/contracts/orders.ts'
import { isToClear } from '#shared/domain/cheque-life.ts'
import type { KeptDecision } from '#shared/domain/decision.ts'
import type { Cheque } from '#shared/domain/cheque-plan.ts'
import type { Order } from '#shared/domain/order.ts'
import { phaseOf, totalsOf } from '#shared/domain/order-money.ts'
import { type Centavos, centavos } from '#shared/domain/money.ts'
import type { Payment } from '#shared/domain/payment.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import { nextStageOf, stagesOf } from '#shared/domain/stages.ts'
import { titlesOfOrder } from '../credit/exposures.ts'
import { NEVER } from '../ledger/columns.ts'
import { refusal } from '../refuse.ts'
import type { StoreState } from '../store-state.ts'
import { paymentsOfOrder } from './payments-of-order.ts'

/** Rows that a command is about to write: the view shows them as if they were there. */
export type Fresh = {
  decision?: KeptDecision
  cheques?: Cheque[]
  payments?: Payment[]
  title?: Receivable
}

/** An order as its page shows it. Refuses `order-unknown` when its decision is gone with an undone import. */
export async function viewOf(state: StoreState, order: Order, fresh: Fresh = {}): Promise<OrderView> {
  const { database, ledger } = state
  await state.rows.load(database)
  const [stored, payments] = await Promise.all([
    fresh.decision ?? database.decisions.get(order.decisionId),
    paymentsOfOrder(state, order),
  ])
  if (!stored) throw refusal('order-unknown')
  const known = state.rows
    .ofCustomer('cheques', order.customerId)
    .filter(({ orderId }) => orderId === order.id)
  const changed = new Map(fresh.cheques?.map((cheque) => [cheque.id, cheque]))
  const cheques = known.map((cheque) => changed.get(cheque.id) ?? cheque)
  const added = fresh.cheques?.filter(({ id }) => !known.some((cheque) => cheque.id === id)) ?? []
  const paper = [...cheques, ...added]
  const at = ledger.customers.ids.indexOf(order.customerId)
  return {
    order,
    customerName: ledger.customers.rows[at]?.name ?? '',
    phase: phaseOf(order),
    decision: stored,
    cheques: paper.sort((one, other) => (one.depositOn < other.depositOn ? -1 : 1)),
    payments: [...payments, ...(fresh.payments ?? [])].sort((one, other) =>
      one.paidOn < other.paidOn ? -1 : 1,
    ),
    forgiven: titlesOfOrder(state, order, NEVER - 1).forgiven,
    unbilled: unbilledOf(state, order, { title: fresh.title, cheques: paper }),
    stages: stagesOf(order.items),
    nextStage: order.cancellation ? null : (nextStageOf(order)?.name ?? null),
  }
}

/** What of an order is in no title nor cheque, whatever the day: a title withdrawn for tomorrow bills nothing any more. */
function unbilledOf(
  state: StoreState,
  order: Order,
  { title, cheques }: { title: Receivable | undefined; cheques: readonly Cheque[] },
): Centavos {
  let taken = titlesOfOrder(state, order, NEVER - 1).billed + (title?.amount ?? 0)
  for (const cheque of cheques) if (isToClear(cheque)) taken += cheque.amount
  return centavos(Math.max(0, totalsOf(order).total - taken))
}
