import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { StoreProof } from '#shared/contracts/store-for-main.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import { sampleOwner } from '#shared/pt-br/desktop.ts'
import { v7 } from 'uuid'
import { loadSample, readSampleLaboratory } from './files/load-sample.ts'
import { hashPin } from './people/pin-hash.ts'
import type { RouterDependencies } from './router-dependencies.ts'

/** Main's own name as a client of the store while it fills the profile; no window has it. */
const clientId = 'sample'

/** Sets up the example laboratory with its eighteen months of data, unless the profile already has any. */
export async function fillSampleProfile(
  { store, paths, today }: Pick<RouterDependencies, 'store' | 'paths'> & { today: () => Day },
  proof: StoreProof,
): Promise<void> {
  if (proof.sequence > 0) return
  const folder = join(paths.resources, 'sample')
  const owner = { id: randomUUID(), name: sampleOwner.name, pinHash: await hashPin(sampleOwner.pin) }
  const laboratory = await readSampleLaboratory(folder)
  const day = today()
  await store.setUp({ commandId: v7(), today: day, laboratory, terms: DEFAULT_CHARGE_TERMS, owner })
  await store.sessions.open({ clientId, userId: owner.id })
  await loadSample({ store, paths }, clientId, folder, day)
  await store.sessions.close({ clientId })
}
