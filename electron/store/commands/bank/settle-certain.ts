import type { Patch } from '#shared/contracts/changes.ts'
import type { BankEntry } from '#shared/domain/bank/bank-entry.ts'
import type { MatchCandidate } from '#shared/domain/bank/match-title.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { type Centavos, centavos } from '#shared/domain/money.ts'
import { waitingMatches } from '../../bank/matches.ts'
import { refusalOf } from '../../refuse.ts'
import type { StoreState } from '../../store-state.ts'
import type { Command, CommandInput } from '../command.ts'
import { nextInCounter } from '../counters.ts'
import { settleEntry } from './settle-entry.ts'

/** Entries settled in one change, at most. */
const AT_ONCE = 200

/**
 * Settles entries that are beyond doubt: named by txid or nosso número, for exactly what was asked. One a customer in
 * a change, so that each receipt is decided from what stands; `left` says how many remain for the next. What a receipt
 * refuses (a payment recorded since, on a later day) goes on waiting for a person.
 */
export const settleCertainEntries: Command<
  CommandInput,
  { settled: number; amount: Centavos; left: number }
> = {
  name: 'bank.settleCertain',
  permission: 'reconcileBank',
  async decide(context, { today }) {
    const { first } = await nextInCounter(context.database, 'receipts', 0)
    const certain = await certainEntries(context.state, today)
    const customers = new Set<string>()
    const patches: Patch[] = []
    let [settled, refused, amount] = [0, 0, 0]
    for (const { entry, candidates } of certain) {
      const { customerId, titles } = candidates[0]!
      if (settled === AT_ONCE || customers.has(customerId)) continue
      const receivableIds = titles.map(({ receivableId }) => receivableId)
      try {
        const number = first + settled
        const done = await settleEntry(context, {
          entry,
          customerId,
          receivableIds,
          candidates,
          today,
          number,
        })
        patches.push(...done.patches)
      } catch (error) {
        if (!refusalOf(error)) throw error
        refused++
        continue
      }
      customers.add(customerId)
      settled++
      amount += entry.amount
    }
    const { patch } = await nextInCounter(context.database, 'receipts', settled)
    return {
      patches: settled > 0 ? [...patches, patch] : [],
      details: { entries: settled, amount },
      customerIds: [...customers],
      result: { settled, amount: centavos(amount), left: certain.length - settled - refused },
    }
  },
}

/** What is certain and paid by today, each with its candidates. */
async function certainEntries(
  state: StoreState,
  today: Day,
): Promise<{ entry: BankEntry; candidates: readonly MatchCandidate[] }[]> {
  const matches = await waitingMatches(state, today)
  return [...state.waiting.all().values()].flatMap((entry) => {
    const match = matches.get(entry.id)
    return match?.certain && entry.on <= today ? [{ entry, candidates: match.candidates }] : []
  })
}
