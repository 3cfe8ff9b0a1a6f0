import type { Day } from '#shared/domain/calendar.ts'
import { pauseOf } from '#shared/domain/negotiation/outcome-effects.ts'
import { openComplaintsOf } from '#shared/domain/ombudsman/complaints.ts'
import { barredTitles } from '../escalation/barred-titles.ts'
import type { StoreState } from '../store-state.ts'

/**
 * Whether letters and papers that demand leave the title at a position of the ledger out on a day: it is not demanded any more, or a complaint about
 * it, or what the customer said of it, waits for somebody to look into it (I10, R10.3).
 */
export async function restingTitles(state: StoreState, on: Day): Promise<(titleAt: number) => boolean> {
  const isBarred = await barredTitles(state, on)
  const { ledger, rows } = state
  const restsOf = new Map<string, (receivableId: string) => boolean>()
  return (titleAt) => {
    if (isBarred(titleAt)) return true
    const customerId = ledger.customers.ids.at(ledger.titles.columns.customer[titleAt]!)
    const rests = restsOf.get(customerId) ?? restsOfCustomer(rows, customerId, on)
    restsOf.set(customerId, rests)
    return rests(ledger.titles.ids.at(titleAt))
  }
}

function restsOfCustomer(rows: StoreState['rows'], customerId: string, on: Day) {
  const complaints = openComplaintsOf(rows.ofCustomer('tickets', customerId), customerId)
  const contacts = rows.ofCustomer('contacts', customerId)
  return (receivableId: string) =>
    complaints.has(receivableId) || (contacts.length > 0 && pauseOf(contacts, receivableId, on) !== null)
}
