import type { BankEntry } from '#shared/domain/bank/bank-entry.ts'
import { replaced } from '../../patches.ts'
import type { Command, CommandInput } from '../command.ts'
import { waitingEntry } from './waiting-entry.ts'

/** Leaves entries out, with a reason; they can wait again. Refuses `bank-entry-unknown` and `bank-entry-not-waiting`. */
export const ignoreBankEntries: Command<
  CommandInput & { ids: string[]; reason: string },
  { ignored: number }
> = {
  name: 'bank.ignore',
  permission: 'reconcileBank',
  async decide(context, { ids, reason }) {
    const entries = await Promise.all([...new Set(ids)].map((id) => waitingEntry(context, id)))
    return {
      patches: entries.map((before) => {
        const after: BankEntry = { ...before, status: 'ignored', ignoredBecause: reason }
        return replaced('bankEntries', before, after)
      }),
      details: { entries: entries.length, reason },
      result: { ignored: entries.length },
    }
  },
}
