import type { Patch } from '#shared/contracts/changes.ts'
import { roleMay } from '#shared/domain/access.ts'
import type { BankEntry } from '#shared/domain/bank/bank-entry.ts'
import { replaced } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput, DecisionContext } from '../command.ts'
import { reverseReceiptPatches } from '../receipts/reverse-receipt.ts'
import { waitingAgain } from './entry-waits-again.ts'

type Input = CommandInput & { id: string; reason: string }

/**
 * Makes an entry wait again; the receipt of a settled one is reversed. Refuses `bank-entry-unknown`,
 * `bank-entry-waits`, `not-allowed` for a receipt of who may not reverse one, and what its reversal refuses.
 */
export const undoBankEntry: Command<Input, BankEntry> = {
  name: 'bank.undo',
  permission: 'reconcileBank',
  async decide(context, { id, reason, today }) {
    const before = await context.database.bankEntries.get(id)
    if (!before) throw refusal('bank-entry-unknown')
    if (before.status === 'waiting' || before.status === 'notice') throw refusal('bank-entry-waits')
    const after = waitingAgain(before)
    const reversed = before.settlement
      ? await reversedReceipt(context, before.settlement.receiptId, { reason, today })
      : null
    return {
      // With its receipt reversed, as on the screen of receipts, the entry waits again already.
      patches: reversed?.patches ?? [replaced('bankEntries', before, after)],
      details: { amount: before.amount, reason },
      customerIds: reversed ? [reversed.customerId] : [],
      result: after,
    }
  },
}

async function reversedReceipt(
  context: DecisionContext,
  receiptId: string,
  { reason, today }: Pick<Input, 'reason' | 'today'>,
): Promise<{ patches: Patch[]; customerId: string }> {
  if (!roleMay(context.actor!.role, 'reversePayment'))
    throw refusal('not-allowed', { permission: 'reversePayment' })
  const receipt = (await context.database.receipts.get(receiptId))!
  return {
    patches: await reverseReceiptPatches(context, receipt, { reason, today }),
    customerId: receipt.customerId,
  }
}
