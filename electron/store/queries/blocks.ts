import type { BlockRow } from '#shared/contracts/blocks.ts'
import type { Block, BlockMatch } from '#shared/domain/block-list.ts'
import { blocksReaching, legalPersonKey } from '#shared/domain/block-matches.ts'
import { foldText, makeSearch } from '#shared/domain/search.ts'
import { refusal } from '../refuse.ts'
import type { StoreState } from '../store-state.ts'

type Reached = BlockRow['reaches'][number]

/** Customers by the documents that reach them. */
interface Reach {
  /** Positions in the ledger, by `legalPersonKey` of the customer's own document. */
  own: Map<string, number[]>
  /** The same, by the documents of related people. */
  people: Map<string, number[]>
}

/** Customers a block reaches, his own before those of related people, by name; none once it ended. Call `rows.load` first. */
export function customersReached(state: StoreState, block: Block): Reached[] {
  return reachedThrough(state, reachOf(state), block)
}

/** The block list: standing blocks first, newest first; the search looks at names, documents and reasons. */
export async function listBlocks(
  state: StoreState,
  { search, standingOnly }: { search: string; standingOnly: boolean },
): Promise<BlockRow[]> {
  await state.rows.load(state.database)
  const reach = reachOf(state)
  const matches = makeSearch(search)
  return [...state.rows.all('blocks').values()]
    .filter(({ exit }) => !standingOnly || exit === null)
    .map((block) => Object.assign({ reaches: reachedThrough(state, reach, block) }, block))
    .filter((row) => matches(haystack(row)))
    .sort(
      (a, b) =>
        Number(a.exit !== null) - Number(b.exit !== null) || descending(a.on, b.on) || descending(a.id, b.id),
    )
}

/** Blocks that reach a customer, as the gate at the order sees them. Refuses `customer-unknown`. */
export async function reachingBlocks(
  state: StoreState,
  { customerId }: { customerId: string },
): Promise<BlockMatch[]> {
  await state.rows.load(state.database)
  const { customers } = state.ledger
  const row = customers.rows[customers.ids.indexOf(customerId)]
  if (!row) throw refusal('customer-unknown')
  return blocksReaching({
    customer: { id: customerId, taxId: row.taxId, name: row.name },
    registration: state.rows.all('registrations').get(customerId) ?? null,
    blocks: [...state.rows.all('blocks').values()],
  })
}

function reachOf({ ledger, rows }: StoreState): Reach {
  const reach: Reach = { own: new Map(), people: new Map() }
  const { customers } = ledger
  for (const [at, row] of customers.rows.entries())
    if (row?.taxId) add(reach.own, legalPersonKey(row.taxId), at)
  for (const { customerId, people } of rows.all('registrations').values()) {
    const at = customers.ids.indexOf(customerId)
    if (at < 0 || !customers.rows[at]) continue
    for (const { taxId } of people) if (taxId) add(reach.people, legalPersonKey(taxId), at)
  }
  return reach
}

function reachedThrough({ ledger }: StoreState, { own, people }: Reach, block: Block): Reached[] {
  if (block.exit) return []
  const { customers } = ledger
  const keys = block.taxIds.map(legalPersonKey)
  const found = new Map<number, Reached['by']>()
  // The customer it began with is reached even after his document was corrected.
  const first = block.customerId === null ? -1 : customers.ids.indexOf(block.customerId)
  if (customers.rows[first]) found.set(first, 'customer')
  for (const key of keys) for (const at of own.get(key) ?? []) found.set(at, 'customer')
  for (const key of keys) for (const at of people.get(key) ?? []) if (!found.has(at)) found.set(at, 'person')
  return [...found]
    .map(([at, by]) => ({ customerId: customers.ids.at(at), name: customers.rows[at]!.name, by }))
    .sort((a, b) => (a.by === b.by ? a.name.localeCompare(b.name, 'pt-BR') : a.by === 'customer' ? -1 : 1))
}

function add(map: Map<string, number[]>, key: string, at: number): void {
  const known = map.get(key)
  if (known) known.push(at)
  else map.set(key, [at])
}

function haystack({ name, reason, taxIds, reaches }: BlockRow) {
  const names = reaches.map((reached) => reached.name)
  return {
    words: foldText([name, ...names, reason].join(' ')).replace(/[^\p{L}\p{N}]+/gu, ' '),
    codes: taxIds.join(' ').toLowerCase(),
  }
}

function descending(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0
}
