import { describe, expect, it } from 'vitest'
import { mayOpen } from '#electron/main/security/links.ts'

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
    'wa.me/55',
    '',
  ])('refuses %s', (address) => expect(mayOpen(address)).toBe(false))
})
