// Today's queue over every overdue title inside the store's own code: what the first screen of the morning waits for.
import type { Patch, TableName } from '#shared/contracts/changes.ts'
import { day } from '#shared/domain/calendar.ts'
import { workQueue } from '#electron/store/dunning/work-queue.ts'
import { creditState } from '#tests/support/credit-state.ts'
import { generateLedger } from '#tests/support/generate-ledger.ts'
import { figure, medianMs, ms, sizes } from './figures.ts'

const TODAY = day('2026-11-23')
const created = (table: TableName, rows: readonly { id: string }[]): Patch[] =>
  rows.map((after) => ({ table, key: after.id, before: null, after }))

for (const size of ['M', 'XL'] as const) {
  const { customers, receivables, payments } = generateLedger({ seed: 7, ...sizes[size] })
  const state = await creditState([
    ...created('customers', customers),
    ...created('receivables', receivables),
    ...created('payments', payments),
  ])
  const ask = () => workQueue(state, { today: TODAY, minute: 600 })
  const debtors = await ask()
  const titles = debtors.reduce(
    (sum, { facts }) => sum + facts.titles.filter(({ overdue }) => overdue).length,
    0,
  )
  const all = await medianMs(async () => {
    state.ledger.version++
    await ask()
  })
  figure(
    `${size}: queue of ${titles} overdue titles, ${debtors.length} customers, all worked out`,
    ms(all),
    size === 'M' ? '300 ms' : '',
  )
  figure(`${size}:   nothing changed`, ms(await medianMs(ask)))
}
