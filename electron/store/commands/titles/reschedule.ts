import type { Patch } from '#shared/contracts/changes.ts'
import { roleMay } from '#shared/domain/access.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { centavos, ZERO } from '#shared/domain/money.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import type { Reschedule } from '#shared/domain/reschedule.ts'
import { ordersOfTitle } from '../../queries/titles/orders-of-title.ts'
import { requireNoAgreement } from '../../agreements/require-no-agreement.ts'
import { created, replaced } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput, DecisionContext } from '../command.ts'
import { titleToChange } from './title-to-change.ts'

type PutOff = CommandInput & { id: string; dueOn: Day; charges: 'keep' | 'forgive'; reason: string }

/**
 * Puts a title off: it is cancelled on the day, with its payments and its history, and one of the same number takes its
 * place with what was left of the principal and, where they are kept, the charges of the day. An aging as of any day
 * before still shows the original. Orders follow, each with what is left of its part; disputes that are open follow too.
 * Refuses `receivable-unknown`, `already-cancelled`, `title-in-agreement`, `nothing-owed`, `due-before-issue`, and `not-allowed` to pardon.
 */
export const rescheduleTitle: Command<PutOff, Receivable> = {
  name: 'titles.reschedule',
  permission: 'rescheduleTitle',
  async decide(context, { id, dueOn, charges, reason, today }) {
    const { title, standing } = await titleToChange(context, id, today)
    requireNoAgreement(context.state, title)
    if (dueOn < today) throw refusal('due-before-issue', {}, 'dueOn')
    if (standing.total === 0) throw refusal('nothing-owed', { name: titleLabel(title) })
    const owed = centavos(standing.lateFee + standing.lateInterest)
    if (charges === 'forgive' && owed > 0 && !roleMay(context.actor!.role, 'forgiveCharges'))
      throw refusal('not-allowed', { permission: 'forgiveCharges' }, 'charges')
    const kept = charges === 'keep' ? owed : ZERO
    const fresh: Receivable = {
      ...title,
      id: context.newId(),
      issuedOn: today,
      dueOn,
      amount: centavos(standing.principal + kept),
      externalCode: null,
      importId: null,
      cancellation: null,
    }
    const orders = ordersOfTitle(context.state, title, today).flatMap(({ orderId, amount, received }) =>
      amount > received ? [{ orderId, amount: centavos(amount - received) }] : [],
    )
    const move: Reschedule = {
      id: context.newId(),
      customerId: title.customerId,
      fromId: title.id,
      toId: fresh.id,
      on: today,
      reason,
      principal: standing.principal,
      chargesKept: kept,
      chargesForgiven: centavos(owed - kept),
      orders,
      by: context.actor!.name,
    }
    return {
      patches: [
        replaced('receivables', title, {
          ...title,
          cancellation: { on: today, reason },
        } satisfies Receivable),
        created('receivables', fresh),
        created('reschedules', move),
        ...followers(context, title, fresh.id),
      ],
      details: { title: titleLabel(title), dueOn, amount: fresh.amount, reason },
      customerIds: [title.customerId],
      result: fresh,
    }
  },
}

/** The orders that the title bills know the new one as well; what is contested of it is contested of the new one, and what
 * proves it proves that. */
function followers({ state }: DecisionContext, { id, customerId }: Receivable, freshId: string): Patch[] {
  const { rows } = state
  return [
    ...rows
      .ofCustomer('orders', customerId)
      .filter(({ receivableIds }) => receivableIds.includes(id))
      .map((order) =>
        replaced('orders', order, { ...order, receivableIds: [...order.receivableIds, freshId] }),
      ),
    ...rows
      .ofCustomer('disputes', customerId)
      .filter(({ receivableId, closure }) => receivableId === id && closure === null)
      .map((dispute) => replaced('disputes', dispute, { ...dispute, receivableId: freshId })),
    ...rows
      .ofCustomer('titleProofs', customerId)
      .filter(({ receivableId }) => receivableId === id)
      .map((proof) => created('titleProofs', { ...proof, receivableId: freshId })),
  ]
}
