import type { Patch } from '#shared/contracts/changes.ts'
import { type Centavos, centavos } from '#shared/domain/money.ts'
import { waitingMatches } from '../../bank/matches.ts'
import type { Command, CommandInput } from '../command.ts'
import { nextInCounter } from '../counters.ts'
import { settleEntry } from './settle-entry.ts'

/** Entries settled in one change, at most. */
const AT_ONCE = 200

/**
 * Settles entries that are beyond doubt: named by txid or nosso número, for exactly what was asked. One a customer in
 * a change, so that each receipt is decided from what stands; `left` says how many remain for the next.
 */
export const settleCertainEntries: Command<
  CommandInput,
  { settled: number; amount: Centavos; left: number }
> = {
  name: 'bank.settleCertain',
  permission: 'reconcileBank',
  async decide(context, { today }) {
    const { state, database } = context
    const matches = await waitingMatches(state, today)
    const chosen = new Map<string, string>()
    let certain = 0
    for (const [id, match] of matches) {
      // What is paid tomorrow is certain tomorrow.
      if (!match.certain || state.waiting.all().get(id)!.on > today) continue
      certain++
      const { customerId } = match.candidates[0]!
      if (chosen.size < AT_ONCE && !chosen.has(customerId)) chosen.set(customerId, id)
    }
    const { first, patch } = await nextInCounter(database, 'receipts', chosen.size)
    const patches: Patch[] = []
    let amount = 0
    let number = first
    for (const [customerId, id] of chosen) {
      const { candidates } = matches.get(id)!
      const receivableIds = candidates[0]!.titles.map(({ receivableId }) => receivableId)
      const entry = state.waiting.all().get(id)!
      const settled = await settleEntry(context, {
        entry,
        customerId,
        receivableIds,
        candidates,
        today,
        number: number++,
      })
      patches.push(...settled.patches)
      amount += entry.amount
    }
    return {
      patches: chosen.size > 0 ? [...patches, patch] : [],
      details: { entries: chosen.size, amount },
      customerIds: [...chosen.keys()],
      result: { settled: chosen.size, amount: centavos(amount), left: certain - chosen.size },
    }
  },
}
