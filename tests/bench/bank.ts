// The bank desk beside a ledger of M, inside the store's own code: what 20,000 waiting movements may have paid. Rows are
// in memory; taking a file in and settling write, and are timed by the app's benches of payments and imports.
import { day } from '#shared/domain/calendar.ts'
import { waitingMatches } from '#electron/store/bank/matches.ts'
import { bankEntries } from '#electron/store/queries/bank.ts'
import { bankState } from '#tests/support/bank-state.ts'
import { figure, medianMs, ms, sizes } from './figures.ts'

const TODAY = day('2026-11-22')
const first = {
  today: TODAY,
  status: 'waiting',
  proposal: null,
  fileId: null,
  search: '',
  offset: 0,
  limit: 200,
} as const

for (const movements of [200, 20_000]) {
  const { state, made } = await bankState(sizes.M, { today: TODAY, movements })
  console.log(
    `M: ${sizes.M.customers} customers, ${sizes.M.titles} titles, ${movements} movements of 22 days`,
  )
  /** As after a receipt: everything kept is old. */
  const changed = () => {
    state.ledger.version++
  }
  await waitingMatches(state, TODAY)
  const all = await medianMs(async () => {
    changed()
    await waitingMatches(state, TODAY)
  })
  figure(
    'what every movement may have paid',
    ms(all),
    '',
    `${((all * 1000) / movements).toFixed(1)} µs a movement`,
  )
  const page = await medianMs(() => bankEntries(state, { ...first }))
  figure('first page, nothing changed', ms(page), '≤ 30 ms')
  const matches = await waitingMatches(state, TODAY)
  const proposed = made.flatMap(({ entry, paid }) => {
    const match = matches.get(entry.id)!
    return match.doubt === null && match.candidates[0] ? [{ match, paid }] : []
  })
  const right = proposed.filter(
    ({ match, paid }) =>
      match.candidates[0]!.titles.length === 1 && match.candidates[0]!.titles[0]!.receivableId === paid,
  )
  const certain = proposed.filter(({ match }) => match.certain)
  figure(
    '  proposed, of which right',
    `${proposed.length}`,
    '',
    `${((100 * right.length) / proposed.length).toFixed(1)} %`,
  )
  figure(
    '  certain, of which right',
    `${certain.length}`,
    '100 %',
    `${((100 * certain.filter((one) => right.includes(one)).length) / certain.length).toFixed(1)} %`,
  )
}
