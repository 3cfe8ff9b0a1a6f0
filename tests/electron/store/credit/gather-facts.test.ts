import type { Patch, TableName } from '#shared/contracts/changes.ts'
import { addDays, day } from '#shared/domain/calendar.ts'
import type { Cheque } from '#shared/domain/cheque-plan.ts'
import type { Consultation } from '#shared/domain/bureau.ts'
import { emptyProfile } from '#shared/domain/credit-profile-draft.ts'
import { creditFactsSchema } from '#shared/domain/credit-facts.ts'
import { creditStandingSchema } from '#shared/domain/credit-standing.ts'
import { centavos } from '#shared/domain/money.ts'
import { everybody } from '#electron/store/credit/everybody.ts'
import { gatherFacts } from '#electron/store/credit/gather-facts.ts'
import { creditAgenda } from '#electron/store/queries/credit/agenda.ts'
import { refusalOf } from '#electron/store/refuse.ts'
import { buildCustomer, buildPayment, buildReceivable, uuidOf } from '#tests/support/build.ts'
import { buildOrder, buildRegistration } from '#tests/support/build-credit.ts'
import { TODAY } from '#tests/support/credit-facts.ts'
import { creditState } from '#tests/support/credit-state.ts'
import { generateLedger } from '#tests/support/generate-ledger.ts'
import { describe, expect, test } from 'vitest'

const ana = buildCustomer({ id: uuidOf(1, 1), number: 1 })
const created = (table: TableName, ...rows: { id?: string; customerId?: string }[]): Patch[] =>
  rows.map((after) => ({ table, key: after.id ?? after.customerId!, before: null, after }))

const cheque = (given: Partial<Cheque>): Cheque => ({
  id: uuidOf(8, 1),
  customerId: ana.id,
  orderId: uuidOf(5, 2),
  bank: '001',
  number: '1',
  issuer: 'Ana Souza',
  depositOn: day('2026-12-10'),
  amount: centavos(50_000),
  receivedOn: day('2026-11-02'),
  status: 'in-hand',
  statusOn: day('2026-11-02'),
  returnReason: null,
  paymentId: null,
  cmc7: null,
  issuerTaxId: null,
  samePlace: true,
  events: [],
  ...given,
})
const consultation = (on: string, restrictions: number, given: Partial<Consultation> = {}): Consultation => ({
  id: uuidOf(9, restrictions),
  customerId: ana.id,
  bureau: 'spc',
  bureauName: '',
  on: day(on),
  result: restrictions > 0 ? 'restricted' : 'clear',
  score: null,
  band: '',
  restrictions,
  restrictedAmount: centavos(0),
  cost: centavos(0),
  note: '',
  attachments: [],
  by: 'Célia',
  withdrawal: null,
  ...given,
})

