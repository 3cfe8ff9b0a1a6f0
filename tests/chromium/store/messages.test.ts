import type { ContactAsked } from '#shared/contracts/contacts.ts'
import type { MessageRequest } from '#shared/contracts/messages.ts'
import { EmDiaDatabase } from '#electron/store/database.ts'
import { addDays, type Day, day } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import { houseText } from '#shared/messages/house-texts.ts'
import { DEFAULT_CONTACT_RULES } from '#shared/domain/dunning/contact-rules.ts'
import { HOUSE_POLICY } from '#shared/domain/dunning/presets.ts'
import {
  codeFrom,
  command,
  openStore,
  OWNER,
  refusalFrom,
  servingStore,
  signInAs,
  type StoreClient,
} from '#tests/chromium/support/open-store.ts'
import { customerDetails, receipt, titleDetails } from '#tests/chromium/support/rows.ts'
import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'

const MONDAY = day('2026-11-23')
const TEN = 600

/** A customer with two titles that fell due on 5 October, and a phone. */
async function owing(phone: string | null = '+5511987654321') {
  const open = await servingStore()
  const { client } = open
  const { id: customerId } = await client.customers.register({
    ...command(),
    details: { ...customerDetails('Ana Souza', '529.982.247-25'), phone },
  })
  const [title] = await client.receivables.register({
    ...command(),
    titles: [titleDetails(customerId, '1001')],
  })
  const [other] = await client.receivables.register({
    ...command(),
    titles: [titleDetails(customerId, '1002', 30_000)],
  })
  return { ...open, customerId, title: title!, other: other! }
}

const request = (customerId: string, more: Partial<MessageRequest> = {}): MessageRequest => ({
  customerId,
  purpose: 'dunning',
  channel: 'whatsapp',
  textId: 'late-second',
  step: null,
  tone: null,
  titles: null,
  address: null,
  promiseId: null,
  agreementId: null,
  answers: {},
  ...more,
})

/** A call of the customer's own. */
const contactOf = (customerId: string, outcome: ContactAsked['outcome']): ContactAsked => ({
  customerId,
  on: MONDAY,
  direction: 'inbound',
  channel: 'phone',
  address: '',
  person: 'Ana',
  outcome,
  reason: 'forgot',
  difficulty: '',
  suggestion: '',
  note: '',
  offersRefused: [],
  nextStep: { on: MONDAY, what: 'Conferir o extrato' },
  receivableIds: [],
  attachments: [],
  minutes: 5,
  promise: null,
  phoneOptOut: false,
  lawyer: null,
  actionId: null,
})

const houseStep = (stepId: string) => ({
  policyId: HOUSE_POLICY.id,
  version: HOUSE_POLICY.version,
  stepId,
})
const approach = (client: StoreClient, customerId: string) =>
  client.profiles.save({
    ...command(MONDAY),
    customerId,
    change: { approach: { kind: 'firm', reason: 'Terceira vez no ano' } },
  })

type Given = {
  today?: Day
  text?: { subject: string; text: string } | null
  insist?: string
  letPass?: string
  open?: boolean
  minute?: number | null
}

const prepare = (client: StoreClient, asked: MessageRequest, given: Given = {}) =>
  client.messages.prepare({
    ...command(given.today ?? MONDAY),
    request: asked,
    minute: given.minute === undefined ? TEN : given.minute,
    text: given.text ?? null,
    insist: given.insist ?? '',
    letPass: given.letPass ?? '',
    open: given.open ?? true,
  })

async function prepared(client: StoreClient, asked: MessageRequest, given: Given = {}) {
  const made = await prepare(client, asked, given)
  if (made.outcome !== 'prepared') throw new Error(made.findings.blocked.map(({ excerpt }) => excerpt).join())
  return made
}

const confirm = (
  client: StoreClient,
  id: string,
  outcome: 'sent' | 'failed' | 'cancelled',
  invalid = false,
) =>
  client.messages.confirm({
    ...command(MONDAY),
    id,
    outcome,
    note: outcome === 'failed' ? 'Número de outra pessoa' : '',
    invalidAddress: invalid,
  })

