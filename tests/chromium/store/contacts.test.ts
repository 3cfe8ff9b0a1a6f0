import { addDays, day } from '#shared/domain/calendar.ts'
import type { ContactAsked } from '#shared/contracts/contacts.ts'
import { centavos } from '#shared/domain/money.ts'
import {
  codeFrom,
  command,
  refusalFrom,
  servingStore,
  signInAs,
  type StoreClient,
  TODAY,
} from '#tests/chromium/support/open-store.ts'
import { customerDetails, receipt, titleDetails } from '#tests/chromium/support/rows.ts'
import { registrationDetails } from '#tests/chromium/support/registration-rows.ts'
import { describe, expect, test } from 'vitest'

const TOMORROW = addDays(TODAY, 1)

/** Two customers; the first has two titles of R$ 1.000,00 that fell due on 5 October. */
async function calling() {
  const open = await servingStore()
  const { client } = open
  const { id: customerId } = await client.customers.register({
    ...command(),
    details: customerDetails('Ana Souza', '529.982.247-25'),
  })
  const { id: otherId } = await client.customers.register({
    ...command(),
    details: customerDetails('Bruno Lima'),
  })
  const [title] = await client.receivables.register({
    ...command(),
    titles: [titleDetails(customerId, '1001')],
  })
  const [second] = await client.receivables.register({
    ...command(),
    titles: [titleDetails(customerId, '1002')],
  })
  return { ...open, customerId, otherId, title: title!, second: second! }
}

/** A call that reached the customer, who gave no commitment. */
function contact(customerId: string, part: Partial<ContactAsked> = {}): ContactAsked {
  return {
    customerId,
    on: TODAY,
    direction: 'outbound',
    channel: 'phone',
    address: '(11) 98765-4321',
    person: 'Ana',
    outcome: 'informed',
    reason: 'cash-flow',
    difficulty: '',
    suggestion: '',
    note: '',
    offersRefused: [],
    nextStep: { on: TOMORROW, what: 'Ligar de novo' },
    receivableIds: [],
    attachments: [],
    minutes: 5,
    promise: null,
    phoneOptOut: false,
    lawyer: null,
    actionId: null,
    ...part,
  }
}
const promised = (amount: number, dueOn = addDays(TODAY, 3)) => ({
  dueOn,
  amount: centavos(amount),
  means: 'pix' as const,
})
const log = (client: StoreClient, asked: ContactAsked, today = TODAY) =>
  client.contacts.log({ ...command(today), contact: asked })
const promisesOn = (client: StoreClient, today = TODAY) =>
  client.promises.list({ today, view: 'all', customerId: null, search: '', offset: 0, limit: 50 })
const find = (client: StoreClient, search: string) =>
  client.contacts.search({ today: TODAY, kinds: [], search, offset: 0, limit: 50 })

