import { join } from 'node:path'
import { app, dialog, MessageChannelMain, protocol, shell } from 'electron'
import { faultBox } from '#shared/pt-br/desktop.ts'
import { civilDay } from './civil-day.ts'
import { openLog } from './log.ts'
import { pathsOf, profileFolder, sampleSwitch } from './profile.ts'
import { startApplication } from './application.ts'
import type { Log } from './router-dependencies.ts'
import { denyByDefault } from './security/session.ts'
import { serveApp } from './security/protocol.ts'

const sample = app.commandLine.hasSwitch(sampleSwitch)
nameProfile()
if (app.requestSingleInstanceLock()) void start()
else app.quit()

/** Before the lock, which lies in the profile: the example data may be open beside the real one. */
function nameProfile(): void {
  const folder = profileFolder(app.getPath('userData'), sample)
  app.setPath('userData', folder)
  app.setPath('sessionData', folder)
}

async function start(): Promise<void> {
  const log = openLog(app.getPath('userData'), !app.isPackaged)
  endOnFaults(log)
  app.enableSandbox()
  // Windows shows notices only of an app it knows by this name, which is the installer's `appId`.
  app.setAppUserModelId('br.com.emdia.app')
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ])
  await app.whenReady()
  protocol.handle('app', serveApp(join(import.meta.dirname, '../renderer')))
  denyByDefault(log)
  await startApplication({
    log,
    sample,
    paths: pathsOf({
      userData: app.getPath('userData'),
      appFolder: app.getAppPath(),
      shipped: app.isPackaged ? process.resourcesPath : null,
      temp: app.getPath('temp'),
    }),
    versions: { appVersion: app.getVersion(), electronVersion: process.versions.electron },
    createChannel: () => new MessageChannelMain(),
    today: () => civilDay(new Date()),
    showInFolder: (path) => shell.showItemInFolder(path),
    openPath: (path) => shell.openPath(path),
  })
}

/** Exceptions are fatal, refusals are not: say so, and end. What was acknowledged is on disk. */
function endOnFaults(log: Log): void {
  const end = (error: unknown) => {
    log.error('fault', error)
    dialog.showErrorBox(faultBox.title, faultBox.text)
    app.exit(1)
  }
  process.on('uncaughtException', end)
  process.on('unhandledRejection', end)
}
