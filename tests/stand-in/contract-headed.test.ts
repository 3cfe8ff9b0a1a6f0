import { describe, expect, test } from 'vitest'
import { Fixture, isStandIn } from './contract-support.ts'

describe.runIf(isStandIn && process.env['DISPLAY'])('on a screen', () => {
  test('the window is shown, the store is not, and outlives it', async () => {
    const fixture = await Fixture.start({ env: { STANDIN_HEADED: '1' } })
    const result = await fixture.app.evaluate(async ({ BrowserWindow }) => {
      const store = await contract.open('store')
      const ui = new BrowserWindow({ show: false, width: 700, height: 500 })
      const ready = contract.once(ui, 'ready-to-show')
      await ui.loadURL('app://ui/page.html')
      await ready
      ui.show()
      const size = (await ui.webContents.executeJavaScript('[innerWidth, outerWidth]')) as number[]
      const events: string[] = []
      ui.on('close', () => events.push('close'))
      ui.on('closed', () => events.push('closed'))
      const closed = contract.once(ui, 'closed')
      // As the person at the screen does: nobody asked the app.
      ui.webContents.executeJavaScript('window.close()').catch(() => {})
      await closed
      const alive = (await store.webContents.executeJavaScript('1 + 1')) as number
      return { size, events, alive }
    })
    expect(result).toEqual({ size: [700, 700], events: ['close', 'closed'], alive: 2 })
    await fixture.stop()
  })
})
