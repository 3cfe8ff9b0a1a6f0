import type { Day } from '#shared/domain/calendar.ts'
import { disputedAmount } from '#shared/domain/disputed.ts'
import type { Dispute } from '#shared/domain/dispute.ts'
import type { Centavos } from '#shared/domain/money.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { ordersOfTitle } from '../../queries/titles/orders-of-title.ts'
import { created } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput } from '../command.ts'
import { titleToChange } from './title-to-change.ts'

type Open = CommandInput & {
  receivableId: string
  orderId: string | null
  amount: Centavos
  reason: string
  deadline: Day
}

/**
 * Opens a dispute over a title, or over what it bills of one order (§ 11). Refuses `receivable-unknown`,
 * `already-cancelled`, `order-unknown` for an order of another title, `ends-in-past`, and `disputed-too-much` beyond what is
 * owed of it and not disputed yet.
 */
export const openDispute: Command<Open, Dispute> = {
  name: 'titles.openDispute',
  permission: 'openDispute',
  async decide(context, { receivableId, orderId, amount, reason, deadline, today }) {
    const { state } = context
    const { title, standing } = await titleToChange(context, receivableId, today)
    if (deadline < today) throw refusal('ends-in-past', {}, 'deadline')
    const disputes = state.rows.ofCustomer('disputes', title.customerId)
    const free = standing.principal - disputedAmount(disputes, receivableId, today)
    const order = ordersOfTitle(state, title, today).find((billed) => billed.orderId === orderId)
    if (orderId !== null && !order) throw refusal('order-unknown', {}, 'orderId')
    const most = Math.max(0, order ? Math.min(free, order.amount - order.received) : free)
    if (amount > most) throw refusal('disputed-too-much', { most }, 'amount')
    const dispute: Dispute = {
      id: context.newId(),
      customerId: title.customerId,
      receivableId,
      orderId,
      amount,
      openedOn: today,
      reason,
      deadline,
      by: context.actor!.name,
      closure: null,
    }
    return {
      patches: [created('disputes', dispute)],
      details: {
        title: titleLabel(title),
        amount,
        reason,
        deadline,
        ...(order ? { number: order.number } : {}),
      },
      customerIds: [title.customerId],
      result: dispute,
    }
  },
}
