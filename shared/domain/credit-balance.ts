import type { Day } from './calendar.ts'
import type { CreditEntry, CreditEntryKind } from './credit-entry.ts'
import { type Centavos, centavos } from './money.ts'

/** The kinds that raise a balance; the others lower it. */
const RAISES: Record<CreditEntryKind, boolean> = {
  overpayment: true,
  advance: true,
  'credit-note': true,
  used: false,
  refunded: false,
}

/** Whether a movement adds to what the laboratory holds of the customer. */
export function raisesCredit(kind: CreditEntryKind): boolean {
  return RAISES[kind]
}

type Movement = Pick<CreditEntry, 'kind' | 'amount' | 'on' | 'reversal'>

/** A movement's amount, in centavos: below zero when it lowers the balance. */
export function signedCredit({ kind, amount }: Pick<Movement, 'kind' | 'amount'>): number {
  return RAISES[kind] ? amount : 0 - amount
}

/** What the laboratory holds of a customer, in centavos: what came in less what was used or paid back; reversed movements are out. */
export function creditBalance(entries: Iterable<Movement>): Centavos {
  let balance = 0
  for (const entry of entries) if (entry.reversal === null) balance += signedCredit(entry)
  return centavos(balance)
}

/**
 * How much can be taken out on a day, in centavos: the least balance from the end of that day on, so that no later day
 * falls below zero. A movement that raised the balance may be reversed only while it is available on its own day.
 */
export function availableCredit(entries: Iterable<Movement>, on: Day): Centavos {
  const standing = [...entries]
    .filter(({ reversal }) => reversal === null)
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
  let balance = 0
  for (const entry of standing) if (entry.on <= on) balance += signedCredit(entry)
  let least = balance
  let at = standing.findIndex((entry) => entry.on > on)
  if (at < 0) at = standing.length
  while (at < standing.length) {
    const day = standing[at]!.on
    // Within a day the order of movements is not known: only what stands at its end counts.
    for (; at < standing.length && standing[at]!.on === day; at++) balance += signedCredit(standing[at]!)
    least = Math.min(least, balance)
  }
  return centavos(Math.max(0, least))
}
