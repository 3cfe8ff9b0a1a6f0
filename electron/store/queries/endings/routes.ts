import type { Day } from '#shared/domain/calendar.ts'
import { leastLoss, type RouteEstimate } from '#shared/domain/escalation/least-loss.ts'
import type { RoutePriors } from '#shared/domain/escalation/route-priors.ts'
import { centavos } from '#shared/domain/money.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { prescribedTitles } from '../../escalation/prescribed.ts'
import { refusal } from '../../refuse.ts'
import { type LateAccount, lateAccounts } from '../../results/late-accounts.ts'
import { routeCounts } from '../../results/route-counts.ts'
import type { StoreState } from '../../store-state.ts'

/** Every route for a debt, the best first. Call `rows.load` first. */
export function estimatesFor(
  state: StoreState,
  { amount, daysLate }: Pick<LateAccount, 'amount' | 'daysLate'>,
  today: Day,
): RouteEstimate[] {
  const { contactRules } = state.settings
  return leastLoss(
    { amount, daysLate },
    { priors: priorsOf(state), counts: routeCounts(state, today), hourCost: contactRules.hourCost },
  )
}

/** The house's priors, with what its agencies really take: the cheapest one that works for it. */
function priorsOf({ settings, rows }: StoreState): RoutePriors {
  const agencies = [...rows.all('partners').values()].filter(
    ({ kind, active }) => kind === 'agency' && active,
  )
  const { routePriors } = settings
  if (agencies.length === 0) return routePriors
  const commission = Math.min(...agencies.map(({ commissionBasisPoints }) => commissionBasisPoints))
  const { routes } = routePriors
  return { ...routePriors, routes: { ...routes, agency: { ...routes.agency, commission } } }
}

/** What a customer owes late and is still collected. Refuses `customer-unknown`, `nothing-overdue`. */
export async function lateAccountOf(
  state: StoreState,
  { customerId, today }: { customerId: string; today: Day },
): Promise<LateAccount> {
  await state.rows.load(state.database)
  const { customers } = state.ledger
  const at = customers.ids.indexOf(customerId)
  const row = at < 0 ? null : customers.rows[at]
  if (!row) throw refusal('customer-unknown')
  const account = lateAccounts(state, today).get(at)
  if (!account) throw refusal('nothing-overdue', { name: row.name })
  return account
}

/** A customer's overdue titles and all that each route is expected to leave of them. */
export async function routesFor(state: StoreState, asked: { customerId: string; today: Day }) {
  const account = await lateAccountOf(state, asked)
  const titles = await state.database.receivables.bulkGet(
    account.titles.map(({ receivableId }) => receivableId),
  )
  const isPrescribed = await prescribedTitles(state, asked.today)
  return {
    prescribed: account.titles.filter(({ at }) => isPrescribed(at)).length,
    superindebted: Boolean(state.rows.all('collectionProfiles').get(asked.customerId)?.superindebted),
    amount: account.amount,
    daysLate: account.daysLate,
    titles: account.titles.map(({ receivableId, owed, daysLate }, at) => ({
      receivableId,
      label: titles[at] ? titleLabel(titles[at]) : '',
      amount: centavos(owed),
      daysLate,
    })),
    estimates: estimatesFor(state, account, asked.today),
    hourCost: state.settings.contactRules.hourCost,
    decisions: state.rows
      .ofCustomer('debtEndings', asked.customerId)
      .filter(({ kind }) => kind === 'decision')
      .toReversed(),
  }
}