describe('facts of a customer', () => {
  test('of somebody without anything are facts too', async () => {
    const state = await creditState(created('customers', ana))
    const facts = await gatherFacts(state, ana.id, TODAY)
    expect(creditFactsSchema.parse(facts)).toEqual(facts)
    expect(facts).toMatchObject({ bureau: null, exposure: { total: 0 }, registration: { status: 'draft' } })
    const refused = await gatherFacts(state, uuidOf(1, 99), TODAY).catch(refusalOf)
    expect(refused).toMatchObject({ code: 'customer-unknown' })
  })

  test('exposure is open titles, delivered work, cheques in hand and what is agreed; an order can be left out', async () => {
    const paid = buildReceivable({ id: uuidOf(2, 50), customerId: ana.id, amount: centavos(15_000) })
    const begun = buildOrder({ number: 1, customerId: ana.id, receivableIds: [paid.id] })
    const byCheques = buildOrder({
      number: 2,
      customerId: ana.id,
      deliveries: [
        {
          id: uuidOf(3, 1),
          on: TODAY,
          quantities: { [uuidOf(6, 2)]: 1 },
          receivedBy: 'Ana',
          by: 'Célia',
        },
      ],
    })
    const other = buildCustomer({ number: 2, id: uuidOf(1, 2) })
    const state = await creditState([
      ...created('customers', ana, other),
      ...created(
        'receivables',
        paid,
        buildReceivable({ customerId: ana.id, amount: centavos(70_000) }),
        buildReceivable({ customerId: other.id, amount: centavos(1000) }),
      ),
      ...created('payments', buildPayment({ receivableId: paid.id, ...settling(15_000) })),
      ...created(
        'orders',
        begun,
        byCheques,
        buildOrder({ number: 3, customerId: ana.id, cancellation: { on: TODAY, reason: 'Desistiu' } }),
      ),
      ...created('cheques', cheque({})),
    ])
    const { exposure, portfolioExposure } = await gatherFacts(state, ana.id, TODAY)
    expect(exposure).toEqual({
      openTitles: 70_000,
      // 800.00 delivered, 500.00 of it in cheques.
      unbilledDelivered: 30_000,
      chequesToClear: 50_000,
      // 800.00 agreed, 150.00 of it received.
      committed: 65_000,
      total: 215_000,
    })
    expect(portfolioExposure).toBe(216_000)
    const without = await gatherFacts(state, ana.id, TODAY, { exceptOrderId: byCheques.id })
    expect(without.exposure).toMatchObject({ unbilledDelivered: 0, chequesToClear: 0, total: 135_000 })
    expect(without.portfolioExposure).toBe(136_000)
    const ofOther = await gatherFacts(state, other.id, TODAY, { exceptOrderId: begun.id })
    expect([ofOther.exposure.total, ofOther.portfolioExposure]).toEqual([1000, 151_000])
  })

  test('the last consultation that stands, and whether it found more than the one before', async () => {
    const bureauAfter = async (...consultations: Consultation[]) => {
      const state = await creditState([
        ...created('customers', ana),
        ...created('consultations', ...consultations),
      ])
      return (await gatherFacts(state, ana.id, TODAY)).bureau
    }
    const one = consultation('2026-05-01', 1)
    const two = consultation('2026-11-01', 2)
    expect(await bureauAfter(one, two)).toMatchObject({
      on: '2026-11-01',
      restrictions: 2,
      newRestriction: true,
    })
    expect(await bureauAfter(one)).toMatchObject({ newRestriction: true })
    expect(await bureauAfter(two, consultation('2026-11-20', 1))).toMatchObject({ newRestriction: false })
    const clear = consultation('2026-11-01', 0, { id: uuidOf(9, 50), bureau: 'serasa' })
    expect(await bureauAfter(one, two, clear)).toMatchObject({ bureau: 'spc', restrictions: 2 })
    expect(await bureauAfter(two, clear, { ...clear, id: uuidOf(9, 51), bureau: 'spc' })).toMatchObject({
      restrictions: 0,
      newRestriction: false,
    })
    const withdrawn = { ...two, withdrawal: { on: TODAY, reason: 'Outro cliente' } }
    expect(await bureauAfter(one, withdrawn)).toMatchObject({ on: '2026-05-01', restrictions: 1 })
  })

  test('a returned cheque handed back is no less returned, until its order is paid', async () => {
    const handedBack = cheque({ status: 'given-back', returnReason: '11' })
    const paid = buildReceivable({ id: uuidOf(2, 50), customerId: ana.id, amount: centavos(80_000) })
    const returnedAfter = async (given: Cheque, ...received: number[]) => {
      const state = await creditState([
        ...created('customers', ana),
        ...created('receivables', paid),
        ...created(
          'payments',
          ...received.map((amount) => buildPayment({ receivableId: paid.id, ...settling(amount) })),
        ),
        ...created('orders', buildOrder({ number: 2, customerId: ana.id, receivableIds: [paid.id] })),
        ...created('cheques', given),
      ])
      return (await gatherFacts(state, ana.id, TODAY)).returnedCheques12
    }
    expect(await returnedAfter(handedBack)).toBe(1)
    expect(await returnedAfter(handedBack, 79_999)).toBe(1)
    expect(await returnedAfter(handedBack, 80_000)).toBe(0)
    expect(await returnedAfter({ ...handedBack, returnReason: null })).toBe(0)
  })

  test('orders held at the door buy nothing, and one dated back is bought the day it was typed', async () => {
    const state = await creditState([
      ...created('customers', ana),
      ...created(
        'orders',
        buildOrder({ number: 1, customerId: ana.id, on: day('2020-01-02'), createdOn: TODAY }),
        buildOrder({ number: 2, customerId: ana.id, on: day('2026-09-01'), verdict: 'refuse', stageLog: [] }),
      ),
    ])
    const { behaviour } = await gatherFacts(state, ana.id, TODAY)
    expect(behaviour.since).toBe(TODAY)
    expect(behaviour.months).toEqual([{ month: TODAY.slice(0, 7), orders: 1, amount: 80_000 }])
  })

  test('returned cheques of twelve months, releases in force and the last one in trust', async () => {
    const release = {
      id: uuidOf(10, 1),
      kind: 'trust' as const,
      customerId: ana.id,
      orderId: null,
      codes: ['hold-soft'],
      upTo: centavos(100_000),
      upToCost: centavos(100_000),
      reason: 'Comprovante em anexo',
      attachments: [],
      on: addDays(TODAY, -3),
      until: TODAY,
      by: 'Célia',
      revocation: null,
    }
    const state = await creditState([
      ...created('customers', ana),
      ...created(
        'cheques',
        cheque({ status: 'returned', statusOn: day('2025-11-23') }),
        cheque({ id: uuidOf(8, 2), status: 'returned', statusOn: day('2025-11-22') }),
      ),
      ...created('releases', release),
    ])
    const facts = await gatherFacts(state, ana.id, TODAY)
    expect([facts.returnedCheques12, facts.releases.length, facts.lastTrustOn]).toEqual([1, 1, release.on])
    const tomorrow = await gatherFacts(state, ana.id, addDays(TODAY, 1))
    expect([tomorrow.returnedCheques12, tomorrow.releases.length, tomorrow.lastTrustOn]).toEqual([
      0,
      0,
      release.on,
    ])
  })
})

