import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Fixture, appFolder, isStandIn } from './contract-support.ts'

let fixture: Fixture
beforeAll(async () => {
  fixture = await Fixture.start()
})
afterAll(() => fixture.stop())

describe('the app', () => {
  test('knows its name, version and profile', async () => {
    const facts = await fixture.app.evaluate(({ app }) => ({
      version: app.getVersion(),
      name: app.getName(),
      isReady: app.isReady(),
      isPackaged: app.isPackaged,
      userData: app.getPath('userData'),
    }))
    const expected = { version: '1.2.3', name: 'contract', isReady: true, isPackaged: false }
    expect(facts).toEqual({ ...expected, userData: fixture.profile })
  })

  test.runIf(isStandIn)('refuses what is not implemented', async () => {
    const reasons = await fixture.app.evaluate(async ({ app, shell, BrowserWindow }) => {
      const window = await contract.open()
      const attempts = [
        () => app.getApplicationNameForProtocol('x'),
        () => shell.readShortcutLink('x'),
        () => window.setKiosk(true),
        () => window.webContents.startDrag({ file: 'x', icon: 'y' }),
        () => BrowserWindow.fromId(window.id)?.setVibrancy('menu'),
      ]
      const reasons = attempts.map((attempt) => {
        try {
          attempt()
          return 'silent'
        } catch (error) {
          return (error as Error).message
        }
      })
      window.destroy()
      return reasons
    })
    expect(reasons).toEqual([
      'stand-in: App.getApplicationNameForProtocol is not implemented',
      'stand-in: shell.readShortcutLink is not implemented',
      'stand-in: BrowserWindow.setKiosk is not implemented',
      'stand-in: WebContents.startDrag is not implemented',
      'stand-in: BrowserWindow.setVibrancy is not implemented',
    ])
  })

  test('safeStorage, nativeTheme and utilityProcess work', async () => {
    const result = await fixture.app.evaluate(
      async ({ safeStorage, nativeTheme, utilityProcess }, file) => {
        const encrypted = safeStorage.encryptString('gehe\u00efm')
        let updates = 0
        nativeTheme.on('updated', () => {
          updates += 1
        })
        nativeTheme.themeSource = 'dark'
        await new Promise((resolve) => setTimeout(resolve, 50))
        const isDark = nativeTheme.shouldUseDarkColors
        nativeTheme.themeSource = 'light'
        const child = utilityProcess.fork(file, ['arg'])
        const message = contract.once(child, 'message')
        child.postMessage({ n: new Map([[1, 2]]) })
        const answer = await message
        const exit = contract.once(child, 'exit')
        child.kill()
        await exit
        const secret = [
          Buffer.isBuffer(encrypted),
          encrypted.includes('geh'),
          safeStorage.decryptString(encrypted),
        ]
        return { secret, isDark, updates: updates > 0, answer, pid: child.pid }
      },
      path.join(appFolder, 'util.cjs'),
    )
    const secret = [true, false, 'geheïm']
    expect(result).toEqual({ secret, isDark: true, updates: true, answer: [['arg', true]], pid: undefined })
  })
})

describe('the tray and notices', () => {
  test('carry an icon and a menu whose items act, and tell when they were shown or gone', async () => {
    const seen = await fixture.app.evaluate(
      async ({ Menu, nativeImage, Notification, powerMonitor, Tray }) => {
        const seen: string[] = []
        const tray = new Tray(nativeImage.createEmpty())
        tray.setToolTip('tip')
        const menu = Menu.buildFromTemplate([
          { id: 'open', label: 'Open', click: () => void seen.push('open') },
          { type: 'separator' },
        ])
        tray.setContextMenu(menu)
        tray.on('click', () => void seen.push('clicked'))
        tray.emit('click')
        menu.getMenuItemById('open')?.click()
        tray.destroy()
        seen.push(String(tray.isDestroyed()), typeof Notification.isSupported())
        powerMonitor.once('resume', () => void seen.push('awake'))
        powerMonitor.emit('resume')
        return seen
      },
    )
    expect(seen).toEqual(['clicked', 'open', 'true', 'boolean', 'awake'])
  })
})

