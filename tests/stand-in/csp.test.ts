import { describe, expect, test } from 'vitest'
import { mapMetaPolicies, withAliases, withBroker } from './csp.ts'
import { state } from './state.ts'

state.schemes.add('app')
const broker = 'https://standin-broker.app.standin'

describe('the policy of a document', () => {
  test.each([
    ["default-src 'none'; script-src 'self'", `default-src 'none'; script-src 'self'; frame-src ${broker}`],
    ["default-src 'self'", `default-src 'self'; frame-src 'self' ${broker}`],
    ["frame-src 'none'; img-src *", `img-src *; frame-src ${broker}`],
    ["child-src blob:; default-src 'none'", `child-src blob:; default-src 'none'; frame-src blob: ${broker}`],
    ["script-src 'self'", "script-src 'self'"],
  ])('%s lets the broker in', (policy, expected) => {
    expect(withBroker(policy, 'app')).toBe(expected)
  })

  test('names the alias of the scheme', () => {
    expect(withAliases("connect-src app://store app: 'self'")).toBe(
      "connect-src https://store.app.standin https://*.app.standin 'self'",
    )
  })

  test('is also found in the document', () => {
    const html = '<meta http-equiv="Content-Security-Policy" content="img-src app:">'
    expect(mapMetaPolicies(html, withAliases)).toContain('content="img-src https://*.app.standin"')
  })
})
