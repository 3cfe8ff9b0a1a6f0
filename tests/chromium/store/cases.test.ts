import type { ContactAsked } from '#shared/contracts/contacts.ts'
import { day } from '#shared/domain/calendar.ts'
import type { EscalationCase } from '#shared/domain/escalation/escalation-case.ts'
import { askedItems } from '#shared/domain/escalation/case-checklist.ts'
import { DEFAULT_ESCALATION_RULES } from '#shared/domain/escalation/escalation-rules.ts'
import { centavos } from '#shared/domain/money.ts'
import { IN_THREE, signed } from '#tests/chromium/support/agreement-steps.ts'
import { PAPER } from '#tests/chromium/support/registration-rows.ts'
import { customerDetails, receipt, titleDetails } from '#tests/chromium/support/rows.ts'
import { codeFrom, command, refusalFrom, servingStore, signInAs } from '#tests/chromium/support/open-store.ts'
import { buildLaboratory } from '#tests/support/build.ts'
import { describe, expect, test } from 'vitest'

const TODAY = day('2026-11-23')
const now = () => command(TODAY)

/** A customer with an address and a title of R$ 1.000,00 late since October, already reminded and warned by letter. */
async function withLateCustomer(document: string | null = null) {
  const open = await servingStore()
  const { client } = open
  await client.settings.saveLaboratory({ ...now(), laboratory: buildLaboratory() })
  const ana = await client.customers.register({ ...now(), details: customerDetails('Ana Souza', document) })
  const [title] = await client.receivables.register({ ...now(), titles: [titleDetails(ana.id, '1')] })
  return { ...open, ana, title: title! }
}

const asking = (customerId: string, receivableIds: string[]) => ({
  customerId,
  receivableIds,
  said: [...askedItems],
  partnerId: null,
  note: '',
})

/** A call in which the customer gave no commitment. */
const call = (customerId: string, part: Partial<ContactAsked> = {}): ContactAsked => ({
  customerId,
  on: TODAY,
  direction: 'outbound',
  channel: 'phone',
  address: '',
  person: 'Ana',
  outcome: 'informed',
  reason: 'cash-flow',
  difficulty: '',
  suggestion: '',
  note: '',
  offersRefused: [],
  nextStep: { on: TODAY, what: 'Ligar de novo' },
  receivableIds: [],
  attachments: [],
  minutes: 5,
  promise: null,
  phoneOptOut: false,
  lawyer: null,
  actionId: null,
  ...part,
})

type Serving = Awaited<ReturnType<typeof withLateCustomer>>

async function warn({ client, ana }: Serving): Promise<void> {
  for (const tone of ['reminder', 'notice'] as const)
    await client.letters.issue({ ...now(), customerIds: [ana.id], tone })
}

async function listed(open: Serving): Promise<EscalationCase> {
  const { client, ana, title } = open
  await warn(open)
  const { id } = await client.cases.open({ ...now(), ...asking(ana.id, [title.id]), route: 'bureau' })
  const step = { id, note: '', reference: 'SPC 1', attachments: [] }
  await client.cases.advance({ ...now(), ...step, stage: 'requested' })
  return client.cases.advance({ ...now(), ...step, stage: 'listed' })
}

