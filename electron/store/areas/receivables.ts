import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { cancelReceivable, registerReceivables } from '../commands/receivables.ts'
import { getTitle, titlesOfCustomer } from '../queries/receivables.ts'
import type { StoreState } from '../store-state.ts'
import { commandsOf, type WindowContext } from './area.ts'

export function receivablesArea(state: StoreState) {
  const os = implement(storeContract.receivables).$context<WindowContext>()
  const command = commandsOf(state)
  return os.router({
    ofCustomer: os.ofCustomer.handler(({ input }) => titlesOfCustomer(state, input)),
    get: os.get.handler(({ input }) => getTitle(state, input)),
    register: os.register.handler(command(registerReceivables)),
    cancel: os.cancel.handler(command(cancelReceivable)),
  })
}
