import { describe, expect, it, test } from 'vitest'
import { mailtoLink } from '#shared/domain/messages/mailto.ts'
import { mayOpen } from '#electron/main/security/links.ts'

test('a message goes to the mail program with its text and nothing else', () => {
  const link = mailtoLink({ to: 'ana+lab@b.com', subject: 'É hoje & já?', text: 'Olá!\ncc=x&bcc=y' })!
  expect(mayOpen(link)).toBe(true)
  expect(Object.fromEntries(new URL(link).searchParams)).toEqual({
    subject: 'É hoje & já?',
    body: 'Olá!\r\ncc=x&bcc=y',
  })
  expect(mailtoLink({ to: 'a@b.com', subject: '', text: 'x'.repeat(2000) })).toBeNull()
})

describe('links handed to the system', () => {
  it.each([
    'https://wa.me/5511999990000?text=Ol%C3%A1',
    'https://www.planalto.gov.br/ccivil_03/leis/l8078compilado.htm',
    'mailto:clinica@exemplo.com.br?subject=Cobran%C3%A7a',
  ])('opens %s', (address) => expect(mayOpen(address)).toBe(true))

  it.each([
    'http://wa.me/5511999990000',
    'https://wa.me.evil.com/',
    'https://evil.com/https://wa.me/',
    'https://wa.me@evil.com/',
    'https://user:pass@wa.me/',
    'https://wa.me:8443/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://server/share',
    'ms-settings:privacy',
    'mailto:',
    'mailto:a@b.com,c@d.com',
    'mailto:%00',
    'mailto:%zz@b.com',
    'mailto:a@b.com?cc=c@d.com',
    'mailto:a@b.com?subject=x&bcc=c@d.com',
    'mailto:a@b.com?attach=C:%5Csenhas.txt',
    'mailto:a@b.com?body=x&body=y',
    'mailto:a@b.com%0D%0ABcc:c@d.com',
    'wa.me/55',
    '',
  ])('refuses %s', (address) => expect(mayOpen(address)).toBe(false))
})