describe('opening a case', () => {
  test('is refused with everything that is missing, and nothing is written', async () => {
    const { client, ana, title } = await withLateCustomer()
    const refused = await refusalFrom(
      client.cases.open({ ...now(), ...asking(ana.id, [title.id]), said: [], route: 'bureau' }),
    )
    expect(refused).toMatchObject({
      code: 'case-not-ready',
      details: { items: 'earlier-steps,courtesy-notice,address-confirmed,proofs-kept' },
    })
    const none = await client.cases.list({
      today: TODAY,
      search: '',
      routes: [],
      state: 'all',
      customerId: null,
      offset: 0,
      limit: 10,
    })
    expect(none.total).toBe(0)
  })

  test('at a bureau is the owner’s alone; a manager may protest', async () => {
    const open = await withLateCustomer()
    await warn(open)
    const { client } = await signInAs(open, 'manager')
    const asked = asking(open.ana.id, [open.title.id])
    expect(await refusalFrom(client.cases.open({ ...now(), ...asked, route: 'bureau' }))).toMatchObject({
      code: 'not-allowed',
      details: { permission: 'listAtBureau' },
    })
    expect((await client.cases.open({ ...now(), ...asked, route: 'protest' })).stage).toBe('preparing')
  })

  test('waits for an answer while a title is contested', async () => {
    const open = await withLateCustomer()
    await warn(open)
    await open.client.titles.openDispute({
      ...now(),
      receivableId: open.title.id,
      orderId: null,
      amount: centavos(20_000),
      reason: 'Cor errada',
      deadline: day('2026-12-10'),
    })
    expect(
      await refusalFrom(
        open.client.cases.open({ ...now(), ...asking(open.ana.id, [open.title.id]), route: 'protest' }),
      ),
    ).toMatchObject({ code: 'case-not-ready', details: { items: 'undisputed' } })
  })

  test('looks only at the titles that are chosen', async () => {
    const open = await withLateCustomer()
    const { client, ana, title } = open
    const [contested] = await client.receivables.register({ ...now(), titles: [titleDetails(ana.id, '2')] })
    await warn(open)
    await client.titles.openDispute({
      ...now(),
      receivableId: contested!.id,
      orderId: null,
      amount: centavos(100_000),
      reason: 'Cor errada',
      deadline: day('2026-12-10'),
    })
    const fails = async (receivableIds: string[] | null) => {
      const asked = { customerId: ana.id, route: 'protest' as const, receivableIds, today: TODAY }
      const { checklist } = await client.cases.desk(asked)
      return checklist.flatMap(({ itemId, holds }) => (holds === false ? itemId : []))
    }
    expect(await fails(null)).toEqual(['undisputed'])
    expect(await fails([title.id])).toEqual([])
  })

  test('counts only what was said about the titles themselves', async () => {
    const open = await withLateCustomer()
    await warn(open)
    const { client, ana, title } = open
    const [other] = await client.receivables.register({ ...now(), titles: [titleDetails(ana.id, '2')] })
    const asked = (ids: string[]) => ({ ...now(), ...asking(ana.id, ids), route: 'bureau' as const })
    for (const ids of [[other!.id], [title.id, other!.id]])
      expect(await refusalFrom(client.cases.open(asked(ids)))).toMatchObject({
        code: 'case-not-ready',
        details: { items: 'earlier-steps,courtesy-notice' },
      })
    await client.contacts.log({ ...now(), contact: call(ana.id, { direction: 'inbound' }) })
    expect(await refusalFrom(client.cases.open(asked([other!.id])))).toMatchObject({
      details: { items: 'earlier-steps,courtesy-notice' },
    })
    await client.contacts.log({ ...now(), contact: call(ana.id) })
    expect(await refusalFrom(client.cases.open(asked([other!.id])))).toMatchObject({
      details: { items: 'courtesy-notice' },
    })
    expect((await client.cases.open(asked([title.id]))).number).toBe(1)
  })

  test('waits while what the customer says of it was not looked into, however late that is', async () => {
    const open = await withLateCustomer()
    await warn(open)
    const { client, ana, title } = open
    const protest = { ...asking(ana.id, [title.id]), route: 'protest' as const }
    const contact = call(ana.id, { outcome: 'claims-paid' })
    const { id } = await client.contacts.log({ ...now(), contact })
    expect(await refusalFrom(client.cases.open({ ...now(), ...protest }))).toMatchObject({
      details: { items: 'undisputed' },
    })
    await client.contacts.resolve({ ...now(), id, note: 'Comprovante era de outro título' })
    const dispute = await client.titles.openDispute({
      ...now(),
      receivableId: title.id,
      orderId: null,
      amount: centavos(20_000),
      reason: 'Cor errada',
      deadline: day('2026-11-30'),
    })
    const later = day('2026-12-07')
    expect(await refusalFrom(client.cases.open({ ...command(later), ...protest }))).toMatchObject({
      details: { items: 'undisputed' },
    })
    const answer = { outcome: 'owed' as const, note: 'Cor conferida com a escala', notOwed: null }
    await client.titles.closeDispute({ ...command(later), id: dispute.id, ...answer })
    expect((await client.cases.open({ ...command(later), ...protest })).stage).toBe('preparing')
  })

  test('tells which titles are late enough for the route', async () => {
    const { client, ana } = await withLateCustomer()
    const young = { ...titleDetails(ana.id, '2'), dueOn: day('2026-11-03') }
    await client.receivables.register({ ...now(), titles: [young] })
    const ripe = async () => {
      const asked = { customerId: ana.id, route: 'protest' as const, receivableIds: null, today: TODAY }
      return (await client.cases.desk(asked)).titles.map((title) => [title.label, title.ripe])
    }
    expect(await ripe()).toEqual([
      ['1', true],
      ['2', false],
    ])
    const fraud = { reason: 'Deu documento de outra pessoa' }
    await client.profiles.save({ ...now(), customerId: ana.id, change: { fraud } })
    expect(await ripe()).toEqual([
      ['1', true],
      ['2', true],
    ])
  })

  test('twice over the same title by the same route is refused', async () => {
    const open = await withLateCustomer()
    await listed(open)
    const { client, ana, title } = open
    expect(
      await codeFrom(client.cases.open({ ...now(), ...asking(ana.id, [title.id]), route: 'bureau' })),
    ).toBe('case-open')
  })
})

