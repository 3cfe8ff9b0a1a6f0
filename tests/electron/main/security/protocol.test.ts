import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentPolicy, hosts } from '#electron/main/security/content-policy.ts'
import { fileOf, serveApp } from '#electron/main/security/protocol.ts'
import { isReload, senderOf } from '#electron/main/security/senders.ts'
import { temporaryFolder } from '#tests/electron/main/support/house.ts'

describe('paths of app://', () => {
  it('gives each host its page', () => {
    expect(fileOf('app://ui/')?.file).toBe('renderer/index.html')
    expect(fileOf('app://store/')?.file).toBe('electron/store/index.html')
    expect(fileOf('app://ui/assets/ui-1a2b.js')?.file).toBe('assets/ui-1a2b.js')
  })

  it.each([
    'app://ui/../main/index.js',
    'app://ui/assets/../../main/index.js',
    'app://ui/assets/%2e%2e/%2e%2e/main/index.js',
    'app://ui/assets/..%2f..%2fmain/index.js',
    'app://ui/assets/..%5c..%5cmain%5cindex.js',
    'app://ui/assets//etc/passwd',
    'app://ui/assets/C:/Windows/win.ini',
    'app://ui/assets/a%00.js',
    'app://ui/assets/%E0%A4%A',
    'app://ui/assets/',
    'app://ui/renderer/index.html',
    'app://ui/electron/store/index.html',
    'app://other/',
    'app://ui.evil/',
    'https://ui/',
    'file:///etc/passwd',
    'not a url',
  ])('refuses %s', (address) => expect(fileOf(address)).toBeNull())
})

describe('answers of app://', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>
  let serve: ReturnType<typeof serveApp>
  beforeAll(async () => {
    folder = await temporaryFolder()
    const built = join(folder.path, 'renderer')
    await mkdir(join(built, 'assets'), { recursive: true })
    await mkdir(join(built, 'renderer'), { recursive: true })
    await writeFile(join(built, 'renderer', 'index.html'), '<!doctype html>')
    await writeFile(join(built, 'assets', 'a.js'), '1')
    await writeFile(join(folder.path, 'secret'), 'secret')
    serve = serveApp(built)
  })
  afterAll(() => folder.remove())

  it('carries the policy and no sniffing on every file', async () => {
    for (const address of ['app://ui/', 'app://ui/assets/a.js']) {
      const answer = await serve(new Request(address))
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-security-policy')).toBe(contentPolicy('ui'))
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  it('answers 404 to what is not there and to other methods', async () => {
    expect((await serve(new Request('app://ui/assets/b.js'))).status).toBe(404)
    expect((await serve(new Request('app://ui/', { method: 'POST' }))).status).toBe(404)
    expect((await serve(new Request('app://ui/assets/..%2f..%2fsecret'))).status).toBe(404)
  })
})

describe('the content policy', () => {
  it.each(hosts)('of %s never allows eval, foreign scripts, frames or connections', (host) => {
    const policy = contentPolicy(host)
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("connect-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("base-uri 'none'")
    expect(policy).toContain("form-action 'none'")
    expect(policy).not.toMatch(/unsafe-eval|wasm-unsafe-eval|https?:|\*/)
    expect(policy.split('; ').find((rule) => rule.startsWith('script-src'))).toBe("script-src 'self'")
  })
})

describe('senders', () => {
  it('knows its own top pages only', () => {
    expect(senderOf({ url: 'app://ui/#/clientes', parent: null })).toBe('ui')
    expect(senderOf({ url: 'app://store/', parent: null })).toBe('store')
    expect(senderOf({ url: 'app://ui/', parent: {} })).toBeNull()
    expect(senderOf({ url: 'https://ui/', parent: null })).toBeNull()
    expect(senderOf({ url: 'app://evil/', parent: null })).toBeNull()
    expect(senderOf({ url: 'app://ui/assets/x.html', parent: null })).toBeNull()
    expect(senderOf(null)).toBeNull()
  })
})

describe('navigation', () => {
  it.each([
    ['app://ui/#/clientes', 'app://ui/', true],
    ['app://ui/', 'app://store/', false],
    ['app://ui/', 'https://ui/', false],
    ['app://ui/', 'app://ui/assets/x.html', false],
    ['app://ui/', 'file:///etc/passwd', false],
    ['app://ui/', 'javascript:alert(1)', false],
    ['about:blank', 'about:blank', false],
  ])('from %s to %s: %s', (from, to, allowed) => expect(isReload(from, to)).toBe(allowed))
})
