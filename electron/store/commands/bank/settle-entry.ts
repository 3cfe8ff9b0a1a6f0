import type { BankEntry } from '#shared/domain/bank/bank-entry.ts'
import { meansOfEntry } from '#shared/domain/bank/entry-means.ts'
import type { MatchCandidate } from '#shared/domain/bank/match-title.ts'
import type { Patch } from '#shared/contracts/changes.ts'
import { type Centavos, sum } from '#shared/domain/money.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { Receipt } from '#shared/domain/receipt.ts'
import { replaced } from '../../patches.ts'
import type { DecisionContext } from '../command.ts'
import { decideReceipt } from '../receipts/decide-receipt.ts'

interface Settling {
  entry: BankEntry
  customerId: string
  receivableIds: readonly string[]
  /** What the matcher thought of the entry; the reason kept is its own when these are the titles it found. */
  candidates: readonly MatchCandidate[]
  today: Day
  /** Of the receipt, taken from the counter by who settles many at once. */
  number?: number
}

/** The receipt that an entry becomes, and the entry settled by it. What no title takes becomes the customer's credit. */
export async function settleEntry(
  context: DecisionContext,
  { entry, customerId, receivableIds, candidates, today, number }: Settling,
): Promise<{ patches: Patch[]; receipt: Receipt; entry: BankEntry; credit: number }> {
  const found = foundAs(receivableIds, candidates)
  const decided = await decideReceipt(context, {
    customerId,
    today,
    paidOn: entry.on,
    amount: entry.amount,
    means: meansOfEntry(entry),
    titles: receivableIds.map((receivableId) => ({
      receivableId,
      ...partOf(entry, receivableId, { found, alone: receivableIds.length === 1 }),
    })),
    order: 'legal',
    leftover: 'credit',
    charges: 'charge',
    note: entry.memo.trim().slice(0, 300),
    ...(number === undefined ? {} : { number }),
  })
  const { receipt, payments, patches } = decided
  const settled: BankEntry = {
    ...entry,
    status: 'settled',
    settlement: {
      on: today,
      by: context.actor!.name,
      receiptId: receipt.id,
      reason: found?.reasons[0] ?? 'by-hand',
      titles: payments.map(({ receivableId, amount }) => ({ receivableId, amount })),
    },
  }
  const credit = entry.amount - sum(payments.map(({ amount }) => amount))
  return { patches: [...patches, replaced('bankEntries', entry, settled)], receipt, entry: settled, credit }
}

/** The candidate that has exactly these titles; undefined when a person chose others. */
function foundAs(
  receivableIds: readonly string[],
  candidates: readonly MatchCandidate[],
): MatchCandidate | undefined {
  const chosen = new Set(receivableIds)
  return candidates.find(
    ({ titles }) =>
      titles.length === chosen.size && titles.every(({ receivableId }) => chosen.has(receivableId)),
  )
}

/** What of the amount a title takes; null is as much as is left of it, up to all that the title owes. */
function partOf(
  { amount, charges }: BankEntry,
  receivableId: string,
  { found, alone }: { found: MatchCandidate | undefined; alone: boolean },
): { amount: Centavos | null; chargesPaid?: Centavos } {
  const titles = found?.titles ?? []
  // What the bank collected for the delay is charges, whatever it would come to here.
  if (charges > 0 && alone) return { amount: null, chargesPaid: charges }
  // Who paid all that was asked, or part of the discount, gets none back as credit.
  const [only] = titles
  if (titles.length === 1 && only!.payoff <= amount && amount <= only!.total) return { amount }
  const whole = sum(titles.map(({ total }) => total)) === amount
  return { amount: (whole && titles.find((title) => title.receivableId === receivableId)?.total) || null }
}
