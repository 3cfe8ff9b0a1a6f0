import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { appFolder, executablePath, Fixture, freshProfile } from './contract-support.ts'

describe('windows', () => {
  let fixture: Fixture
  beforeAll(async () => {
    fixture = await Fixture.start()
  })
  afterAll(() => fixture.stop())

  test('show, hide, refuse to close, close', async () => {
    const result = await fixture.app.evaluate(async () => {
      contract.seen.length = 0
      const window = await contract.open()
      const visible = [window.isVisible()]
      window.show()
      visible.push(window.isVisible())
      window.hide()
      visible.push(window.isVisible())
      let isBlocking = true
      window.on('close', (event) => {
        if (isBlocking) event.preventDefault()
      })
      window.close()
      await new Promise((resolve) => setTimeout(resolve, 200))
      const survived = !window.isDestroyed()
      isBlocking = false
      const closed = contract.once(window, 'closed')
      window.close()
      await closed
      const events = contract.seen.filter((name) => name !== 'ready-to-show')
      return { visible, survived, isDestroyed: window.isDestroyed(), events }
    })
    const events = ['show', 'hide', 'close', 'close', 'closed']
    expect(result).toEqual({ visible: [false, true, false], survived: true, isDestroyed: true, events })
  })

  test('keep their bounds and state', async () => {
    const result = await fixture.app.evaluate(async () => {
      const window = await contract.open()
      window.setBounds({ x: 10, y: 20, width: 900, height: 700 })
      window.maximize()
      const maximized = [window.isMaximized(), window.getNormalBounds(), window.getBounds().width > 900]
      window.minimize()
      const minimized = window.isMinimized()
      window.restore()
      const restored = window.isMaximized()
      window.unmaximize()
      const bounds = window.getBounds()
      window.destroy()
      return { maximized, minimized, restored, bounds }
    })
    const bounds = { x: 10, y: 20, width: 900, height: 700 }
    expect(result).toEqual({ maximized: [true, bounds, true], minimized: true, restored: true, bounds })
  })

  test('report a crash and load again', async () => {
    const id = await fixture.open()
    const result = await fixture.app.evaluate(async ({ BrowserWindow }, id) => {
      const contents = BrowserWindow.fromId(id)?.webContents
      if (!contents) return null
      const gone = contract.once<[unknown, Electron.RenderProcessGoneDetails]>(
        contents,
        'render-process-gone',
      )
      contents.forcefullyCrashRenderer()
      const [, details] = await gone
      const again = contract.once(contents, 'did-finish-load')
      contents.reload()
      await again
      const loaded = (await contents.executeJavaScript('window.loaded')) as unknown
      return [['crashed', 'killed'].includes(details.reason), contents.isCrashed(), loaded]
    }, id)
    expect(result).toEqual([true, false, 'object'])
    await fixture.destroy(id)
  })

  test('let the app decide about navigation and new windows', async () => {
    const id = await fixture.open('ui')
    await fixture.app.evaluate(({ BrowserWindow }, id) => {
      contract.seen.length = 0
      const contents = BrowserWindow.fromId(id)?.webContents
      contents?.on('will-navigate', (event) => {
        contract.seen.push(event.url)
        event.preventDefault()
      })
      contents?.setWindowOpenHandler(({ url }) => {
        contract.seen.push(url)
        return { action: 'deny' }
      })
    }, id)
    await fixture.inPage(
      id,
      `window.open('https://example.com/help'); location.href = 'https://example.com/evil'; 1`,
    )
    const expected = ['https://example.com/evil', 'https://example.com/help']
    await expect
      .poll(() =>
        fixture.app.evaluate(() =>
          contract.seen
            .filter((seen) => /:/.test(String(seen)))
            .map(String)
            .toSorted((one, other) => one.localeCompare(other)),
        ),
      )
      .toEqual(expected)
    const state = await fixture.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((w) => w.webContents.getURL()),
    )
    expect(state).toEqual(['app://ui/page.html'])
    await fixture.destroy(id)
  })

  test('can be told that the session ends', async () => {
    const seen = await fixture.app.evaluate(async () => {
      const window = await contract.open()
      contract.seen.length = 0
      window.emit('session-end', { reasons: ['shutdown'] })
      window.destroy()
      return contract.seen[0]
    })
    expect(seen).toBe('session-end')
  })

  test('accept what Playwright does to a page', async () => {
    // Not the page of the test before, refused a moment ago, which Playwright may be told of only now.
    const opened = fixture.app.waitForEvent('window', (page) =>
      page.waitForURL(/ui/).then(
        () => true,
        () => false,
      ),
    )
    const id = await fixture.open('ui')
    const page = await opened
    await page.clock.install({ time: new Date('2026-01-02T12:00:00Z') })
    await page.clock.setFixedTime(new Date('2026-01-02T12:00:00Z'))
    await page.setViewportSize({ width: 640, height: 480 })
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await page
      .locator('input')
      .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('abc') })
    const seen = await page.evaluate(() => ({
      now: new Date().toISOString(),
      width: innerWidth,
      dark: matchMedia('(prefers-color-scheme: dark)').matches,
      file: document.querySelector('input')?.files?.[0]?.name,
    }))
    expect(seen).toEqual({ now: '2026-01-02T12:00:00.000Z', width: 640, dark: true, file: 'a.txt' })
    expect((await page.screenshot()).length).toBeGreaterThan(500)
    await fixture.destroy(id)
  })
})

describe('the process', () => {
  const profiles: string[] = []
  afterEach(() => {
    for (const profile of profiles.splice(0)) fs.rmSync(profile, { recursive: true, force: true })
  })

  function profile(): string {
    profiles.push(freshProfile())
    return profiles.at(-1) ?? ''
  }

  test('keeps IndexedDB when it is killed, and takes the browser along', async () => {
    const folder = profile()
    const first = await Fixture.start({ profile: folder })
    await first.inPage(await first.open('store'), `keep('acknowledged').then(() => 1)`)
    await first.kill()
    const second = await Fixture.start({ profile: folder })
    expect(await second.inPage(await second.open('store'), 'kept()')).toBe('acknowledged')
    expect(await second.inPage(await second.open('ui'), 'kept()')).toBeUndefined()
    await second.stop()
  })

  test('refuses a second instance and reports it to the first', async () => {
    const folder = profile()
    const first = await Fixture.start({ profile: folder, args: ['--single'] })
    const args = ['--no-sandbox', appFolder, `--user-data-dir=${folder}`, '--single', 'file.ofx']
    const code = await new Promise((resolve) => {
      spawn(executablePath, args, { stdio: 'ignore' }).on('exit', resolve)
    })
    expect(code).toBe(0)
    await expect
      .poll(() => first.app.evaluate(() => contract.seen))
      .toEqual([['second-instance', 'file.ofx']])
    await first.stop()
  })

  test('quits in order, and not when refused', async () => {
    const fixture = await Fixture.start({ profile: profile() })
    await fixture.open()
    await fixture.app.evaluate(({ app }) => {
      app.once('before-quit', (event) => event.preventDefault())
      app.quit()
    })
    expect(await fixture.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
    const child = fixture.app.process()
    await fixture.app.close()
    expect(child.exitCode).toBe(0)
  })
})
