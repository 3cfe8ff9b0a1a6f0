import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Fixture, isStandIn } from './contract-support.ts'

/** Hands a new channel to the main worlds of two pages and waits until both have their port. */
async function join(fixture: Fixture, first: number, second: number): Promise<void> {
  await fixture.app.evaluate(
    async ({ BrowserWindow }, ids) => {
      const [one, other] = contract.pair()
      const pages = ids.map((id) => BrowserWindow.fromId(id)?.webContents)
      pages[0]?.postMessage('forward', null, [one])
      pages[1]?.postMessage('forward', null, [other])
      for (const page of pages) {
        while (!(await page?.executeJavaScript('!!window.port')))
          await new Promise((ok) => setTimeout(ok, 20))
      }
    },
    [first, second],
  )
}

for (const transport of isStandIn ? ['direct', 'relay'] : ['electron']) {
  describe(`ports (${transport})`, () => {
    let fixture: Fixture
    beforeAll(async () => {
      fixture = await Fixture.start({ env: { STANDIN_PORTS: transport } })
    })
    afterAll(() => fixture.stop())

    // Retried: on a busy machine a direct call may for once take as long as a relayed one.
    test('between pages of two origins', { retry: 2 }, async () => {
      const [ui, store] = [await fixture.open('ui'), await fixture.open('store')]
      await join(fixture, ui, store)
      const mean = await fixture.inPage<number>(ui, 'roundTrip(200)')
      if (process.env['STANDIN_VERBOSE']) console.log(`${transport}: ${mean.toFixed(3)} ms a round trip`)
      if (transport === 'direct') expect(mean).toBeLessThan(1)
      const left = await fixture.inPage(
        ui,
        '[document.querySelectorAll("iframe, div").length, window.length]',
      )
      expect(left).toEqual([0, 0])
      await fixture.destroy(store)
      await expect.poll(() => fixture.inPage(ui, 'got.at(-1)')).toBe('closed')
      await fixture.destroy(ui)
    })

    test('outlive the crash of one page, which can be joined again', async () => {
      const [ui, store] = [await fixture.open('ui'), await fixture.open('store')]
      await join(fixture, ui, store)
      await fixture.app.evaluate(async ({ BrowserWindow }, id) => {
        const contents = BrowserWindow.fromId(id)?.webContents
        if (!contents) throw new Error('no store window')
        const gone = contract.once(contents, 'render-process-gone')
        contents.forcefullyCrashRenderer()
        await gone
        const loaded = contract.once(contents, 'did-finish-load')
        contents.reload()
        await loaded
      }, store)
      await expect.poll(() => fixture.inPage(ui, 'got.at(-1)')).toBe('closed')
      await fixture.inPage(ui, 'port = null; got.length = 0; 1')
      await join(fixture, ui, store)
      expect(await fixture.inPage<number>(ui, 'roundTrip(1)')).toBeGreaterThan(0)
      await fixture.destroy(ui, store)
    })

    test('do not hold up a page when the other one is gone before the hand-over', async () => {
      const [ui, store] = [await fixture.open('ui'), await fixture.open('store')]
      const tag = await fixture.app.evaluate(
        async ({ BrowserWindow, ipcMain }, [ui, store]) => {
          const [one, other] = contract.pair()
          const closed = contract.once<[unknown, string]>(ipcMain, 'port-closed')
          BrowserWindow.fromId(store)?.webContents.postMessage('take', 'gone', [one])
          BrowserWindow.fromId(ui)?.webContents.postMessage('take', 'left', [other])
          await Promise.resolve()
          BrowserWindow.fromId(store)?.destroy()
          return (await closed)[1]
        },
        [ui, store] as const,
      )
      expect(tag).toBe('left')
      await fixture.destroy(ui)
    })

    test('between pages of one origin, with megabytes in one message', async () => {
      const [one, other] = [await fixture.open(), await fixture.open()]
      await join(fixture, one, other)
      const sizes = await fixture.inPage(
        one,
        `(async () => {
          const answer = () => new Promise((ok) => port.addEventListener('message', (e) => ok(e.data), { once: true }))
          port.postMessage({ echo: 'ç'.repeat(5e6) })
          const text = await answer()
          port.postMessage({ echo: new Uint8Array(5e6).fill(7) })
          const bytes = await answer()
          return [text.length, text.at(-1), bytes.length, bytes.at(-1)]
        })()`,
      )
      expect(sizes).toEqual([5e6, 'ç', 5e6, 7])
      await fixture.destroy(one, other)
    })

    test('queue until started, survive rich values, close both ends', async () => {
      const id = await fixture.open()
      const result = await fixture.app.evaluate(async ({ BrowserWindow, ipcMain }, id) => {
        const page = BrowserWindow.fromId(id)?.webContents
        const [near, far] = contract.pair()
        const got: unknown[] = []
        page?.postMessage('take', 'T', [far])
        near.postMessage('early')
        near.on('message', (event) => got.push(event.data))
        await new Promise((resolve) => setTimeout(resolve, 300))
        const beforeStart = got.length
        near.start()
        near.postMessage({ when: new Date(3), map: new Map([[1, 2]]) })
        await new Promise((resolve) => setTimeout(resolve, 300))
        const [, rich] = got[1] as [string, { when: Date; map: Map<number, number> }]
        let reuse = 'ok'
        try {
          page?.postMessage('take', 'T', [far])
        } catch {
          reuse = 'throws'
        }
        const closed = contract.once<[unknown, string]>(ipcMain, 'port-closed')
        near.close()
        const [, tag] = await closed
        return { beforeStart, first: got[0], rich: [rich.when instanceof Date, rich.map.get(1)], reuse, tag }
      }, id)
      const expected = { beforeStart: 0, first: ['T', 'early'], rich: [true, 2], reuse: 'throws', tag: 'T' }
      expect(result).toEqual(expected)
      await fixture.destroy(id)
    })

    test('close when the page goes away', async () => {
      const id = await fixture.open()
      const isClosed = await fixture.app.evaluate(async ({ BrowserWindow }, id) => {
        const [near, far] = contract.pair()
        BrowserWindow.fromId(id)?.webContents.postMessage('take', 'U', [far])
        near.start()
        await new Promise((resolve) => setTimeout(resolve, 200))
        const gone = contract.once(near, 'close')
        BrowserWindow.fromId(id)?.destroy()
        await gone
        return true
      }, id)
      expect(isClosed).toBe(true)
    })

    test('can be given by a page, and travel through ports', async () => {
      const id = await fixture.open()
      const result = await fixture.app.evaluate(async ({ BrowserWindow, ipcMain }, id) => {
        const page = BrowserWindow.fromId(id)?.webContents
        const gift = contract.once<[Electron.IpcMainEvent, unknown]>(ipcMain, 'gift')
        page?.send('give')
        const [event, data] = await gift
        const given = event.ports[0]
        if (!given) return null
        const answer = contract.once<[Electron.MessageEvent]>(given, 'message')
        given.start()
        given.postMessage('thanks')
        const [thanked] = await answer
        const [near, far] = contract.pair()
        const [inner, outer] = contract.pair()
        page?.postMessage('take', 'N', [far])
        near.start()
        near.postMessage('nest', [outer])
        const nested = contract.once<[Electron.MessageEvent]>(inner, 'message')
        inner.start()
        const [viaNested] = await nested
        return { data, answer: thanked.data as unknown, nested: viaNested.data as unknown }
      }, id)
      expect(result).toEqual({ data: { hello: 1 }, answer: 'got thanks', nested: 'via nested' })
      await fixture.destroy(id)
    })

    test('lose nothing when the other end is handed over much later', async () => {
      const [one, other] = [await fixture.open('ui'), await fixture.open('store')]
      const first = await fixture.app.evaluate(
        async ({ BrowserWindow }, [one, other]) => {
          const page = BrowserWindow.fromId(one)?.webContents
          const [near, far] = contract.pair()
          page?.postMessage('forward', null, [near])
          while (!(await page?.executeJavaScript('!!window.port')))
            await new Promise((ok) => setTimeout(ok, 20))
          await page?.executeJavaScript(`port.postMessage('before peer')`)
          await new Promise((resolve) => setTimeout(resolve, 200))
          BrowserWindow.fromId(other)?.webContents.postMessage('take', 'L', [far])
          await new Promise((resolve) => setTimeout(resolve, 400))
          return page?.executeJavaScript('got[0]') as Promise<unknown>
        },
        [one, other] as const,
      )
      expect(first).toEqual(['L', 'before peer'])
      await fixture.destroy(one, other)
    })

    test('carry 20 MB between main and a page, both ways', async () => {
      const id = await fixture.open()
      const sizes = await fixture.app.evaluate(async ({ BrowserWindow }, id) => {
        const [near, far] = contract.pair()
        BrowserWindow.fromId(id)?.webContents.postMessage('take', 'B', [far])
        near.start()
        const send = async (message: unknown): Promise<unknown> => {
          const answer = contract.once<[Electron.MessageEvent]>(near, 'message')
          near.postMessage(message)
          const [event] = await answer
          return (event.data as [string, unknown])[1]
        }
        const text = (await send('"😀'.repeat(7e6))) as string
        const bytes = (await send(new Uint8Array(2e7).fill(9))) as Uint8Array
        return [
          text.length,
          text === '"😀'.repeat(7e6),
          bytes.length,
          bytes.at(-1),
          bytes instanceof Uint8Array,
        ]
      }, id)
      expect(sizes).toEqual([21e6, true, 2e7, 9, true])
      await fixture.destroy(id)
    })
  })
}
