import type { Patch } from '#shared/contracts/changes.ts'
import type { Laboratory } from '#shared/domain/laboratory.ts'
import { sha256 } from '../change-hash.ts'
import { created } from '../patches.ts'
import type { DecisionContext } from './command.ts'

/** Keeps a logo once for all the letters and papers it heads; their hashes are of the whole, logo included. */
export async function keptLogo(
  { database }: DecisionContext,
  { logo }: Laboratory,
): Promise<{ key: string | null; patches: Patch[] }> {
  if (logo === null) return { key: null, patches: [] }
  const key = `logo:${await sha256(logo)}`
  const known = await database.settings.get(key)
  return { key, patches: known ? [] : [created('settings', { key, value: logo })] }
}
