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
const popups: Popup[] = []
/** App windows are announced without an id known beforehand, so they are opened one at a time. */
let nextAppWindow: ((target: AdoptedTarget) => void) | null = null

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

/** Claims the next page that nobody asked for. */
export function claimNext(): Promise<AdoptedTarget> {
  return new Promise((resolve) => {
    nextAppWindow = resolve
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
}

async function onAttached(targetInfo: TargetInfo, session: CdpSession, onPopup: OnPopup): Promise<void> {
  const { targetId, type } = targetInfo
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
  if (type === 'page') adopt({ targetId, session }, onPopup)
  else session.post('Runtime.runIfWaitingForDebugger')
}

/** A page that no command created is the app window being opened, or a page opened it. */
function adopt(target: AdoptedTarget, onPopup: OnPopup): void {
  const popup = popups.shift()
  if (popup) onPopup(popup, target)
  else if (nextAppWindow) {
    nextAppWindow(target)
    nextAppWindow = null
  } else {
    // The browser's own shortcuts open windows too, which no Electron app has.
    runningBrowser().cdp.root.post('Target.closeTarget', { targetId: target.targetId })
  }
}

export async function watchTargets(onPopup: OnPopup): Promise<void> {
  const { cdp } = runningBrowser()
  cdp.root.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    void onAttached(targetInfo, cdp.session(sessionId), onPopup)
  })
  await cdp.root.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
  })
}
