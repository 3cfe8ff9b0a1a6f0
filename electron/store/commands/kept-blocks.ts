import { roleMay } from '#shared/domain/access.ts'
import type { Block } from '#shared/domain/block-list.ts'
import { blocksReaching } from '#shared/domain/block-matches.ts'
import type { Customer } from '#shared/domain/customer.ts'
import type { Registration } from '#shared/domain/registration.ts'
import { refusal } from '../refuse.ts'
import type { DecisionContext } from './command.ts'

type Known = { customer: Customer; registration: Registration | null }

/**
 * A block ends by a decision, not by taking off the document or the partner it reaches the customer by (E08). Refuses
 * `block-evaded` for who may not end blocks.
 */
export async function requireBlocksStay(
  { state, database, actor }: DecisionContext,
  before: Known,
  after: Known,
  field: string,
): Promise<void> {
  if (actor && roleMay(actor.role, 'unblockCustomer')) return
  await state.rows.load(database)
  const blocks: Block[] = [...state.rows.all('blocks').values()]
  const still = new Set(blocksReaching({ ...after, blocks }).map(({ blockId }) => blockId))
  const evaded = blocksReaching({ ...before, blocks }).find(({ blockId }) => !still.has(blockId))
  if (evaded) throw refusal('block-evaded', { name: evaded.name }, field)
}