describe('a listing whose debt is paid', () => {
  test('has to be removed within five business days, whoever remembers, and is not closed before', async () => {
    const open = await withLateCustomer()
    const { id } = await listed(open)
    const { client, title, ana } = open
    const rowOf = async (today = TODAY) => {
      const { rows } = await client.cases.list({
        today,
        search: '',
        routes: [],
        state: 'all',
        customerId: ana.id,
        offset: 0,
        limit: 10,
      })
      return rows[0]!
    }
    expect((await rowOf()).clocks.map(({ kind }) => kind)).toEqual(['listing-limit'])
    const owed = (await rowOf()).owed
    await client.receipts.record({ ...now(), ...receipt(title, owed, TODAY) })
    expect(await rowOf()).toMatchObject({
      owed: 0,
      settledOn: TODAY,
      clocks: [{ kind: 'removal', on: '2026-11-30', rule: 'R2.8' }],
    })
    const { tasks } = await client.credit.agenda({ today: TODAY, until: day('2026-11-30'), limit: 50 })
    expect(tasks).toContainEqual(
      expect.objectContaining({ kind: 'case-clock', customerId: ana.id, dueOn: '2026-11-30' }),
    )
    const { removals } = await client.cases.clocks({ today: TODAY, customerId: null, offset: 0, limit: 1 })
    expect(removals).toEqual({ count: 1, on: '2026-11-30' })
    const closing = { id, outcome: 'paid' as const, recovered: centavos(0), note: '' }
    expect(await codeFrom(client.cases.close({ ...now(), ...closing }))).toBe('removal-first')
    const step = { id, note: '', reference: 'SPC 2', attachments: [] }
    await client.cases.advance({ ...now(), ...step, stage: 'removed' })
    expect((await rowOf()).clocks).toEqual([])
    expect((await client.cases.close({ ...now(), ...closing })).closure?.outcome).toBe('paid')
    expect(await codeFrom(client.cases.advance({ ...now(), ...step, stage: 'removed' }))).toBe('case-closed')
  })

  test('goes nowhere once it was paid before it went out', async () => {
    const open = await withLateCustomer()
    await warn(open)
    const { client, ana, title } = open
    const { id } = await client.cases.open({ ...now(), ...asking(ana.id, [title.id]), route: 'bureau' })
    const { total } = await client.letters.draft({ customerId: ana.id, tone: 'firm', on: TODAY })
    await client.receipts.record({ ...now(), ...receipt(title, total, TODAY) })
    const step = { id, note: '', reference: '', attachments: [], stage: 'requested' as const }
    expect(await refusalFrom(client.cases.advance({ ...now(), ...step }))).toMatchObject({
      code: 'case-not-ready',
      details: { items: 'owed', number: 1 },
    })
  })

  test('is removed even after the case was given up', async () => {
    const open = await withLateCustomer()
    const { id } = await listed(open)
    const { client, title, ana } = open
    const { total } = await client.letters.draft({ customerId: ana.id, tone: 'firm', on: TODAY })
    await client.cases.close({ ...now(), id, outcome: 'lost', recovered: centavos(0), note: '' })
    await client.receipts.record({ ...now(), ...receipt(title, total, TODAY) })
    const { clocks, nextStages } = await client.cases.get({ id, today: TODAY })
    expect([clocks.map(({ kind }) => kind), nextStages]).toEqual([['removal'], ['removed']])
    const step = { id, note: '', reference: 'SPC 2', attachments: [], stage: 'removed' as const }
    await client.cases.advance({ ...now(), ...step })
    const after = await client.cases.get({ id, today: TODAY })
    expect([after.clocks, after.nextStages]).toEqual([[], []])
  })

  test('has to be removed as well when the title is cancelled', async () => {
    const open = await withLateCustomer()
    const { id } = await listed(open)
    const { client, title } = open
    await client.receivables.cancel({ ...now(), id: title.id, reason: 'Lançado em dobro' })
    expect((await client.cases.get({ id, today: TODAY })).clocks).toMatchObject([
      { kind: 'removal', on: '2026-11-30' },
    ])
  })

  test('has to be removed once the first instalment of an agreement is paid whole, and not before', async () => {
    const open = await withLateCustomer('529.982.247-25')
    const { id } = await listed(open)
    const { client, ana, title } = open
    const terms = { ...IN_THREE, firstOn: TODAY }
    const asked = { customerId: ana.id, receivableIds: [title.id], terms, overrideReason: null }
    const offer = await client.agreements.propose({ ...now(), ...asked })
    await signed(client, offer.id, TODAY)
    const titles = await client.receivables.ofCustomer({ customerId: ana.id, on: TODAY })
    const first = titles.find(
      ({ receivable: { agreementId, instalment } }) => agreementId && instalment === 1,
    )!
    const removal = async () =>
      (await client.cases.get({ id, today: TODAY })).clocks.flatMap(({ kind, on }) =>
        kind === 'removal' ? on : [],
      )
    const receive = (amount: number) =>
      client.receipts.record({ ...now(), ...receipt(first.receivable, amount, TODAY) })
    const part = await receive(100)
    expect(await removal()).toEqual([])
    await client.receipts.reverse({ ...now(), id: part.receipt.id, reason: 'Valor errado' })
    await receive(first.receivable.amount)
    expect(await removal()).toEqual(['2026-11-30'])
  })

  test('cannot skip a stage', async () => {
    const open = await withLateCustomer()
    await warn(open)
    const { client, ana, title } = open
    const { id } = await client.cases.open({ ...now(), ...asking(ana.id, [title.id]), route: 'protest' })
    const step = { id, note: '', reference: '', attachments: [] }
    expect(await codeFrom(client.cases.advance({ ...now(), ...step, stage: 'lifted' }))).toBe(
      'stage-not-next',
    )
  })
})

