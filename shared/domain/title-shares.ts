import { z } from 'zod'
import { allocate, type Centavos, positiveCentavosSchema, sum, ZERO } from './money.ts'

/** What of a title bills one order, in centavos. */
export const titleShareSchema = z.object({ orderId: z.uuid(), amount: positiveCentavosSchema })
export type TitleShare = z.infer<typeof titleShareSchema>

/**
 * What of the principal received on a title came in on each of its orders, in centavos: in proportion to their shares,
 * to the centavo, odd ones to the largest remainders and then to the earlier lines. What the title asks beyond its
 * orders (charges kept when it was rescheduled) is paid first (R1.11). Never more than a share.
 */
export function receivedByShare(
  shares: readonly TitleShare[],
  { amount, received }: { amount: number; received: number },
): Centavos[] {
  if (shares.length === 0) return []
  const amounts = shares.map((share) => share.amount)
  const ofOrders = sum(amounts)
  const beyond = Math.max(0, amount - ofOrders)
  const left = Math.min(ofOrders, Math.max(0, received - beyond)) as Centavos
  return left === 0 ? amounts.map(() => ZERO) : allocate(left, amounts)
}
