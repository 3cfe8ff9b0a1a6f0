import type { TitleShare } from '#shared/domain/title-shares.ts'
import type { RowsInMemory } from '../memory/rows-in-memory.ts'

type Known = { version: number; shares: ReadonlyMap<string, readonly TitleShare[]> }
const kept = new WeakMap<RowsInMemory, Known>()

/**
 * What titles that bill orders in parts bill of which: those of closings, those put off, and instalments
 * of agreements. Any other title bills one
 * order whole and is not in it. Worked out once until rows change; call `rows.load` first.
 */
export function titleShares(rows: RowsInMemory): ReadonlyMap<string, readonly TitleShare[]> {
  const known = kept.get(rows)
  if (known?.version === rows.version) return known.shares
  const shares = new Map<string, readonly TitleShare[]>()
  for (const { lines } of rows.all('closings').values())
    for (const { receivableId, orders } of lines) shares.set(receivableId, orders)
  for (const { toId, orders } of rows.all('reschedules').values()) shares.set(toId, orders)
  for (const { instalments } of rows.all('agreements').values())
    for (const { receivableId, orders } of instalments)
      if (receivableId !== null) shares.set(receivableId, orders)
  kept.set(rows, { version: rows.version, shares })
  return shares
}
