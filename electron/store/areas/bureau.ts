import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { recordConsultation, withdrawConsultation } from '../commands/bureau.ts'
import { consultationsOf } from '../queries/bureau.ts'
import type { StoreState } from '../store-state.ts'
import { commandsOf, type WindowContext } from './area.ts'

export function bureauArea(state: StoreState) {
  const os = implement(storeContract.bureau).$context<WindowContext>()
  const command = commandsOf(state)
  return os.router({
    ofCustomer: os.ofCustomer.handler(({ input }) => consultationsOf(state, input)),
    record: os.record.handler(command(recordConsultation)),
    withdraw: os.withdraw.handler(command(withdrawConsultation)),
  })
}
