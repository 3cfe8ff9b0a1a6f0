import type { Day } from '#shared/domain/calendar.ts'
import { type ChequeStep, isToClear, nextSteps } from '#shared/domain/cheque-life.ts'
import type { Cheque } from '#shared/domain/cheque-plan.ts'
import { centavos } from '#shared/domain/money.ts'
import { moneyOf } from '../orders/order-money.ts'
import { reconsider } from '../orders/reconsider.ts'
import { created, replaced } from '../patches.ts'
import { refusal } from '../refuse.ts'
import type { Command, CommandInput, DecisionContext } from './command.ts'
import { historyOf, storedOrder } from './orders/open-order.ts'
import { requireInBalance, settle } from './orders/settle.ts'

async function storedCheque({ state, database }: DecisionContext, id: string): Promise<Cheque> {
  await state.rows.load(database)
  const cheque = state.rows.all('cheques').get(id)
  if (!cheque) throw refusal('cheque-unknown')
  return cheque
}

type Step = { status: ChequeStep; on: Day; returnReason: string | null; today: Day }

/** The cheque after a step. Refuses `paid-in-future`, `cheque-settled`, `cheque-step-too-soon` before its last step, `cheque-too-early` before the agreed day (Súmula 370), and `return-reason-needed`. */
function afterStep(
  { actor }: DecisionContext,
  was: Cheque,
  { status, on, returnReason, today }: Step,
): Cheque {
  if (on > today) throw refusal('paid-in-future', {}, 'on')
  if (!nextSteps(was).includes(status)) throw refusal('cheque-settled', { number: was.number }, 'status')
  if (status !== 'given-back' && on < was.depositOn)
    throw refusal('cheque-too-early', { depositOn: was.depositOn, number: was.number }, 'on')
  if (on < was.statusOn) throw refusal('cheque-step-too-soon', { statusOn: was.statusOn }, 'on')
  if (status === 'returned' && returnReason === null)
    throw refusal('return-reason-needed', {}, 'returnReason')
  return {
    ...was,
    status,
    statusOn: on,
    returnReason: status === 'returned' ? returnReason : was.returnReason,
    events: [
      ...(was.events ?? []),
      { on, status, returnReason: status === 'returned' ? returnReason : null, by: actor!.name },
    ],
  }
}

type Deposit = CommandInput & { ids: string[]; on: Day }

/** Takes cheques to the bank, all or none. Nothing is decided: they cover as much as they did in hand. */
export const depositCheques: Command<Deposit, { cheques: Cheque[] }> = {
  name: 'cheques.deposit',
  permission: 'handleCheques',
  async decide(context, { ids, on, today }) {
    const before: Cheque[] = []
    for (const id of new Set(ids)) before.push(await storedCheque(context, id))
    const after = before.map((was) => {
      const status = was.status === 'returned' ? 'represented' : 'deposited'
      return afterStep(context, was, { status, on, returnReason: null, today })
    })
    return {
      patches: after.map((is, at) => replaced('cheques', before[at], is)),
      details: { cheques: after.length, amount: after.reduce((total, { amount }) => total + amount, 0), on },
      customerIds: [...new Set(after.map(({ customerId }) => customerId))],
      result: { cheques: after },
    }
  },
}

type Change = CommandInput & { id: string; status: ChequeStep; on: Day; returnReason: string | null }

/**
 * What became of a cheque. Cleared, it is money on its order; returned, it waits to be presented again (reason 11, once:
 * R2.17) or given back; its order is decided about again. Refuses as `afterStep` does, `cheque-unknown`, and
 * `above-balance` when what came back was paid or billed otherwise since.
 */
export const changeCheque: Command<Change, { cheques: Cheque[] }> = {
  name: 'cheques.change',
  permission: 'handleCheques',
  async decide(context, { id, status, on, returnReason, today }) {
    const was = await storedCheque(context, id)
    const row = afterStep(context, was, { status, on, returnReason, today })
    const before = await storedOrder(context, was.orderId)
    const money = moneyOf(context.state, before, today)
    if (status === 'cleared') {
      // What came back was asked for again: paid or billed another way, it would count twice.
      if (!isToClear(was)) requireInBalance(before, money, { amount: was.amount, field: 'status' })
      const cleared = await settle(context, {
        today,
        before,
        money: { paidOn: on, amount: was.amount, means: 'cheque', note: `Cheque ${was.number} ${was.bank}` },
        had: money,
        cheque: { was, is: (payment) => ({ ...row, paymentId: payment.id }) },
      })
      const cheques = cleared.result.cheques.filter((cheque) => cheque.id === id)
      return { ...cleared, details: { ...cleared.details, status }, result: { cheques } }
    }
    const gone = isToClear(was) && !isToClear(row) ? was.amount : 0
    const { order, kept } = await reconsider(context, today, before, {
      trigger: 'receive',
      money: { ...money, chequesInHand: centavos(money.chequesInHand - gone) },
    })
    return {
      patches: [replaced('cheques', was, row), replaced('orders', before, order), created('decisions', kept)],
      details: historyOf(order, {
        amount: was.amount,
        status,
        ...(returnReason ? { reason: returnReason } : {}),
      }),
      customerIds: [order.customerId],
      result: { cheques: [row] },
    }
  },
}
