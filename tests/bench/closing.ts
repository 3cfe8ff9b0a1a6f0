// The monthly closing of 500 customers beside a ledger of M, inside the store's own code: what is shown, what is decided, and
// the statements on paper. Writing and journaling a change of that size is timed by the app's benches of imports.
import path from 'node:path'
import type { Patch, TableName } from '#shared/contracts/changes.ts'
import type { ClosingStatement } from '#shared/contracts/closing-statement.ts'
import { PressPool } from '#electron/main/documents/pool.ts'
import { releaseClosing } from '#electron/store/commands/closings/release.ts'
import { reviewClosing } from '#electron/store/queries/closings/review.ts'
import { day } from '#shared/domain/calendar.ts'
import { ZERO } from '#shared/domain/money.ts'
import {
  buildClosingStatement,
  buildStatementOrder,
} from '#tests/shared/documents/build-closing-statement.ts'
import { uuidOf } from '#tests/support/build.ts'
import { buildOrder } from '#tests/support/build-credit.ts'
import { creditState } from '#tests/support/credit-state.ts'
import { generateLedger } from '#tests/support/generate-ledger.ts'
import { figure, medianMs, ms, sizes } from './figures.ts'

const TODAY = day('2026-11-22')
const CUSTOMERS = 500
/** Delivered orders of each in the month, and orders of a year in all. */
const EACH = 8
const ORDERS = 20_000

const created = (table: TableName, rows: readonly { id: string }[]): Patch[] =>
  rows.map((after) => ({ table, key: after.id, before: null, after }))

const { customers, receivables, payments } = generateLedger({ seed: 7, ...sizes.M })
const orders = Array.from({ length: ORDERS }, (_, at) => {
  const number = at + 1
  const delivered = at < CUSTOMERS * EACH
  return buildOrder({
    id: uuidOf(20, number),
    customerId: customers[delivered ? at % CUSTOMERS : at % customers.length]!.id,
    number,
    on: TODAY,
    readyOn: delivered ? TODAY : null,
    deliveries: delivered
      ? [
          {
            id: uuidOf(21, number),
            on: TODAY,
            quantities: { [uuidOf(6, number)]: 1 },
            receivedBy: '',
            by: '',
          },
        ]
      : [],
  })
})
const state = await creditState([
  ...created('customers', customers),
  ...created('receivables', receivables),
  ...created('payments', payments),
  ...created('orders', orders),
])
// What the release reads of rows that are not in memory: the counter, and the titles of its customers.
Object.assign(state.database, {
  counters: { get: () => Promise.resolve(undefined) },
  receivables: {
    where: () => ({
      anyOf: (ids: string[]) => ({
        each: (look: (title: (typeof receivables)[number]) => void) => {
          const wanted = new Set(ids)
          for (const title of receivables) if (wanted.has(title.customerId)) look(title)
          return Promise.resolve()
        },
      }),
    }),
  },
})

const span = { cutOffOn: TODAY, today: TODAY }
const changed = () => {
  state.ledger.version++
  state.rows.version++
}
console.log(`M: ${sizes.M.customers} customers, ${sizes.M.titles} titles, ${ORDERS} orders`)
const reviewing = await medianMs(() => {
  changed()
  return reviewClosing(state, span)
})
const { rows } = await reviewClosing(state, span)
figure(`review of ${rows.length} customers, after a change`, ms(reviewing))

let ids = 0
const context = {
  state,
  database: state.database,
  settings: state.settings,
  actor: { id: uuidOf(1, 1), name: 'Célia', role: 'owner', active: true },
  at: '',
  newId: () => uuidOf(22, ++ids),
} as const
const input = {
  commandId: uuidOf(23, 1),
  today: TODAY,
  cutOffOn: TODAY,
  leftOut: [],
  lines: rows.map(({ customerId, orders: closable, dueOn }) => ({
    customerId,
    orders: closable.map(({ orderId, amount }) => ({ orderId, amount })),
    credit: ZERO,
    dueOn,
  })),
}
const releasing = await medianMs(() => {
  changed()
  return releaseClosing.decide(context, input)
}, 5)
const { patches } = await releaseClosing.decide(context, input)
const size = JSON.stringify(patches).length / 1e6
figure(
  `release of ${rows.length} titles over ${rows.length * EACH} orders, decided`,
  ms(releasing),
  '',
  `${patches.length} rows, ${size.toFixed(1)} MB of history before it is zipped`,
)

const root = path.resolve(import.meta.dirname, '../..')
const pool = new PressPool({
  script: path.join(root, 'electron/main/documents/worker.ts'),
  fontsFolder: path.join(root, 'resources/fonts'),
})
const statements = Array.from({ length: CUSTOMERS }, (_, at): ClosingStatement => {
  const first = at * EACH
  return buildClosingStatement({
    orders: Array.from({ length: EACH }, (_none, line) => buildStatementOrder(first + line + 1)),
  })
})
await pool.print(statements[0]!)
const started = performance.now()
const pdfs = await Promise.all(statements.map((statement) => pool.print(statement)))
const seconds = (performance.now() - started) / 1000
const kilobytes = pdfs.reduce((sum, { byteLength }) => sum + byteLength, 0) / 1000 / pdfs.length
figure(
  `${CUSTOMERS} statements of ${EACH} orders, a PDF each`,
  `${(CUSTOMERS / seconds).toFixed(0)} /s`,
  '',
  `${seconds.toFixed(1)} s, ${kilobytes.toFixed(1)} kB each, ${pool.size} threads`,
)
pool.close()