describe('a contact (K11, R10.3)', () => {
  test('says why he is late and what comes next, by people who can be called again', async () => {
    const { client, customerId, otherId, title } = await calling()
    const refused = async (part: Partial<ContactAsked>, of = customerId) =>
      (await refusalFrom(log(client, contact(of, part)))) as { code: string; field: string }
    expect(await refused({ reason: null })).toMatchObject({
      code: 'late-reason-needed',
      field: 'contact.reason',
    })
    expect(await refused({ nextStep: null })).toMatchObject({ code: 'next-step-needed' })
    expect(await refused({ nextStep: { on: addDays(TODAY, -1), what: 'Ligar' } })).toMatchObject({
      code: 'next-step-in-past',
    })
    expect(await refused({ address: '98765-4321' })).toMatchObject({
      code: 'phone-invalid',
      field: 'contact.address',
    })
    expect(await refused({ on: TOMORROW })).toMatchObject({ code: 'contact-in-future' })
    expect(await refused({ outcome: 'promise' })).toMatchObject({ code: 'promise-needed' })
    expect(await refused({ outcome: 'lawyer' })).toMatchObject({ code: 'lawyer-needed' })
    expect(await refused({ receivableIds: [title.id] }, otherId)).toMatchObject({
      code: 'receivable-unknown',
    })
    // Nothing is late there: nobody has to say why.
    expect(await log(client, contact(otherId, { reason: null }))).toMatchObject({
      address: '+5511987654321',
      by: 'Dona Célia',
    })
  })

  test('is taken back with a reason by who may, with the promise that came of it', async () => {
    const { client, customerId } = await calling()
    const { id } = await log(client, contact(customerId, { outcome: 'promise', promise: promised(50_000) }))
    expect((await promisesOn(client)).counts).toMatchObject({ open: 1 })
    await client.contacts.reverse({ ...command(), id, reason: 'Cliente trocado' })
    expect((await promisesOn(client)).rows).toMatchObject([{ standing: 'cancelled' }])
    expect(await codeFrom(client.contacts.reverse({ ...command(), id, reason: 'De novo' }))).toBe(
      'contact-reversed',
    )
    const timeline = await client.contacts.timeline({
      today: TODAY,
      customerId,
      kinds: ['contact'],
      offset: 0,
      limit: 10,
    })
    expect(timeline.rows).toMatchObject([
      { kind: 'contact', contact: { reversal: { reason: 'Cliente trocado' } } },
    ])
  })

  test('fills the profile: no more calls, the lawyer, the end, the number where nobody is', async () => {
    const { client, customerId } = await calling()
    await log(client, contact(customerId, { outcome: 'asks-no-calls', phoneOptOut: true }))
    await log(client, contact(customerId, { outcome: 'number-unknown', reason: null }))
    await log(
      client,
      contact(customerId, { outcome: 'lawyer', lawyer: { name: 'Dr. Paulo', contact: 'OAB 1' } }),
    )
    await log(client, contact(customerId, { outcome: 'closed-business', reason: null, nextStep: null }))
    expect(await client.profiles.get({ customerId })).toMatchObject({
      optOuts: [{ channel: 'phone', on: TODAY, by: 'Dona Célia' }],
      invalidAddresses: [{ channel: 'phone', address: '+5511987654321' }],
      lawyer: { name: 'Dr. Paulo' },
      ended: { kind: 'closed' },
    })
    await client.profiles.save({
      ...command(TOMORROW),
      customerId,
      change: {
        optOuts: [
          { channel: 'phone', note: '' },
          { channel: 'sms', note: '' },
        ],
        lawyer: null,
      },
    })
    // Who said it first stays who said it.
    expect(await client.profiles.get({ customerId })).toMatchObject({
      optOuts: [
        { channel: 'phone', on: TODAY },
        { channel: 'sms', on: TOMORROW },
      ],
      lawyer: null,
      ended: { kind: 'closed' },
    })
    const pause = { until: addDays(TODAY, -1), reason: 'De férias' }
    expect(
      await refusalFrom(client.profiles.save({ ...command(), customerId, change: { pause } })),
    ).toMatchObject({ code: 'ends-in-past', field: 'change.pause.until' })
  })

  test('holds its titles back while what was claimed waits', async () => {
    const { client, customerId, title } = await calling()
    const paused = async () =>
      (await client.contacts.desk({ customerId, today: TODAY })).owed.filter((one) => one.paused).length
    const { id } = await log(
      client,
      contact(customerId, { outcome: 'claims-paid', receivableIds: [title.id] }),
    )
    expect(await paused()).toBe(1)
    await client.contacts.resolve({ ...command(), id, note: 'Era de outro laboratório' })
    expect(await paused()).toBe(0)
    expect(await codeFrom(client.contacts.resolve({ ...command(), id, note: 'De novo' }))).toBe(
      'nothing-to-resolve',
    )
  })
})

