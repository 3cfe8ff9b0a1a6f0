import { addDays, type Day, day } from '#shared/domain/calendar.ts'
import { HOUSE_POLICY, policyPresets } from '#shared/domain/dunning/presets.ts'
import type { ContactAsked } from '#shared/contracts/contacts.ts'
import type { QueueKind } from '#shared/contracts/queue.ts'
import { command, refusalFrom, servingStore, type StoreClient } from '#tests/chromium/support/open-store.ts'
import { customerDetails, receipt, titleDetails } from '#tests/chromium/support/rows.ts'
import { describe, expect, test } from 'vitest'

/** A Monday: the titles of the tests fell due on Monday, 5 October. */
const MONDAY = day('2026-10-12')
const FIRST_LATE = day('2026-10-06')
const MORNING = 10 * 60

/** Ana owes two titles, Bruno one; the store's clock stands in November, so the days of the tests are allowed back. */
async function late() {
  // The clock of the store stands before the days of the tests: what is written later is never "before".
  const open = await servingStore({ now: clockFrom(Date.parse('2026-10-01T12:00:00Z')) })
  const { client } = open
  const register = (name: string, document: string) =>
    client.customers.register({ ...command(FIRST_LATE), details: customerDetails(name, document) })
  const ana = await register('Ana Souza', '529.982.247-25')
  const bruno = await register('Bruno Lima', '999.000.001-88')
  const titles = await client.receivables.register({
    ...command(FIRST_LATE),
    titles: [
      titleDetails(ana.id, '1001'),
      titleDetails(ana.id, '1002', 50_000),
      titleDetails(bruno.id, '2001', 30_000),
    ],
  })
  return { ...open, ana, bruno, titles }
}

function clockFrom(start: number): () => number {
  let readings = 0
  return () => start + ++readings
}

/** A call about everything the customer owes, in which he was told of it. */
const callTo = (customerId: string, on: Day): ContactAsked => ({
  customerId,
  on,
  direction: 'outbound',
  channel: 'phone',
  address: '(11) 98765-4321',
  person: 'Ana',
  outcome: 'informed',
  reason: 'forgot',
  difficulty: '',
  suggestion: '',
  note: '',
  offersRefused: [],
  nextStep: { on: addDays(on, 3), what: 'Conferir' },
  receivableIds: [],
  attachments: [],
  minutes: 4,
  promise: null,
  phoneOptOut: false,
  lawyer: null,
  actionId: null,
})

const ask = (client: StoreClient, kind: QueueKind, today = FIRST_LATE) =>
  client.queue.today({ today, minute: MORNING, kind, search: '', mine: false, offset: 0, limit: 50 })
const approve = (client: StoreClient, customerIds: string[], today = FIRST_LATE) =>
  client.queue.approve({ ...command(today), minute: MORNING, customerIds })