describe('a title that prescribed', () => {
  const old = (customerId: string) => ({
    ...titleDetails(customerId, '9'),
    issuedOn: day('2021-10-01'),
    dueOn: day('2021-11-23'),
  })

  test('is in no letter from its day on, and stays on the books', async () => {
    const open = await withLateCustomer()
    const { client, ana, title } = open
    const [gone] = await client.receivables.register({ ...now(), titles: [old(ana.id)] })
    const draft = await client.letters.draft({ customerId: ana.id, tone: 'firm', on: TODAY })
    expect(draft.lines.map(({ receivableId }) => receivableId)).toEqual([title.id])
    const [candidate] = await client.letters.candidates({ on: TODAY, tone: 'firm', buckets: [], search: '' })
    expect(candidate).toMatchObject({ titles: 1, total: draft.total })
    expect(candidate!.barred).toBeGreaterThan(100_000)
    const before = await client.letters.draft({ customerId: ana.id, tone: 'firm', on: day('2026-11-22') })
    expect(before.lines).toHaveLength(2)
    const [page] = await client.statements.open({ customerIds: [ana.id], today: TODAY, asOf: TODAY })
    expect(page!.statement.type === 'open' && page!.statement.lines).toHaveLength(2)
    expect(
      await refusalFrom(client.cases.open({ ...now(), ...asking(ana.id, [gone!.id]), route: 'legal' })),
    ).toMatchObject({
      code: 'case-not-ready',
      details: { items: expect.stringContaining('not-prescribed') as string },
    })
  })

  test('leaves no letter to write when it is all that is owed', async () => {
    const { client, ana, title } = await withLateCustomer()
    const { total } = await client.letters.draft({ customerId: ana.id, tone: 'firm', on: TODAY })
    await client.receipts.record({ ...now(), ...receipt(title, total, TODAY) })
    await client.receivables.register({ ...now(), titles: [old(ana.id)] })
    expect(await codeFrom(client.letters.draft({ customerId: ana.id, tone: 'firm', on: TODAY }))).toBe(
      'nothing-demandable',
    )
    const { leftOut } = await client.letters.issue({ ...now(), customerIds: [ana.id], tone: 'firm' })
    expect(leftOut).toEqual([{ customerId: ana.id, name: 'Ana Souza', code: 'nothing-demandable' }])
  })
})

