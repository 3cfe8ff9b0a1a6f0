// Credit of every customer of a ledger of M, inside the store's own code: facts, score, lists and what one decision
// reads. Orders, registrations and consultations are in memory as the store has them; no database takes part.
import type { Patch, TableName } from '#shared/contracts/changes.ts'
import { day } from '#shared/domain/calendar.ts'
import { DEFAULT_CREDIT_POLICY } from '#shared/domain/credit-policy.ts'
import { creditScore } from '#shared/domain/score.ts'
import { creditStanding } from '#shared/domain/standing-of-credit.ts'
import { everybody } from '#electron/store/credit/everybody.ts'
import { gatherFacts } from '#electron/store/credit/gather-facts.ts'
import { creditAgenda } from '#electron/store/queries/credit/agenda.ts'
import { creditList } from '#electron/store/queries/credit/credit-list.ts'
import { previewPolicy } from '#electron/store/queries/credit/policy.ts'
import { portfolio } from '#electron/store/queries/credit/portfolio.ts'
import { creditState } from '#tests/support/credit-state.ts'
import { buildOrder, buildRegistration } from '#tests/support/build-credit.ts'
import { generateLedger } from '#tests/support/generate-ledger.ts'
import { figure, medianMs, ms, percentile, sizes } from './figures.ts'

const TODAY = day('2026-11-22')
/** Orders of a year beside the titles. */
const ORDERS = 20_000

const created = (table: TableName, rows: readonly { id?: string; customerId?: string }[]): Patch[] =>
  rows.map((after) => ({ table, key: after.id ?? after.customerId!, before: null, after }))

const { customers, receivables, payments } = generateLedger({ seed: 7, ...sizes.M })
const orders = Array.from({ length: ORDERS }, (_, at) =>
  buildOrder({ customerId: customers[at % customers.length]!.id, number: at + 1, on: TODAY }),
)
const state = await creditState([
  ...created('customers', customers),
  ...created('receivables', receivables),
  ...created('payments', payments),
  ...created('orders', orders),
  ...created(
    'registrations',
    customers.map(({ id }) => buildRegistration({ customerId: id })),
  ),
])
const M = `M: ${sizes.M.customers} customers, ${sizes.M.titles} titles, ${ORDERS} orders`
const policy = DEFAULT_CREDIT_POLICY

/** As after a command: everything kept is old. */
const changed = () => {
  state.ledger.version++
  state.rows.version++
}

console.log(M)
const all = await medianMs(async () => {
  changed()
  await everybody(state, TODAY)
})
figure('facts, score and standing of all customers', ms(all), '≤ 0.5 s')

const facts = (await everybody(state, TODAY)).map((member) => member.facts)
const scores = await medianMs(() => {
  for (const one of facts) creditScore(one, policy)
})
figure('  the score alone, advice included', ms(scores))

const typing = await medianMs(async () => {
  creditStanding(await gatherFacts(state, customers[77]!.id, TODAY), policy)
})
figure('facts and standing of one decision, nothing changed', ms(typing), 'decision ≤ 50 ms')
const times: number[] = []
for (let at = 0; at < 200; at++) {
  changed()
  const started = performance.now()
  const one = await gatherFacts(state, customers[(at * 37) % customers.length]!.id, TODAY)
  creditStanding(one, policy)
  times.push(performance.now() - started)
}
figure(
  '  after a change to titles and orders',
  `p95 ${ms(percentile(times, 95))}`,
  'decision ≤ 50 ms',
  `p50 ${ms(percentile(times, 50))}`,
)

const query = {
  today: TODAY,
  search: '',
  lights: [],
  classes: [],
  list: 'all',
  sort: 'use',
  descending: true,
  offset: 0,
  limit: 100,
} as const
const list = await medianMs(() => creditList(state, { ...query, lights: [], classes: [] }))
figure('list of credit, first page by use, nothing changed', ms(list))
const search = await medianMs(() => creditList(state, { ...query, lights: [], classes: [], search: 'maria' }))
figure('  searching', ms(search), '≤ 30 ms')
figure('portfolio, nothing changed', ms(await medianMs(() => portfolio(state, { today: TODAY }))))
const agenda = await medianMs(() =>
  creditAgenda(state, { today: TODAY, until: day('2026-12-22'), limit: 200 }),
)
figure('agenda of 30 days, nothing changed', ms(agenda))
const preview = await medianMs(() => {
  changed()
  return previewPolicy(state, { today: TODAY, policy })
})
figure('preview of a policy, both sides worked out', ms(preview))