describe('one message to one customer (complaint 8)', () => {
  test('speaks of all that is owed with the figures of the letter, its Pix included (complaint 21, I06)', async () => {
    const { client, customerId } = await owing()
    const draft = await client.messages.draft({
      request: request(customerId),
      on: MONDAY,
      minute: TEN,
      text: null,
    })
    const letter = await client.letters.draft({ customerId, tone: 'firm', on: MONDAY })
    const amounts = (draft.text.match(/R\$\s[\d.,]+\d/g) ?? []).map((found) => found.replace(/\D/g, ''))
    const printed = [
      ...letter.lines.map(({ total }) => total),
      letter.total,
      letter.principal,
      letter.lateFee + letter.lateInterest,
    ]
    expect(amounts.map(Number)).toEqual([...printed])
    expect(draft.text).toContain(`Pix copia e cola:\n${draft.letter?.pix?.payload}`)
    expect(draft.findings).toEqual({ blocked: [], warnings: [] })
    expect(draft.address).toBe('+5511987654321')
  })

  test('is frozen, opened and confirmed by the person; nothing else is said that day', async () => {
    const { client, customerId, title, other } = await owing()
    const { action, text } = await prepared(client, request(customerId))
    expect(action).toMatchObject({ state: 'opened', on: MONDAY, address: '+5511987654321' })
    expect(action.titles.map(({ receivableId }) => receivableId).sort()).toEqual([title.id, other.id].sort())
    expect(text.text).toContain('Ana')
    expect(await codeFrom(prepare(client, request(customerId, { channel: 'sms' })))).toBe(
      'already-contacted-today',
    )
    expect(await confirm(client, action.id, 'sent')).toMatchObject({ state: 'sent', stateOn: MONDAY })
    expect(await refusalFrom(confirm(client, action.id, 'sent'))).toMatchObject({
      code: 'action-closed',
      details: { state: 'sent' },
    })
    expect(await codeFrom(prepare(client, request(customerId)))).toBe('already-contacted-today')
    const next = await prepared(client, request(customerId), { today: addDays(MONDAY, 1) })
    expect(next.action.on).toBe('2026-11-24')
  })

  test('may be a second one where the rules allow it and the person says why, never beyond the week', async () => {
    const { client, customerId } = await owing()
    await client.settings.saveContactRules({
      ...command(MONDAY),
      contactRules: { ...DEFAULT_CONTACT_RULES, maxPerDay: 2, maxPerWeek: 3 },
    })
    await prepared(client, request(customerId))
    expect(await codeFrom(prepare(client, request(customerId)))).toBe('already-contacted-today')
    await prepared(client, request(customerId), { insist: 'Pediu para mandar de novo à tarde' })
    expect(await refusalFrom(prepare(client, request(customerId), { insist: 'Mais uma' }))).toMatchObject({
      code: 'contact-cap',
      details: { per: 'day', max: 2 },
    })
    await prepared(client, request(customerId), { today: addDays(MONDAY, 1) })
    expect(
      await refusalFrom(prepare(client, request(customerId), { today: addDays(MONDAY, 2) })),
    ).toMatchObject({ code: 'contact-cap', details: { per: 'week', max: 3 } })
  })

  test('thanks and answers are free, and a cancelled or failed one leaves the day open', async () => {
    const { client, customerId, title } = await owing()
    await client.receipts.record({ ...command(MONDAY), ...receipt(title, 50_000) })
    const { action } = await prepared(client, request(customerId))
    const thanks = await prepared(client, request(customerId, { purpose: 'thanks', textId: 'thanks' }))
    expect(thanks.text.text).toContain('R$\u00a0500,00')
    await confirm(client, action.id, 'cancelled')
    const again = await prepared(client, request(customerId, { channel: 'sms' }))
    await confirm(client, again.action.id, 'failed')
    await prepared(client, request(customerId, { channel: 'phone' }))
  })

  test('what was prepared and not handed over gives way to what is prepared next', async () => {
    const { client, customerId } = await owing()
    const first = await prepared(client, request(customerId), { open: false })
    const second = await prepared(client, request(customerId), { open: false })
    const list = await client.messages.list({
      states: [],
      channel: null,
      on: MONDAY,
      customerId,
      search: '',
      offset: 0,
      limit: 10,
    })
    expect(list.rows.map(({ id, state }) => [id, state])).toEqual([
      [second.action.id, 'prepared'],
      [first.action.id, 'cancelled'],
    ])
    expect(list.counts).toMatchObject({ prepared: 1, cancelled: 1, opened: 0 })
  })

  test('sent twice with the same command is one message', async () => {
    const { client, customerId } = await owing()
    const once = {
      ...command(MONDAY),
      request: request(customerId),
      minute: TEN,
      text: null,
      insist: '',
      letPass: '',
      open: true,
    }
    const [a, b] = await Promise.all([client.messages.prepare(once), client.messages.prepare(once)])
    expect(a).toEqual(b)
    const { total } = await client.messages.list({
      states: [],
      channel: null,
      on: null,
      customerId: null,
      search: 'ana',
      offset: 0,
      limit: 10,
    })
    expect(total).toBe(1)
  })
})

