import { buildStatement } from '#tests/support/build-statement.ts'
import { afterEach, describe, expect, test } from 'vitest'
import { buildMailSettings, OutboxStore, queuedMails } from '#tests/support/outbox-store.ts'
import { type HostOptions, SmtpHost } from '#tests/support/smtp-host.ts'
import { openOutbox } from './open-outbox.ts'

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

/** A server, a store with e-mails queued, and the outbox between them. */
async function office(count: number, options: HostOptions = {}, password: string | null = null) {
  const host = await SmtpHost.start(options)
  ends.push(() => host.stop())
  const user = options.login?.user ?? ''
  const store = new OutboxStore(queuedMails(count), buildMailSettings({ port: host.port, user }))
  const desk = await openOutbox(store, { password })
  ends.push(() => desk.end())
  return { host, store, ...desk }
}

const states = (store: OutboxStore) => store.mails.map(({ state }) => state)

describe('what is queued', () => {
  test('goes out over one connection and is told to the store in few changes', async () => {
    const { host, store, outbox } = await office(60)
    await outbox.run()
    expect(new Set(states(store))).toEqual(new Set(['sent']))
    expect([...host.timesTaken().values()]).toEqual(Array.from({ length: 60 }, () => 1))
    expect(store.marks).toBe(3)
    expect(outbox.status).toMatchObject({ state: 'idle', problem: null, counts: { queued: 0 } })
  })

  test('carries accents in UTF-8, the sender, a Message-ID of its own and its statement', async () => {
    const { host, store, outbox } = await office(1)
    store.mails[0]!.statement = buildStatement('open')
    await outbox.run()
    const [message] = host.taken
    expect(message).toContain(`Message-ID: <${store.mails[0]!.id}@lab.com.br>`)
    expect(message).toMatch(
      /^From: =\?UTF-8\?Q\?Laborat=C3=B3rio_S=C3=A3o_Jos=C3=A9\?= <cobranca@lab\.com\.br>/m,
    )
    expect(message).toMatch(/^Subject: =\?UTF-8\?Q\?Lembrete=3A_vencimento_amanh=C3=A3/m)
    expect(message).toContain('application/pdf')
    expect(message).toMatch(/filename\*?.*Extrato/)
    expect(message).toContain(Buffer.from('%PDF-1.7 extrato').toString('base64'))
  })

  test('stays while mail is off, and nobody is called', async () => {
    const { host, store, outbox } = await office(3)
    store.settings = buildMailSettings({ port: host.port, enabled: false })
    await outbox.run()
    expect(states(store)).toEqual(['queued', 'queued', 'queued'])
    expect(outbox.status).toMatchObject({ state: 'off', counts: { queued: 3 } })
    expect(host.taken).toEqual([])
  })

  test('waits for the hours of contact', async () => {
    const { store, outbox, clock } = await office(2)
    store.opensAt = { on: '2026-11-24' as never, minute: 540 }
    await outbox.run()
    expect(outbox.status).toMatchObject({ state: 'waiting', problem: null })
    expect(outbox.isDue).toBe(false)
    clock.at = Date.parse(outbox.status.nextTryAt!)
    expect(outbox.isDue).toBe(true)
    expect(new Date(clock.at).getHours() * 60 + new Date(clock.at).getMinutes()).toBe(540)
  })
})

describe('a server that refuses', () => {
  test('the login: all of it pauses after one try, nothing is lost, and the right password sends it', async () => {
    const login = { user: 'cobranca@lab.com.br', password: 'certa' }
    const { host, store, outbox, clock, folder } = await office(3, { login }, 'errada')
    await outbox.run()
    clock.at += 24 * 3_600_000
    await outbox.run()
    expect(host.logins).toBe(1)
    expect(outbox.isDue).toBe(false)
    expect(outbox.status).toMatchObject({ state: 'paused', problem: 'mail-login-refused', nextTryAt: null })
    expect(states(store)).toEqual(['queued', 'queued', 'queued'])
    const right = await openOutbox(store, { folder, password: 'certa' })
    await right.outbox.run()
    expect(states(store)).toEqual(['sent', 'sent', 'sent'])
    expect([...host.timesTaken().values()]).toEqual([1, 1, 1])
  })

  test('a missing password is said before anything is sent', async () => {
    const { outbox, store } = await office(1, { login: { user: 'a', password: 'b' } })
    await outbox.run()
    expect(outbox.status).toMatchObject({
      state: 'paused',
      problem: 'mail-secret-missing',
      secret: 'missing',
    })
    expect(states(store)).toEqual(['queued'])
  })

  test('one address for good: that one failed with the reason, the others go', async () => {
    const { store, outbox } = await office(3, {
      recipient: (address) =>
        address.startsWith('cliente2@') ? { code: 550, text: '5.1.1 No such user' } : null,
    })
    await outbox.run()
    expect(states(store)).toEqual(['sent', 'failed', 'sent'])
    expect(store.mails[1]!.note).toContain('No such user')
    expect(store.mails[1]!.note).toContain('endereço')
    expect(store.refused).toEqual(['address'])
  })

  test('an address for now (greylisting): the others go, and that one later, waiting longer each time', async () => {
    let refusals = 3
    const { store, outbox, clock, host } = await office(2, {
      recipient: (address) =>
        address.startsWith('cliente1@') && refusals-- > 0
          ? { code: 451, text: '4.7.1 Try again later' }
          : null,
    })
    await outbox.run()
    expect(states(store)).toEqual(['queued', 'sent'])
    const waits: number[] = []
    while (store.counts().queued > 0) {
      const next = Date.parse(outbox.status.nextTryAt!)
      waits.push((next - clock.at) / 60_000)
      await outbox.run()
      expect(states(store)[0]).toBe('queued')
      clock.at = next
      await outbox.run()
    }
    expect(waits).toEqual([1, 2, 4])
    expect([...host.timesTaken().values()]).toEqual([1, 1])
  })

  test.each([
    [421, '4.7.0 Too many connections, closing', 'mail-unreachable'],
    [550, '5.4.5 Daily user sending limit exceeded', 'mail-refused'],
  ])(
    'the house for now (%i %s): all wait after one try, and nobody is failed',
    async (code, text, problem) => {
      let asked = 0
      const { store, outbox, clock, finish } = await office(40, {
        recipient: () => (asked++ === 0 ? { code, text } : null),
      })
      await outbox.run()
      expect(asked).toBe(1)
      expect(new Set(states(store))).toEqual(new Set(['queued']))
      expect(outbox.status).toMatchObject({ state: 'waiting', problem })
      expect(Date.parse(outbox.status.nextTryAt!)).toBe(clock.at + 60_000)
      await finish()
      expect(new Set(states(store))).toEqual(new Set(['sent']))
    },
  )

  test('a text for good is failed; a sender for good pauses everything, and fails nobody', async () => {
    const text = await office(1, { treat: () => ({ code: 554, text: '5.7.1 Spam' }) })
    await text.outbox.run()
    expect(states(text.store)).toEqual(['failed'])
    expect(text.store.refused).toEqual(['message'])
    const sender = await office(2, {
      smtp: {
        onMailFrom: (_address, _session, done) =>
          done(Object.assign(new Error('5.7.1 Sender not allowed'), { responseCode: 553 })),
      },
    })
    await sender.outbox.run()
    expect(states(sender.store)).toEqual(['queued', 'queued'])
    expect(sender.outbox.status).toMatchObject({ state: 'paused', problem: 'mail-refused' })
    expect(sender.outbox.status.response).toContain('Sender not allowed')
  })
})