describe('the queue of a day', () => {
  test('the morning after the due day everybody late is there, once, those who should bring most first', async () => {
    const { client, ana, bruno } = await late()
    const { rows, total, counts } = await ask(client, 'to-do')
    expect(total).toBe(2)
    expect(rows.map(({ customerId }) => customerId)).toEqual([ana.id, bruno.id])
    expect(rows[0]).toMatchObject({ titles: 2, daysLate: 1, action: { step: { id: 'primeiro-aviso' } } })
    expect(counts.justLate).toMatchObject({ titles: 3 })
  })

  test('one approval prepares one message a customer, with all his titles, and asked again does nothing', async () => {
    const { client, ana, bruno } = await late()
    const first = await approve(client, [ana.id, bruno.id, ana.id])
    expect(first.actions.map(({ customerId }) => customerId)).toEqual([ana.id, bruno.id])
    expect(first.leftOut).toEqual([])
    const { rows: actions } = await client.messages.list({
      states: [],
      channel: null,
      on: null,
      customerId: ana.id,
      search: '',
      offset: 0,
      limit: 10,
    })
    expect(actions).toHaveLength(1)
    const again = await approve(client, [ana.id])
    expect(again.actions).toEqual([])
    expect(again.leftOut).toMatchObject([{ refusal: { code: 'nothing-to-do' } }])
    expect((await ask(client, 'to-do')).total).toBe(0)
  })

  test('a step with an hour waits for it: before, nothing is prepared that would go out by itself', async () => {
    const { client, ana } = await late()
    const { steps, name, tolerance } = policyPresets.house
    const first = steps.find(({ id }) => id === 'primeiro-aviso')
    await client.dunning.publish({
      ...command(FIRST_LATE),
      familyId: null,
      note: '',
      draft: {
        name,
        tolerance,
        scope: { kind: 'everyone' },
        validFrom: FIRST_LATE,
        validUntil: null,
        steps: [{ ...first!, offset: { amount: 38, unit: 'hours', exact: true } }],
      },
    })
    const { rows } = await ask(client, 'to-do')
    expect(rows[0]!.action?.time).toEqual({
      ok: false,
      reason: 'step-hour',
      next: { on: FIRST_LATE, minute: 14 * 60 },
    })
    const morning = await approve(client, [ana.id])
    expect(morning.leftOut).toMatchObject([
      { refusal: { code: 'outside-hours', details: { reason: 'step-hour', minute: 840 } } },
    ])
    const afternoon = await client.queue.approve({
      ...command(FIRST_LATE),
      minute: 14 * 60,
      customerIds: [ana.id],
    })
    expect(afternoon.actions).toHaveLength(1)
  })

  test('the letter a step asks for says in the register which step it was, of which policy and version', async () => {
    const { client, ana } = await late()
    const { actions, letterIds } = await approve(client, [ana.id], day('2026-10-15'))
    expect(actions).toMatchObject([{ channel: 'letter' }])
    const policy = {
      id: HOUSE_POLICY.id,
      name: 'Régua da casa',
      version: 0,
      step: { id: 'carta-firme', name: 'Carta de cobrança' },
    }
    expect((await client.letters.get({ ids: letterIds }))[0]).toMatchObject({ policy })
    const { rows } = await client.letters.list({ customerId: ana.id, search: '', offset: 0, limit: 5 })
    expect(rows).toMatchObject([{ id: letterIds[0], policy }])
  })

  test('who paid, promised, contested or complained leaves the queue, and the report says why', async () => {
    const { client, ana, bruno, titles } = await late()
    await client.receipts.record({ ...command(FIRST_LATE), ...receipt(titles[2]!, 30_000, FIRST_LATE) })
    await client.tickets.open({
      ...command(FIRST_LATE),
      customerId: ana.id,
      kind: 'complaint',
      text: 'A peça veio quebrada',
      receivableIds: [titles[0]!.id],
      attachments: [],
    })
    const { rows } = await ask(client, 'to-do')
    expect(rows.map(({ customerId }) => customerId)).not.toContain(bruno.id)
    expect(rows[0]).toMatchObject({ customerId: ana.id, action: { titles: [titles[1]!.id] } })
    const report = await client.queue.titles({
      today: FIRST_LATE,
      minute: MORNING,
      kind: null,
      offset: 0,
      limit: 50,
    })
    expect(report.untouched).toBe(0)
    expect(report.rows.find(({ receivableId }) => receivableId === titles[0]!.id)).toMatchObject({
      kind: 'resting',
      hold: { kind: 'complaint' },
    })
  })

  test('left for later, a customer is back on the day that was said', async () => {
    const { client, ana } = await late()
    await client.profiles.save({
      ...command(FIRST_LATE),
      customerId: ana.id,
      change: { pause: { until: day('2026-10-07'), reason: 'Pediu dois dias' } },
    })
    expect((await ask(client, 'resting')).rows).toMatchObject([
      { customerId: ana.id, hold: { kind: 'paused' } },
    ])
    expect(
      (await ask(client, 'to-do', day('2026-10-08'))).rows.map(({ customerId }) => customerId),
    ).toContain(ana.id)
  })

  test('a message that nobody sent is asked for again on another day; one that may have gone out is not', async () => {
    const { client, ana, bruno } = await late()
    const { actions } = await approve(client, [ana.id, bruno.id])
    const opened = actions.find(({ customerId }) => customerId === bruno.id)!
    await client.messages.open({ ...command(FIRST_LATE), id: opened.id, minute: MORNING })
    const next = await ask(client, 'to-do', addDays(FIRST_LATE, 1))
    expect(next.rows.map(({ customerId }) => customerId)).toEqual([ana.id])
  })

  test('a fixed line takes no WhatsApp: the fallback is asked for', async () => {
    const { client, bruno } = await late()
    const details = { ...customerDetails('Bruno Lima', '999.000.001-88'), phone: '+551133334444' }
    await client.customers.update({ ...command(FIRST_LATE), id: bruno.id, details })
    const found = await client.queue.customer({ today: FIRST_LATE, minute: MORNING, customerId: bruno.id })
    expect(found?.action).toMatchObject({
      step: { channel: 'whatsapp' },
      channel: 'email',
      undelivered: null,
    })
  })

  test('what did not arrive is asked for another way, with the reason; an address refused for good, only when corrected', async () => {
    const { client, main, bruno } = await late()
    const { id: customerId } = bruno
    const wayOf = async () => {
      const found = await client.queue.customer({ today: FIRST_LATE, minute: MORNING, customerId })
      return [found?.action?.channel, found?.action?.undelivered?.note]
    }
    const prepared = async () => (await approve(client, [customerId])).actions[0]!
    const details = { ...customerDetails('Bruno Lima', '999.000.001-88'), email: 'bruno@exemplo.com.br' }
    await client.customers.update({ ...command(FIRST_LATE), id: customerId, details })
    const first = await prepared()
    expect(first.channel).toBe('whatsapp')
    await client.messages.open({ ...command(FIRST_LATE), id: first.id, minute: MORNING })
    await client.messages.confirm({
      ...command(FIRST_LATE),
      id: first.id,
      outcome: 'failed',
      note: 'Não tem WhatsApp',
      invalidAddress: false,
    })
    expect(await wayOf()).toEqual(['email', 'Não tem WhatsApp'])
    const mail = await prepared()
    expect(mail.channel).toBe('email')
    await client.messages.queue({ ...command(FIRST_LATE), id: mail.id })
    const refused = { state: 'failed', attempt: 1, note: '550 5.1.1', refused: 'address' } as const
    await main.outbox.mark({ ...command(FIRST_LATE), outcomes: [{ id: mail.id, ...refused }] })
    expect(await wayOf()).toEqual([null, 'Não tem WhatsApp'])
    expect((await approve(client, [customerId])).leftOut).toMatchObject([{ refusal: { code: 'no-channel' } }])
    // Let be by a person, the address is as dead as before.
    await client.outbox.decide({ ...command(FIRST_LATE), id: mail.id, decision: 'cancel', note: '' })
    expect(await wayOf()).toEqual([null, 'Não tem WhatsApp'])
    const corrected = { ...details, email: 'bruno.lima@exemplo.com.br' }
    await client.customers.update({ ...command(FIRST_LATE), id: customerId, details: corrected })
    expect(await wayOf()).toEqual(['email', 'Não tem WhatsApp'])
  })

  test('a call about everything he owes is the call the policy asked for', async () => {
    const { client, ana } = await late()
    const called = day('2026-10-13')
    const stepOf = async (today: typeof called) =>
      (await client.queue.customer({ today, minute: MORNING, customerId: ana.id }))?.action?.step.id
    expect(await stepOf(called)).toBe('ligacao')
    await client.contacts.log({ ...command(called), contact: callTo(ana.id, called) })
    expect(await stepOf(addDays(called, 1))).toBeUndefined()
  })

  test('a call made for a step settles that step of that version, with what came of it', async () => {
    const { client, ana } = await late()
    const called = day('2026-10-13')
    const step = { policyId: HOUSE_POLICY.id, version: HOUSE_POLICY.version, stepId: 'ligacao' }
    const log = (over: Partial<ContactAsked>, on = called) =>
      client.contacts.log({ ...command(on), contact: { ...callTo(ana.id, on), step, ...over } })
    const unknown = log({ step: { ...step, version: 7 } })
    expect((await refusalFrom(unknown)).code).toBe('dunning-policy-unknown')
    const tried = await log({ outcome: 'no-answer', reason: null })
    expect(tried.step).toEqual({ ...step, name: 'Ligação para entender o motivo' })
    const customerOn = (today: Day) => client.queue.customer({ today, minute: MORNING, customerId: ana.id })
    const next = addDays(called, 1)
    expect((await customerOn(next))?.action?.step.id).toBe('ligacao')
    await log({}, next)
    // On the day after that the letter is due: the call is not among what it takes the place of.
    const passedOver = async () => (await customerOn(addDays(next, 1)))?.skippedSteps.map(({ name }) => name)
    expect(await passedOver()).not.toContain('Ligação para entender o motivo')
    const { rows } = await client.contacts.timeline({
      today: next,
      customerId: ana.id,
      kinds: ['contact'],
      offset: 0,
      limit: 5,
    })
    expect(rows).toMatchObject([{ contact: { step } }, { contact: { step } }])
    // Taken back, the call never was.
    await client.contacts.reverse({ ...command(next), id: rows[0]!.id, reason: 'Cliente errado' })
    expect(await passedOver()).toContain('Ligação para entender o motivo')
  })

  test('with the clock set back a month nothing is sent', async () => {
    const { client, ana } = await late()
    const refused = await refusalFrom(approve(client, [ana.id], addDays(MONDAY, -60)))
    expect(refused.code).toBe('clock-behind')
  })
})