describe('hours and ways', () => {
  test('nothing goes out outside the hours of contact, but it may be prepared (M05)', async () => {
    const { client, customerId } = await owing()
    expect(await refusalFrom(prepare(client, request(customerId), { minute: 1320 }))).toMatchObject({
      code: 'outside-hours',
      details: { reason: 'hours', on: '2026-11-24', minute: 540 },
    })
    const sunday = day('2026-11-22')
    expect(
      await refusalFrom(prepare(client, request(customerId), { today: sunday, minute: TEN })),
    ).toMatchObject({ code: 'outside-hours', details: { reason: 'sunday', on: MONDAY } })
    const { action } = await prepared(client, request(customerId), { minute: 1320, open: false })
    expect(await codeFrom(client.messages.open({ ...command(MONDAY), id: action.id, minute: 1320 }))).toBe(
      'outside-hours',
    )
    expect(await client.messages.open({ ...command(MONDAY), id: action.id, minute: TEN })).toMatchObject({
      state: 'opened',
    })
  })

  test('a customer without a mobile, or who asked for silence, is not written to there', async () => {
    const { client, customerId } = await owing(null)
    expect(await refusalFrom(prepare(client, request(customerId)))).toMatchObject({
      code: 'no-phone',
      field: 'request.channel',
    })
    const landline = await owing('+551132345678')
    expect(await codeFrom(prepare(landline.client, request(landline.customerId)))).toBe('no-phone')
    await prepared(landline.client, request(landline.customerId, { channel: 'phone' }))
  })

  test('a number that reaches nobody is not used again (R02)', async () => {
    const { client, customerId } = await owing()
    const { action } = await prepared(client, request(customerId))
    await confirm(client, action.id, 'failed', true)
    expect(await codeFrom(prepare(client, request(customerId)))).toBe('no-phone')
    const draft = await client.messages.draft({
      request: request(customerId),
      on: MONDAY,
      minute: TEN,
      text: null,
    })
    expect(draft.channels.find(({ channel }) => channel === 'whatsapp')).toMatchObject({ fault: 'no-phone' })
  })

  test('only e-mails go into the outbox', async () => {
    const { client, customerId } = await owing()
    const { action } = await prepared(client, request(customerId), { open: false })
    expect(await codeFrom(client.messages.queue({ ...command(MONDAY), id: action.id }))).toBe('not-an-email')
  })
})

