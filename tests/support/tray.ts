import type { ElectronApplication } from 'playwright'

/** The hands on what lies outside the window: main's clock, the tray's menu, notices of the system. */

/** Gives main a clock of its own, which stands at an instant until `wakeMain` moves it; the window's is Playwright's. */
export async function freezeMain(app: ElectronApplication, instant: string): Promise<void> {
  await app.evaluate((_electron, at) => {
    const Real = Date
    const clock = { at }
    Reflect.set(globalThis, 'mainClock', clock)
    globalThis.Date = class extends Real {
      constructor(...given: unknown[]) {
        super(...((given.length > 0 ? given : [clock.at]) as [number]))
      }
      static override now(): number {
        return clock.at
      }
    } as DateConstructor
  }, Date.parse(instant))
}

/** Moves main's clock on by minutes, or to an instant, and wakes the computer up. */
export async function wakeMain(app: ElectronApplication, to: number | string): Promise<void> {
  await app.evaluate(
    ({ powerMonitor }, { by, at }) => {
      const clock = Reflect.get(globalThis, 'mainClock') as { at: number }
      clock.at = at ?? clock.at + by
      powerMonitor.emit('resume')
    },
    typeof to === 'number' ? { by: to * 60_000, at: null } : { by: 0, at: Date.parse(to) },
  )
}

/** What the desktop would have shown: the stand-in's record of a kind. */
export const shownOf = (app: ElectronApplication, what: string): Promise<string[]> =>
  app.evaluate((_electron, kind) => {
    const stage = Reflect.get(globalThis, '__standin') as { record: { what: string; args: unknown[] }[] }
    return stage.record
      .filter((entry) => entry.what === kind)
      .map(({ args }) => JSON.stringify(args[0] ?? null))
  }, what)

export const isVisible = (app: ElectronApplication): Promise<boolean> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().some((window) => window.isVisible()))

/** Closes the window as its cross does. */
export const closeWindow = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((window) => window.isVisible())!
      .close(),
  )

/** Chooses an item of the tray's menu. */
export const chooseInTray = (app: ElectronApplication, id: string): Promise<void> =>
  app.evaluate((_electron, item) => {
    const stage = Reflect.get(globalThis, '__standin') as { record: { what: string; args: unknown[] }[] }
    const menu = stage.record.findLast(({ what }) => what === 'tray.menu')?.args[0] as Electron.Menu
    menu.getMenuItemById(item)!.click()
  }, id)
