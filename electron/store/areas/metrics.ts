import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { metricsBoard } from '../queries/metrics/board.ts'
import { cashOutlook } from '../queries/metrics/cash.ts'
import { titlesDue } from '../queries/metrics/titles.ts'
import type { StoreState } from '../store-state.ts'
import type { WindowContext } from './area.ts'

export function metricsArea(state: StoreState) {
  const os = implement(storeContract.metrics).$context<WindowContext>()
  return os.router({
    board: os.board.handler(({ input }) => metricsBoard(state, input)),
    cash: os.cash.handler(({ input }) => cashOutlook(state, input)),
    titles: os.titles.handler(({ input }) => titlesDue(state, input)),
  })
}
