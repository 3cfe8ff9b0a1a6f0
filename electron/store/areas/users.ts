import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { updateUser } from '../commands/users.ts'
import type { StoreState } from '../store-state.ts'
import { commandsOf, type WindowContext } from './area.ts'

export function usersArea(state: StoreState) {
  const os = implement(storeContract.users).$context<WindowContext>()
  const command = commandsOf(state)
  return os.router({
    list: os.list.handler(() => [...state.users.values()]),
    current: os.current.handler(({ context }) => ({
      user: state.users.get(state.sessions.get(context.clientId) ?? '') ?? null,
      setUp: state.settings.laboratory !== null && state.users.size > 0,
    })),
    update: os.update.handler(command(updateUser)),
  })
}
