import { centavos } from '#shared/domain/money.ts'
import { addDays, type Day, day } from '#shared/domain/calendar.ts'
import type { MailOutcome } from '#shared/contracts/outbox.ts'
import { emptyCollectionProfile } from '#shared/domain/dunning/collection-profile.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { codeFrom, command, refusalFrom, servingStore } from '#tests/chromium/support/open-store.ts'
import { customerDetails, receipt, titleDetails } from '#tests/chromium/support/rows.ts'
import { describe, expect, test } from 'vitest'

const MONDAY = day('2026-11-23')
const TEN = 600

/** Customers with an overdue title each, and an e-mail to each in the outbox. */
async function queuedFor(names: readonly string[]) {
  const open = await servingStore()
  const { client, main, store } = open
  const prepare = async (customerId: string, today: Day) => {
    const made = await client.messages.prepare({
      ...command(today),
      request: {
        customerId,
        purpose: 'dunning',
        channel: 'email',
        textId: 'late-second',
        step: null,
        tone: null,
        titles: null,
        address: null,
        promiseId: null,
        agreementId: null,
        answers: {},
      },
      minute: TEN,
      text: null,
      insist: '',
      letPass: '',
      open: false,
    })
    if (made.outcome !== 'prepared') throw new Error('the guard held it back')
    return made.action.id
  }
  const mails: { id: string; customerId: string; titleId: string; customerName: string }[] = []
  for (const [at, name] of names.entries()) {
    const details = { ...customerDetails(name), email: `cliente${at + 1}@exemplo.com.br` }
    const { id: customerId } = await client.customers.register({ ...command(), details })
    const titles = [titleDetails(customerId, `100${at + 1}`)]
    const [title] = await client.receivables.register({ ...command(), titles })
    const id = await prepare(customerId, MONDAY)
    await client.messages.queue({ ...command(MONDAY), id })
    mails.push({ id, customerId, titleId: title!.id, customerName: name })
  }
  const next = (today: Day = MONDAY, minute = TEN, skip: string[] = []) =>
    main.outbox.next({ today, minute, limit: 10, skip })
  const mark = (outcomes: MailOutcome[]) => main.outbox.mark({ ...command(MONDAY), outcomes })
  const stateOf = async (id: string) => (await store.state.database.collectionActions.get(id))!
  return { ...open, mails, prepare, next, mark, stateOf }
}

const outcome = (id: string, state: MailOutcome['state'], attempt = 1): MailOutcome => ({
  id,
  attempt,
  state,
  note: '250 2.0.0 ok',
})

describe('what main takes', () => {
  test('is what was queued, with its frozen text and address, once each', async () => {
    const { next, mails } = await queuedFor(['Ana Souza', 'Bruno Lima'])
    const batch = await next()
    expect(batch.ready.map(({ id, to, toName, attempt }) => [id, to, toName, attempt])).toEqual([
      [mails[0]!.id, 'cliente1@exemplo.com.br', expect.any(String), 1],
      [mails[1]!.id, 'cliente2@exemplo.com.br', expect.any(String), 1],
    ])
    const { text, statement } = batch.ready[0]!
    // Complaint 8: what is asked for title by title, and no other sum than the text says (complaint 4).
    expect(statement).toMatchObject({
      customer: { id: mails[0]!.customerId },
      statement: { type: 'open', asOf: MONDAY, lines: [{ receivableId: mails[0]!.titleId }] },
    })
    if (statement?.statement.type !== 'open') throw new Error('no open statement')
    expect(text).toContain(formatMoney(statement.statement.toPay))
    expect(batch).toMatchObject({ mail: null, void: [], opensAt: null, counts: { queued: 2 } })
    expect((await next(MONDAY, TEN, [mails[0]!.id])).ready.map(({ id }) => id)).toEqual([mails[1]!.id])
  })

  test('waits for the hours of contact, whatever hour it was queued at (§ 2.1)', async () => {
    const { next } = await queuedFor(['Ana Souza'])
    expect(await next(MONDAY, 1200)).toMatchObject({
      ready: [],
      opensAt: { on: '2026-11-24', minute: 540 },
      counts: { queued: 1 },
    })
    expect((await next(MONDAY, 540)).ready.length).toBe(1)
    expect((await next(MONDAY, 1079)).ready.length).toBe(1)
    expect((await next(MONDAY, 539)).ready.length).toBe(0)
  })

  test('does not ask for what was paid while it waited', async () => {
    const { client, next, mails } = await queuedFor(['Ana Souza', 'Bruno Lima'])
    const { titleId, customerId } = mails[0]!
    const tuesday = addDays(MONDAY, 1)
    await client.receipts.record({
      ...command(tuesday),
      ...receipt({ id: titleId, customerId }, 20_000, tuesday),
    })
    const batch = await next(tuesday)
    expect(batch.void).toEqual([{ id: mails[0]!.id, attempt: 1, reason: 'paid' }])
    expect(batch.ready.map(({ id }) => id)).toEqual([mails[1]!.id])
  })

  test('does not go to who asked not to be written to, nor to an address where nobody is', async () => {
    const { store, next, mails } = await queuedFor(['Ana Souza', 'Bruno Lima', 'Célia Prado'])
    const said = { on: MONDAY, by: 'Dona Célia' }
    const [ana, bruno] = mails
    const { database, rows } = store.state
    await database.collectionProfiles.bulkPut([
      { ...emptyCollectionProfile(ana!.customerId), optOuts: [{ channel: 'email', ...said, note: '' }] },
      {
        ...emptyCollectionProfile(bruno!.customerId),
        invalidAddresses: [{ channel: 'email', address: 'cliente2@exemplo.com.br', ...said }],
      },
    ])
    rows.forget()
    const batch = await next()
    expect(batch.void).toEqual([
      { id: ana!.id, attempt: 1, reason: 'opted-out' },
      { id: bruno!.id, attempt: 1, reason: 'opted-out' },
    ])
    expect(batch.ready.map(({ id }) => id)).toEqual([mails[2]!.id])
  })
})

