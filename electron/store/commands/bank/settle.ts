import type { BankEntry } from '#shared/domain/bank/bank-entry.ts'
import { type Centavos, centavos } from '#shared/domain/money.ts'
import { waitingMatches } from '../../bank/matches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput } from '../command.ts'
import { settleEntry } from './settle-entry.ts'
import { waitingEntry } from './waiting-entry.ts'

type Input = CommandInput & { id: string; receivableIds: string[] }

/**
 * Settles titles of one customer with a waiting entry, by a receipt. Refuses `bank-entry-unknown`,
 * `bank-entry-not-waiting`, `receivable-unknown` and everything that a receipt refuses.
 */
export const settleBankEntry: Command<Input, { entry: BankEntry; receiptNumber: number; credit: Centavos }> =
  {
    name: 'bank.settle',
    permission: 'reconcileBank',
    async decide(context, { id, receivableIds, today }) {
      const before = await waitingEntry(context, id)
      const ids = [...new Set(receivableIds)]
      const first = await context.database.receivables.get(ids[0]!)
      if (!first) throw refusal('receivable-unknown')
      const matches = await waitingMatches(context.state, today)
      const { patches, receipt, entry, credit } = await settleEntry(context, {
        entry: before,
        customerId: first.customerId,
        receivableIds: ids,
        candidates: matches.get(id)?.candidates ?? [],
        today,
      })
      return {
        patches,
        details: {
          receipt: receipt.number,
          amount: before.amount,
          titles: ids.length,
          reason: entry.settlement!.reason,
        },
        customerIds: [first.customerId],
        result: { entry, receiptNumber: receipt.number, credit: centavos(credit) },
      }
    },
  }
