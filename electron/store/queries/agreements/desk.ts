import type { AgreementDesk } from '#shared/contracts/agreements.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { memberAt } from '../../credit/everybody.ts'
import { factsFrame } from '../../credit/facts-of-customer.ts'
import { agreeableTitles, uncoveredOfOrders } from '../../agreements/titles-to-agree.ts'
import { agreementStateOf } from '../../agreements/agreements-of.ts'
import { profileOf } from '../negotiation/saved-profile.ts'
import { refusal } from '../../refuse.ts'
import type { StoreState } from '../../store-state.ts'

/** What an offer to a customer is made from. Refuses `customer-unknown`. */
export async function agreementDesk(
  state: StoreState,
  { customerId, on }: { customerId: string; on: Day },
): Promise<AgreementDesk> {
  const { ledger, rows, settings, database } = state
  await rows.load(database)
  const at = ledger.customers.ids.indexOf(customerId)
  const customer = at < 0 ? null : ledger.customers.rows[at]
  if (!customer) throw refusal('customer-unknown')
  const { standing } = memberAt(state, factsFrame(state, on), at)
  const creditClass = standing.score.class
  const titles = await agreeableTitles(state, customerId, on)
  return {
    customer: { id: customerId, name: customer.name },
    creditClass,
    superindebted: profileOf(state, customerId).superindebted !== null,
    payChance: settings.numbers.payChance[creditClass],
    titles: titles.map(({ title }) => title),
    orders: uncoveredOfOrders(state, titles, on),
    waiting: rows
      .ofCustomer('agreements', customerId)
      .filter((agreement) => agreementStateOf(state, agreement, on) === 'proposed'),
  }
}
