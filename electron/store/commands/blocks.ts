import { type Block, type BlockDetails, blockDetailsSchema } from '#shared/domain/block-list.ts'
import { created, replaced } from '../patches.ts'
import { customersReached } from '../queries/blocks.ts'
import { refusal } from '../refuse.ts'
import type { Command, CommandInput, DecisionContext } from './command.ts'

/** The document of the customer it began with comes along: or he would come back under another number. */
async function withOwnDocument({ database }: DecisionContext, details: BlockDetails): Promise<BlockDetails> {
  if (details.customerId === null) return details
  const customer = await database.customers.get(details.customerId)
  if (!customer) throw refusal('customer-unknown')
  const { taxId } = customer
  if (taxId === null || details.taxIds.includes(taxId)) return details
  const whole = { ...details, taxIds: [taxId, ...details.taxIds] }
  // A list that is full reaches the customer all the same, by who it began with.
  return blockDetailsSchema.shape.taxIds.safeParse(whole.taxIds).success ? whole : details
}

/** Puts somebody on the block list (E08); the customers it reaches are told. Refuses `customer-unknown` and `review-in-past`. */
export const addBlock: Command<CommandInput & { details: BlockDetails }, Block> = {
  name: 'blocks.add',
  permission: 'blockCustomer',
  async decide(context, { details, today }) {
    if (details.reviewOn <= today) throw refusal('review-in-past', {}, 'details.reviewOn')
    const known = await withOwnDocument(context, details)
    const block = { ...known, id: context.newId(), on: today, by: context.actor!.name, exit: null }
    return {
      patches: [created('blocks', block)],
      details: { name: block.name, reason: block.reason, reviewOn: block.reviewOn },
      customerIds: await reachedBy(context, block),
      result: block,
    }
  },
}

type Exit = CommandInput & { id: string; reason: string }

/** Ends a block by a decision, the only way out. Refuses `block-unknown` and `already-off-list`. */
export const exitBlock: Command<Exit, Block> = {
  name: 'blocks.exit',
  permission: 'unblockCustomer',
  async decide(context, { id, reason, today }) {
    const before = await context.database.blocks.get(id)
    if (!before) throw refusal('block-unknown')
    if (before.exit) throw refusal('already-off-list')
    const block = { ...before, exit: { on: today, by: context.actor!.name, reason } }
    return {
      patches: [replaced('blocks', before, block)],
      details: { name: block.name, reason },
      customerIds: await reachedBy(context, before),
      result: block,
    }
  },
}

async function reachedBy({ state }: DecisionContext, block: Block): Promise<string[]> {
  await state.rows.load(state.database)
  return customersReached(state, block).map(({ customerId }) => customerId)
}
