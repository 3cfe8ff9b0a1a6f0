import type { KeptDecision } from '#shared/domain/decision.ts'
import type { Order } from '#shared/domain/order.ts'
import { phaseOf } from '#shared/domain/order-money.ts'
import type { EmDiaDatabase } from '../database.ts'

/**
 * An order as the gate last let it pass; null when it is to be held to everything, as a new one is: its last decision at
 * the door refused it, or it passed only by somebody's leave and has not begun. Leave has an end, is given for an amount
 * and may be taken back: until production begins it has to stand each time.
 */
export async function letPass(database: EmDiaDatabase, order: Order): Promise<Order | null> {
  const last = await lastAtTheDoor(database, order.id)
  if (!last || last.decision.verdict === 'refuse') return null
  if (phaseOf(order) === 'registered' && byLeave(last)) return null
  // What refused a later step is no judgement of what was agreed.
  return { ...order, verdict: last.decision.verdict }
}

function byLeave({ decision }: KeptDecision): boolean {
  return decision.reasons.some(({ code }) => code === 'released' || code === 'trust-released')
}

/** The last decision about the order itself, not about a step of it; ids rise with time. */
async function lastAtTheDoor({ decisions }: EmDiaDatabase, orderId: string): Promise<KeptDecision | null> {
  const kept = await decisions.where('orderId').equals(orderId).toArray()
  return kept.reduce<KeptDecision | null>(
    (last, decision) =>
      decision.checkpoint === 'order' && (last === null || decision.id > last.id) ? decision : last,
    null,
  )
}
