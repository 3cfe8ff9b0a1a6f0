import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { AttachmentVault } from '#electron/main/attachments/attachment-vault.ts'
import { SnapshotSchedule } from '#electron/main/backup/schedule.ts'
import { Vault } from '#electron/main/backup/vault.ts'
import type { Versions } from '#electron/main/backup/mark.ts'
import { Broker } from '#electron/main/broker.ts'
import { DesktopEvents } from '#electron/main/desktop-events.ts'
import { Sessions } from '#electron/main/people/sessions.ts'
import { RestoreDesk } from '#electron/main/restore-desk.ts'
import type { Log } from '#electron/main/router-dependencies.ts'
import { StoreLine } from '#electron/main/store-client.ts'
import { StoreKeeper, type StorePage } from '#electron/main/store-keeper.ts'
import { emptyDatabase, FakeStore, type Database } from './fake-store.ts'

export const versions: Versions = { appVersion: '0.1.0', electronVersion: '45.4.1' }
export const silent: Log = { info: () => {}, warn: () => {}, error: () => {} }

export async function temporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'em-dia-'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

/** Main without Electron: the real keeper, vault, broker and line over Node's message channels, and a store in memory. */
export function openHouse(
  folder: string,
  database: Database,
  running: Versions = versions,
  log: Log = silent,
) {
  const events = new DesktopEvents()
  const vault = new Vault(join(folder, 'dados'), running)
  const channels: { port1: MessagePort; port2: MessagePort }[] = []
  const createChannel = () => {
    const channel = new MessageChannel()
    channels.push(channel)
    return channel
  }
  // Node's channels speak as Electron's do: `on`, `start`, `postMessage`, `close`.
  const broker = new Broker(createChannel as unknown as ConstructorParameters<typeof Broker>[0])
  const line = new StoreLine()
  const sessions = new Sessions(line.client)
  const house = {
    stores: [] as FakeStore[],
    crash: (_reason: string) => {},
    chosenFile: null as string | null,
    savesTo: null as string | null,
    hasRoom: true,
  }
  const openPage = (): StorePage => {
    const store = new FakeStore(database)
    house.stores.push(store)
    return {
      page: {
        give: (role, _clientId, port) => {
          if (role === 'main' || role === 'guardian') store.connect(role, port as unknown as MessagePort)
        },
      },
      ready: Promise.resolve(),
      onGone: (tell) => {
        house.crash = tell
      },
      close: () => {},
    }
  }
  const mayOpen = () => house.hasRoom
  const setDatabaseAside = () => {
    Object.assign(database, emptyDatabase())
    return Promise.resolve(['guardados/banco'])
  }
  const keeper = new StoreKeeper({
    openPage,
    broker,
    line,
    events,
    vault,
    sessions,
    log,
    setDatabaseAside,
    mayOpen,
  })
  const schedule = new SnapshotSchedule({ vault, store: line.client, events, log })
  const dialogs = {
    saveFile: () => Promise.resolve(house.savesTo),
    openFolder: () => Promise.resolve(null),
    openFile: () => Promise.resolve(house.chosenFile),
    openFiles: () => Promise.resolve([]),
  }
  const attachments = new AttachmentVault(join(folder, 'dados'), {
    freeBytes: () => Promise.resolve(Infinity),
  })
  const desk = new RestoreDesk({ keeper, line, vault, attachments, events, dialogs })
  const close = async () => {
    keeper.stop()
    await vault.close()
    for (const { port1, port2 } of channels) {
      port1.close()
      port2.close()
    }
  }
  const store = () => house.stores.at(-1) as FakeStore
  return Object.assign(house, {
    events,
    vault,
    attachments,
    dialogs,
    broker,
    line,
    sessions,
    keeper,
    schedule,
    desk,
    close,
    store,
  })
}