describe('what changed since', () => {
  test('a payment or a night make a prepared message stale (R2.5)', async () => {
    const { client, customerId, title } = await owing()
    const { action } = await prepared(client, request(customerId), { open: false })
    expect(
      await codeFrom(client.messages.open({ ...command(addDays(MONDAY, 1)), id: action.id, minute: TEN })),
    ).toBe('message-stale')
    await client.receipts.record({ ...command(MONDAY), ...receipt(title, 50_000) })
    expect(await codeFrom(client.messages.open({ ...command(MONDAY), id: action.id, minute: TEN }))).toBe(
      'message-stale',
    )
  })

  test('what the customer said of it on the same day does too: it is paid, or will be (R2.5, R10.3)', async () => {
    const { client, customerId } = await owing()
    const opened = async () => {
      const { action } = await prepared(client, request(customerId), { open: false })
      return () => client.messages.open({ ...command(MONDAY), id: action.id, minute: TEN })
    }
    const [first, inbound] = [await opened(), contactOf(customerId, 'claims-paid')]
    const { id } = await client.contacts.log({ ...command(MONDAY), contact: inbound })
    expect(await codeFrom(first())).toBe('message-stale')
    await client.contacts.resolve({ ...command(MONDAY), id, note: 'O comprovante era de outro título' })
    const second = await opened()
    const promise = { dueOn: addDays(MONDAY, 3), amount: centavos(50_000), means: 'pix' as const }
    await client.contacts.log({
      ...command(MONDAY),
      contact: { ...contactOf(customerId, 'promise'), promise },
    })
    expect(await codeFrom(second())).toBe('message-stale')
  })

  test('what is contested is not asked for, and what is paid is not demanded', async () => {
    const { client, customerId, title, other } = await owing()
    await client.titles.openDispute({
      ...command(),
      receivableId: title.id,
      orderId: null,
      amount: title.amount,
      reason: 'Veio com a cor errada',
      deadline: addDays(MONDAY, 7),
    })
    const draft = await client.messages.draft({
      request: request(customerId),
      on: MONDAY,
      minute: TEN,
      text: null,
    })
    expect(draft.letter?.lines.map(({ receivableId }) => receivableId)).toEqual([other.id])
    expect(draft.text).toContain('em contestação')
    await client.receipts.record({ ...command(MONDAY), ...receipt(other, 30_000), charges: 'forgive' })
    expect(await codeFrom(prepare(client, request(customerId)))).toBe('all-disputed')
  })
})

