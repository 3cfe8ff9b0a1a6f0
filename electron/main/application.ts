import { mkdir } from 'node:fs/promises'
import type { MailStatus } from '#shared/contracts/mail.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { app, BrowserWindow, ipcMain, type MessageChannelMain, powerMonitor } from 'electron'
import { AttachmentVault } from './attachments/attachment-vault.ts'
import type { Versions } from './backup/mark.ts'
import { SnapshotSchedule } from './backup/schedule.ts'
import { Vault } from './backup/vault.ts'
import { Broker } from './broker.ts'
import { DesktopEvents } from './desktop-events.ts'
import { createDesktopHandler, serveDesktop } from './desktop-router.ts'
import { systemDialogs } from './dialogs.ts'
import { DiskSpaceGuard, freeBytes } from './disk-space.ts'
import { DailyJobs } from './jobs/daily-jobs.ts'
import { showNotice } from './jobs/notice.ts'
import { NoticedDays } from './jobs/noticed-days.ts'
import { Presence } from './jobs/presence.ts'
import { Lifecycle } from './lifecycle.ts'
import type { Outbox } from './mail/outbox.ts'
import { openMail } from './mail/open-mail.ts'
import { SendRecord } from './mail/send-record.ts'
import { installMenu } from './menu.ts'
import { Attempts } from './people/attempts.ts'
import { Sessions } from './people/sessions.ts'
import { RestoreDesk } from './restore-desk.ts'
import type { Log, Paths } from './router-dependencies.ts'
import { fillSampleProfile } from './sample-profile.ts'
import { systemSecrets } from './security/secret-box.ts'
import { senderOf } from './security/senders.ts'
import { setDatabaseAside } from './set-database-aside.ts'
import { StoreLine } from './store-client.ts'
import { StoreKeeper } from './store-keeper.ts'
import { openStorePage } from './store-page.ts'
import { createUiWindow, pageOf, saveWindowState } from './windows.ts'

export interface Surroundings {
  log: Log
  paths: Paths
  sample: boolean
  versions: Versions
  createChannel: () => MessageChannelMain
  showInFolder: (path: string) => void
  openPath: (path: string) => Promise<string>
  /** The one clock of days in main. */
  today: () => Day
}

/** Puts the parts together, opens both windows, and starts the store. */
export async function startApplication(around: Surroundings): Promise<void> {
  const { log, paths } = around
  await mkdir(paths.data, { recursive: true })
  await mkdir(paths.temp, { recursive: true })
  const parts = assemble(around, await SendRecord.open(paths.data))
  const { events, keeper, schedule, guard, jobs } = parts
  installMenu((action) => events.menu(action))
  listenForPages(parts)
  openWindow(parts, around)
  await guard.watch()
  await keeper.start()
  await schedule.begin()
  jobs.begin()
  powerMonitor.on('resume', () => void jobs.look())
  log.info('started', app.getVersion(), events.store.kind)
}

type Parts = ReturnType<typeof assemble>

