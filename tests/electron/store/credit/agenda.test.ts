import type { Patch, TableName } from '#shared/contracts/changes.ts'
import { day } from '#shared/domain/calendar.ts'
import type { Release } from '#shared/domain/credit-profile.ts'
import { centavos } from '#shared/domain/money.ts'
import { creditAgenda } from '#electron/store/queries/credit/agenda.ts'
import { buildCustomer, buildReceivable, uuidOf } from '#tests/support/build.ts'
import { buildRegistration } from '#tests/support/build-credit.ts'
import { TODAY } from '#tests/support/credit-facts.ts'
import { creditState } from '#tests/support/credit-state.ts'
import { expect, test } from 'vitest'

const ana = buildCustomer({ id: uuidOf(1, 1), number: 1 })
const created = (table: TableName, row: { id?: string; customerId?: string }): Patch => ({
  table,
  key: row.id ?? row.customerId!,
  before: null,
  after: row,
})
const kinds = async (patches: Patch[], until: string) => {
  const state = await creditState([created('customers', ana), ...patches])
  const { tasks } = await creditAgenda(state, { today: TODAY, until: day(until), limit: 50 })
  return tasks.map(({ kind, dueOn }) => `${kind} ${dueOn}`)
}

const confirmed = created(
  'registrations',
  buildRegistration({ customerId: ana.id, contactConfirmedOn: day('2026-09-01') }),
)
const buys = created(
  'receivables',
  buildReceivable({ id: uuidOf(2, 1), customerId: ana.id, dueOn: day('2026-12-20') }),
)

test('contact is confirmed again ninety days later, with who buys', async () => {
  expect(await kinds([confirmed, buys], '2026-11-29')).not.toContain('contact-stale 2026-11-30')
  expect(await kinds([confirmed, buys], '2026-11-30')).toContain('contact-stale 2026-11-30')
  expect(await kinds([confirmed], '2026-12-31')).toEqual([])
})

test('a release in force is told when it ends, a revoked one is not', async () => {
  const release: Release = {
    id: uuidOf(12, 1),
    kind: 'trust',
    customerId: ana.id,
    orderId: null,
    codes: ['hold-soft'],
    upTo: centavos(100_000),
    upToCost: centavos(100_000),
    reason: 'Pagou e mandou o comprovante',
    attachments: [],
    on: TODAY,
    until: day('2026-11-24'),
    by: 'Célia',
    revocation: null,
  }
  expect(await kinds([created('releases', release)], '2026-11-24')).toEqual(['release-ending 2026-11-24'])
  expect(await kinds([created('releases', release)], '2026-11-23')).toEqual([])
  const revoked = { ...release, revocation: { on: TODAY, by: 'Célia', reason: 'Não entrou' } }
  expect(await kinds([created('releases', revoked)], '2026-11-24')).toEqual([])
})
