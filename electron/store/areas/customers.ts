import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { registerCustomer, updateCustomer } from '../commands/customers.ts'
import { customerHistory, getCustomer, listCustomers } from '../queries/customers.ts'
import type { StoreState } from '../store-state.ts'
import { commandsOf, type WindowContext } from './area.ts'

export function customersArea(state: StoreState) {
  const os = implement(storeContract.customers).$context<WindowContext>()
  const command = commandsOf(state)
  return os.router({
    list: os.list.handler(({ input }) => listCustomers(state, input)),
    get: os.get.handler(({ input }) => getCustomer(state, input)),
    history: os.history.handler(({ input }) => customerHistory(state, input)),
    register: os.register.handler(command(registerCustomer)),
    update: os.update.handler(command(updateCustomer)),
  })
}
