import type { Patch } from '#shared/contracts/changes.ts'
import type { BankEntry } from '#shared/domain/bank/bank-entry.ts'
import { replaced } from '../../patches.ts'
import type { DecisionContext } from '../command.ts'

/** The bank entry that a receipt settled waits again: for who reverses the receipt. Nothing when it came from no bank. */
export async function entryWaitsAgain({ database }: DecisionContext, receiptId: string): Promise<Patch[]> {
  const entries = await database.bankEntries.where('settlement.receiptId').equals(receiptId).toArray()
  return entries.map((before) => replaced('bankEntries', before, waitingAgain(before)))
}

/** An entry as it was when it came. */
export function waitingAgain(entry: BankEntry): BankEntry {
  return { ...entry, status: 'waiting', settlement: null, ignoredBecause: null }
}
