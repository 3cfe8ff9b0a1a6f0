import { askReason } from '#renderer/components/confirm.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { notifyDone, notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import { currentDay } from '#renderer/lib/today.ts'
import type { OrderView } from '#shared/contracts/orders.ts'
import type { Order } from '#shared/domain/order.ts'
import { closing as words } from '#shared/pt-br/order-page.ts'
import { v7 as uuid } from 'uuid'
import { takeView } from './use-step.ts'

type Numbered = Pick<Order, 'id' | 'number'>

async function tell(work: Promise<OrderView>, done: string): Promise<void> {
  try {
    takeView(await work)
    notifyDone(done)
  } catch (error) {
    notifyProblem(describeError(error))
  }
}

/** Asks why, then cancels an order. */
export async function cancelOrder({ id, number }: Numbered): Promise<void> {
  const reason = await askReason({
    title: words.cancelTitle(number),
    message: words.cancelMessage,
    confirmLabel: words.cancelConfirm,
    danger: true,
  })
  if (reason === null) return
  const command = { id, reason, commandId: uuid(), today: currentDay() }
  await tell(storeClient.orders.cancel(command), words.cancelDone(number))
}

/** Asks why, then takes a cancellation back, through the gate. */
export async function reopenOrder({ id, number }: Numbered): Promise<void> {
  const reason = await askReason({
    title: words.reopenTitle(number),
    message: words.reopenMessage,
    confirmLabel: words.reopenConfirm,
  })
  if (reason === null) return
  const command = { id, reason, commandId: uuid(), today: currentDay() }
  await tell(storeClient.orders.reopen(command), words.reopenDone(number))
}
