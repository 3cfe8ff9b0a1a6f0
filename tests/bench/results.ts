// What follows collecting, over the whole ledger inside the store's own code: results, the decision clock, who could come back.
import type { Patch, TableName } from '#shared/contracts/changes.ts'
import { addMonths, day } from '#shared/domain/calendar.ts'
import { decisionClock } from '#electron/store/queries/endings/clock.ts'
import { reactivation } from '#electron/store/queries/recovery/returning.ts'
import { toThank } from '#electron/store/queries/recovery/to-thank.ts'
import { resultsBoard } from '#electron/store/queries/results/board.ts'
import { creditState } from '#tests/support/credit-state.ts'
import { generateLedger } from '#tests/support/generate-ledger.ts'
import { figure, medianMs, ms, sizes } from './figures.ts'

const TODAY = day('2026-11-23')
const PAGE = { search: '', offset: 0, limit: 200 }
const created = (table: TableName, rows: readonly { id: string }[]): Patch[] =>
  rows.map((after) => ({ table, key: after.id, before: null, after }))

for (const size of ['M', 'XL'] as const) {
  const { customers, receivables, payments } = generateLedger({ seed: 7, ...sizes[size] })
  const state = await creditState([
    ...created('customers', customers),
    ...created('receivables', receivables),
    ...created('payments', payments),
  ])
  const afresh = (ask: () => Promise<unknown>) =>
    medianMs(async () => {
      state.ledger.version++
      await ask()
    })
  const board = () => resultsBoard(state, { from: addMonths(TODAY, -12), to: TODAY, within: 7 })
  const clock = () => decisionClock(state, { today: TODAY, state: 'all', ...PAGE })
  const { total } = await clock()
  figure(`${size}: results of twelve months`, ms(await afresh(board)))
  figure(`${size}: decision clock, ${total} cases, a page with its routes`, ms(await afresh(clock)))
  const back = () => reactivation(state, { today: TODAY, settledBeforeDays: 30, ...PAGE })
  figure(`${size}: who could come back`, ms(await afresh(back)))
  figure(`${size}: who to thank`, ms(await afresh(() => toThank(state, { today: TODAY }))))
}
