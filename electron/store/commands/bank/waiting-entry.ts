import type { BankEntry } from '#shared/domain/bank/bank-entry.ts'
import { refusal } from '../../refuse.ts'
import type { DecisionContext } from '../command.ts'

/** An entry that nobody has dealt with. Refuses `bank-entry-unknown` and `bank-entry-not-waiting`. */
export async function waitingEntry({ database }: DecisionContext, id: string): Promise<BankEntry> {
  const entry = await database.bankEntries.get(id)
  if (!entry) throw refusal('bank-entry-unknown')
  if (entry.status !== 'waiting') throw refusal('bank-entry-not-waiting', { status: entry.status })
  return entry
}