function assemble(around: Surroundings, record: SendRecord) {
  const { log, paths, versions, sample } = around
  const ready = new Map<number, () => void>()
  const events = new DesktopEvents()
  const vault = new Vault(paths.data, versions)
  const broker = new Broker(around.createChannel)
  const line = new StoreLine()
  const store = line.client
  const sessions = new Sessions(store)
  const openPage = () => openStorePage(log, (window, tell) => void ready.set(window.webContents.id, tell))
  const tell = (status: MailStatus) => events.mail(status)
  const mail = openMail({ store, record, box: systemSecrets, paths, log, tell, sample })
  const filling = { store, paths, today: around.today }
  const keeper = new StoreKeeper({
    openPage,
    broker,
    line,
    events,
    vault,
    sessions,
    log,
    mayOpen: () => guard.mayOpen,
    onKept: mail.onKept,
    onServing: () => void mail.outbox.run(),
    setDatabaseAside: () => setDatabaseAside(paths.userData, vault.asideFolder(new Date().toISOString())),
    ...(sample ? { prepare: (proof) => fillSampleProfile(filling, proof) } : {}),
  })
  const schedule = new SnapshotSchedule({ vault, store, events, log })
  const room = { onRoom: () => keeper.retry() }
  const guard = new DiskSpaceGuard({ folder: paths.data, store, vault, events, log, ...room })
  const dialogs = systemDialogs()
  const attachments = new AttachmentVault(paths.data, { freeBytes })
  const desk = new RestoreDesk({ keeper, line, vault, attachments, events, dialogs })
  const attempts = new Attempts(paths.userData)
  const keeping = { keeper, line, vault, schedule, guard, events }
  const end = (how: 'orderly' | 'quick') => endStore({ ...keeping, jobs, outbox: mail.outbox, how })
  const lifecycle = new Lifecycle({ end, log })
  const quit = (comeBack?: { sample: boolean }) => lifecycle.quit(comeBack)
  const presence = new Presence({ paths, choose: (action) => events.menu(action), quit })
  const jobs = new DailyJobs({
    now: () => new Date(),
    outbox: mail.outbox,
    figures: (today, minute) => store.day({ today, minute }),
    noticed: new NoticedDays(paths.userData),
    notify: (text) => showNotice(text, () => presence.show('/cobranca')),
    isServing: () => events.store.kind === 'ready' && !events.backup.readOnly,
    log,
  })
  const { showInFolder, openPath } = around
  const outside = { store, dialogs, paths, log, showInFolder, openPath }
  const inside = {
    events,
    vault,
    attachments,
    schedule,
    desk,
    sessions,
    attempts,
    sample,
    mail,
    presence,
    quit,
  }
  const desktop = createDesktopHandler({ ...outside, ...inside })
  return {
    ready,
    events,
    broker,
    keeper,
    schedule,
    guard,
    lifecycle,
    desktop,
    jobs,
    presence,
    windows: new Map<number, string>(),
  }
}

/** A page that says it is ready is handed its ports; anything else that speaks is not answered. */
function listenForPages({ ready, broker, desktop, windows }: Parts): void {
  ipcMain.on('ready', (event) => {
    const host = senderOf(event.senderFrame)
    const id = event.sender.id
    if (host === 'store') ready.get(id)?.()
    const clientId = windows.get(id)
    const window = BrowserWindow.fromWebContents(event.sender)
    if (host === 'ui' && clientId && window) {
      serveDesktop(desktop, broker.attachWindow(clientId, pageOf(window)), clientId)
    }
  })
}

function openWindow({ broker, lifecycle, windows, presence }: Parts, { paths, log }: Surroundings): void {
  const { window, clientId, show } = createUiWindow(paths.userData, presence.beginsInTray)
  const { id } = window.webContents
  windows.set(id, clientId)
  lifecycle.bindTo(window, presence.stays)
  presence.begin(show)
  window.on('close', () => {
    saveWindowState(window, paths.userData).catch((error: unknown) => log.warn('window state', error))
  })
  window.on('closed', () => {
    windows.delete(id)
    broker.detachWindow(clientId)
  })
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log.error('the window stopped', reason)
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.reload()
  })
  app.on('second-instance', show)
  window.loadURL('app://ui/').catch((error: unknown) => log.error('the window did not load', error))
}

/** How long quitting waits for the e-mail on the wire, in milliseconds; what is cut off is uncertain, never sent twice. */
const SENDING = 5000

/** Quit order: end the e-mail on the wire, refuse new commands, wait for running ones, journal, snapshot, mark, and only then the store's page. */
async function endStore(
  parts: Pick<Parts, 'keeper' | 'schedule' | 'guard' | 'events' | 'jobs'> & {
    line: StoreLine
    vault: Vault
    outbox: Outbox
    how: 'orderly' | 'quick'
  },
): Promise<void> {
  const { keeper, schedule, guard, events, jobs, line, vault, outbox, how } = parts
  schedule.end()
  guard.end()
  jobs.end()
  await outbox.stop(how === 'orderly' ? SENDING : 0)
  if (events.store.kind === 'ready') {
    const proof = await line.client.drain()
    await vault.flush()
    if (how === 'orderly' && !events.backup.readOnly && (await schedule.isDueAtQuit()))
      await schedule.take('quit')
    await vault.mark(proof, new Date().toISOString())
  }
  keeper.stop()
  await vault.close()
}
