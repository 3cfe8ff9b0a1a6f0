import { describe, expect, test } from 'vitest'
import { composeMail, type Mail } from '#electron/main/mail/compose-mail.ts'

const mail = (given: Partial<Mail> = {}): Mail => ({
  from: { name: 'Laboratório São José', address: 'cobranca@lab.com.br' },
  replyTo: 'resposta@lab.com.br',
  to: { name: 'Açaí & Cia', address: 'cliente@exemplo.com.br' },
  subject: 'Aviso: vence amanhã',
  text: 'Olá, João!\nSegue a cobrança.\n',
  attachment: null,
  messageId: '01-02@lab.com.br',
  date: new Date('2026-11-23T13:00:00Z'),
  ...given,
})
const written = async (given: Partial<Mail> = {}) => (await composeMail(mail(given))).raw.toString('utf8')

describe('a message', () => {
  test('is plain text in UTF-8 with the headers of a letter between people', async () => {
    const raw = await written()
    expect(raw).toMatch(/^Reply-To: resposta@lab\.com\.br\r$/m)
    expect(raw).toMatch(/^Message-ID: <01-02@lab\.com\.br>\r$/m)
    expect(raw).toMatch(/^Date: Mon, 23 Nov 2026 13:00:00 \+0000\r$/m)
    expect(raw).toMatch(/^Content-Type: text\/plain; charset=utf-8\r$/m)
    expect(raw).toContain('Ol=C3=A1, Jo=C3=A3o!')
    expect(raw).not.toMatch(/[^\r]\n/)
  })

  test('says nothing of this computer or of the program', async () => {
    expect(await written()).not.toMatch(/X-Mailer|nodemailer|User-Agent/i)
  })

  test('without a sender is a draft for the person’s own program', async () => {
    const raw = await written({ from: null, replyTo: null, messageId: null })
    expect(raw).toMatch(/^X-Unsent: 1\r$/m)
    expect(raw).not.toMatch(/^From:/m)
  })

  test.each([
    ['subject', { subject: 'Aviso\r\nBcc: todos@exemplo.com.br' }],
    ['name of the customer', { to: { name: 'Ana\nBcc: x@y.zz', address: 'a@b.cc' } }],
    ['address of the customer', { to: { name: 'Ana', address: 'a@b.cc\r\nRCPT TO:<x@y.zz>' } }],
    ['name of the sender', { from: { name: 'Lab\r\nBcc: x@y.zz', address: 'a@b.cc' } }],
    ['reply-to', { replyTo: 'a@b.cc\nBcc: x@y.zz' }],
  ])('with a line break in the %s is refused, not folded', async (_where, given: Partial<Mail>) => {
    await expect(composeMail(mail(given))).rejects.toMatchObject({ name: 'MailProblem', scope: 'mail' })
  })

  test('keeps a text that looks like a header or an end of message as text', async () => {
    const raw = await written({ text: 'Oi\n\nBcc: x@y.zz\n.\nRCPT TO:<x@y.zz>\n' })
    const body = raw.slice(raw.indexOf('\r\n\r\n'))
    expect(raw.slice(0, raw.indexOf('\r\n\r\n'))).not.toContain('x@y.zz')
    expect(body).toContain('Bcc: x@y.zz')
  })
})
