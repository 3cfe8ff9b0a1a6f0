import type { Day } from '#shared/domain/calendar.ts'
import { lossOf } from '#shared/domain/escalation/losses.ts'
import type { StoreState } from '../store-state.ts'
import { prescribedTitles } from './prescribed.ts'

/**
 * Whether the title at a position of the ledger is not demanded any more on a day: it prescribed (R2.18), or was given up as
 * a loss (E27). It stays on the books all the same.
 */
export async function barredTitles(state: StoreState, on: Day): Promise<(titleAt: number) => boolean> {
  const isPrescribed = await prescribedTitles(state, on)
  const { ledger, rows } = state
  const anyLoss = [...rows.all('debtEndings').values()].some(({ kind }) => kind === 'loss')
  return (titleAt) => {
    if (isPrescribed(titleAt)) return true
    if (!anyLoss) return false
    const customerId = ledger.customers.ids.at(ledger.titles.columns.customer[titleAt]!)
    return lossOf(rows.ofCustomer('debtEndings', customerId), ledger.titles.ids.at(titleAt)) !== null
  }
}
