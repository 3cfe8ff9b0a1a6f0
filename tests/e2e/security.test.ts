import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DesktopApp, launchApp, removeProfile } from '#tests/support/desktop-app.ts'

let desktop: DesktopApp

beforeAll(async () => {
  desktop = await launchApp()
  // Pages are the policy's matter; main has sockets of its own.
  await desktop.app.evaluate(() => {
    const { Socket } = process.getBuiltinModule('node:net')
    const called: string[] = []
    Reflect.set(globalThis, 'called', called)
    const connect = Reflect.get(Socket.prototype, 'connect') as (...given: unknown[]) => unknown
    const watched = new Proxy(connect, {
      apply: (target, socket: object, given: unknown[]): unknown => {
        called.push(JSON.stringify(given[0]))
        return Reflect.apply(target, socket, given)
      },
    })
    Reflect.set(Socket.prototype, 'connect', watched)
  })
})
afterAll(async () => {
  await desktop.close()
  removeProfile(desktop.profile)
})

const windowCount = () => desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)

test('pages have no Node, no Electron and no bridge', async () => {
  const names = ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer', 'api']
  const found = await desktop.ui.evaluate((names) => names.filter((name) => name in globalThis), names)
  expect(found).toEqual([])
})

test('every window is sandboxed and isolated', async () => {
  const leaks = await desktop.app.evaluate(async ({ BrowserWindow }) =>
    Promise.all(
      BrowserWindow.getAllWindows().map(
        (window) =>
          window.webContents.executeJavaScript('typeof require + typeof process') as Promise<string>,
      ),
    ),
  )
  expect(leaks.length).toBeGreaterThanOrEqual(2)
  for (const leak of leaks) expect(leak).toBe('undefinedundefined')
})

test('eval, inline scripts and foreign addresses are refused by the policy', async () => {
  const seen = await desktop.ui.evaluate(async () => {
    const inline = document.createElement('script')
    inline.textContent = 'globalThis.planted = true'
    document.body.append(inline)
    // From a task of the page: an evaluation by the debugger is exempt from the policy.
    const evaluated = await new Promise((resolve) =>
      setTimeout(() => {
        try {
          // oxlint-disable-next-line no-eval -- the very thing the policy must refuse
          resolve((0, eval)('1'))
        } catch (error) {
          resolve((error as Error).name)
        }
      }),
    )
    const network = await fetch('https://example.com/').then(
      () => 'reached',
      () => 'refused',
    )
    return { planted: 'planted' in globalThis, evaluated, network, secure: isSecureContext }
  })
  expect(seen).toEqual({ planted: false, evaluated: 'EvalError', network: 'refused', secure: true })
})

test('windows cannot be opened and pages cannot leave', async () => {
  const before = { url: desktop.ui.url(), windows: await windowCount() }
  await desktop.ui.evaluate(() => {
    globalThis.open('https://example.com/')
    globalThis.location.href = 'https://example.com/'
  })
  await desktop.ui.waitForTimeout(500)
  expect({ url: desktop.ui.url(), windows: await windowCount() }).toEqual(before)
})

test('permissions are denied, but for keeping the data', async () => {
  const states = await desktop.ui.evaluate(async () => {
    const names = ['notifications', 'geolocation', 'midi', 'local-fonts'] as PermissionName[]
    const query = async (name: PermissionName) => (await navigator.permissions.query({ name })).state
    return Promise.all(names.map(query))
  })
  expect(new Set(states)).toEqual(new Set(['denied']))
})

test('only the built pages are served', async () => {
  const answers = await desktop.ui.evaluate(async () => {
    const paths = [
      '/../package.json',
      '/..%2f..%2fpackage.json',
      '/assets/../../main/index.js',
      '/main/index.js',
      '/%00',
      '/c:/windows/win.ini',
    ]
    return Promise.all(
      paths.map((path) =>
        fetch(path).then(
          (response) => (response.ok ? `served ${path}` : 'refused'),
          () => 'refused',
        ),
      ),
    )
  })
  expect(new Set(answers)).toEqual(new Set(['refused']))
})

test('the screens cannot reach the database', async () => {
  const databases = await desktop.ui.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name),
  )
  expect(databases).not.toContain('em-dia')
})

test('nothing asked for the network', async () => {
  const asked = await desktop.app.evaluate(() => {
    // The stand-in's record; real Electron has none, and the policy above is the proof there.
    const stage = Reflect.get(globalThis, '__standin') as
      | { record: { what: string; args: unknown[] }[] }
      | undefined
    return stage?.record.filter(({ what }) => what === 'blocked-request').map(({ args }) => String(args[0]))
  })
  // What this file itself tried is all there is.
  for (const url of asked ?? []) expect(url).toMatch(/^https:\/\/example\.com\//)
})

test('main called nobody: with mail off nothing leaves this computer, whatever wakes it', async () => {
  await desktop.app.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'))
  await desktop.ui.waitForTimeout(500)
  const called = await desktop.app.evaluate(() => Reflect.get(globalThis, 'called') as string[])
  expect(called).toEqual([])
})
