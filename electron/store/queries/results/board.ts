import type { FunnelStage, ResultDimension, ResultRow, ResultsBoard } from '#shared/contracts/results.ts'
import { addDays, type Day, dayOf } from '#shared/domain/calendar.ts'
import { HOUSE_POLICY } from '#shared/domain/dunning/presets.ts'
import { centavos } from '#shared/domain/money.ts'
import { attribute } from '#shared/domain/results/attribution.ts'
import type { StoreState } from '../../store-state.ts'
import { effortsIn, type KnownEffort } from './efforts.ts'
import { type LateMoney, lateMoneyIn } from './late-money.ts'
import { casesIn, feesOf, partnerResults, wayResult } from './partners.ts'

type Asked = { from: Day; to: Day; within: number }
/** Efforts of a period and the days before it, each with the money that followed. */
type Told = { efforts: KnownEffort[]; byEffort: ReadonlyMap<number, number>; from: Day }

/** What collecting came to in a period (M16, R09, R10): a few passes over memory, nothing read. */
export async function resultsBoard(state: StoreState, asked: Asked): Promise<ResultsBoard> {
  await state.rows.load(state.database)
  const { from, to, within } = asked
  const money = lateMoneyIn(state, asked)
  const efforts = effortsIn(state, { from: addDays(from, -within), to })
  const { byEffort, byItself } = attribute(efforts, money.payments, within)
  const told = { efforts, byEffort, from }
  const recovered = money.payments.reduce((sum, { amount }) => sum + amount, 0)
  const inPeriod = efforts.filter(({ on }) => on >= from)
  const minutes = inPeriod.reduce((sum, effort) => sum + effort.minutes, 0)
  const { hourCost } = state.settings.contactRules
  return {
    recovered: centavos(recovered),
    byItself: centavos(byItself),
    funnel: funnelOf(state, money, inPeriod, asked),
    by: {
      step: rowsBy(told, ({ step }) => step ?? '', stepNames(state)),
      channel: rowsBy(told, ({ channel }) => channel),
      operator: rowsBy(told, ({ by }) => by),
      reason: rowsBy(told, ({ reason }) => reason ?? ''),
    } satisfies Record<ResultDimension, ResultRow[]>,
    minutes,
    hourCost,
    internal: internalResult(state, money, { ...asked, work: Math.ceil((minutes * hourCost) / 60) }),
    partners: partnerResults(state, asked),
    months: monthsOf(money, efforts, within),
  }
}

/** Names of steps by what efforts call them: of published policies, and of the one the house has before. */
function stepNames({ rows }: StoreState): (key: string) => string {
  const names = new Map<string, string>()
  for (const policy of [HOUSE_POLICY, ...rows.all('dunningPolicies').values()])
    for (const step of policy.steps) names.set(`${policy.id} ${step.id}`, step.name)
  return (key) => names.get(key) ?? key.split(' ').at(-1) ?? ''
}

/** Efforts told by something they have in common; what brought most first. */
function rowsBy(
  { efforts, byEffort, from }: Told,
  keyOf: (effort: KnownEffort) => string,
  nameOf = (key: string) => key,
): ResultRow[] {
  type Sum = Omit<ResultRow, 'customers' | 'recovered'> & { customers: Set<number>; recovered: number }
  const sums = new Map<string, Sum>()
  for (const [at, effort] of efforts.entries()) {
    // Steps of one name in several versions of a policy are one line.
    const name = nameOf(keyOf(effort))
    const sum = sums.get(name) ?? {
      key: keyOf(effort),
      name,
      efforts: 0,
      customers: new Set<number>(),
      rightPerson: 0,
      promises: 0,
      recovered: 0,
      minutes: 0,
    }
    sums.set(name, sum)
    sum.recovered += byEffort.get(at) ?? 0
    if (effort.on < from) continue
    sum.efforts++
    sum.customers.add(effort.customer)
    sum.rightPerson += effort.rightPerson ? 1 : 0
    sum.promises += effort.promised ? 1 : 0
    sum.minutes += effort.minutes
  }
  return [...sums.values()]
    .filter((sum) => sum.efforts > 0 || sum.recovered > 0)
    .map(({ customers, recovered, ...sum }) =>
      Object.assign(sum, { customers: customers.size, recovered: centavos(recovered) }),
    )
    .sort((one, other) => other.recovered - one.recovered || other.efforts - one.efforts)
}