describe('the guard of the law (X5)', () => {
  test('a threat never goes out, whoever insists; nothing is kept but a line in the log', async () => {
    const { client, customerId } = await owing()
    const text = { subject: 'Pague', text: 'Ana, pague ou você vai p.r.e.s.a e conto para seus pacientes.' }
    const made = await prepare(client, request(customerId), { text, letPass: 'O chefe mandou' })
    expect(made).toMatchObject({ outcome: 'blocked' })
    const { rows } = await client.messages.log({ kind: null, customerId, offset: 0, limit: 10 })
    expect(rows).toMatchObject([{ kind: 'blocked', customerName: 'Ana Souza', by: 'Dona Célia' }])
    expect(rows[0]?.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['prison', 'third-party']),
    )
    await prepared(client, request(customerId))
  })

  test('a protest may be announced by a step of its phase alone (R2.3)', async () => {
    const { client, customerId } = await owing()
    const asked = request(customerId, { textId: 'measure-notice' })
    expect(await prepare(client, asked)).toMatchObject({ outcome: 'blocked' })
    expect(await prepare(client, { ...asked, step: houseStep('ligacao') })).toMatchObject({
      outcome: 'blocked',
    })
    await approach(client, customerId)
    const { action } = await prepared(client, { ...asked, step: houseStep('notificacao') })
    expect(action.tone).toBe('formal')
  })

  test('a step is taken by who may, once the approach is chosen, and only one that a policy has (K08)', async () => {
    const open = await owing()
    const { client, customerId } = open
    const asked = request(customerId, { textId: 'firm-demand', step: houseStep('notificacao') })
    expect(await codeFrom(prepare(client, asked))).toBe('approach-needed')
    await approach(client, customerId)
    const receptionist = await signInAs(open, 'receptionist')
    expect(await refusalFrom(prepare(receptionist.client, asked))).toMatchObject({
      code: 'step-not-allowed',
      details: { role: 'manager' },
    })
    const unknown = { ...asked, step: { ...houseStep('notificacao'), version: 9 } }
    expect(await codeFrom(prepare(client, unknown))).toBe('dunning-policy-unknown')
    expect((await prepared(client, asked)).action.step).toEqual(houseStep('notificacao'))
  })

  test('every demand of the house’s policy may go out at its own step, the notice of a measure too (§ 3.4)', async () => {
    const { client, customerId } = await owing()
    for (const step of HOUSE_POLICY.steps.filter(({ offset }) => offset.amount > 0))
      for (const channel of ['whatsapp', 'letter', 'phone'] as const) {
        const asked = request(customerId, {
          channel,
          textId: step.textId as MessageRequest['textId'],
          tone: step.tone,
          step: houseStep(step.id),
        })
        const { findings } = await client.messages.draft({
          request: asked,
          on: MONDAY,
          minute: TEN,
          text: null,
        })
        expect([step.id, channel, findings.blocked]).toEqual([step.id, channel, []])
      }
  })

  test('a warning is let pass with a reason, which is kept', async () => {
    const { client, customerId } = await owing()
    const draft = await client.messages.draft({
      request: request(customerId),
      on: MONDAY,
      minute: TEN,
      text: null,
    })
    const text = { subject: draft.subject, text: `${draft.text}\n\nÉ urgente.` }
    expect(await codeFrom(prepare(client, request(customerId), { text }))).toBe('warnings-unanswered')
    const made = await prepared(client, request(customerId), { text, letPass: 'Combinado por telefone' })
    expect(made.text.letPass).toEqual({ by: 'Dona Célia', reason: 'Combinado por telefone' })
    const { rows } = await client.messages.log({ kind: 'let-pass', customerId: null, offset: 0, limit: 10 })
    expect(rows).toMatchObject([{ reason: 'Combinado por telefone', actionId: made.action.id }])
  })

  test('an amount that is not the ledger’s and a changed Pix are held back (complaint 21)', async () => {
    const { client, customerId } = await owing()
    const draft = await client.messages.draft({
      request: request(customerId),
      on: MONDAY,
      minute: TEN,
      text: null,
    })
    const wrong = draft.text.replace(/R\$\s[\d.,]+\d/, 'R$ 9.999,00')
    const checked = await client.messages.draft({
      request: request(customerId),
      on: MONDAY,
      minute: TEN,
      text: { subject: draft.subject, text: wrong.replace('br.gov.bcb.pix', 'br.gov.bcb.pix0') },
    })
    expect(checked.findings.blocked.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['amount', 'pix']),
    )
  })
})

describe('letters (complaint 9)', () => {
  test('are numbered, and keep what shows that they arrived', async () => {
    const { client, customerId } = await owing()
    const { action } = await prepared(
      client,
      request(customerId, { channel: 'letter', textId: 'firm-demand' }),
    )
    expect(action.letterId).not.toBeNull()
    const [letter] = await client.letters.get({ ids: [action.letterId!] })
    expect(letter).toMatchObject({ number: 'CC-2026-000001', tone: 'firm' })
    expect(letter!.lines.map(({ receivableId, total }) => ({ receivableId, total }))).toEqual(action.titles)
    const proof = { kind: 'ar' as const, reference: 'BR123456789BR', on: MONDAY }
    expect(
      await codeFrom(
        client.messages.addProof({
          ...command(MONDAY),
          id: action.id,
          proof: { ...proof, on: addDays(MONDAY, 1) },
        }),
      ),
    ).toBe('proof-in-future')
    const kept = await client.messages.addProof({ ...command(MONDAY), id: action.id, proof })
    expect(kept.proofs).toEqual([{ ...proof, by: 'Dona Célia' }])
    expect(kept.state).toBe('opened')
  })
})

