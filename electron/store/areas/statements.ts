import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { movementStatements, openStatements } from '../queries/statements/statements.ts'
import type { StoreState } from '../store-state.ts'
import type { WindowContext } from './area.ts'

export function statementsArea(state: StoreState) {
  const os = implement(storeContract.statements).$context<WindowContext>()
  return os.router({
    open: os.open.handler(({ input }) => openStatements(state, input)),
    movement: os.movement.handler(({ input }) => movementStatements(state, input)),
  })
}
