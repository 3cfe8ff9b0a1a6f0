import type { CreditEntry } from '#shared/domain/credit-entry.ts'
import { type Centavos, centavos } from '#shared/domain/money.ts'

/** A customer's credit balance, in centavos, never negative. */
export function creditOf(entries: readonly CreditEntry[]): Centavos {
  let balance = 0
  for (const { kind, amount, reversal } of entries)
    if (!reversal) balance += kind === 'used' || kind === 'refunded' ? -amount : amount
  return centavos(Math.max(0, balance))
}
