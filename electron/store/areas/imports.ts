import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { undoImport } from '../commands/imports/undo.ts'
import { listImports } from '../queries/imports.ts'
import type { StoreState } from '../store-state.ts'
import { commandsOf, type WindowContext } from './area.ts'

export function importsArea(state: StoreState) {
  const os = implement(storeContract.imports).$context<WindowContext>()
  const command = commandsOf(state)
  return os.router({
    list: os.list.handler(() => listImports(state)),
    undo: os.undo.handler(command(undoImport)),
  })
}