describe('what proves a title', () => {
  const old = (customerId: string, dueOn: string) => ({
    ...titleDetails(customerId, '9'),
    issuedOn: day('2015-10-01'),
    dueOn: day(dueOn),
  })
  const open = async (dueOn: string) => {
    const serving = await withLateCustomer()
    const { client, ana } = serving
    const [title] = await client.receivables.register({ ...now(), titles: [old(ana.id, dueOn)] })
    const demanded = async () => {
      const { lines } = await client.letters.draft({ customerId: ana.id, tone: 'firm', on: TODAY })
      return lines.some(({ receivableId }) => receivableId === title!.id)
    }
    const terms = async () => (await client.titles.beside({ id: title!.id, on: TODAY })).terms
    const save = (proof: Partial<Parameters<typeof client.titles.saveProof>[0]>) =>
      client.titles.saveProof({
        ...now(),
        receivableId: title!.id,
        instrument: 'instrument',
        acknowledgement: null,
        ...proof,
      })
    return { ...serving, old: title!, demanded, terms, save }
  }

  test('decides how long it is demanded: without any paper ten years', async () => {
    const { demanded, terms, save } = await open('2021-11-23')
    expect(await demanded()).toBe(false)
    expect(await terms()).toEqual({ demand: { on: '2026-11-23', rule: 'CC 206 § 5º I' }, execution: null })
    await save({ instrument: 'none' })
    expect(await demanded()).toBe(true)
    expect((await terms())!.demand).toEqual({ on: '2031-11-23', rule: 'CC 205' })
  })

  test('what the debtor acknowledged starts the time anew; it is neither tomorrow’s nor older than the title', async () => {
    const { client, ana, demanded, terms, save } = await open('2021-11-23')
    const acknowledgement = { on: day('2024-05-10'), note: 'Pagou parte e citou a OS 9', scans: [] }
    for (const on of [day('2026-11-24'), day('2015-09-30')])
      expect(await refusalFrom(save({ acknowledgement: { ...acknowledgement, on } }))).toMatchObject({
        code: 'acknowledged-outside',
        field: 'acknowledgement.on',
      })
    await save({ acknowledgement })
    expect(await demanded()).toBe(true)
    expect((await terms())!.demand.on).toBe('2029-05-10')
    const [entry] = (await client.customers.history({ id: ana.id, offset: 0, limit: 1 })).entries
    expect(entry).toMatchObject({ command: 'titles.saveProof', details: { acknowledgedOn: '2024-05-10' } })
  })

  test('a note older than three years is no more for the notary, and warned of before', async () => {
    const { client, ana, old: title, save } = await open('2023-11-20')
    await warn({ client, ana } as Serving)
    const protest = { ...now(), ...asking(ana.id, [title.id]), route: 'protest' as const }
    const clocks = (today: string) =>
      client.cases.clocks({ today: day(today), customerId: ana.id, offset: 0, limit: 10 })
    expect((await clocks('2026-10-01')).rows).toEqual([])
    await save({ instrument: 'promissory-note' })
    expect((await clocks('2026-10-01')).rows).toMatchObject([
      { kind: 'execution', on: '2026-11-20', rule: 'LUG 70 e 77' },
    ])
    expect(await refusalFrom(client.cases.open(protest))).toMatchObject({
      code: 'case-not-ready',
      details: { items: 'protestable' },
    })
    await save({ instrument: 'instrument' })
    expect((await client.cases.open({ ...protest, ...now() })).route).toBe('protest')
  })

  test('a lawsuit keeps it from prescribing while it runs, a proposal of the notary starts it anew', async () => {
    const serving = await open('2021-12-20')
    const { client, ana, old: title, terms } = serving
    await warn(serving)
    const asked = { ...now(), ...asking(ana.id, [title.id]) }
    const protest = await client.cases.open({ ...asked, route: 'protest' })
    const step = { note: '', reference: '', attachments: [] }
    await client.cases.advance({ ...now(), id: protest.id, ...step, stage: 'proposed' })
    const { clocks, titles } = await client.cases.get({ id: protest.id, today: TODAY })
    expect([titles.map(({ label }) => label), clocks.map(({ kind, on }) => [kind, on])]).toEqual([
      ['9'],
      [
        ['proposal', '2026-12-23'],
        ['prescription', '2031-11-23'],
      ],
    ])
    expect((await terms())!.demand.on).toBe('2031-11-23')
    const suit = await client.cases.open({ ...asked, ...now(), route: 'legal' })
    await client.cases.advance({ ...now(), id: suit.id, ...step, stage: 'filed' })
    expect((await terms())!.demand.on).toBeNull()
  })
})

