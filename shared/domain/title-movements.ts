import { addDays, type Day } from './calendar.ts'
import { centavos } from './money.ts'
import type { AccountTitle } from './open-statement.ts'
import type { Payment } from './payment.ts'
import { titleLabel } from './receivable-number.ts'
import { standingOf, type StandingPolicy } from './standing.ts'
import type { Movement } from './statement.ts'

/** Both days count. */
export type Period = { from: Day; to: Day }
type Unbalanced = Omit<Movement, 'balance'>
type Named = { rescheduled: ReadonlySet<string>; receiptNumbers: ReadonlyMap<string, number> }

/**
 * What happened to one title in a period. Charges are told on the days something else happened and on the last one:
 * what its standing rose by beyond the rest. After its withdrawal nothing happens to a title.
 */
export function titleMovements(
  title: AccountTitle,
  policy: StandingPolicy,
  { from, to }: Period,
  named: Named,
): Unbalanced[] {
  const { receivable, payments } = title
  const { cancellation, issuedOn } = receivable
  const withdrawnOn = cancellation && cancellation.on <= to ? cancellation.on : null
  if (issuedOn > to || (withdrawnOn !== null && (withdrawnOn < from || withdrawnOn < issuedOn))) return []
  const last = withdrawnOn ?? to
  const standing = { ...receivable, cancellation: null }
  const happened = eventsOf(title, named).filter(({ on }) => on >= from && on <= last)
  const days = [...new Set([...happened.map(({ on }) => on), last])].sort()
  let owed: number = standingOf(standing, payments, policy, addDays(from, -1)).total
  const movements: Unbalanced[] = []
  for (const on of days) {
    const events = happened.filter((event) => event.on === on)
    const total = standingOf(standing, payments, policy, on).total
    const charges = total - owed - events.reduce((all, { amount }) => all + amount, 0)
    if (charges !== 0) movements.push(of(title, { on, kind: 'charges', amount: centavos(charges) }))
    movements.push(...events)
    owed = total
  }
  if (withdrawnOn !== null && owed > 0) {
    const kind = named.rescheduled.has(receivable.id) ? 'rescheduled' : 'cancelled'
    const note = cancellation!.reason
    movements.push(of(title, { on: withdrawnOn, kind, amount: centavos(-owed), note }))
  }
  return movements
}

/** Its issue, and its payments with their pardons and reversals, whenever they were. */
function eventsOf(title: AccountTitle, { receiptNumbers }: Named): Unbalanced[] {
  const { issuedOn, amount, description } = title.receivable
  return [
    of(title, { on: issuedOn, kind: 'issued', amount, note: description }),
    ...title.payments.flatMap((payment) => paymentEvents(title, payment, receiptNumbers)),
  ]
}

function paymentEvents(
  title: AccountTitle,
  payment: Payment,
  receiptNumbers: ReadonlyMap<string, number>,
): Unbalanced[] {
  const { id, settled, forgiven, discount = 0, means, note, moved, reversal } = payment
  // Of what was moved here from a broken agreement nobody knew here before.
  const paidOn = moved?.on ?? payment.paidOn
  // Written down after it was taken back: it never counted.
  if (reversal && reversal.on < paidOn) return []
  const paid = settled.principal + settled.lateFee + settled.lateInterest
  const pardoned = forgiven.lateFee + forgiven.lateInterest
  const receiptNumber = receiptNumbers.get(id) ?? null
  const came = { settled, means, receiptNumber }
  const kind = means === 'agreement' ? 'agreed' : 'paid'
  const events = [of(title, { on: paidOn, kind, amount: centavos(-paid), ...came, note })]
  if (pardoned > 0)
    events.push(of(title, { on: paidOn, kind: 'forgiven', amount: centavos(-pardoned), receiptNumber }))
  if (discount > 0)
    events.push(
      of(title, {
        on: paidOn,
        kind: 'discount',
        amount: centavos(0 - discount),
        means: means === 'agreement' ? means : null,
        receiptNumber,
      }),
    )
  if (reversal)
    events.push(
      of(title, {
        on: reversal.on,
        kind: 'reversed',
        amount: centavos(paid + pardoned + discount),
        ...came,
        note: reversal.reason,
      }),
    )
  return events
}

function of(
  { receivable }: AccountTitle,
  movement: Pick<Unbalanced, 'on' | 'kind' | 'amount'> & Partial<Unbalanced>,
): Unbalanced {
  return {
    title: titleLabel(receivable),
    receivableId: receivable.id,
    settled: null,
    means: null,
    receiptNumber: null,
    creditKind: null,
    note: '',
    ...movement,
  }
}
