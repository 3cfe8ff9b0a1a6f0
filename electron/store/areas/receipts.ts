import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { giveCreditNote, refundCredit, reverseCredit } from '../commands/credits.ts'
import { recordReceipt, reverseReceipt } from '../commands/receipts.ts'
import { creditOfCustomer } from '../queries/receipts/credit-of-customer.ts'
import { getReceipt, receiptsOfCustomer } from '../queries/receipts/receipt-view.ts'
import { receiptsLike } from '../queries/receipts/repeated.ts'
import type { StoreState } from '../store-state.ts'
import { commandsOf, type WindowContext } from './area.ts'

export function receiptsArea(state: StoreState) {
  const os = implement(storeContract.receipts).$context<WindowContext>()
  const command = commandsOf(state)
  return os.router({
    ofCustomer: os.ofCustomer.handler(({ input }) => receiptsOfCustomer(state, input)),
    get: os.get.handler(({ input }) => getReceipt(state, input)),
    repeated: os.repeated.handler(({ input }) => receiptsLike(state, input)),
    record: os.record.handler(command(recordReceipt)),
    reverse: os.reverse.handler(command(reverseReceipt)),
  })
}

export function creditsArea(state: StoreState) {
  const os = implement(storeContract.credits).$context<WindowContext>()
  const command = commandsOf(state)
  return os.router({
    ofCustomer: os.ofCustomer.handler(({ input }) => creditOfCustomer(state, input.customerId)),
    giveNote: os.giveNote.handler(command(giveCreditNote)),
    refund: os.refund.handler(command(refundCredit)),
    reverse: os.reverse.handler(command(reverseCredit)),
  })
}
