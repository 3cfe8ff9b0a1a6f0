import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { resultsBoard } from '../queries/results/board.ts'
import type { StoreState } from '../store-state.ts'
import type { WindowContext } from './area.ts'

export function resultsArea(state: StoreState) {
  const os = implement(storeContract.results).$context<WindowContext>()
  return os.router({ board: os.board.handler(({ input }) => resultsBoard(state, input)) })
}
