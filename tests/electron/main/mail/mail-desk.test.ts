import { readdirSync, readFileSync } from 'node:fs'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { MailDesk } from '#electron/main/mail/mail-desk.ts'
import { MailSecret, type SecretBox } from '#electron/main/mail/secret.ts'
import { refusalOf } from '#electron/main/refusal.ts'
import type { MailSettings } from '#shared/domain/messages/mail-settings.ts'
import { buildMailSettings, OutboxStore } from '#tests/support/outbox-store.ts'
import { type HostOptions, SmtpHost } from '#tests/support/smtp-host.ts'
import { openOutbox } from './open-outbox.ts'
import { certificate } from './certificate.ts'

const PASSWORD = 'segredo-çã-9182'
const login = { user: 'cobranca@lab.com.br', password: PASSWORD }
const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

/** The system's key store, turned inside out: enough to see that nothing is written as it was typed. */
const box = (available = true): SecretBox => ({
  isAvailable: () => available,
  encrypt: (text) => Buffer.from(Buffer.from(text, 'utf8').map((byte) => byte ^ 0x5a)),
  decrypt: (bytes) => Buffer.from(bytes.map((byte) => byte ^ 0x5a)).toString('utf8'),
})

async function desk(options: HostOptions, given: Partial<MailSettings> = {}, secrets = box(), ca?: string[]) {
  const host = await SmtpHost.start(options)
  ends.push(() => host.stop())
  const folder = mkdtempSync(path.join(tmpdir(), 'em-dia-segredo-'))
  ends.push(() => rmSync(folder, { recursive: true, force: true }))
  const store = new OutboxStore([], buildMailSettings({ port: host.port, user: login.user, ...given }))
  const { outbox, end } = await openOutbox(store)
  ends.push(end)
  const secret = new MailSecret(folder, secrets)
  const now = () => new Date()
  const trusted = ca ? { ca } : {}
  return {
    host,
    folder,
    store,
    secret,
    desk: new MailDesk({ store: store.client, secret, outbox, now, ...trusted }),
  }
}

async function refusalOfTest(work: Promise<unknown>) {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  return refusalOf(error)?.code ?? error
}

describe('the test', () => {
  test('goes from the house to itself with the right password', async () => {
    const { desk: mail, host } = await desk({ login })
    await mail.saveSecret(PASSWORD)
    expect(await mail.test()).toEqual({ to: 'cobranca@lab.com.br' })
    expect(host.taken[0]).toMatch(/^To: .*<cobranca@lab\.com\.br>/m)
  })

  test.each<[string, HostOptions, Partial<MailSettings>]>([
    ['mail-login-refused', { login: { ...login, password: 'outra' } }, {}],
    ['mail-unreachable', {}, { port: 1, user: '' }],
    ['mail-certificate', { smtp: { disabledCommands: [] } }, { security: 'starttls', user: '' }],
    ['mail-certificate', {}, { security: 'starttls', user: '' }],
    ['mail-certificate', {}, { security: 'tls', user: '' }],
    ['mail-refused-recipient', { recipient: () => ({ code: 550, text: 'nobody' }) }, { user: '' }],
    ['mail-refused', { treat: () => ({ code: 554, text: 'spam' }) }, { user: '' }],
  ])('says %s in its own words', async (code, options, settings) => {
    const { desk: mail, host } = await desk(options, settings)
    await mail.saveSecret(PASSWORD)
    expect(await refusalOfTest(mail.test())).toBe(code)
    expect(host.taken).toEqual([])
  })

  test('without a password or without settings says so and calls nobody', async () => {
    const { desk: mail, host, store } = await desk({ login })
    expect(await refusalOfTest(mail.test())).toBe('mail-secret-missing')
    store.settings = null
    expect(await refusalOfTest(mail.test())).toBe('mail-not-set-up')
    expect(await refusalOfTest(mail.saveSecret(PASSWORD))).toBe('mail-not-set-up')
    expect(host.logins).toBe(0)
  })

  test('sends the password over a connection that was secured first', async () => {
    const { cert, key } = certificate()
    const secured = { login, smtp: { cert, key, disabledCommands: [], allowInsecureAuth: false } }
    for (const [security, smtp] of [
      ['starttls', {}],
      ['tls', { secure: true }],
    ] as const) {
      const options = { ...secured, smtp: { ...secured.smtp, ...smtp } }
      const { desk: mail, host } = await desk(options, { security, host: 'localhost' }, box(), [cert])
      await mail.saveSecret(PASSWORD)
      expect(await mail.test()).toEqual({ to: 'cobranca@lab.com.br' })
      expect(host.logins).toBe(1)
    }
  })
})

describe('the password', () => {
  test('lies nowhere as it was typed', async () => {
    const { desk: mail, folder } = await desk({ login })
    await mail.saveSecret(PASSWORD)
    const files = readdirSync(folder)
    expect(files).toEqual(['correio.segredo'])
    expect(readFileSync(path.join(folder, files[0]!)).includes(Buffer.from(PASSWORD, 'utf8'))).toBe(false)
  })

  test('is not kept where the system keeps no secrets', async () => {
    const { desk: mail, folder, secret, store } = await desk({ login }, {}, box(false))
    expect(await refusalOfTest(mail.saveSecret(PASSWORD))).toBe('mail-secret-unavailable')
    expect(readdirSync(folder)).toEqual([])
    expect(await secret.state(store.settings!)).toBe('unavailable')
  })

  test('goes to no other server and for no other user than it was typed for', async () => {
    const { desk: mail, host, secret, store } = await desk({ login })
    await mail.saveSecret(PASSWORD)
    const settings = store.settings!
    expect(await secret.read(settings)).toBe(PASSWORD)
    expect(await secret.read({ ...settings, host: 'outro.exemplo.com' })).toBeNull()
    expect(await secret.read({ ...settings, user: 'outra@lab.com.br' })).toBeNull()
    store.settings = { ...settings, user: 'outra@lab.com.br' }
    expect(await refusalOfTest(mail.test())).toBe('mail-secret-missing')
    expect(host.logins).toBe(0)
    store.settings = settings
    await mail.saveSecret(null)
    expect(await secret.state(settings)).toBe('missing')
  })

  test('that this computer cannot read counts as missing', async () => {
    const { desk: mail, folder, store } = await desk({ login })
    await mail.saveSecret(PASSWORD)
    const elsewhere = new MailSecret(folder, {
      ...box(),
      decrypt: () => {
        throw new Error('another computer')
      },
    })
    expect(await elsewhere.state(store.settings!)).toBe('missing')
  })
})
