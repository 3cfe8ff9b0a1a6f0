import { describe, expect, test } from 'vitest'
import { Fixture, isStandIn } from './contract-support.ts'

describe.runIf(isStandIn && process.env['DISPLAY'])('on a screen', () => {
  test('the window is shown, the store is not, and outlives it', async () => {
    const fixture = await Fixture.start({ env: { STANDIN_HEADED: '1' } })
    const size = await fixture.app.evaluate(async ({ BrowserWindow }) => {
      // Both at once, as an app starts: which page belongs to which window is not a matter of order.
      const store = contract.open('store')
      const ui = new BrowserWindow({ show: false, width: 700, height: 500 })
      const ready = contract.once(ui, 'ready-to-show')
      await ui.loadURL('app://ui/page.html')
      await Promise.all([ready, store])
      ui.show()
      contract.seen.length = 0
      for (const name of ['close', 'closed'] as const) ui.on(name as 'closed', () => contract.seen.push(name))
      return (await ui.webContents.executeJavaScript('[innerWidth, outerWidth]')) as number[]
    })
    expect(size).toEqual([700, 700])
    // As the person at the screen does: nobody asked the app.
    await fixture.app
      .windows()
      .find((page) => page.url().includes('ui'))
      ?.close()
    await expect.poll(() => fixture.app.evaluate(() => contract.seen)).toEqual(['close', 'closed'])
    const alive = await fixture.app.evaluate(
      ({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map(
          (window) => window.webContents.executeJavaScript('location.host') as Promise<string>,
        )[0],
    )
    expect(alive).toBe('store.app.standin')
    await fixture.stop()
  })
})
