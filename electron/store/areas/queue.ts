import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { approveQueue } from '../commands/queue/approve.ts'
import { queueCustomer } from '../queries/queue/customer.ts'
import { lateTitles } from '../queries/queue/late-titles.ts'
import { savedBetween } from '../queries/queue/saved.ts'
import { queueToday } from '../queries/queue/today.ts'
import type { StoreState } from '../store-state.ts'
import { commandsOf, type WindowContext } from './area.ts'

export function queueArea(state: StoreState) {
  const os = implement(storeContract.queue).$context<WindowContext>()
  const command = commandsOf(state)
  return os.router({
    today: os.today.handler(({ input, context }) =>
      queueToday(state, { ...input, userId: state.sessions.get(context.clientId) ?? null }),
    ),
    customer: os.customer.handler(({ input }) => queueCustomer(state, input)),
    titles: os.titles.handler(({ input }) => lateTitles(state, input)),
    saved: os.saved.handler(({ input }) => savedBetween(state, input)),
    approve: os.approve.handler(command(approveQueue)),
  })
}
