// The numbers of a ledger inside the store's own code: two years month by month, and what the screen asks for.
import type { Patch, TableName } from '#shared/contracts/changes.ts'
import { day } from '#shared/domain/calendar.ts'
import { monthlyLedger } from '#electron/store/ledger/monthly-ledger.ts'
import { boardOf } from '#electron/store/queries/metrics/board.ts'
import { cashOutlook } from '#electron/store/queries/metrics/cash.ts'
import { creditState } from '#tests/support/credit-state.ts'
import { generateLedger } from '#tests/support/generate-ledger.ts'
import { figure, medianMs, ms, sizes } from './figures.ts'

const TODAY = day('2026-11-22')
const created = (table: TableName, rows: readonly { id: string }[]): Patch[] =>
  rows.map((after) => ({ table, key: after.id, before: null, after }))

for (const size of ['M', 'XL'] as const) {
  const { customers, receivables, payments } = generateLedger({ seed: 7, ...sizes[size] })
  const state = await creditState([
    ...created('customers', customers),
    ...created('receivables', receivables),
    ...created('payments', payments),
  ])
  const changed = () => {
    state.ledger.version++
    state.rows.version++
  }
  const pass = await medianMs(() => monthlyLedger(state.ledger, TODAY))
  figure(`${size}: 24 months of the ledger in one pass`, ms(pass))
  const board = await medianMs(() => {
    changed()
    boardOf(state, TODAY, [])
  })
  figure(`${size}: every figure of the dashboard, all worked out`, ms(board))
  figure(`${size}:   nothing changed`, ms(await medianMs(() => boardOf(state, TODAY, []))))
  const cash = await medianMs(async () => {
    changed()
    await cashOutlook(state, { today: TODAY })
  }, 3)
  figure(`${size}: cash of 13 weeks, everybody scored anew`, ms(cash))
  figure(`${size}:   nothing changed`, ms(await medianMs(() => cashOutlook(state, { today: TODAY }))))
}
