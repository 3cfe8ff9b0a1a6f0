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
  creations.add(creating)
  const { targetId } = await creating.finally(() => creations.delete(creating))
  const early = unclaimed.get(targetId)
  unclaimed.delete(targetId)
  const session = early ?? (await new Promise<CdpSession>((resolve) => awaited.set(targetId, resolve)))
  return { targetId, session }
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

function onAttached(targetInfo: TargetInfo, session: CdpSession, onPopup: OnPopup): void {
  const { targetId, type } = targetInfo
  if (type !== 'page') {
    session.post('Runtime.runIfWaitingForDebugger')
    return
  }
  const waiting = awaited.get(targetId)
  awaited.delete(targetId)
  if (waiting) {
    waiting(session)
    return
  }
  if (nextAppWindow && popups.length === 0 && creations.size === 0) {
    nextAppWindow({ targetId, session })
    nextAppWindow = null
    return
  }
  unclaimed.set(targetId, session)
  if (popups.length > 0) void adoptPopup(targetId, session, onPopup)
}

async function adoptPopup(targetId: string, session: CdpSession, onPopup: OnPopup): Promise<void> {
  // Still unclaimed once our own windows are accounted for: the page opened it.
  await Promise.allSettled(creations)
  const popup = unclaimed.delete(targetId) ? popups.shift() : undefined
  if (popup) onPopup(popup, { targetId, session })
}

export async function watchTargets(onPopup: OnPopup): Promise<void> {
  const { cdp } = runningBrowser()
  cdp.root.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    onAttached(targetInfo, cdp.session(sessionId), onPopup)
  })
  await cdp.root.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
  })
}
