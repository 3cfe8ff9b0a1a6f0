import { addDays, day } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import { history } from '#shared/pt-br/customers.ts'
import {
  codeFrom,
  command,
  refusalFrom,
  servingStore,
  signInAs,
  TODAY,
} from '#tests/chromium/support/open-store.ts'
import { consultationDetails, PAPER, TOMORROW } from '#tests/chromium/support/registration-rows.ts'
import { customerDetails } from '#tests/chromium/support/rows.ts'
import { uuidOf } from '#tests/support/build.ts'
import { describe, expect, test } from 'vitest'

async function withAna() {
  const open = await servingStore()
  const ana = await open.client.customers.register({ ...command(), details: customerDetails('Ana Souza') })
  return { ...open, ana, mine: { customerId: ana.id } }
}

const restricted = consultationDetails({
  bureau: 'other',
  bureauName: 'Associação Comercial',
  result: 'restricted',
  restrictions: 2,
  restrictedAmount: centavos(340_000),
  cost: centavos(1290),
  attachments: [PAPER],
  on: day('2026-11-10'),
})

describe('consultations', () => {
  test('are kept with who and what, newest first, and serve as long as the class allows', async () => {
    const { client, ana, mine, store } = await withAna()
    await store.state.rows.load(store.state.database)
    const one = await client.bureau.record({ ...command(), ...mine, details: restricted })
    const two = await client.bureau.record({ ...command(), ...mine, details: consultationDetails() })
    const three = await client.bureau.record({ ...command(), ...mine, details: consultationDetails() })
    expect(one).toMatchObject({ by: 'Dona Célia', withdrawal: null, restrictions: 2, attachments: [PAPER] })
    const { consultations, validUntil } = await client.bureau.ofCustomer({ ...mine, today: TODAY })
    expect(consultations).toEqual([three, two, one])
    // Nothing bought yet: class C, ninety days.
    expect(validUntil).toBe(addDays(TODAY, 90))
    const { entries } = await client.customers.history({ id: ana.id, offset: 0, limit: 3 })
    expect(entries.map((entry) => history.sentence(entry)).slice(1)).toEqual([
      'Consultou Serasa: nada consta.',
      'Consultou Associação Comercial: 2 restrições, R$\u00A03.400,00.',
    ])
  })

  test('that were a mistake are withdrawn with a reason, stay to be read, and count no more', async () => {
    const { client, mine } = await withAna()
    const old = await client.bureau.record({ ...command(), ...mine, details: restricted })
    const wrong = await client.bureau.record({ ...command(), ...mine, details: consultationDetails() })
    const reason = 'Era de outro cliente'
    const withdrawn = await client.bureau.withdraw({ ...command(), id: wrong.id, reason })
    expect(withdrawn).toEqual({ ...wrong, withdrawal: { on: TODAY, reason } })
    const known = await client.bureau.ofCustomer({ ...mine, today: TODAY })
    expect(known.consultations).toEqual([withdrawn, old])
    // Two restrictions, nothing bought: whatever the class now is, it counts from the older one.
    expect(known.validUntil! < addDays(TODAY, 90)).toBe(true)
    expect(await codeFrom(client.bureau.withdraw({ ...command(), id: wrong.id, reason }))).toBe(
      'consultation-unknown',
    )
    await client.bureau.withdraw({ ...command(), id: old.id, reason })
    expect((await client.bureau.ofCustomer({ ...mine, today: TODAY })).validUntil).toBeNull()
  })

  test('in the future, of nobody, or that do not say what they found are refused', async () => {
    const { client, mine } = await withAna()
    const record = (details: ReturnType<typeof consultationDetails>, customerId = mine.customerId) =>
      client.bureau.record({ ...command(), customerId, details })
    expect(await refusalFrom(record(consultationDetails({ on: TOMORROW })))).toEqual({
      code: 'consulted-in-future',
      details: {},
      field: 'details.on',
    })
    expect(await codeFrom(record(consultationDetails(), uuidOf(1, 999)))).toBe('customer-unknown')
    expect(await codeFrom(client.bureau.ofCustomer({ customerId: uuidOf(1, 999), today: TODAY }))).toBe(
      'customer-unknown',
    )
    await expect(record(consultationDetails({ result: 'restricted' }))).rejects.toThrow()
    await expect(record(consultationDetails({ bureau: 'other' }))).rejects.toThrow()
  })

  test('are the receptionist’s to record, and the manager’s to withdraw', async () => {
    const open = await withAna()
    const desk = await signInAs(open, 'receptionist')
    const made = await desk.client.bureau.record({
      ...command(),
      ...open.mine,
      details: consultationDetails(),
    })
    const withdrawal = { id: made.id, reason: 'Duplicada' }
    expect(await codeFrom(desk.client.bureau.withdraw({ ...command(), ...withdrawal }))).toBe('not-allowed')
    const manager = await signInAs(open, 'manager')
    expect(await manager.client.bureau.withdraw({ ...command(), ...withdrawal })).toMatchObject({
      by: 'Pessoa receptionist',
      withdrawal: { reason: 'Duplicada' },
    })
  })
})
