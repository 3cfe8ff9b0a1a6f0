import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { concludeAnalysis } from '../commands/analyses.ts'
import { listAnalyses, prepareAnalysis } from '../queries/analyses.ts'
import type { StoreState } from '../store-state.ts'
import { commandsOf, type WindowContext } from './area.ts'

export function analysesArea(state: StoreState) {
  const os = implement(storeContract.analyses).$context<WindowContext>()
  const command = commandsOf(state)
  return os.router({
    prepare: os.prepare.handler(({ input }) => prepareAnalysis(state, input)),
    conclude: os.conclude.handler(command(concludeAnalysis)),
    list: os.list.handler(({ input }) => listAnalyses(state, input)),
  })
}
