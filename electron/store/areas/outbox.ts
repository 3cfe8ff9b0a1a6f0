import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { decideMail } from '../commands/outbox/decide-mail.ts'
import { listOutbox } from '../outbox/list-outbox.ts'
import type { StoreState } from '../store-state.ts'
import { commandsOf, type WindowContext } from './area.ts'

export function outboxArea(state: StoreState) {
  const os = implement(storeContract.outbox).$context<WindowContext>()
  const command = commandsOf(state)
  return os.router({
    list: os.list.handler(({ input }) => listOutbox(state, input)),
    decide: os.decide.handler(command(decideMail)),
  })
}
