import type { Patch } from '#shared/contracts/changes.ts'
import { addDays, type Day } from '#shared/domain/calendar.ts'
import { blockDetailsSchema } from '#shared/domain/block-list.ts'
import type { Customer } from '#shared/domain/customer.ts'
import type { DebtEnding } from '#shared/domain/escalation/debt-ending.ts'
import { centavos } from '#shared/domain/money.ts'
import { created } from '../../patches.ts'
import { endingFacts } from '../../queries/endings/facts.ts'
import { refusal } from '../../refuse.ts'
import { addBlock } from '../blocks.ts'
import type { Command, CommandInput, DecisionContext } from '../command.ts'

type End = CommandInput &
  Pick<DebtEnding, 'customerId' | 'reason' | 'lesson' | 'checklist'> & { blockUntil: Day | null }

/**
 * Ends the relationship with a customer (E26), with what was settled before; a block, where one is wanted, is the block
 * list's own command and part of the same change. Debts stay owed and collected. Refuses `customer-unknown`,
 * `already-ended`, `review-in-past`, `block-needs-document`.
 */
export const endRelationship: Command<End, DebtEnding> = {
  name: 'endings.endRelationship',
  permission: 'writeOff',
  async decide(context, input) {
    const { state, database, actor, newId } = context
    const { customerId, reason, lesson, checklist, blockUntil, today } = input
    const customer = await database.customers.get(customerId)
    if (!customer) throw refusal('customer-unknown')
    await state.rows.load(database)
    const before = state.rows.ofCustomer('debtEndings', customerId)
    if (before.some(({ kind, reversal }) => kind === 'relationship' && !reversal))
      throw refusal('already-ended')
    const facts = await endingFacts(state, { customerId, today })
    const ending: DebtEnding = {
      id: newId(),
      customerId,
      kind: 'relationship',
      on: today,
      by: actor!.name,
      receivableIds: [],
      amount: facts.find(({ item }) => item === 'debts')?.amount ?? centavos(0),
      route: null,
      reviewOn: null,
      reason,
      lesson,
      checklist,
      reversal: null,
    }
    return {
      patches: [created('debtEndings', ending), ...(await blockPatches(context, input, customer))],
      details: { reason, ...(blockUntil ? { blockUntil } : {}) },
      customerIds: [customerId],
      result: ending,
    }
  },
}

/** A customer without a document cannot be blocked by one: `blocks.add` names what it needs. */
async function blockPatches(
  context: DecisionContext,
  { blockUntil, reason, today, commandId }: End,
  customer: Customer,
): Promise<Patch[]> {
  if (blockUntil === null) return []
  if (blockUntil <= today) throw refusal('review-in-past', {}, 'blockUntil')
  const details = blockDetailsSchema.safeParse({
    customerId: customer.id,
    name: customer.name,
    taxIds: customer.taxId ? [customer.taxId] : [],
    reason: `Relacionamento encerrado: ${reason}`.slice(0, 500),
    attachments: [],
    reviewOn: blockUntil > today ? blockUntil : addDays(today, 1),
  })
  if (!details.success) throw refusal('block-needs-document', { name: customer.name })
  const { patches } = await addBlock.decide(context, { commandId, today, details: details.data })
  return patches
}
