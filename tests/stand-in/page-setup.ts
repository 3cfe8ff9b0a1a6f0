// What is installed in a page before its first script runs, and which of its events become Electron's.
import type { CdpSession } from './cdp.ts'
import { emitPreventable, preventable } from './guard.ts'
import { receiveFromPage } from './page-messages.ts'
import { isolatedWorldScript, mainWorldScript } from './page-source.ts'
import type { PageTarget } from './page-target.ts'
import { secret } from './state.ts'
import { reportPopup } from './targets.ts'
import { toVirtual } from './urls.ts'

const world = 'Electron Isolated Context'
const binding = `__${secret}send`
export const receiver = `__${secret}receive`

export function watchTarget(target: PageTarget, session: CdpSession): void {
  const { contents } = target
  session.on('Runtime.bindingCalled', (call) => {
    if (call.name !== binding) return
    const message = target.receive(call.executionContextId, call.payload)
    if (message) receiveFromPage(contents, message)
  })
  session.on('Page.javascriptDialogOpening', ({ type }) => {
    if (type !== 'beforeunload') return
    session.post('Page.handleJavaScriptDialog', { accept: emitPreventable(contents, 'will-prevent-unload') })
  })
  session.on('Page.windowOpen', (opening) => reportPopup(contents, opening))
  session.on('Inspector.targetCrashed', () => target.crashed())
  session.on('detached', () => target.destroyed())
  watchNavigation(target, session)
  watchConsole(target, session)
}

function watchNavigation(target: PageTarget, session: CdpSession): void {
  const { contents } = target
  session.on('Page.lifecycleEvent', ({ frameId, name }) => {
    if (frameId === target.targetId) onLifecycle(target, name)
  })
  session.on('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId) return
    target.url = toVirtual(frame.url + (frame.urlFragment ?? ''))
    target.isCrashed = false
    contents.emit('did-navigate', preventable(), target.url, 200, 'OK')
  })
  session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
    if (frameId !== target.targetId) return
    target.url = toVirtual(url)
    contents.emit('did-navigate-in-page', preventable(), target.url, true, 0, 0)
  })
}

function onLifecycle(target: PageTarget, name: string): void {
  const { contents } = target
  if (name === 'init') {
    target.isLoading = true
    contents.emit('did-start-loading')
  } else if (name === 'load') {
    target.isLoading = false
    void target.evaluate('document.title').then(
      (title) => contents.reportTitle(String(title)),
      () => {},
    )
    contents.applyZoom()
    contents.emit('did-finish-load')
    contents.emit('did-stop-loading')
  } else if (name === 'firstPaint') contents.owner?.reportPainted()
}

function watchConsole({ contents }: PageTarget, session: CdpSession): void {
  const report = (level: string, message: string): void => {
    const place = { lineNumber: 0, sourceId: '', frame: contents.mainFrame }
    contents.emit('console-message', preventable({ level, message, ...place }))
  }
  const levels: Record<string, string> = { warning: 'warning', error: 'error', debug: 'debug' }
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    const words = args.map(({ value, description = '' }) =>
      typeof value === 'string' ? value : description || JSON.stringify(value),
    )
    report(levels[type] ?? 'info', words.join(' '))
  })
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    report('error', exceptionDetails.exception?.description ?? exceptionDetails.text)
  })
}

/** Installs both worlds while the new page is still paused, then lets it go. */
export async function applyScripts(target: PageTarget, session: CdpSession): Promise<void> {
  const source = isolatedWorldScript({
    binding,
    receiver,
    secret,
    preload: target.preload,
    process: {
      type: 'renderer',
      sandboxed: true,
      contextIsolated: true,
      platform: process.platform,
      arch: process.arch,
      versions: { ...process.versions },
      env: {},
      argv: target.extraArguments,
    },
  })
  const installed = [
    session.send('Page.enable'),
    session.send('Runtime.enable'),
    session.send('Inspector.enable'),
    session.send('Page.setLifecycleEventsEnabled', { enabled: true }),
    session.send('Runtime.addBinding', { name: binding, executionContextName: world }),
    session.send('Page.addScriptToEvaluateOnNewDocument', { source: mainWorldScript(secret) }),
    session.send('Page.addScriptToEvaluateOnNewDocument', { worldName: world, source }),
  ]
  target.applyTheme()
  await Promise.all([...installed, session.send('Runtime.runIfWaitingForDebugger')])
}
