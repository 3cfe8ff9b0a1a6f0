import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { billOrder } from '../commands/orders/bill.ts'
import { cancelOrder, reopenOrder } from '../commands/orders/closing.ts'
import { receiveOnOrder } from '../commands/orders/money.ts'
import { receiveCheques } from '../commands/orders/receive-cheques.ts'
import { saveOrder } from '../commands/orders/save.ts'
import { splitOrder } from '../commands/orders/split.ts'
import { advanceOrder, deliverOrder, finishOrder } from '../commands/orders/steps.ts'
import { assessOrder } from '../queries/orders/assess.ts'
import { decisionsOfOrder, getOrder } from '../queries/orders/get.ts'
import { listOrders } from '../queries/orders/list.ts'
import { quoteItem } from '../queries/orders/quote.ts'
import type { StoreState } from '../store-state.ts'
import { commandsOf, type WindowContext } from './area.ts'

export function ordersArea(state: StoreState) {
  const os = implement(storeContract.orders).$context<WindowContext>()
  const command = commandsOf(state)
  return {
    list: os.list.handler(({ input }) => listOrders(state, input)),
    get: os.get.handler(({ input }) => getOrder(state, input)),
    decisions: os.decisions.handler(({ input }) => decisionsOfOrder(state, input)),
    quote: os.quote.handler(({ input }) => quoteItem(state, input)),
    assess: os.assess.handler(({ input }) => assessOrder(state, input)),
    save: os.save.handler(command(saveOrder)),
    advance: os.advance.handler(command(advanceOrder)),
    finish: os.finish.handler(command(finishOrder)),
    deliver: os.deliver.handler(command(deliverOrder)),
    receive: os.receive.handler(command(receiveOnOrder)),
    bill: os.bill.handler(command(billOrder)),
    receiveCheques: os.receiveCheques.handler(command(receiveCheques)),
    cancel: os.cancel.handler(command(cancelOrder)),
    reopen: os.reopen.handler(command(reopenOrder)),
    split: os.split.handler(command(splitOrder)),
  }
}
