import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { registerService, updateService } from '../commands/services.ts'
import { listServices } from '../queries/services.ts'
import type { StoreState } from '../store-state.ts'
import { commandsOf, type WindowContext } from './area.ts'

export function servicesArea(state: StoreState) {
  const os = implement(storeContract.services).$context<WindowContext>()
  const command = commandsOf(state)
  return os.router({
    list: os.list.handler(({ input }) => listServices(state, input)),
    register: os.register.handler(command(registerService)),
    update: os.update.handler(command(updateService)),
  })
}