describe('a connection that breaks', () => {
  test('where nobody listens: all wait, longer each time, and go when somebody does', async () => {
    const { host, store, outbox, clock } = await office(2)
    await host.stop()
    const waits: number[] = []
    for (let tries = 0; tries < 8; tries++) {
      await outbox.run()
      expect(outbox.status).toMatchObject({ state: 'waiting', problem: 'mail-unreachable' })
      waits.push((Date.parse(outbox.status.nextTryAt!) - clock.at) / 60_000)
      clock.at = Date.parse(outbox.status.nextTryAt!)
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60])
    await host.listen()
    await outbox.run()
    expect(states(store)).toEqual(['sent', 'sent'])
  })

  test('after the whole text was handed over: uncertain, and never sent again by itself', async () => {
    const { host, store, outbox, finish } = await office(2, {
      treat: (seen) => (seen === 0 ? 'take-and-cut' : 'take'),
    })
    await outbox.run()
    expect(states(store)).toEqual(['uncertain', 'queued'])
    await finish()
    expect(states(store)).toEqual(['uncertain', 'sent'])
    expect([...host.timesTaken().values()]).toEqual([1, 1])
  })

  test('in the middle of a large text: the server cannot have it, and it goes again', async () => {
    const { host, store, folder } = await office(1, {
      treat: (seen) => (seen === 0 ? 'cut-in-data' : 'take'),
    })
    store.mails[0]!.statement = buildStatement('open')
    // More than the system takes off our hands at once: the end was not handed over when the connection went.
    const { outbox, finish } = await openOutbox(store, { folder, pdf: Buffer.alloc(12_000_000, 7) })
    await outbox.run()
    expect(states(store)).toEqual(['queued'])
    expect(outbox.status).toMatchObject({ state: 'waiting', problem: 'mail-unreachable' })
    await finish()
    expect(states(store)).toEqual(['sent'])
    expect(host.taken.length).toBe(1)
  })

  test('while the store is gone: what was sent is told later, and not sent again', async () => {
    const { host, store, outbox, clock, folder } = await office(3, {
      treat: (seen) => {
        if (seen === 2) store.gone = true
        return 'take'
      },
    })
    await outbox.run()
    expect(states(store)).toEqual(['queued', 'queued', 'queued'])
    expect(host.taken.length).toBe(3)
    store.gone = false
    const later = await openOutbox(store, { folder })
    later.clock.at = clock.at
    await later.outbox.run()
    expect(states(store)).toEqual(['sent', 'sent', 'sent'])
    expect(host.taken.length).toBe(3)
  })
})

describe('an older database', () => {
  test('that still has sent e-mails queued does not send them again', async () => {
    const { host, store, outbox } = await office(2, {
      treat: (seen) => (seen === 1 ? 'take-and-cut' : 'take'),
    })
    await outbox.run()
    expect(states(store)).toEqual(['sent', 'uncertain'])
    for (const mail of store.mails) mail.state = 'queued'
    await outbox.resume()
    expect(states(store)).toEqual(['sent', 'uncertain'])
    expect(host.taken.length).toBe(2)
    // A person says again: that is another attempt, with the same Message-ID.
    Object.assign(store.mails[1]!, { state: 'queued', attempt: 2 })
    await outbox.resume()
    expect(states(store)).toEqual(['sent', 'sent'])
    expect(host.timesTaken().get(store.mails[1]!.id)).toBe(2)
  })
})
