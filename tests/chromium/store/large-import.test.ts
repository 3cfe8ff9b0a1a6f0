import { ZERO } from '#shared/domain/money.ts'
import { allRows, customerDetails } from '#tests/chromium/support/rows.ts'
import { command, openStore, servingStore, TODAY } from '#tests/chromium/support/open-store.ts'
import { expect, test } from 'vitest'
import { v7 } from 'uuid'

const ROWS = 2500

test('an import of more rows than a part of patches holds is kept, replayed and undone whole', async () => {
  const open = await servingStore()
  const { main, store, journal } = open
  const empty = await allRows(store.state.database)
  const rows = Array.from({ length: ROWS }, (_, at) => ({
    line: at + 2,
    details: customerDetails(`Cliente ${at}`),
  }))
  const { importId, created } = await main.imports.commit({
    ...command(),
    clientId: 'window-1',
    importId: v7(),
    fileName: 'clientes.csv',
    kind: 'customers',
    candidates: { kind: 'customers', fields: ['name'], rows },
  })
  expect(created).toBe(ROWS)
  const [change] = await main.changesAfter({ sequence: 1, limit: 10 })
  expect(change).toEqual(journal.changes[1])

  // Crashed before the ledger was saved again: it follows the zipped patches.
  store.close()
  const again = openStore({ databaseName: open.databaseName, journal })
  await again.main.prove()
  await again.main.serve()
  const listed = {
    search: 'cliente 2499',
    today: TODAY,
    sort: 'name',
    descending: false,
    offset: 0,
    limit: 5,
  } as const
  // By name one, and by number the one before it.
  expect((await again.window('w').customers.list(listed)).total).toBe(2)

  const { proof, data } = await again.main.snapshot()
  const copy = openStore({ journal })
  expect(await copy.main.rebuild.begin({ data })).toEqual({ ...proof, existed: true })
  expect(await allRows(copy.store.state.database)).toEqual(await allRows(again.store.state.database))

  await again.main.sessions.open({ clientId: 'w', userId: [...again.store.state.users.keys()][0]! })
  const undone = await again
    .window('w')
    .imports.undo({ ...command(), id: importId, reason: 'Arquivo errado' })
  expect(undone.undone).not.toBeNull()
  expect((await allRows(again.store.state.database))['customers']).toEqual(empty['customers'])
  const totals = await again.window('w').aging.totals({ asOf: TODAY, buckets: [], search: '', atLeast: ZERO })
  expect(totals.total).toBe(0)
})