describe('an agency', () => {
  async function withAgency() {
    const open = await withLateCustomer()
    await warn(open)
    const { client, ana, title } = open
    const details = {
      kind: 'agency' as const,
      name: 'Recupera Assessoria',
      taxId: null,
      registration: '',
      phone: null,
      email: null,
      commissionBasisPoints: 2000,
      slaDays: 30,
      note: '',
      active: true,
    }
    const agency = await client.partners.save({ ...now(), id: null, details })
    const other = await client.partners.save({ ...now(), id: null, details: { ...details, name: 'Outra' } })
    await client.settings.saveEscalation({
      ...now(),
      escalation: {
        ...DEFAULT_ESCALATION_RULES,
        minDays: { bureau: 30, protest: 30, legal: 30, agency: 30 },
      },
    })
    const asked = { ...asking(ana.id, [title.id]), partnerId: agency.id, route: 'agency' as const }
    const of = await client.cases.open({ ...now(), ...asked })
    return { ...open, agency, other, of }
  }
  const paid = (caseNumber: number, line = 2) => ({
    line,
    caseNumber,
    on: TODAY,
    kind: 'payment' as const,
    amount: centavos(40_000),
    note: 'Pix ao escritório',
  })

  test('gets its cases in a numbered remittance, once', async () => {
    const { client, agency, other, of } = await withAgency()
    const [line] = await client.cases.remittance({ partnerId: agency.id, today: TODAY })
    expect(line).toMatchObject({ caseNumber: 1, customerName: 'Ana Souza', stage: 'preparing', title: '1' })
    expect(line!.total).toBe(line!.principal + line!.charges)
    expect(await client.cases.remittance({ partnerId: other.id, today: TODAY })).toEqual([])
    const asked = { partnerId: agency.id, caseIds: [of.id] }
    expect(await codeFrom(client.cases.remit({ ...now(), ...asked, partnerId: other.id }))).toBe(
      'case-unknown',
    )
    expect(await client.cases.remit({ ...now(), ...asked })).toEqual({ number: 'RM-2026-000001', cases: 1 })
    expect(await codeFrom(client.cases.remit({ ...now(), ...asked }))).toBe('stage-not-next')
  })

  test('tells what it recovered by a file, which does nothing the second time', async () => {
    const { client, agency, of, ana } = await withAgency()
    await client.cases.remit({ ...now(), partnerId: agency.id, caseIds: [of.id] })
    const file = { partnerId: agency.id, fileName: 'retorno.csv', rows: [paid(1)] }
    expect(await client.cases.checkReturn({ ...file, today: TODAY })).toEqual({
      issues: [],
      fresh: 1,
      recovered: 40_000,
    })
    expect(await client.cases.takeReturn({ ...now(), ...file })).toEqual({
      taken: 1,
      known: 0,
      recovered: 40_000,
    })
    const back = { ...paid(1, 3), kind: 'returned' as const, amount: centavos(0), note: '' }
    const longer = { ...file, rows: [paid(1), back] }
    expect(await client.cases.takeReturn({ ...now(), ...longer })).toEqual({
      taken: 1,
      known: 1,
      recovered: 0,
    })
    expect(await client.cases.takeReturn({ ...now(), ...longer })).toEqual({
      taken: 0,
      known: 2,
      recovered: 0,
    })
    const { rows } = await client.cases.list({
      today: TODAY,
      search: '',
      routes: [],
      state: 'all',
      customerId: ana.id,
      offset: 0,
      limit: 10,
    })
    expect(rows[0]!.case).toMatchObject({ recovered: 40_000, stage: 'returned' })
    expect(rows[0]!.case.events).toHaveLength(4)
    // Every case says which policy was in force when it was opened (E04).
    expect(rows[0]!.case.policy?.version).toBeTypeOf('number')
  })

  test('whose file has one bad line changes nothing', async () => {
    const { client, agency, other } = await withAgency()
    const file = { partnerId: agency.id, fileName: 'retorno.csv', rows: [paid(1), paid(77, 3)] }
    expect((await client.cases.checkReturn({ ...file, today: TODAY })).issues).toEqual([
      { line: 3, column: 'case', value: '77', why: 'case-unknown' },
    ])
    expect(await refusalFrom(client.cases.takeReturn({ ...now(), ...file }))).toMatchObject({
      code: 'return-has-issues',
      details: { line: 3 },
    })
    const foreign = { ...file, partnerId: other.id, rows: [paid(1)] }
    expect((await client.cases.checkReturn({ ...foreign, today: TODAY })).issues).toMatchObject([
      { why: 'case-of-another' },
    ])
    const early = { ...file, rows: [{ ...paid(1), on: day('2026-11-22') }] }
    expect((await client.cases.checkReturn({ ...early, today: TODAY })).issues).toMatchObject([
      { why: 'before-case' },
    ])
  })
})

