// Pages the browser announces: those the stand-in asked for, and those a page opened by itself.
import type { CdpSession } from './cdp.ts'
import type { CdpEvents, TargetInfo } from './cdp-types.ts'
import { runningBrowser } from './state.ts'
import type { AdoptedTarget } from './page-target.ts'
import { toVirtual } from './urls.ts'
import type { WebContents } from './web-contents.ts'

interface Popup {
  opener: WebContents
  details: Electron.HandlerDetails
}
export type OnPopup = (popup: Popup, target: AdoptedTarget) => void

const awaited = new Map<string, (session: CdpSession) => void>()
const unclaimed = new Map<string, CdpSession>()
const creations = new Set<Promise<unknown>>()
/** What pages asked to open and what was opened, each until the other half is told: either may come first. */
const popups: Popup[] = []
const opened: AdoptedTarget[] = []
let onPopup: OnPopup = () => {}
/** App windows are announced without an id known beforehand, so they are opened one at a time. */
let nextAppWindow: { url: string; resolve: (target: AdoptedTarget) => void } | null = null

/** Claims the page a CDP command creates. */
export async function claim(creating: Promise<{ targetId: string }>): Promise<AdoptedTarget> {
  const known = creating.then(({ targetId }) => ({ targetId, announced: announced(targetId) }))
  creations.add(known)
  const target = await known.finally(() => creations.delete(known))
  return { targetId: target.targetId, session: await target.announced }
}

function announced(targetId: string): Promise<CdpSession> {
  const early = unclaimed.get(targetId)
  unclaimed.delete(targetId)
  return early ? Promise.resolve(early) : new Promise((resolve) => awaited.set(targetId, resolve))
}

/** Claims the next page that no command created and that opens with this address. */
export function claimNext(url: string): Promise<AdoptedTarget> {
  return new Promise((resolve) => {
    nextAppWindow = { url: new URL(url).href, resolve }
  })
}

export function reportPopup(opener: WebContents, opening: CdpEvents['Page.windowOpen']): void {
  const details = {
    url: toVirtual(opening.url),
    frameName: opening.windowName,
    features: opening.windowFeatures.join(','),
    disposition: 'foreground-tab',
    referrer: { url: opener.getURL(), policy: 'default' },
  } satisfies Electron.HandlerDetails
  popups.push({ opener, details })
  pairPopups()
}

function pairPopups(): void {
  const [popup] = popups
  const [target] = opened
  if (!popup || !target) return
  popups.shift()
  opened.shift()
  onPopup(popup, target)
}

async function onAttached(targetInfo: TargetInfo, session: CdpSession): Promise<void> {
  const { targetId, type, url } = targetInfo
  const waiting = awaited.get(targetId)
  awaited.delete(targetId)
  if (waiting) {
    waiting(session)
    return
  }
  unclaimed.set(targetId, session)
  // Often announced before the command that creates it is answered; a hidden page not even as a page. Still unclaimed
  // once every command has its answer: nobody here created it by a command.
  await Promise.allSettled(creations)
  if (!unclaimed.delete(targetId)) return
  if (type === 'page') adopt(url, { targetId, session })
  else session.post('Runtime.runIfWaitingForDebugger')
}

/** A page that no command created is the app window being opened, or a page opened it, or the browser did. */
function adopt(url: string, target: AdoptedTarget): void {
  if (nextAppWindow?.url === url) {
    nextAppWindow.resolve(target)
    nextAppWindow = null
  } else if (url.startsWith('chrome:')) {
    // The browser's own shortcuts open windows too, which no Electron app has.
    runningBrowser().cdp.root.post('Target.closeTarget', { targetId: target.targetId })
  } else {
    opened.push(target)
    pairPopups()
  }
}

export async function watchTargets(adoptPopup: OnPopup): Promise<void> {
  const { cdp } = runningBrowser()
  onPopup = adoptPopup
  cdp.root.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    void onAttached(targetInfo, cdp.session(sessionId))
  })
  await cdp.root.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
  })
}
