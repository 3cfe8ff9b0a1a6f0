import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { reversePayment } from '../commands/payments.ts'
import type { StoreState } from '../store-state.ts'
import { commandsOf, type WindowContext } from './area.ts'

export function paymentsArea(state: StoreState) {
  const os = implement(storeContract.payments).$context<WindowContext>()
  const command = commandsOf(state)
  return os.router({ reverse: os.reverse.handler(command(reversePayment)) })
}