describe('a message that waited', () => {
  test('gives way to what the customer said since', async () => {
    const { client, next, mails } = await queuedFor(['Ana Souza', 'Bruno Lima'])
    await client.titles.openDispute({
      ...command(MONDAY),
      receivableId: mails[0]!.titleId,
      orderId: null,
      amount: centavos(50_000),
      reason: 'O valor combinado era outro',
      deadline: addDays(MONDAY, 5),
    })
    const batch = await next()
    expect(batch.void).toEqual([{ id: mails[0]!.id, attempt: 1, reason: 'answered' }])
    expect(batch.ready.map(({ id }) => id)).toEqual([mails[1]!.id])
  })

  test('is never the second of a day: not the next day, and not sent again (complaint 8)', async () => {
    const { client, mark, mails, next, prepare } = await queuedFor(['Ana Souza'])
    const { id, customerId } = mails[0]!
    const tuesday = addDays(MONDAY, 1)
    const other = await prepare(customerId, tuesday)
    await client.messages.queue({ ...command(tuesday), id: other })
    const batch = await next(tuesday)
    expect(batch.void).toEqual([{ id, attempt: 1, reason: 'second-of-day' }])
    expect(batch.ready.map((mail) => mail.id)).toEqual([other])
    await mark([outcome(id, 'failed')])
    const again = client.outbox.decide({ ...command(tuesday), id, decision: 'again', note: '' })
    expect(await codeFrom(again)).toBe('already-contacted-today')
  })

  test('for more than two business days asks for amounts of the past, and is written anew', async () => {
    const { next, mails } = await queuedFor(['Ana Souza'])
    expect((await next(addDays(MONDAY, 2))).ready.length).toBe(1)
    expect((await next(addDays(MONDAY, 3))).void).toEqual([{ id: mails[0]!.id, attempt: 1, reason: 'stale' }])
  })
})

describe('what main tells', () => {
  test('is one change of the house for many, and shows in the customers’ histories', async () => {
    const { client, mark, mails, stateOf, store } = await queuedFor([
      'Ana Souza',
      'Bruno Lima',
      'Célia Prado',
    ])
    const before = store.state.sequence
    const [ana, bruno, celia] = mails
    const counts = await mark([
      outcome(ana!.id, 'sent'),
      outcome(bruno!.id, 'failed'),
      outcome(celia!.id, 'uncertain'),
    ])
    expect(counts).toEqual({ queued: 0, uncertain: 1, failed: 1 })
    expect(store.state.sequence).toBe(before + 1)
    expect(await stateOf(ana!.id)).toMatchObject({
      state: 'sent',
      by: 'Em Dia',
      stateOn: MONDAY,
      note: '250 2.0.0 ok',
    })
    const [entry] = (await client.customers.history({ id: ana!.customerId, offset: 0, limit: 1 })).entries
    expect(entry).toMatchObject({ command: 'outbox.mark', details: { sent: 1, failed: 1, uncertain: 1 } })
  })

  test('told twice, or of an attempt that is over, changes nothing', async () => {
    const { mark, mails, stateOf } = await queuedFor(['Ana Souza'])
    const { id } = mails[0]!
    await mark([outcome(id, 'sent', 2)])
    expect((await stateOf(id)).state).toBe('queued')
    await mark([outcome(id, 'sent')])
    await mark([outcome(id, 'uncertain')])
    expect((await stateOf(id)).state).toBe('sent')
  })
})