describe('texts of the house', () => {
  const { subject, body, sms, phone } = houseText('late-first')
  const parts = { subject, body, sms, phone }
  const save = (client: StoreClient, changed: Partial<typeof parts>, from = 0) =>
    client.messages.saveText({
      ...command(MONDAY),
      textId: 'late-first',
      parts: { ...parts, ...changed },
      tone: 'light',
      note: 'Mais curto',
      from,
    })

  test('with a threat or a field that does not exist are not kept, and the places are said', async () => {
    const { client, customerId } = await owing()
    const threat = await save(client, { body: `${body}\nSenão o oficial de justiça vai à sua porta.` })
    expect(threat.saved).toBeNull()
    const found = threat.check.findings.find(({ severity }) => severity === 'block')
    expect(found).toMatchObject({ part: 'body', rule: 'false-claim', excerpt: 'oficial de justiça' })
    expect(`${body}\nSenão o oficial de justiça vai à sua porta.`.slice(found!.start, found!.end)).toBe(
      'oficial de justiça',
    )
    const unknown = await save(client, { sms: 'Olá {{cliente.nomes}}, {{total}' })
    expect(unknown.check.fields).toMatchObject([
      { part: 'sms', kind: 'unknown-field', excerpt: '{{cliente.nomes}}', meant: 'cliente.nome' },
      { part: 'sms', kind: 'broken-mark' },
    ])
    expect((await client.settings.get()).messages.texts).toEqual([])
    const draft = await client.messages.draft({
      request: request(customerId, { textId: 'late-first' }),
      on: MONDAY,
      minute: TEN,
      text: null,
    })
    expect(draft.textVersion).toBe(0)
  })

  test('changed ones are versions that stay, and going back is one more', async () => {
    const { client, customerId } = await owing()
    const changed = `${body}\nUm abraço!`
    expect((await save(client, { body: changed })).saved).toMatchObject({ version: 1, by: 'Dona Célia' })
    expect(await codeFrom(save(client, { body: changed }))).toBe('changed-meanwhile')
    const { action, text } = await prepared(client, request(customerId, { textId: 'late-first' }))
    expect(action.textVersion).toBe(1)
    expect(text.text.endsWith('Um abraço!')).toBe(true)
    const back = await client.messages.restoreText({
      ...command(MONDAY),
      textId: 'late-first',
      reason: 'Era melhor',
    })
    expect(back).toMatchObject({ version: 2, body })
    expect((await client.settings.get()).messages.texts.map(({ version }) => version)).toEqual([1, 2])
  })

  test('words the house never writes are blocked too, in any form', async () => {
    const { client, customerId } = await owing()
    await client.messages.saveBlockedWords({ ...command(MONDAY), blockedWords: ['pendência'] })
    const text = { subject: 'Oi', text: 'Ana, aqui é do laboratório: há PENDENCIAS suas.' }
    const made = await prepare(client, request(customerId), { text, letPass: 'Sim' })
    expect(made).toMatchObject({ outcome: 'blocked', findings: { blocked: [{ rule: 'house-word' }] } })
  })
})

test('ten thousand messages are listed page by page, newest first, with their states counted', async () => {
  const { client, customerId, store, databaseName, journal } = await owing()
  const { action } = await prepared(client, request(customerId))
  store.close()
  const database = new EmDiaDatabase(databaseName)
  await database.open()
  const many = Array.from({ length: 10_000 }, (_, at) => ({
    ...action,
    id: v7(),
    on: addDays(MONDAY, -(at % 300)),
    state: at % 4 === 0 ? ('sent' as const) : ('prepared' as const),
  }))
  await database.collectionActions.bulkPut(many)
  database.close()
  const again = openStore({ databaseName, journal })
  await again.main.prove()
  await again.main.serve()
  await again.main.sessions.open({ clientId: 'window-1', userId: OWNER.id })
  const reopened = again.window('window-1')
  const ask = { states: [], channel: null, on: null, customerId: null, search: '', limit: 200 }
  const first = await reopened.messages.list({ ...ask, offset: 0 })
  const last = await reopened.messages.list({ ...ask, offset: 10_000 })
  expect(first.total).toBe(10_001)
  expect(first.counts).toMatchObject({ sent: 2500, prepared: 7500, opened: 1 })
  expect(first.rows).toHaveLength(200)
  expect(first.rows[0]!.on).toBe(MONDAY)
  expect(last.rows).toHaveLength(1)
  expect((await reopened.messages.list({ ...ask, offset: 0, search: 'ana' })).total).toBe(10_001)
})
