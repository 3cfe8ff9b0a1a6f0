// Chromium cannot call back per request: the app's handlers are asked once per origin and their answers pinned.
import type { Params } from './cdp-types.ts'
import { defaultSession, Session } from './session.ts'
import { runningBrowser } from './state.ts'
import { toVirtual } from './urls.ts'
import type { WebContents } from './web-contents.ts'

/** Electron's name of each permission, and DevTools' where they differ. */
const permissions = new Map([
  ['persistent-storage', 'persistent-storage'],
  ['notifications', 'notifications'],
  ['geolocation', 'geolocation'],
  ['midi', 'midi'],
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-sanitized-write', 'clipboard-write'],
  ['idle-detection', 'idle-detection'],
  ['window-management', 'window-management'],
  ['local-fonts', 'local-fonts'],
])
const asked = new Set<string>()

export async function applyPermissions(contents: WebContents, realUrl: string): Promise<void> {
  const { origin } = new URL(realUrl)
  if (asked.has(origin)) return
  asked.add(origin)
  const answers = [...permissions].map(async ([name, devToolsName]) => {
    const granted = await Session.permits(defaultSession, toVirtual(realUrl), contents, name)
    const setting: Params<'Browser.setPermission'>['setting'] = granted ? 'granted' : 'denied'
    await runningBrowser()
      .cdp.root.send('Browser.setPermission', { permission: { name: devToolsName }, setting, origin })
      .catch((error: Error) => console.warn(`stand-in: permission ${name}: ${error.message}`))
  })
  await Promise.all(answers)
}