describe('what a person decides', () => {
  test('an e-mail that may have gone out waits for a person: sent, again as another attempt, or let be', async () => {
    const { client, mark, mails, next, stateOf } = await queuedFor(['Ana Souza', 'Bruno Lima', 'Célia Prado'])
    await mark(mails.map(({ id }) => outcome(id, 'uncertain')))
    expect((await next()).ready).toEqual([])
    const list = await client.outbox.list({ state: 'uncertain', offset: 0, limit: 2 })
    expect(list).toMatchObject({ total: 3, rows: [{ customerName: 'Ana Souza' }, {}] })
    expect(list.rows[0]!.subject).not.toBe('')
    const decide = (at: number, decision: 'sent' | 'again' | 'cancel') =>
      client.outbox.decide({ ...command(MONDAY), id: mails[at]!.id, decision, note: 'Conferido' })
    await decide(0, 'sent')
    await decide(1, 'again')
    await decide(2, 'cancel')
    expect((await next()).counts).toEqual({ queued: 1, uncertain: 0, failed: 0 })
    expect(await stateOf(mails[0]!.id)).toMatchObject({ state: 'sent', by: 'Dona Célia' })
    expect((await next()).ready).toMatchObject([{ id: mails[1]!.id, attempt: 2 }])
    // Nobody knows whether the one let be went out: it is not followed by another.
    expect(await stateOf(mails[2]!.id)).toMatchObject({ state: 'cancelled', mayHaveGone: true })
    // What main still had to tell of the first attempt comes too late.
    await mark([outcome(mails[1]!.id, 'uncertain')])
    expect((await stateOf(mails[1]!.id)).state).toBe('queued')
    expect(await refusalFrom(decide(0, 'again'))).toMatchObject({ code: 'mail-decided' })
  })

  test('what still waits can only be let be', async () => {
    const { client, mails, next } = await queuedFor(['Ana Souza'])
    const { id } = mails[0]!
    const decide = (decision: 'sent' | 'again' | 'cancel') =>
      client.outbox.decide({ ...command(MONDAY), id, decision, note: '' })
    expect(await codeFrom(decide('again'))).toBe('mail-decided')
    expect(await codeFrom(decide('sent'))).toBe('mail-decided')
    await decide('cancel')
    expect((await next()).ready).toEqual([])
    expect(
      await codeFrom(
        client.outbox.decide({ ...command(), id: crypto.randomUUID(), decision: 'cancel', note: '' }),
      ),
    ).toBe('mail-unknown')
  })
})

test('the settings have no place for a password, and are the manager’s', async () => {
  const { client, main, store } = await servingStore()
  const mail = {
    enabled: true,
    host: 'SMTP.exemplo.com.br',
    port: 465,
    security: 'tls' as const,
    user: 'cobranca@lab.com.br',
    fromName: 'Laboratório São José',
    fromAddress: 'cobranca@lab.com.br',
    replyTo: null,
  }
  const saved = await client.settings.saveMail({
    ...command(),
    mail: { ...mail, password: 'x' } as typeof mail,
  })
  expect(saved.mail).toEqual({ ...mail, host: 'smtp.exemplo.com.br' })
  expect(JSON.stringify(await store.state.database.changes.toArray())).not.toContain('password')
  expect((await main.outbox.next({ today: MONDAY, minute: TEN, limit: 1, skip: [] })).mail).toEqual(
    saved.mail,
  )
  await expect(
    client.settings.saveMail({ ...command(), mail: { ...mail, fromName: 'Lab\r\nBcc: x@y.zz' } }),
  ).rejects.toBeTruthy()
})

test('the day’s figures are those of the queue, with the e-mails to decide about, and nobody’s name', async () => {
  const { client, main, mark, mails } = await queuedFor(['Ana Souza', 'Bruno Lima'])
  const details = customerDetails('Célia Prado')
  const { id: customerId } = await client.customers.register({ ...command(), details })
  await client.receivables.register({ ...command(), titles: [titleDetails(customerId, '2001')] })
  await mark([outcome(mails[0]!.id, 'failed')])
  const moment = { today: MONDAY, minute: TEN }
  const { counts } = await client.queue.today({
    ...moment,
    kind: 'to-do',
    search: '',
    mine: false,
    offset: 0,
    limit: 1,
  })
  expect(counts['to-do']).toBeGreaterThan(0)
  expect(await main.day(moment)).toEqual({
    customers: counts['to-do'] - counts.reminders,
    reminders: counts.reminders,
    justLate: counts.justLate.titles,
    undecided: 1,
  })
})
