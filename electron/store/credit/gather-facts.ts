import { isToClear } from '#shared/domain/cheque-life.ts'
import { type Day, dayNumber } from '#shared/domain/calendar.ts'
import type { CreditFacts } from '#shared/domain/credit-facts.ts'
import { centavos } from '#shared/domain/money.ts'
import { refusal } from '../refuse.ts'
import type { StoreState } from '../store-state.ts'
import { exposureOfOrder } from './exposures.ts'
import { factsFrame, factsOfCustomer } from './facts-of-customer.ts'

/**
 * Everything a customer's credit is decided from on a day. `exceptOrderId` leaves an order out of the exposure, its
 * cheques too: the one that is being decided about. Refuses `customer-unknown`.
 */
export async function gatherFacts(
  state: StoreState,
  customerId: string,
  today: Day,
  { exceptOrderId = null }: { exceptOrderId?: string | null } = {},
): Promise<CreditFacts> {
  await state.rows.load(state.database)
  const at = state.ledger.customers.ids.indexOf(customerId)
  if (at < 0 || !state.ledger.customers.rows[at]) throw refusal('customer-unknown')
  const facts = factsOfCustomer(state, factsFrame(state, today), at)
  return exceptOrderId === null ? facts : withoutOrder(state, facts, exceptOrderId)
}

function withoutOrder(state: StoreState, facts: CreditFacts, orderId: string): CreditFacts {
  const order = state.rows.all('orders').get(orderId)
  if (!order || order.cancellation) return facts
  const cheques = state.rows
    .ofCustomer('cheques', order.customerId)
    .filter((cheque) => cheque.orderId === orderId && isToClear(cheque))
    .reduce((total, { amount }) => total + amount, 0)
  const own = exposureOfOrder(state, order, cheques, dayNumber(facts.today))
  const gone = own.unbilledDelivered + own.committed + cheques
  const portfolioExposure = centavos(facts.portfolioExposure - gone)
  // The customer of an order may be changed: then it weighs on the other one's exposure until it is saved.
  if (order.customerId !== facts.customerId) return { ...facts, portfolioExposure }
  const { exposure } = facts
  return {
    ...facts,
    portfolioExposure,
    exposure: {
      openTitles: exposure.openTitles,
      unbilledDelivered: centavos(exposure.unbilledDelivered - own.unbilledDelivered),
      chequesToClear: centavos(exposure.chequesToClear - cheques),
      committed: centavos(exposure.committed - own.committed),
      total: centavos(exposure.total - gone),
    },
  }
}
