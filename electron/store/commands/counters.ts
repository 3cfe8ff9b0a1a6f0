import type { Patch } from '#shared/contracts/changes.ts'
import type { EmDiaDatabase } from '../database.ts'
import { replaced } from '../patches.ts'

/** Takes `count` numbers in a row from a counter that starts at 1; answers the first, and the patch that takes them. */
export async function nextInCounter(
  database: EmDiaDatabase,
  key: string,
  count: number,
): Promise<{ first: number; patch: Patch }> {
  const before = await database.counters.get(key)
  const taken = before?.value ?? 0
  return { first: taken + 1, patch: replaced('counters', before, { key, value: taken + count }) }
}
