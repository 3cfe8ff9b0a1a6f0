import type { AgreementDesk } from '#shared/contracts/agreements.ts'
import { type Day, dayNumber } from '#shared/domain/calendar.ts'
import { uncoveredCost } from '#shared/domain/cost-cover.ts'
import { collectable } from '#shared/domain/disputed.ts'
import { centavos } from '#shared/domain/money.ts'
import { totalsOf } from '#shared/domain/order-money.ts'
import { oldestDueFirst } from '#shared/domain/receipt-plan.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { type Standing, standingOf } from '#shared/domain/standing.ts'
import { titlesOfOrder } from '../credit/exposures.ts'
import { prescribedTitles } from '../escalation/prescribed.ts'
import { titlesWithPayments } from '../queries/receivables.ts'
import { ordersOfTitle } from '../queries/titles/orders-of-title.ts'
import type { StoreState } from '../store-state.ts'

type DeskTitle = AgreementDesk['titles'][number]
export type AgreeableTitle = { title: DeskTitle; receivable: Receivable; standing: Standing }

/**
 * What a customer owes and may agree on, oldest due first: every title that owes on the day, without what is contested of
 * it. Call `rows.load` first.
 */
export async function agreeableTitles(
  state: StoreState,
  customerId: string,
  on: Day,
): Promise<AgreeableTitle[]> {
  const { database, ledger, rows, settings } = state
  const disputes = rows.ofCustomer('disputes', customerId)
  const titles = await titlesWithPayments(database, customerId)
  const isPrescribed = await prescribedTitles(state, on)
  const owing = titles.flatMap(({ receivable, payments }) => {
    const { title, disputed } = collectable(receivable, disputes, on)
    const standing = standingOf(title, payments, settings, on)
    return standing.total > 0 ? [{ receivable, standing, disputed }] : []
  })
  const toPay = new Map(
    owing.map((one) => [
      one.receivable.id,
      { id: one.receivable.id, dueOn: one.receivable.dueOn, owed: one.standing },
    ]),
  )
  owing.sort((one, other) => oldestDueFirst(toPay.get(one.receivable.id)!, toPay.get(other.receivable.id)!))
  return owing.map(({ receivable, standing, disputed }) => ({
    receivable,
    standing,
    title: {
      receivableId: receivable.id,
      label: titleLabel(receivable),
      description: receivable.description,
      dueOn: receivable.dueOn,
      owed: {
        lateFee: standing.lateFee,
        lateInterest: standing.lateInterest,
        principal: standing.principal,
      },
      daysLate: standing.daysLate,
      orders: ordersOfTitle(state, receivable, on).map(({ orderId, amount, received }) => ({
        orderId,
        owed: centavos(Math.max(0, amount - received)),
      })),
      contested: disputed,
      prescribed: isPrescribed(ledger.titles.ids.indexOf(receivable.id)),
      renegotiations: renegotiationsOf(state, receivable),
      agreement: rows.all('agreements').get(receivable.agreementId ?? '')?.number ?? null,
    },
  }))
}

/** Direct cost of orders that nobody has covered, in centavos (E20). Call `rows.load` first. */
export function uncoveredOfOrders(
  state: StoreState,
  titles: readonly AgreeableTitle[],
  on: Day,
): AgreementDesk['orders'] {
  const ids = new Set(titles.flatMap(({ title }) => title.orders.map(({ orderId }) => orderId)))
  return [...ids].flatMap((orderId) => {
    const order = state.rows.all('orders').get(orderId)
    if (!order || order.cancellation) return []
    const { received } = titlesOfOrder(state, order, dayNumber(on))
    return [{ orderId, uncovered: uncoveredCost(totalsOf(order), received) }]
  })
}

/** How often a debt was agreed on before: signed agreements that took it in, and those behind an instalment. */
function renegotiationsOf({ rows }: StoreState, { id, customerId, agreementId }: Receivable): number {
  const agreements = rows.ofCustomer('agreements', customerId)
  const took = agreements.filter(
    ({ signature, titles }) => signature !== null && titles.some(({ receivableId }) => receivableId === id),
  )
  const behind = agreements.find((agreement) => agreement.id === agreementId)
  return took.length + (behind ? behind.renegotiations + 1 : 0)
}
