import type { CandidateRows } from '#shared/domain/import/import.ts'
import { centavos } from '#shared/domain/money.ts'
import {
  command,
  refusalFrom,
  type ServingStore,
  servingStore,
  signInAs,
  TODAY,
} from '#tests/chromium/support/open-store.ts'
import { describe, expect, test } from 'vitest'
import { v7 } from 'uuid'

const EVERYTHING = [
  'code',
  'serviceName',
  'cost',
  'priceStandard',
  'priceFull',
  'priceVip',
  'stages',
  'productionDays',
]

const service = (code: string, standard: number, { full = standard, vip = standard } = {}) => ({
  code,
  name: `Trabalho ${code}`,
  cost: centavos(1000),
  prices: { full: centavos(full), standard: centavos(standard), vip: centavos(vip) },
  stages: [{ name: 'Produção', critical: false }],
  productionDays: 3,
  active: true,
})

const catalogue = (rows: ReturnType<typeof service>[], fields = EVERYTHING): CandidateRows => ({
  kind: 'services',
  fields,
  rows: rows.map((details, at) => ({ line: at + 2, details })),
})

const commit = ({ main }: ServingStore, candidates: CandidateRows, clientId = 'window-1') =>
  main.imports.commit({
    ...command(),
    clientId,
    importId: v7(),
    fileName: 'catalogo.csv',
    kind: 'services',
    candidates,
  })

const prices = async ({ store }: ServingStore) =>
  Object.fromEntries((await store.state.database.services.toArray()).map((row) => [row.code, row.prices]))

describe('importing a catalogue', () => {
  test('adds what is new, and of what is known changes only the columns of the file', async () => {
    const open = await servingStore()
    await commit(open, catalogue([service('CMC', 3000, { full: 4000, vip: 2500 })]))
    const raised = catalogue(
      [service('cmc', 3500), service('CZI', 5000)],
      ['code', 'serviceName', 'cost', 'priceStandard'],
    )
    const checked = await open.main.imports.check({ candidates: raised, today: TODAY })
    expect(checked).toMatchObject({ issues: [], actions: ['update', 'create'] })
    expect(await commit(open, raised)).toMatchObject({ created: 1, updated: 1 })
    expect(await prices(open)).toMatchObject({
      CMC: { full: 4000, standard: 3500, vip: 2500 },
      CZI: { full: 5000, standard: 5000, vip: 5000 },
    })
    const again = await open.main.imports.check({ candidates: raised, today: TODAY })
    expect(again.actions).toEqual(['unchanged', 'unchanged'])
  })

  test('refuses a price that leaves the tables out of order beside those that stay', async () => {
    const open = await servingStore()
    await commit(open, catalogue([service('CMC', 3000, { full: 4000, vip: 2500 })]))
    const above = catalogue([service('CMC', 4500)], ['code', 'serviceName', 'cost', 'priceStandard'])
    const { issues, actions } = await open.main.imports.check({ candidates: above, today: TODAY })
    expect(actions).toEqual(['refused'])
    expect(issues).toMatchObject([{ code: 'tables-out-of-order', line: 2 }])
    expect(await refusalFrom(commit(open, above))).toMatchObject({ code: 'import-has-errors' })
  })

  test('is for who may change the catalogue: a file is no way round it', async () => {
    const open = await servingStore()
    const candidates = catalogue([service('CMC', 3000)])
    await signInAs(open, 'receptionist')
    expect(await refusalFrom(commit(open, candidates, 'receptionist'))).toMatchObject({
      code: 'not-allowed',
      details: { permission: 'changeCatalogue' },
    })
    expect(await prices(open)).toEqual({})
    await signInAs(open, 'manager')
    expect(await commit(open, candidates, 'manager')).toMatchObject({ created: 1 })
  })

  test('is taken back whole', async () => {
    const open = await servingStore()
    await commit(open, catalogue([service('CMC', 3000)]))
    const { importId } = await commit(open, catalogue([service('CMC', 3300), service('CZI', 5000)]))
    await open.client.imports.undo({ ...command(), id: importId, reason: 'arquivo errado' })
    expect(await prices(open)).toEqual({ CMC: { full: 3000, standard: 3000, vip: 3000 } })
  })
})
