import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { agingCustomers } from '../queries/aging-customers.ts'
import { agingPart } from '../queries/aging-part.ts'
import { agingTitles } from '../queries/aging-titles.ts'
import { agingTotals } from '../queries/aging-totals.ts'
import type { StoreState } from '../store-state.ts'
import type { WindowContext } from './area.ts'

export function agingArea(state: StoreState) {
  const os = implement(storeContract.aging).$context<WindowContext>()
  return os.router({
    totals: os.totals.handler(({ input }) => agingTotals(state.ledger, agingPart(state.ledger, input))),
    customers: os.customers.handler(({ input }) =>
      agingCustomers(state.ledger, agingPart(state.ledger, input), input),
    ),
    titles: os.titles.handler(({ input }) => agingTitles(state, input, input)),
  })
}
