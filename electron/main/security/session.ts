import { app, session } from 'electron'
import { mayOpen } from './links.ts'
import { isReload } from './senders.ts'

/** Electron's security checklist for everything that will ever show a page. Call before any window exists. */
export function denyByDefault(log: { warn(message: string, ...details: unknown[]): void }): void {
  const pages = session.defaultSession
  pages.setPermissionRequestHandler((_contents, permission, answer) => answer(isGranted(permission)))
  pages.setPermissionCheckHandler((_contents, permission) => isGranted(permission))
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(({ url }) => {
      log.warn('a page tried to open a window', mayOpen(url) ? 'to a known site' : 'elsewhere')
      return { action: 'deny' }
    })
    contents.on('will-navigate', (event) => {
      if (!isReload(contents.getURL(), event.url)) event.preventDefault()
    })
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
  })
}

/** The only thing pages may have: their database is kept when the disk gets full. */
function isGranted(permission: string): boolean {
  return permission === 'persistent-storage'
}