describe('a promise (R10.2, E34)', () => {
  test('is for a day to come, of no more than will be owed on it, and about titles that are his', async () => {
    const { client, customerId, otherId, title } = await calling()
    const make = (part: Partial<Parameters<StoreClient['promises']['make']>[0]['promise']>) =>
      client.promises.make({
        ...command(),
        promise: {
          customerId,
          dueOn: TOMORROW,
          amount: centavos(10_000),
          means: 'pix',
          channel: 'phone',
          person: 'Ana',
          receivableIds: [],
          ...part,
        },
      })
    expect(await refusalFrom(make({ dueOn: addDays(TODAY, -1) }))).toMatchObject({
      code: 'promise-in-past',
      field: 'promise.dueOn',
    })
    // A slip of the year would keep everybody from asking until then.
    expect(await refusalFrom(make({ dueOn: addDays(TODAY, 367) }))).toMatchObject({
      code: 'promise-too-far',
      field: 'promise.dueOn',
    })
    expect(await refusalFrom(make({ amount: centavos(500_000) }))).toMatchObject({
      code: 'promise-above-owed',
      field: 'promise.amount',
    })
    expect(await codeFrom(make({ customerId: otherId, receivableIds: [title.id] }))).toBe(
      'receivable-unknown',
    )
    expect(await codeFrom(make({ customerId: otherId }))).toBe('nothing-owed')
    // Nobody named titles: all that is late.
    expect((await make({})).receivableIds).toHaveLength(2)
  })

  test('is kept by a payment in time, broken without one, and open again when the payment is taken back', async () => {
    const { client, customerId, title } = await calling()
    await log(
      client,
      contact(customerId, {
        outcome: 'promise',
        promise: promised(50_000, day('2026-11-24')),
        receivableIds: [title.id],
      }),
    )
    const standing = async (today = TODAY) => (await promisesOn(client, today)).rows[0]!.standing
    expect(await standing()).toBe('open')
    // The business day after still counts; the day after that it is broken.
    expect(await standing(day('2026-11-25'))).toBe('open')
    expect(await standing(day('2026-11-26'))).toBe('broken')
    const on = day('2026-11-25')
    const received = await client.receipts.record({ ...command(on), ...receipt(title, 47_500, on) })
    expect(await standing(day('2026-11-26'))).toBe('kept')
    await client.receipts.reverse({ ...command(on), id: received.receipt.id, reason: 'Caiu na conta errada' })
    expect(await standing(on)).toBe('open')
    expect(await standing(day('2026-11-26'))).toBe('broken')
    expect(
      await client.promises.figures({ from: TODAY, today: day('2026-11-26'), customerId }),
    ).toMatchObject({
      ended: { count: 1, amount: 50_000 },
      kept: { count: 0 },
      made: 1,
      contacts: 1,
    })
  })

  test('gives way to the next one about the same titles', async () => {
    const { client, customerId } = await calling()
    const promise = (amount: number, days: number) =>
      log(
        client,
        contact(customerId, { outcome: 'promise', promise: promised(amount, addDays(TODAY, days)) }),
      )
    await promise(50_000, 1)
    await promise(60_000, 5)
    const { rows, counts } = await promisesOn(client)
    expect(rows.map(({ standing }) => standing).sort()).toEqual(['open', 'rescheduled'])
    expect(counts).toMatchObject({ open: 1, broken: 0, all: 2 })
  })

  test('by word alone asks to be written down within a day, and counts the same', async () => {
    const { client, customerId } = await calling()
    await log(client, contact(customerId, { outcome: 'promise', promise: promised(50_000) }))
    const [row] = (await promisesOn(client)).rows
    expect(row).toMatchObject({ toFormalise: 'yes' })
    expect((await promisesOn(client, addDays(TODAY, 2))).rows[0]).toMatchObject({ toFormalise: 'late' })
    const { id } = row!.promise
    expect(await client.promises.page({ id, today: TODAY })).toMatchObject({
      kind: 'promise',
      customer: { id: customerId },
      promise: { amount: 50_000, means: 'pix' },
      titles: [{ principal: 100_000 }, { principal: 100_000 }],
      pix: { payload: expect.stringContaining('500.00') },
    })
    expect(await codeFrom(client.promises.page({ id: customerId, today: TODAY }))).toBe('promise-unknown')
    await client.promises.formalise({ ...command(), id, note: 'Confirmou no WhatsApp', attachments: [] })
    expect((await promisesOn(client)).counts).toMatchObject({ open: 1, unformalised: 0 })
    expect(
      await codeFrom(client.promises.formalise({ ...command(), id, note: 'De novo', attachments: [] })),
    ).toBe('promise-formalised')
    await client.promises.cancel({ ...command(), id, reason: 'Anotada no cliente errado' })
    expect(await codeFrom(client.promises.cancel({ ...command(), id, reason: 'De novo' }))).toBe(
      'promise-closed',
    )
  })
})

describe('what follows from it', () => {
  const tasksUntil = async (client: StoreClient, today = TODAY) => {
    const { tasks } = await client.credit.agenda({ today, until: addDays(today, 7), limit: 100 })
    return tasks
      .filter(
        ({ kind }) =>
          kind === 'promise-formalise' || kind.startsWith('contact-next') || kind === 'contact-resolve',
      )
      .map(({ kind, dueOn }) => `${kind} ${dueOn}`)
      .sort()
  }

  test('is on the agenda: the paper within a day, what comes next, what has to be looked into', async () => {
    const { client, customerId } = await calling()
    await log(client, contact(customerId, { outcome: 'promise', promise: promised(50_000) }))
    expect(await tasksUntil(client)).toEqual([
      `contact-next-step ${TOMORROW}`,
      `promise-formalise ${TOMORROW}`,
    ])
    const { id } = await log(
      client,
      contact(customerId, { outcome: 'claims-paid', nextStep: { on: addDays(TODAY, 2), what: 'Conferir' } }),
    )
    expect(await tasksUntil(client)).toEqual([
      `contact-resolve ${addDays(TODAY, 2)}`,
      `promise-formalise ${TOMORROW}`,
    ])
    await client.contacts.resolve({ ...command(), id, note: 'Não entrou' })
    const { promise } = (await promisesOn(client)).rows[0]!
    await client.promises.formalise({ ...command(), id: promise.id, note: 'Confirmou', attachments: [] })
    expect(await tasksUntil(client)).toEqual([`contact-next-step ${addDays(TODAY, 2)}`])
  })

  test('is a fact of credit: kept and broken of twelve months, and never a better score before it is kept', async () => {
    const { client, customerId, title } = await calling()
    const facts = (today: typeof TODAY) => client.credit.xray({ customerId, today })
    const score = async () =>
      (await client.credit.standing({ customerId, today: TODAY })).standing.score.score
    const before = await score()
    await log(
      client,
      contact(customerId, {
        outcome: 'promise',
        promise: promised(50_000, TOMORROW),
        receivableIds: [title.id],
      }),
    )
    expect(await score()).toBe(before)
    expect((await facts(TODAY)).promises).toEqual({ kept: 0, broken: 0 })
    const later = addDays(TODAY, 10)
    expect((await facts(later)).promises).toEqual({ kept: 0, broken: 1 })
    await client.receipts.record({ ...command(TOMORROW), ...receipt(title, 50_000, TOMORROW) })
    expect((await facts(later)).promises).toEqual({ kept: 1, broken: 0 })
    // A year on it is forgotten.
    expect((await facts(addDays(TODAY, 380))).promises).toEqual({ kept: 0, broken: 0 })
  })
})

