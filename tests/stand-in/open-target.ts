// How a BrowserWindow becomes a page: an ordinary one when headless; an app window or a hidden page when headed.
import { brokerPaths } from './page-source.ts'
import type { AdoptedTarget } from './page-target.ts'
import { isHeaded, runningBrowser, state } from './state.ts'
import { claim, claimNext } from './targets.ts'
import { originOf, schemeOf, toReal } from './urls.ts'
import type { WebContents } from './web-contents.ts'

export type OpenOptions = Electron.BrowserWindowConstructorOptions

let opening: Promise<unknown> = Promise.resolve()

/** Opens the page of a new window. Headed, it waits for the first URL, whose origin an app window is bound to. */
export async function openTarget(
  contents: WebContents,
  options: OpenOptions,
  firstUrl: Promise<string>,
): Promise<AdoptedTarget> {
  if (isHeaded) return openHeaded(contents, options, await firstUrl)
  const { width = 800, height = 600, show } = options
  const page = { url: 'about:blank', newWindow: true, background: show === false, width, height }
  return claim(runningBrowser().cdp.root.send('Target.createTarget', page))
}

async function openHeaded(contents: WebContents, options: OpenOptions, url: string): Promise<AdoptedTarget> {
  if (!willShow(contents, options)) {
    return { ...(await claim(createHidden())), isHidden: true }
  }
  const isOurs = state.schemes.has(schemeOf(url))
  const first = isOurs ? toReal(originOf(url) + brokerPaths.blank) : url
  // One at a time: which window an announced page belongs to is only known from the order.
  const opened = opening.then(() => openAppWindow(first, options))
  opening = opened.catch(() => {})
  return opened
}

/** The debugging port opens a moment after the pipe answers; until then Chromium refuses a hidden page. */
async function createHidden(): Promise<{ targetId: string }> {
  const page = { url: 'about:blank', hidden: true, background: true }
  for (let patience = 50; ; patience--) {
    try {
      return await runningBrowser().cdp.root.send('Target.createTarget', page)
    } catch (error) {
      if (patience === 0 || !String(error).includes('remote debugging')) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

async function openAppWindow(url: string, options: OpenOptions): Promise<AdoptedTarget> {
  const claimed = claimNext(url)
  runningBrowser().openAppWindow(url)
  const target = await claimed
  const { root } = runningBrowser().cdp
  const { windowId } = await root.send('Browser.getWindowForTarget', { targetId: target.targetId })
  const { width = 800, height = 600, x, y } = options
  const place = x === undefined || y === undefined ? {} : { left: x, top: y }
  await root.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'normal' } })
  await root.send('Browser.setWindowBounds', { windowId, bounds: { width, height, ...place } })
  return target
}

/** A page cannot become visible later, so a window counts as shown when its app waits for the moment to show it. */
function willShow(contents: WebContents, options: OpenOptions): boolean {
  if (options.show !== false) return true
  const window = contents.owner
  return Boolean(window && (window.isVisible() || window.listenerCount('ready-to-show') > 0))
}
