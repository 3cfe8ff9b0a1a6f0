import type { Host } from './content-policy.ts'

/** Which of our pages an IPC message came from, or null when it came from anything else: then it is not answered. */
export function senderOf(frame: { url: string; parent: unknown } | null): Host | null {
  if (!frame || frame.parent || !URL.canParse(frame.url)) return null
  const url = new URL(frame.url)
  if (url.protocol !== 'app:' || url.pathname !== '/') return null
  if (url.host === 'ui') return 'ui'
  return url.host === 'store' ? 'store' : null
}

/** Whether going there is one of our pages loading itself again, the only navigation there is. */
export function isReload(from: string, to: string): boolean {
  const host = senderOf({ url: from, parent: null })
  return host !== null && host === senderOf({ url: to, parent: null })
}
