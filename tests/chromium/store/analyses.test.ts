import { addDays } from '#shared/domain/calendar.ts'
import type { Customer } from '#shared/domain/customer.ts'
import { DEFAULT_CHECKLISTS } from '#shared/domain/default-checklists.ts'
import { centavos, ZERO } from '#shared/domain/money.ts'
import { history } from '#shared/pt-br/customers.ts'
import { customerDetails } from '#tests/chromium/support/rows.ts'
import {
  codeFrom,
  command,
  refusalFrom,
  type ServingStore,
  servingStore,
  signInAs,
  type StoreClient,
  TODAY,
} from '#tests/chromium/support/open-store.ts'
import {
  consultationDetails,
  evidenceOf,
  fillMandatory,
  PAPER,
  registrationDetails,
  TOMORROW,
} from '#tests/chromium/support/registration-rows.ts'
import { uuidOf } from '#tests/support/build.ts'
import { describe, expect, test } from 'vitest'

type Conclusion = Parameters<StoreClient['analyses']['conclude']>[0]

const mandatory = DEFAULT_CHECKLISTS.dentist.filter((item) => item.mandatory)

function conclusion(customerId: string, given: Partial<Conclusion> = {}): Conclusion {
  return {
    ...command(),
    customerId,
    outcome: 'approved',
    grantedLimit: 80_000,
    paymentPolicyId: 'b',
    note: 'Boas referências',
    attachments: [PAPER],
    ...given,
  }
}

async function register({ client }: Pick<ServingStore, 'client'>, name = 'Ana Souza'): Promise<Customer> {
  const document = name === 'Ana Souza' ? '529.982.247-25' : '111.444.777-35'
  return client.customers.register({ ...command(), details: customerDetails(name, document) })
}

/** A customer of whom all is shown and a bureau was asked. */
async function withReady() {
  const open = await servingStore()
  const ana = await register(open)
  const mine = { customerId: ana.id }
  const details = registrationDetails({ expectedMonthly: centavos(80_000) })
  await open.client.registrations.save({ ...command(), ...mine, details })
  await fillMandatory(open.client, ana)
  await open.client.bureau.record({ ...command(), ...mine, details: consultationDetails() })
  await open.client.registrations.submit({ ...command(), ...mine, note: '' })
  const { database } = open.store.state
  return { ...open, ana, mine, database }
}

