import { costOfTitles } from '#shared/domain/agreements/cost-of-titles.ts'
import { gentleRules } from '#shared/domain/agreements/over-indebted.ts'
import type { OfferFacts } from '#shared/domain/agreements/waiver.ts'
import type { Role } from '#shared/domain/access.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { memberAt } from '../credit/everybody.ts'
import { factsFrame } from '../credit/facts-of-customer.ts'
import { profileOf } from '../queries/negotiation/saved-profile.ts'
import type { StoreState } from '../store-state.ts'
import { refusal } from '../refuse.ts'
import { type AgreeableTitle, agreeableTitles, uncoveredOfOrders } from './titles-to-agree.ts'

type Asked = { customerId: string; receivableIds: readonly string[]; on: Day; role: Role }

/**
 * What an offer over titles is judged from. Call `rows.load` first. Refuses `customer-unknown`, and `nothing-owed` when a
 * title owes nothing that may be agreed on.
 */
export async function offerFactsOf(
  state: StoreState,
  { customerId, receivableIds, on, role }: Asked,
): Promise<{ facts: OfferFacts; titles: AgreeableTitle[] }> {
  const at = state.ledger.customers.ids.indexOf(customerId)
  const customer = at < 0 ? null : state.ledger.customers.rows[at]
  if (!customer) throw refusal('customer-unknown')
  const wanted = new Set(receivableIds)
  const titles = (await agreeableTitles(state, customerId, on)).filter(({ receivable }) =>
    wanted.has(receivable.id),
  )
  if (titles.length === 0 || titles.length < wanted.size)
    throw refusal('nothing-owed', { name: customer.name }, 'receivableIds')
  const uncovered = new Map(
    uncoveredOfOrders(state, titles, on).map(({ orderId, uncovered: open }) => [orderId, open] as const),
  )
  const costs = costOfTitles(
    titles.map(({ title }) => ({ principal: title.owed.principal, orders: title.orders })),
    uncovered,
  )
  const { agreementRules } = state.settings
  const superindebted = profileOf(state, customerId).superindebted !== null
  return {
    titles,
    facts: {
      on,
      role,
      rules: superindebted ? gentleRules(agreementRules) : agreementRules,
      superindebted,
      creditClass: memberAt(state, factsFrame(state, on), at).standing.score.class,
      renegotiations: Math.max(...titles.map(({ title }) => title.renegotiations)),
      titles: titles.map(({ title }, index) => ({
        receivableId: title.receivableId,
        dueOn: title.dueOn,
        owed: title.owed,
        daysLate: title.daysLate,
        uncovered: costs[index]!,
      })),
    },
  }
}