describe('the dossier', () => {
  test('tells what is missing before anything is late, and chains every record of the customer', async () => {
    const open = await withLateCustomer()
    const { client, ana } = open
    const bia = await client.customers.register({ ...now(), details: customerDetails('Bia Lima') })
    const asked = { customerId: bia.id, today: TODAY }
    expect(await client.cases.proofs(asked)).toEqual({
      missing: ['contract-signed', 'tax-id'],
    })
    await listed(open)
    const missing = async () => (await client.cases.proofs({ customerId: ana.id, today: TODAY })).missing
    expect(await missing()).toContain('acknowledgement')
    await client.titles.saveProof({
      ...now(),
      receivableId: open.title.id,
      instrument: 'duplicata',
      acknowledgement: { on: TODAY, note: 'Pagou parte e citou a OS 9', scans: [PAPER] },
    })
    expect(await missing()).not.toContain('acknowledgement')
    const dossier = await client.cases.dossier({ customerId: ana.id, today: TODAY })
    expect(dossier.proofs).toMatchObject([{ instrument: 'duplicata', acknowledgement: { on: TODAY } }])
    expect(dossier.attachments).toContainEqual({ of: dossier.proofs[0]!.title, attachment: PAPER })
    expect(dossier.charges).toHaveLength(1)
    expect(dossier.charges[0]!.days.at(-1)).toMatchObject({ on: TODAY, total: dossier.statement.total })
    expect(dossier.letters.map(({ tone }) => tone)).toEqual(['reminder', 'notice'])
    expect(dossier.cases.map(({ stage }) => stage)).toEqual(['listed'])
    const sequences = dossier.chain.map(({ sequence }) => sequence)
    expect(sequences).toEqual(sequences.toSorted((one, other) => one - other))
    for (const [at, link] of dossier.chain.entries()) {
      const before = dossier.chain[at - 1]
      if (before && before.sequence === link.sequence - 1) expect(link.previousHash).toBe(before.hash)
    }
    expect(await codeFrom(client.cases.proofs({ customerId: crypto.randomUUID(), today: TODAY }))).toBe(
      'customer-unknown',
    )
  })
})