describe('contextBridge', () => {
  test('carries values, functions, promises and errors as documented', async () => {
    const id = await fixture.open()
    const seen = await fixture.inPage(
      id,
      `(async () => {
        const overwrite = (() => { 'use strict'; try { window.api = 1; return 'ok' } catch (e) { return e.name } })()
        const thing = api.thing(), date = api.date(new Date(7)), bytes = api.bytes(new Uint8Array([1, 2]))
        return {
          loaded, n: api.n, list: api.list, overwrite,
          frozen: [Object.isFrozen(api), Object.isFrozen(api.list), Object.isFrozen(api.list[1])],
          callback: api.call((x, y) => x + y), later: await api.later((x) => x * 2), ret: api.ret()(),
          thing: [thing.a, typeof thing.method, Object.getPrototypeOf(thing) === Object.prototype],
          date: [date[0], date[1] instanceof Date, +date[1]],
          bytes: [bytes[0], bytes[1] instanceof Uint8Array, bytes[1].length],
          rejects: await api.rejects().catch((e) => [e instanceof Error, e.message]),
          sym: Object.keys(api.sym()), moduleError: api.moduleError, sandboxed: api.sandboxed, type: api.type,
          sendFn: api.sendFn(),
          leaks: Object.keys(window).filter((key) => /standin|electron|require|process/i.test(key)),
        }
      })()`,
    )
    expect(seen).toEqual({
      loaded: 'object',
      n: 5,
      list: [1, { x: 'y' }],
      overwrite: 'TypeError',
      frozen: [true, true, true],
      callback: '1two',
      later: 6,
      ret: 'inner',
      thing: [1, 'undefined', true],
      date: [true, true, 7],
      bytes: [true, true, 2],
      rejects: [true, 'bad'],
      sym: ['k'],
      moduleError: 'module not found: fs',
      sandboxed: true,
      type: 'renderer',
      sendFn: 'An object could not be cloned.',
      leaks: [],
    })
    await fixture.destroy(id)
  })
})

describe('ipc', () => {
  test('reports errors of handlers, keeps order and knows the sender', async () => {
    const id = await fixture.open()
    await fixture.app.evaluate(({ ipcMain, BrowserWindow }) => {
      ipcMain.handle('boom', () => {
        throw new TypeError('x1')
      })
      ipcMain.handle('frame', (event) => {
        return [event.senderFrame?.url, event.sender === BrowserWindow.getAllWindows()[0]?.webContents]
      })
      const order: number[] = []
      ipcMain.on('ordered', (event, n: number) => {
        order.push(n)
        if (n === 99) event.reply('done', order)
      })
    })
    const calls = await fixture.inPage<unknown[]>(
      id,
      `Promise.all([
        api.invoke('boom').catch((e) => e.message),
        api.invoke('nobody').catch((e) => e.message),
        api.invoke('frame'),
        new Promise((ok) => { api.on('done', ok); for (let i = 0; i < 100; i++) api.send('ordered', i) }),
      ])`,
    )
    expect(calls).toEqual([
      "Error invoking remote method 'boom': TypeError: x1",
      "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
      ['app://host/page.html', true],
      Array.from({ length: 100 }, (_, index) => index),
    ])
    await fixture.destroy(id)
  })
})

describe('the protocol', () => {
  test('passes method, body, query, headers and status', async () => {
    const id = await fixture.open()
    const answer = await fixture.inPage(
      id,
      `(async () => {
        const echo = await fetch('/echo?q=%C3%A4', { method: 'POST', body: 'b\\u00f6dy', headers: { 'x-test': 't' } })
        const none = await fetch('/none')
        return [echo.status, echo.headers.get('x-answer'), await echo.json(), none.status]
      })()`,
    )
    const echo = { method: 'POST', body: 'bödy', q: 'ä', h: 't', url: 'app://host/echo?q=%C3%A4' }
    expect(answer).toEqual([201, '42', echo, 404])
    await fixture.destroy(id)
  })

  test('the content security policy is the one the app wrote, and holds', async () => {
    const id = await fixture.open('ui')
    const seen = await fixture.inPage(
      id,
      `(async () => {
        const inline = document.createElement('script')
        inline.textContent = 'window.pwned = 1'
        const violated = new Set()
        addEventListener('securitypolicyviolation', (event) => violated.add(event.effectiveDirective))
        document.body.append(inline)
        const frame = document.createElement('iframe')
        frame.src = '/page.html'
        document.body.append(frame)
        // A task of the page's own: evaluation over DevTools is exempt from the ban on eval.
        const evaled = await new Promise((ok) => setTimeout(() => { try { (0, eval)('1'); ok('ran') } catch (e) { ok(e.name) } }))
        const away = await fetch('https://example.com/').then(() => 'ok', () => 'blocked')
        const policy = (await fetch('/page.html')).headers.get('content-security-policy')
        return { pwned: window.pwned, evaled, away, violated: [...violated].sort(), mentionsFrames: /frame-src/.test(policy), isSecureContext }
      })()`,
    )
    expect(seen).toEqual({
      pwned: undefined,
      evaled: 'EvalError',
      away: 'blocked',
      violated: ['connect-src', 'frame-src', 'script-src', 'script-src-elem'],
      mentionsFrames: false,
      isSecureContext: true,
    })
    await fixture.destroy(id)
  })
})
