import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { overrideOrder, releaseInTrust, revokeRelease } from '../commands/releases.ts'
import { releasesOfCustomer } from '../queries/releases.ts'
import type { StoreState } from '../store-state.ts'
import { commandsOf, type WindowContext } from './area.ts'

export function releasesArea(state: StoreState) {
  const os = implement(storeContract.credit.releases).$context<WindowContext>()
  const command = commandsOf(state)
  return os.router({
    ofCustomer: os.ofCustomer.handler(({ input }) => releasesOfCustomer(state, input)),
    override: os.override.handler(command(overrideOrder)),
    trust: os.trust.handler(command(releaseInTrust)),
    revoke: os.revoke.handler(command(revokeRelease)),
  })
}