describe('what the next operator reads', () => {
  test('is found by any word, accents or not, of any customer', async () => {
    const { client, customerId, otherId } = await calling()
    await log(client, contact(customerId, { note: 'Falou da Clínica São José, pediu prazo' }))
    await log(client, contact(otherId, { note: 'Não atende à tarde', outcome: 'no-answer' }))
    expect((await find(client, 'clinica sao jose')).rows).toMatchObject([
      { kind: 'contact', customerName: 'Ana Souza' },
    ])
    expect((await find(client, 'bruno')).total).toBe(1)
    expect((await find(client, 'inexistente')).total).toBe(0)
    expect((await find(client, '')).total).toBe(2)
  })

  test('is one answer: what is owed, the last five contacts, promises, and what he refused', async () => {
    const { client, customerId } = await calling()
    for (let at = 0; at < 6; at++)
      await log(
        client,
        contact(customerId, { note: `Conversa ${at}`, offersRefused: at === 2 ? ['Em 3 vezes'] : [] }),
      )
    await log(client, contact(customerId, { outcome: 'promise', promise: promised(20_000) }))
    const desk = await client.contacts.desk({ customerId, today: TODAY })
    expect(desk).toMatchObject({
      totals: { overdue: 200_000 },
      kept: { count: 0, of: 0 },
      promises: [{ standing: 'open' }],
      offersRefused: [{ offer: 'Em 3 vezes' }],
      thirdPartiesForbidden: false,
    })
    expect(desk.contacts).toHaveLength(5)
    expect(desk.contacts[0]).toMatchObject({ outcome: 'promise' })
    expect(desk.owed).toHaveLength(2)
    expect(await codeFrom(client.contacts.desk({ customerId: crypto.randomUUID(), today: TODAY }))).toBe(
      'customer-unknown',
    )
  })

  test('is not taken back by whoever may only collect', async () => {
    const open = await calling()
    const { id } = await log(open.client, contact(open.customerId))
    const { client: receptionist } = await signInAs(open, 'receptionist')
    expect(await codeFrom(receptionist.contacts.reverse({ ...command(), id, reason: 'Engano' }))).toBe(
      'not-allowed',
    )
  })
})

test('a script that leaves the operator without a word is not kept (K12)', async () => {
  const { client } = await servingStore()
  const line = { id: 'inicio', text: 'Com quem eu falo?', answers: [], outcome: null }
  const scripts = (outcome: 'informed' | null) => [
    { id: 'meu', name: 'Meu roteiro', nodes: [{ ...line, outcome }] },
  ]
  const save = (outcome: 'informed' | null) =>
    client.settings.saveCallScripts({ ...command(), callScripts: scripts(outcome) })
  expect(await refusalFrom(save(null))).toMatchObject({
    code: 'script-broken',
    details: { script: 'meu', node: 'inicio' },
  })
  await save('informed')
  expect((await client.settings.get()).callScripts).toEqual(scripts('informed'))
})

test('who may not hear of the debt is told to whoever calls (R2.4), and where nobody is comes last', async () => {
  const { client, customerId } = await calling()
  const channel = { id: crypto.randomUUID(), label: 'Consultório', preferredTime: 'morning' as const }
  await client.registrations.save({
    ...command(),
    customerId,
    details: registrationDetails({
      thirdPartiesForbidden: true,
      channels: [
        { ...channel, kind: 'phone', value: '+551132221111', preferred: false, invalid: true },
        {
          ...channel,
          id: crypto.randomUUID(),
          kind: 'whatsapp',
          value: '+5511999990000',
          preferred: true,
          invalid: false,
        },
      ],
    }),
  })
  const { thirdPartiesForbidden, phones } = await client.contacts.desk({ customerId, today: TODAY })
  expect(thirdPartiesForbidden).toBe(true)
  expect(phones[0]).toMatchObject({ value: '+5511999990000', preferred: true })
  expect(phones.at(-1)).toMatchObject({ value: '+551132221111', invalid: true })
})
