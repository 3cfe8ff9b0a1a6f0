import type { Receivable, ReceivableDetails } from '#shared/domain/receivable.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import type { EmDiaDatabase } from '../database.ts'
import { created, replaced } from '../patches.ts'
import { requireNoAgreement } from '../agreements/require-no-agreement.ts'
import { refusal } from '../refuse.ts'
import type { Command, CommandInput } from './command.ts'

/** What names a title within its customer. */
function numberOf({ number, instalment }: Pick<Receivable, 'number' | 'instalment'>): string {
  return `${number.toUpperCase()}\u0000${instalment}`
}

/** Registers instalments. Refuses `customer-unknown` and `title-number-taken`; a cancelled title frees its number. */
export const registerReceivables: Command<CommandInput & { titles: ReceivableDetails[] }, Receivable[]> = {
  name: 'receivables.register',
  permission: 'registerReceivable',
  async decide({ database, newId }, { titles }) {
    const customerIds = [...new Set(titles.map(({ customerId }) => customerId))]
    const taken = new Map<string, Set<string>>()
    for (const id of customerIds) taken.set(id, await takenNumbers(database, id))
    const receivables = titles.map((details, index): Receivable => {
      const numbers = taken.get(details.customerId)!
      if (numbers.has(numberOf(details))) {
        throw refusal('title-number-taken', { title: titleLabel(details) }, `titles.${index}.number`)
      }
      numbers.add(numberOf(details))
      return { ...details, id: newId(), importId: null, cancellation: null }
    })
    return {
      patches: receivables.map((row) => created('receivables', row)),
      details: {
        title: receivables[0]!.number,
        titles: receivables.length,
        amount: receivables.reduce((total, { amount }) => total + amount, 0),
      },
      customerIds,
      result: receivables,
    }
  },
}

async function takenNumbers(database: EmDiaDatabase, customerId: string): Promise<Set<string>> {
  if (!(await database.customers.get(customerId))) throw refusal('customer-unknown')
  const titles = await database.receivables.where('customerId').equals(customerId).toArray()
  return new Set(titles.filter(({ cancellation }) => !cancellation).map(numberOf))
}

/** Withdraws a title. Refuses `receivable-unknown`, `already-cancelled`, `title-in-agreement`, and `has-payments` while one stands. */
export const cancelReceivable: Command<CommandInput & { id: string; reason: string }, Receivable> = {
  name: 'receivables.cancel',
  permission: 'cancelReceivable',
  async decide({ database, state }, { id, reason, today }) {
    await state.rows.load(database)
    const before = await database.receivables.get(id)
    if (!before) throw refusal('receivable-unknown')
    if (before.cancellation) throw refusal('already-cancelled')
    requireNoAgreement(state, before)
    const payments = await database.payments.where('receivableId').equals(id).toArray()
    const standing = payments.filter(({ reversal }) => !reversal)
    if (standing.length > 0) throw refusal('has-payments', { payments: standing.length })
    const receivable: Receivable = { ...before, cancellation: { on: today, reason } }
    return {
      patches: [replaced('receivables', before, receivable)],
      details: { title: titleLabel(receivable), amount: receivable.amount, reason },
      customerIds: [receivable.customerId],
      result: receivable,
    }
  },
}
