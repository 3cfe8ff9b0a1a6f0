import type { Day } from './calendar.ts'
import type { Dispute } from './dispute.ts'
import { type Centavos, sum } from './money.ts'

/** What of a dispute decides whether it holds back the collection. */
type Frozen = Pick<Dispute, 'receivableId' | 'amount' | 'openedOn' | 'deadline' | 'closure'>

/**
 * Whether a dispute holds back collection on a day: opened by then, not closed by then, and the day of the answer not
 * past. What nobody answered in time is collected again: a dispute is no way to never pay (§ 11).
 */
export function isFrozen(
  { openedOn, deadline, closure }: Pick<Frozen, 'openedOn' | 'deadline' | 'closure'>,
  on: Day,
): boolean {
  return openedOn <= on && on <= deadline && (closure === null || closure.on > on)
}

/** The part of a title's principal that is not to be collected on a day, in centavos; at most the title's by `openDispute`. */
export function disputedAmount(disputes: Iterable<Frozen>, receivableId: string, on: Day): Centavos {
  const frozen = [...disputes].filter(
    (dispute) => dispute.receivableId === receivableId && isFrozen(dispute, on),
  )
  return sum(frozen.map(({ amount }) => amount))
}
