import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { overview } from '../queries/overview.ts'
import type { StoreState } from '../store-state.ts'
import type { WindowContext } from './area.ts'

export function overviewArea(state: StoreState) {
  const os = implement(storeContract.overview).$context<WindowContext>()
  return os.router({
    get: os.get.handler(({ input }) => overview(state, input)),
  })
}