describe('an analysis', () => {
  test('is prepared from the facts: what is missing, the bureau, and what is proposed to somebody new', async () => {
    const open = await servingStore()
    const ana = await register(open)
    const prepare = () => open.client.analyses.prepare({ customerId: ana.id, today: TODAY })
    const before = await prepare()
    expect(before).toMatchObject({ bureauOk: false, proposedLimit: 100_000 })
    expect(before.missing).toEqual(mandatory.map(({ title }) => title))
    expect(before.standing.score).toMatchObject({ score: 500, class: 'C', neutral: true })
    expect(before.offered.map(({ id }) => id)).toEqual(['b', 'd', 'a'])

    const ready = await withReady()
    const after = await ready.client.analyses.prepare({ ...ready.mine, today: TODAY })
    expect(after).toMatchObject({ bureauOk: true, proposedLimit: 80_000, missing: [] })
    const unknown = open.client.analyses.prepare({ customerId: uuidOf(1, 999), today: TODAY })
    expect(await codeFrom(unknown)).toBe('customer-unknown')
  })

  test('counts a mandatory paper that grew stale as missing', async () => {
    const { client, mine } = await withReady()
    const stale = mandatory.find(({ validityDays }) => validityDays === 90)!
    const today = addDays(TODAY, 91)
    const { missing } = await client.analyses.prepare({ ...mine, today })
    expect(missing).toEqual([stale.title])
    const late = { ...conclusion(mine.customerId), today }
    expect(await refusalFrom(client.analyses.conclude(late))).toMatchObject({
      code: 'analysis-incomplete',
      details: { missing: stale.title },
    })
  })

  test('approved grants limit and policy, approves the registration, and is kept whole', async () => {
    const { client, mine, ana, database, store } = await withReady()
    await store.state.rows.load(database)
    const { facts, standing } = await client.analyses.prepare({ ...mine, today: TODAY })
    const analysis = await client.analyses.conclude(conclusion(ana.id))
    expect(analysis).toEqual({
      id: analysis.id,
      number: 'AC-2026-000001',
      customerId: ana.id,
      on: TODAY,
      at: analysis.at,
      by: 'Dona Célia',
      outcome: 'approved',
      grantedLimit: 80_000,
      paymentPolicyId: 'b',
      note: 'Boas referências',
      attachments: [PAPER],
      facts,
      score: standing.score,
      class: 'C',
      policyVersion: 0,
    })
    const { registration, completeness } = await client.registrations.get({ ...mine, today: TODAY })
    expect(registration).toMatchObject({
      status: 'approved',
      statusBy: 'Dona Célia',
      statusOn: TODAY,
      statusNote: 'Boas referências',
      revalidatedOn: TODAY,
    })
    expect(completeness.revalidateOn).toBe(addDays(TODAY, 180))
    expect(await database.creditProfiles.get(ana.id)).toMatchObject({
      limit: 80_000,
      limitOn: TODAY,
      paymentPolicyId: 'b',
    })
    expect(store.state.rows.all('creditProfiles').get(ana.id)).toMatchObject({ limit: 80_000 })
    const [kept] = await database.scores.toArray()
    expect(kept).toMatchObject({ customerId: ana.id, cause: 'analysis', facts, score: standing.score })
    const { entries } = await client.customers.history({ id: ana.id, offset: 0, limit: 1 })
    expect(history.sentence(entries[0]!)).toBe(
      'Aprovou a análise AC-2026-000001, com limite de R$\u00A0800,00 e pagamento B · Custo na entrada, resto na entrega. Parecer: Boas referências',
    )
  })

  test('never changes afterwards, whatever becomes of the customer', async () => {
    const { client, ana, database } = await withReady()
    const analysis = await client.analyses.conclude(conclusion(ana.id))
    await client.registrations.removeEvidence({
      ...command(),
      customerId: ana.id,
      itemId: mandatory[0]!.id,
      reason: 'Vencido',
    })
    await client.analyses.conclude(conclusion(ana.id, { outcome: 'refused', today: TOMORROW }))
    expect(await database.analyses.get(analysis.id)).toEqual(analysis)
  })

  test('lends nothing to who has no document: nobody could be asked about him (M07)', async () => {
    const { client, ana } = await withReady()
    await client.customers.update({ ...command(), id: ana.id, details: customerDetails('Ana Souza') })
    const lending = [
      { grantedLimit: 1, paymentPolicyId: 'a' },
      { grantedLimit: 0, paymentPolicyId: 'c' },
    ]
    for (const given of lending) {
      expect(await refusalFrom(client.analyses.conclude(conclusion(ana.id, given)))).toEqual({
        code: 'analysis-incomplete',
        details: { missing: 'CPF ou CNPJ', count: 1 },
        field: null,
      })
    }
    const upfront = conclusion(ana.id, { grantedLimit: 0, paymentPolicyId: 'a' })
    expect(await client.analyses.conclude(upfront)).toMatchObject({ outcome: 'approved' })
  })

  test('approved somebody else, if his document or kind is changed afterwards', async () => {
    const { client, ana } = await withReady()
    const change = (given: Partial<ReturnType<typeof customerDetails>>) =>
      client.customers.update({
        ...command(),
        id: ana.id,
        details: { ...customerDetails('Ana Souza', '529.982.247-25'), ...given },
      })
    const status = async () =>
      (await client.registrations.get({ customerId: ana.id, today: TODAY })).registration
    await client.analyses.conclude(conclusion(ana.id))
    await change({ name: 'Ana Souza Lima' })
    expect(await status()).toMatchObject({ status: 'approved' })
    await change(customerDetails('Ana Souza Lima', '111.444.777-35'))
    expect(await status()).toMatchObject({
      status: 'submitted',
      statusNote: 'O documento ou o tipo do cliente mudou depois da aprovação.',
    })
    await client.analyses.conclude(conclusion(ana.id))
    await change({ ...customerDetails('Ana Souza Lima', '111.444.777-35'), kind: 'consumer' })
    expect(await status()).toMatchObject({ status: 'submitted' })
  })

  test('refused takes limit and temporary limit, and sent back leaves both', async () => {
    const { client, ana, database } = await withReady()
    await client.analyses.conclude(conclusion(ana.id, { grantedLimit: 50_000 }))
    const temporaryLimit = { amount: centavos(10_000), until: TOMORROW, reason: 'Caso grande' }
    await client.credit.setTemporaryLimit({ ...command(), customerId: ana.id, temporaryLimit })
    await client.analyses.conclude(conclusion(ana.id, { outcome: 'returned' }))
    expect(await database.creditProfiles.get(ana.id)).toMatchObject({ limit: 50_000, temporaryLimit })
    await client.analyses.conclude(conclusion(ana.id, { outcome: 'refused' }))
    expect(await database.creditProfiles.get(ana.id)).toMatchObject({ limit: 0, temporaryLimit: null })
  })

  test('is not approved while a mandatory item is missing, and says which; it may be sent back or refused', async () => {
    const open = await servingStore()
    const ana = await register(open)
    const left = mandatory.at(-1)!
    await fillMandatory(open.client, ana, [left.id])
    await open.client.bureau.record({ ...command(), customerId: ana.id, details: consultationDetails() })
    expect(await refusalFrom(open.client.analyses.conclude(conclusion(ana.id)))).toEqual({
      code: 'analysis-incomplete',
      details: { missing: left.title, count: 1 },
      field: null,
    })
    expect(await open.store.state.database.analyses.count()).toBe(0)
    const returned = await open.client.analyses.conclude(conclusion(ana.id, { outcome: 'returned' }))
    expect(returned).toMatchObject({ outcome: 'returned', grantedLimit: 0, paymentPolicyId: '' })
    await open.client.registrations.putEvidence({
      ...command(),
      customerId: ana.id,
      evidence: evidenceOf(left),
    })
    expect(await open.client.analyses.conclude(conclusion(ana.id))).toMatchObject({
      number: 'AC-2026-000002',
      outcome: 'approved',
    })
  })

  test('caps what somebody new is granted, to the day (M12)', async () => {
    const { client, ana } = await withReady()
    const much = { grantedLimit: 100_001 }
    expect(await refusalFrom(client.analyses.conclude(conclusion(ana.id, much)))).toEqual({
      code: 'above-initial-cap',
      details: { cap: 100_000, until: addDays(TODAY, 89) },
      field: 'grantedLimit',
    })
    expect(await client.analyses.conclude(conclusion(ana.id, { grantedLimit: 100_000 }))).toMatchObject({
      grantedLimit: 100_000,
    })
    const later = addDays(TODAY, 90)
    await client.bureau.record({
      ...command(later),
      customerId: ana.id,
      details: consultationDetails({ on: later }),
    })
    const address = mandatory.find(({ validityDays }) => validityDays === 90)!
    await client.registrations.putEvidence({
      ...command(later),
      customerId: ana.id,
      evidence: evidenceOf(address, later),
    })
    const granted = await client.analyses.conclude(conclusion(ana.id, { ...much, today: later }))
    expect(granted).toMatchObject({ grantedLimit: 100_001, on: later })
  })

  test('lends nothing without a consultation young enough, and sells in advance without any (M07)', async () => {
    const open = await servingStore()
    const ana = await register(open)
    await fillMandatory(open.client, ana)
    const conclude = (given: Partial<Conclusion>) => open.client.analyses.conclude(conclusion(ana.id, given))
    expect(await codeFrom(conclude({}))).toBe('bureau-needed')
    expect(await codeFrom(conclude({ grantedLimit: 0, paymentPolicyId: 'c' }))).toBe('bureau-needed')
    expect(await codeFrom(conclude({ grantedLimit: 0, paymentPolicyId: 'd' }))).toBe('bureau-needed')
    const old = consultationDetails({ on: addDays(TODAY, -91) })
    await open.client.bureau.record({ ...command(), customerId: ana.id, details: old })
    expect(await codeFrom(conclude({}))).toBe('bureau-needed')
    expect(await conclude({ grantedLimit: 0, paymentPolicyId: 'a' })).toMatchObject({ outcome: 'approved' })
    const last = consultationDetails({ on: addDays(TODAY, -90) })
    const { id } = await open.client.bureau.record({ ...command(), customerId: ana.id, details: last })
    expect(await conclude({ paymentPolicyId: 'c' })).toMatchObject({ paymentPolicyId: 'c' })
    await open.client.bureau.withdraw({ ...command(), id, reason: 'De outro CPF' })
    expect(await codeFrom(conclude({}))).toBe('bureau-needed')
  })

  test('grants only a policy that the house has', async () => {
    const { client, ana, database } = await withReady()
    for (const paymentPolicyId of ['z', '']) {
      const asked = client.analyses.conclude(conclusion(ana.id, { paymentPolicyId }))
      expect(await refusalFrom(asked)).toMatchObject({ code: 'policy-unknown', field: 'paymentPolicyId' })
    }
    expect(await database.creditProfiles.count()).toBe(0)
  })

  test('refused takes limit and terms away and sends back; returned leaves what was granted', async () => {
    const { client, ana, mine, database } = await withReady()
    await client.analyses.conclude(conclusion(ana.id))
    const granted = await database.creditProfiles.get(ana.id)
    const back = conclusion(ana.id, { outcome: 'returned', note: 'Falta o novo contrato', today: TOMORROW })
    await client.analyses.conclude(back)
    expect(await database.creditProfiles.get(ana.id)).toEqual(granted)
    const { registration } = await client.registrations.get({ ...mine, today: TOMORROW })
    expect(registration).toMatchObject({
      status: 'returned',
      statusNote: 'Falta o novo contrato',
      revalidatedOn: TODAY,
    })
    const refused = conclusion(ana.id, { outcome: 'refused', grantedLimit: 500_000, today: TOMORROW })
    expect(await client.analyses.conclude(refused)).toMatchObject({ grantedLimit: 0 })
    expect(await database.creditProfiles.get(ana.id)).toMatchObject({
      limit: 0,
      limitOn: TOMORROW,
      paymentPolicyId: null,
    })
    const { entries } = await client.customers.history({ id: ana.id, offset: 0, limit: 2 })
    expect(entries.map((entry) => history.sentence(entry))).toEqual([
      'Recusou o crédito na análise AC-2026-000003. Parecer: Boas referências',
      'Devolveu para completar a análise AC-2026-000002. Parecer: Falta o novo contrato',
    ])
  })

  test('the same limit granted again does not start its months anew', async () => {
    const { client, ana, database } = await withReady()
    await client.analyses.conclude(conclusion(ana.id))
    await client.analyses.conclude(conclusion(ana.id, { today: TOMORROW }))
    expect(await database.creditProfiles.get(ana.id)).toMatchObject({ limitOn: TODAY })
  })

  test('is the manager’s to conclude, who may not be the receptionist', async () => {
    const open = await withReady()
    const desk = await signInAs(open, 'receptionist')
    expect(await codeFrom(desk.client.analyses.conclude(conclusion(open.ana.id)))).toBe('not-allowed')
    expect(await desk.client.analyses.prepare({ ...open.mine, today: TODAY })).toMatchObject({ missing: [] })
    const manager = await signInAs(open, 'manager')
    expect(await manager.client.analyses.conclude(conclusion(open.ana.id))).toMatchObject({
      by: 'Pessoa manager',
    })
  })
})

describe('concluded analyses', () => {
  test('are numbered by year, listed newest first, of one customer or all, page by page', async () => {
    const open = await servingStore()
    const { client } = open
    const [ana, bia] = [await register(open), await register(open, 'Bia Lima')]
    const conclude = async (customerId: string, today = TODAY) =>
      client.analyses.conclude(conclusion(customerId, { outcome: 'returned', grantedLimit: ZERO, today }))
    const first = await conclude(ana.id)
    const second = await conclude(bia.id)
    const third = await conclude(ana.id, addDays(TODAY, 60))
    expect([first.number, second.number, third.number]).toEqual([
      'AC-2026-000001',
      'AC-2026-000002',
      'AC-2027-000001',
    ])
    const page = { offset: 0, limit: 10 }
    expect(await client.analyses.list({ ...page, customerId: null })).toEqual({
      rows: [third, second, first],
      total: 3,
    })
    expect(await client.analyses.list({ ...page, customerId: ana.id })).toEqual({
      rows: [third, first],
      total: 2,
    })
    expect(await client.analyses.list({ offset: 1, limit: 1, customerId: null })).toEqual({
      rows: [second],
      total: 3,
    })
  })
})
