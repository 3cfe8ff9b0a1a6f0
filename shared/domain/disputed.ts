import type { Day } from './calendar.ts'
import type { Dispute } from './dispute.ts'
import { type Centavos, sum } from './money.ts'
import type { StandingTitle } from './standing.ts'

/** What of a dispute decides whether it holds back the collection. */
export type Frozen = Pick<Dispute, 'receivableId' | 'amount' | 'openedOn' | 'deadline' | 'closure'>

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

/**
 * A title as collection may speak of it on a day: without the part that is contested, so that neither that part nor its
 * charges are asked for. Other titles, and what is not contested of this one, keep their course (complaint 23).
 */
export function collectable<Title extends StandingTitle & { id: string }>(
  title: Title,
  disputes: Iterable<Frozen>,
  on: Day,
): { title: Title; disputed: Centavos } {
  const disputed = Math.min(title.amount, disputedAmount(disputes, title.id, on)) as Centavos
  return disputed === 0
    ? { title, disputed }
    : { title: { ...title, amount: title.amount - disputed }, disputed }
}
