// How a BrowserWindow becomes a page: an ordinary one when headless; an app window or a hidden page when headed.
import { brokerPaths } from './page-source.ts'
import type { AdoptedTarget } from './page-target.ts'
import { isHeaded, runningBrowser, state } from './state.ts'
import { claim, claimNext } from './targets.ts'
import { schemeOf, originOf, toReal } from './urls.ts'
import type { WebContents } from './web-contents.ts'

export type OpenOptions = Electron.BrowserWindowConstructorOptions

let opening: Promise<unknown> = Promise.resolve()

/** Opens the page of a new window. Headed, it waits for the first URL, whose origin the app window is bound to. */
export async function openTarget(
  contents: WebContents,
  options: OpenOptions,
  firstUrl: Promise<string>,
): Promise<AdoptedTarget> {
  const size = { width: options.width ?? 800, height: options.height ?? 600 }
  const { cdp } = runningBrowser()
  if (!isHeaded) {
    const background = options.show === false
    return claim(
      cdp.root.send('Target.createTarget', { url: 'about:blank', newWindow: true, background, ...size }),
    )
  }
  const url = await firstUrl
  if (!willShow(contents, options) || !state.schemes.has(schemeOf(url))) {
    return claim(cdp.root.send('Target.createTarget', { url: 'about:blank', hidden: true, background: true }))
  }
  const opened = opening.then(() => {
    const claimed = claimNext()
    runningBrowser().openAppWindow(toReal(originOf(url)).replace(/\/$/, '') + brokerPaths.blank, size)
    return claimed
  })
  opening = opened.catch(() => {})
  return opened
}

/** A page cannot become visible later, so a window that starts hidden counts as shown when its app waits to show it. */
function willShow(contents: WebContents, options: OpenOptions): boolean {
  if (options.show !== false) return true
  const window = contents.owner
  return Boolean(window && (window.isVisible() || window.listenerCount('ready-to-show') > 0))
}