/**
 * How many of the customers who were late got at least so far (M16, R10.3): who promised or signed was spoken to, and who
 * was spoken to was contacted, however the call was written down. Who paid was contacted in the period or was not; who
 * bought again had paid.
 */
function funnelOf(
  { rows, ledger }: StoreState,
  { overdue, firstPaid, lastBought, payments }: LateMoney,
  efforts: readonly KnownEffort[],
  { from, to }: Asked,
): ResultsBoard['funnel'] {
  const late = (customer: number) => overdue.has(customer)
  const of = (wanted: (effort: KnownEffort) => boolean) =>
    new Set(efforts.flatMap((effort) => (wanted(effort) && late(effort.customer) ? effort.customer : [])))
  const promised = of((effort) => effort.promised)
  const notePromise = (customerId: string, on: Day) => {
    const at = ledger.customers.ids.indexOf(customerId)
    if (on >= from && on <= to && late(at)) promised.add(at)
  }
  for (const { customerId, on, cancellation } of rows.all('promises').values())
    if (!cancellation) notePromise(customerId, on)
  for (const { customerId, signature, cancellation } of rows.all('agreements').values())
    if (signature && !cancellation) notePromise(customerId, signature.on)
  const rightPerson = of((effort) => effort.rightPerson).union(promised)
  const contacted = of(() => true).union(rightPerson)
  const paid = [...firstPaid.keys()].filter(late)
  const again = paid.filter((customer) => (lastBought.get(customer) ?? -1) > firstPaid.get(customer)!)
  const paidBy = (wanted: boolean) => paid.filter((customer) => contacted.has(customer) === wanted).length
  const amountBy = (wanted: boolean) =>
    payments.reduce((sum, { amount, customer }) => sum + (contacted.has(customer) === wanted ? amount : 0), 0)
  const counts: [FunnelStage, number, number | null][] = [
    ['overdue', overdue.size, [...overdue.values()].reduce((sum, amount) => sum + amount, 0)],
    ['contacted', contacted.size, null],
    ['right-person', rightPerson.size, null],
    ['promised', promised.size, null],
    ['paid-contacted', paidBy(true), amountBy(true)],
    ['paid-unasked', paidBy(false), amountBy(false)],
    ['bought-again', again.length, null],
  ]
  return counts.map(([stage, customers, amount]) => ({
    stage,
    customers,
    amount: amount === null ? null : centavos(amount),
  }))
}

/** What the house collected by itself: without titles that were at a partner's. */
function internalResult(
  state: StoreState,
  { overdue, payments }: LateMoney,
  { from, to, work }: Asked & { work: number },
) {
  const cases = casesIn(state, { from, to })
  const away = new Set<number>()
  let sent = 0
  for (const { partnerId, titles } of cases) {
    if (partnerId === null) continue
    for (const { receivableId, amount } of titles) {
      away.add(state.ledger.titles.ids.indexOf(receivableId))
      sent += amount
    }
  }
  const late = [...overdue.values()].reduce((sum, amount) => sum + amount, 0)
  const own = payments.reduce((sum, { title, amount }) => sum + (away.has(title) ? 0 : amount), 0)
  const fees = cases.reduce((sum, one) => sum + (one.partnerId === null ? feesOf(one, { from, to }) : 0), 0)
  return wayResult({ handed: Math.max(0, late - sent), recovered: own, work, fees })
}

/** Money by the month it came in. */
function monthsOf({ payments }: LateMoney, efforts: KnownEffort[], within: number): ResultsBoard['months'] {
  const months = Map.groupBy(payments, ({ day }) => dayOf(day).slice(0, 7))
  return [...months].map(([month, received]) => ({
    month,
    recovered: centavos(received.reduce((sum, { amount }) => sum + amount, 0)),
    byItself: centavos(attribute(efforts, received, within).byItself),
  }))
}
