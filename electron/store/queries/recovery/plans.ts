import type { PlanRow } from '#shared/contracts/recovery.ts'
import type { RecoveryPlanPage } from '#shared/contracts/recovery-plan-page.ts'
import { type Day, dayNumber } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import { foldText, makeSearch } from '#shared/domain/search.ts'
import { standingOf } from '#shared/domain/standing.ts'
import type { RecoveryPlan } from '#shared/domain/trust-recovery/recovery-plan.ts'
import { monthlyLedger } from '../../ledger/monthly-ledger.ts'
import { standingOfPlan } from '../../recovery/plan-standing.ts'
import { refusal } from '../../refuse.ts'
import type { StoreState } from '../../store-state.ts'
import { returnedCustomers } from '../metrics/returned.ts'
import { titlesWithPayments } from '../receivables.ts'
import { accountsOn, reactivation } from './returning.ts'

type PlanQuery = {
  today: Day
  state: 'running' | 'ended' | 'all'
  customerId: string | null
  search: string
  offset: number
  limit: number
}

/** One page of plans with where each stands: those that run first, the furthest ahead first; then the ended, newest first. */
export async function listPlans(
  state: StoreState,
  query: PlanQuery,
): Promise<{ rows: PlanRow[]; total: number }> {
  await state.rows.load(state.database)
  const { today, customerId, search, offset, limit } = query
  const matches = search.trim() === '' ? null : makeSearch(search)
  const all = customerId
    ? state.rows.ofCustomer('recoveryPlans', customerId)
    : [...state.rows.all('recoveryPlans').values()]
  const lastBought = new Map(
    accountsOn(state.ledger, today).map(({ at, lastBoughtDay }) => [at, lastBoughtDay]),
  )
  const found = all
    .filter(({ ended }) => query.state === 'all' || (query.state === 'running') === (ended === null))
    .map((plan) => planRow(state, plan, today, lastBought))
    .filter(({ customerName }) => !matches || matches({ words: foldText(customerName), codes: '' }))
    .sort(furthestFirst)
  return { rows: found.slice(offset, offset + limit), total: found.length }
}

function planRow(
  state: StoreState,
  plan: RecoveryPlan,
  today: Day,
  lastBought: ReadonlyMap<number, number>,
): PlanRow {
  const { ledger } = state
  const at = ledger.customers.ids.indexOf(plan.customerId)
  const standing = standingOfPlan(state, plan, plan.ended?.on ?? today)
  const { settledOn } = standing
  return {
    plan,
    standing,
    customerName: ledger.customers.rows[at]?.name ?? '',
    customerNumber: ledger.customers.rows[at]?.number ?? 0,
    boughtAgain: settledOn !== null && (lastBought.get(at) ?? -1) > dayNumber(settledOn),
  }
}

function furthestFirst(one: PlanRow, other: PlanRow): number {
  if ((one.plan.ended === null) !== (other.plan.ended === null)) return one.plan.ended === null ? -1 : 1
  if (one.plan.ended && other.plan.ended && one.plan.ended.on !== other.plan.ended.on)
    return one.plan.ended.on > other.plan.ended.on ? -1 : 1
  return (
    other.standing.progressBasisPoints - one.standing.progressBasisPoints ||
    (one.customerName < other.customerName ? -1 : 1)
  )
}

/** What plans came to, and how many of who settled late bought again (M11, K16). */
export async function recoveryFigures(state: StoreState, { today }: { today: Day }) {
  const { rows: plans } = await listPlans(state, {
    today,
    state: 'all',
    customerId: null,
    search: '',
    offset: 0,
    limit: Number.MAX_SAFE_INTEGER,
  })
  const { again, recovered } = returnedCustomers(state.ledger, monthlyLedger(state.ledger, today))
  const { total } = await reactivation(state, {
    today,
    search: '',
    settledBeforeDays: 30,
    offset: 0,
    limit: 1,
  })
  return {
    running: plans.filter(({ plan }) => plan.ended === null).length,
    recovered: plans.filter(({ standing }) => standing.stage === 'normal').length,
    relapsed: plans.filter(({ standing }) => standing.relapses.some(({ forgiven }) => !forgiven)).length,
    returned: { again, recovered },
    toReactivate: total,
  }
}

/** A plan as it is printed today. Refuses `plan-unknown`, `not-set-up`. */
export async function planPage(
  state: StoreState,
  { id, today }: { id: string; today: Day },
): Promise<RecoveryPlanPage> {
  const { database, rows, settings } = state
  await rows.load(database)
  const plan = rows.all('recoveryPlans').get(id)
  const customer = plan && (await database.customers.get(plan.customerId))
  if (!plan || !customer) throw refusal('plan-unknown')
  if (!settings.laboratory) throw refusal('not-set-up')
  const titles = await titlesWithPayments(database, customer.id)
  const owed = titles.reduce((sum, { receivable, payments }) => {
    if (receivable.cancellation || receivable.dueOn === null || receivable.dueOn >= today) return sum
    const { total, daysLate } = standingOf(receivable, payments, settings, today)
    return daysLate > 0 ? sum + total : sum
  }, 0)
  return {
    kind: 'recovery-plan',
    laboratory: settings.laboratory,
    on: today,
    customer,
    plan,
    standing: standingOfPlan(state, plan, plan.ended?.on ?? today),
    owed: centavos(owed),
  }
}
