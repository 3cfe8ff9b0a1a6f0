import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { releaseClosing } from '../commands/closings/release.ts'
import { undoClosing } from '../commands/closings/undo.ts'
import { getClosing, listClosings } from '../queries/closings/made.ts'
import { reviewClosing } from '../queries/closings/review.ts'
import { closingStatements } from '../queries/closings/statements.ts'
import type { StoreState } from '../store-state.ts'
import { commandsOf, type WindowContext } from './area.ts'

export function closingsArea(state: StoreState) {
  const os = implement(storeContract.closings).$context<WindowContext>()
  const command = commandsOf(state)
  return os.router({
    review: os.review.handler(({ input }) => reviewClosing(state, input)),
    list: os.list.handler(({ input }) => listClosings(state, input)),
    get: os.get.handler(({ input }) => getClosing(state, input)),
    release: os.release.handler(command(releaseClosing)),
    undo: os.undo.handler(command(undoClosing)),
    statements: os.statements.handler(({ input }) => closingStatements(state, input)),
  })
}