function settling(amount: number) {
  const parts = { lateFee: centavos(0), lateInterest: centavos(0) }
  return {
    amount: centavos(amount),
    settled: { ...parts, principal: centavos(amount) },
    forgiven: parts,
    paidOn: day('2026-11-03'),
  }
}

test('everybody at once is each one alone, and says so after every change', async () => {
  const { customers, receivables, payments } = generateLedger({ seed: 3, customers: 60, titles: 900 })
  const state = await creditState([
    ...created('customers', ...customers),
    ...created('receivables', ...receivables),
    ...created('payments', ...payments),
  ])
  const members = await everybody(state, TODAY)
  expect(members).toHaveLength(60)
  for (const { customerId, facts, standing } of members) {
    expect(await gatherFacts(state, customerId, TODAY)).toEqual(facts)
    expect(creditFactsSchema.parse(facts)).toEqual(facts)
    expect(creditStandingSchema.parse(standing)).toEqual(standing)
  }
  expect(await everybody(state, TODAY)).toBe(members)
  state.rows.apply(
    created('creditProfiles', { ...emptyProfile(customers[0]!.id), limit: centavos(5000) } as never),
  )
  const [first] = await everybody(state, TODAY)
  expect(first!.facts.profile.limit).toBe(5000)
  state.ledger.apply(
    created(
      'receivables',
      buildReceivable({ id: uuidOf(2, 99_999), customerId: customers[0]!.id, amount: centavos(777) }),
    ),
  )
  const [again] = await everybody(state, TODAY)
  expect(again!.standing.exposure.total - first!.standing.exposure.total).toBe(777)
})

test('the agenda of registrations, blocks and releases', async () => {
  const items = [
    {
      id: 'contrato',
      title: 'Contrato social',
      hint: '',
      weight: 5,
      mandatory: true,
      validityDays: 30,
      evidence: 'any' as const,
    },
  ]
  const evidence = {
    itemId: 'contrato',
    verifiedOn: day('2026-10-25'),
    dated: null,
    note: 'Visto',
    attachments: [],
  }
  const state = await creditState([
    ...created('customers', ana),
    ...created(
      'registrations',
      buildRegistration({
        customerId: ana.id,
        status: 'submitted',
        statusBy: 'Rita',
        statusOn: day('2026-11-20'),
        revalidatedOn: day('2026-06-01'),
        evidence: [evidence],
      }),
    ),
    ...created('blocks', {
      id: uuidOf(11, 1),
      customerId: null,
      name: 'Zé Calote',
      taxIds: [],
      reason: 'Cheques sem fundo em série',
      attachments: [],
      reviewOn: day('2026-12-01'),
      on: day('2026-01-01'),
      by: 'Célia',
      exit: null,
    } as never),
  ])
  state.settings = { ...state.settings, checklists: { ...state.settings.checklists, dentist: items } }
  const { tasks } = await creditAgenda(state, { today: TODAY, until: day('2026-12-31'), limit: 50 })
  expect(tasks).toEqual([
    {
      kind: 'analysis-waiting',
      customerId: ana.id,
      name: ana.name,
      dueOn: '2026-11-20',
      values: { by: 'Rita' },
    },
    {
      kind: 'registration-stale',
      customerId: ana.id,
      name: ana.name,
      dueOn: '2026-11-24',
      values: { item: 'Contrato social', more: 0 },
    },
    { kind: 'registration-revalidate', customerId: ana.id, name: ana.name, dueOn: '2026-11-28', values: {} },
    {
      kind: 'block-review',
      customerId: null,
      name: 'Zé Calote',
      dueOn: '2026-12-01',
      values: { reason: 'Cheques sem fundo em série' },
    },
  ])
  const soon = await creditAgenda(state, { today: TODAY, until: TODAY, limit: 50 })
  expect(soon.total).toBe(1)
})
