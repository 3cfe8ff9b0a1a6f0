import type { BankEntry } from '#shared/domain/bank/bank-entry.ts'
import { meansOfEntry } from '#shared/domain/bank/entry-means.ts'
import type { MatchCandidate } from '#shared/domain/bank/match-title.ts'
import type { Patch } from '#shared/contracts/changes.ts'
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
  // What the bank collected for the delay is charges, whatever it would come to here; its fee is no business of the debtor.
  const byBank = entry.charges > 0 && receivableIds.length === 1 ? { chargesPaid: entry.charges } : {}
  const decided = await decideReceipt(context, {
    customerId,
    today,
    paidOn: entry.on,
    amount: entry.amount,
    means: meansOfEntry(entry),
    titles: receivableIds.map((receivableId) => ({ receivableId, amount: null, ...byBank })),
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
      reason: reasonFor(receivableIds, candidates),
      titles: payments.map(({ receivableId, amount }) => ({ receivableId, amount })),
    },
  }
  const credit = entry.amount - payments.reduce((sum, { amount }) => sum + amount, 0)
  return { patches: [...patches, replaced('bankEntries', entry, settled)], receipt, entry: settled, credit }
}

function reasonFor(receivableIds: readonly string[], candidates: readonly MatchCandidate[]) {
  const chosen = new Set(receivableIds)
  const found = candidates.find(
    ({ titles }) =>
      titles.length === chosen.size && titles.every(({ receivableId }) => chosen.has(receivableId)),
  )
  return found?.reasons[0] ?? 'by-hand'
}
