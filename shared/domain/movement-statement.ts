import { addDays, type Day } from './calendar.ts'
import { creditBalance, raisesCredit } from './credit-balance.ts'
import type { CreditEntry } from './credit-entry.ts'
import { type Centavos, centavos, sum } from './money.ts'
import type { AccountTitle } from './open-statement.ts'
import { standingOf, type StandingPolicy } from './standing.ts'
import { type Movement, type MovementKind, movementKinds, type MovementStatement } from './statement.ts'
import { type Period, titleMovements } from './title-movements.ts'

export type Account = {
  titles: readonly AccountTitle[]
  credits: readonly CreditEntry[]
  /** Titles that were put off, and so withdrawn for another. */
  rescheduled: ReadonlySet<string>
  /** The number of the receipt that a payment or a credit came with, by its id. */
  receiptNumbers: ReadonlyMap<string, number>
}

/**
 * What happened on a customer's account in a period: titles, charges as they came to count, payments with the title
 * each of them hit, pardons, reversals and credit (complaint 20). Opening + movements = closing by construction: charges
 * of a title are what its standing rose by beyond everything else that happened to it.
 */
export function movementStatement(
  account: Account,
  policy: StandingPolicy,
  period: Period,
): MovementStatement {
  const opening = accountOn(account, policy, addDays(period.from, -1))
  const moved = [
    ...account.titles.flatMap((title) => titleMovements(title, policy, period, account)),
    ...account.credits.flatMap((entry) => creditMovements(entry, period, account)),
  ].sort(inOrder)
  let balance: number = opening.balance
  const movements: Movement[] = []
  for (const movement of moved) {
    balance += movement.amount
    movements.push({ ...movement, balance: centavos(balance) })
  }
  return {
    type: 'movement',
    ...period,
    opening,
    movements,
    closing: accountOn(account, policy, period.to),
    raised: sum(movements.flatMap(({ amount }) => (amount > 0 ? amount : []))),
    lowered: centavos(movements.reduce((all, { amount }) => all + Math.max(0, 0 - amount), 0)),
    sums: sumsOf(movements),
  }
}

/** What is owed and held at the end of a day. */
function accountOn({ titles, credits }: Account, policy: StandingPolicy, on: Day) {
  const owed = sum(
    titles.map(({ receivable, payments }) => standingOf(receivable, payments, policy, on).total),
  )
  const credit = creditAsOf(credits, on)
  return { titles: owed, credit, balance: centavos(owed - credit) }
}

/** The credit held at the end of a day, as it was then: what was reversed later still counted. */
export function creditAsOf(entries: readonly CreditEntry[], on: Day): Centavos {
  const then = entries.filter((entry) => entry.on <= on && !(entry.reversal && entry.reversal.on <= on))
  return creditBalance(then.map(({ kind, amount, on: day }) => ({ kind, amount, on: day, reversal: null })))
}

type Unbalanced = Omit<Movement, 'balance'>

/** Credit given lowers what is owed; used or paid back it raises it again. */
function creditMovements(
  entry: CreditEntry,
  { from, to }: Period,
  { receiptNumbers }: Account,
): Unbalanced[] {
  const { id, on, kind, amount, reason, reversal } = entry
  // Written down after it was taken back: it never counted.
  if (reversal && reversal.on < on) return []
  const signed = raisesCredit(kind) ? 0 - amount : amount
  const base = { title: null, receivableId: null, settled: null, means: null, creditKind: kind }
  const receiptNumber = receiptNumbers.get(id) ?? null
  const movements: Unbalanced[] = []
  if (on >= from && on <= to)
    movements.push({ ...base, on, kind: 'credit', amount: centavos(signed), receiptNumber, note: reason })
  if (reversal && reversal.on >= from && reversal.on <= to)
    movements.push({
      ...base,
      on: reversal.on,
      kind: 'credit-reversed',
      amount: centavos(0 - signed),
      receiptNumber,
      note: reversal.reason,
    })
  return movements
}

function inOrder(one: Unbalanced, other: Unbalanced): number {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1
  return movementKinds.indexOf(one.kind) - movementKinds.indexOf(other.kind)
}

function sumsOf(movements: readonly Movement[]): Record<MovementKind, Centavos> {
  const of = (kind: MovementKind) =>
    sum(movements.flatMap((movement) => (movement.kind === kind ? movement.amount : [])))
  return Object.fromEntries(movementKinds.map((kind) => [kind, of(kind)])) as Record<MovementKind, Centavos>
}
