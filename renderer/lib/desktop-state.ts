import type { DesktopEvent } from '#shared/contracts/desktop.ts'
import { useQuery } from '@tanstack/react-query'
import { desktop, desktopClient, desktopLink, storeLink } from './clients.ts'
import { queryClient } from './query-client.ts'

/** What main says of itself, the store and the backup; kept true by its events. */
export function useDesktop() {
  return useQuery(desktop.app.info.queryOptions())
}

const menuListeners = new Set<(action: string) => void>()

/** Hears the native menu: a path to open, or `lock`, `palette`, `print`. Answers how to stop. */
export function onMenu(listener: (action: string) => void): () => void {
  menuListeners.add(listener)
  return () => menuListeners.delete(listener)
}

function apply(event: DesktopEvent): void {
  if (event.kind === 'menu') {
    for (const listener of menuListeners) listener(event.action)
    return
  }
  if (event.kind === 'mail') {
    queryClient.setQueryData(desktop.mail.status.queryKey(), event.status)
    return
  }
  // A store that crashed closes no port: without this, calls in flight would wait until the rebuilt one gives a new.
  if (event.kind === 'store' && ['recovering', 'failed'].includes(event.state.kind)) storeLink.disconnect()
  const news = event.kind === 'store' ? { store: event.state } : { backup: event.status }
  queryClient.setQueryData(desktop.app.info.queryKey(), (now) => now && { ...now, ...news })
  if (event.kind === 'backup') void queryClient.invalidateQueries({ queryKey: desktop.backup.key() })
}

async function follow(): Promise<void> {
  try {
    for await (const event of await desktopClient.app.watch()) apply(event)
  } catch {
    // The port was lost: the next connection follows again.
  }
}

/** Follows main's events from now on. */
export function watchDesktop(): () => void {
  if (desktopLink.connected) void follow()
  return desktopLink.onConnection((connected) => {
    if (connected) void follow()
  })
}
