import type { QueueKind, QueueRow } from '#shared/contracts/queue.ts'
import type { Hold } from '#shared/domain/dunning/holds.ts'
import { centavos } from '#shared/domain/money.ts'
import type { Debtor } from '../../dunning/work-queue.ts'
import type { StoreState } from '../../store-state.ts'

/** What becomes of a customer today. One who owes nothing late and has nothing coming is nobody's work. */
export function kindOf({ outcome: { action, holds, coming }, facts }: Debtor): QueueKind | null {
  if (action) return 'to-do'
  if (holds.some(({ receivableId }) => receivableId === null)) return 'resting'
  const late = facts.titles.filter(({ overdue }) => overdue)
  if (late.length === 0) return coming ? 'waiting' : null
  if (coming) return 'waiting'
  return late.every(({ receivableId }) => holds.some((hold) => hold.receivableId === receivableId))
    ? 'resting'
    : 'decide'
}

/** The hold a person should read first: over the customer, or the one that lasts longest. */
export function mainHold(holds: readonly Hold[]): Hold | null {
  const whole = holds.find(({ receivableId }) => receivableId === null)
  if (whole) return whole
  return holds.toSorted((one, other) => ((one.until ?? '~') < (other.until ?? '~') ? 1 : -1))[0] ?? null
}

/** A customer's line of the queue. */
export function queueRow({ ledger, rows }: StoreState, debtor: Debtor): QueueRow {
  const { at, customerId, facts, outcome, daysLate, expected } = debtor
  const { number, name } = ledger.customers.rows[at]!
  const late = facts.titles.filter(({ overdue }) => overdue)
  const { action, coming } = outcome
  return {
    customerId,
    number,
    name,
    overdue: centavos(late.reduce((sum, { total }) => sum + total, 0)),
    titles: late.length,
    daysLate,
    expected: centavos(expected),
    action: action && { ...action, total: centavos(action.total) },
    skipped: outcome.skipped.length,
    hold: action ? null : mainHold(outcome.holds),
    coming: coming && { step: coming.step, on: coming.on },
    ownerId: rows.all('collectionProfiles').get(customerId)?.ownerId ?? null,
  }
}
