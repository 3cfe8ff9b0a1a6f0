import { copyFile } from 'node:fs/promises'
import { desktopContract } from '#shared/contracts/desktop.ts'
import { dialogTitles } from '#shared/pt-br/desktop.ts'
import { implement } from '@orpc/server'
import type { AttachmentVault } from '#electron/main/attachments/attachment-vault.ts'
import { isDiskFull } from '#electron/main/backup/durable-files.ts'
import { SnapshotUnreadable } from '#electron/main/backup/snapshot-content.ts'
import type { SnapshotSchedule } from '#electron/main/backup/schedule.ts'
import type { Vault } from '#electron/main/backup/vault.ts'
import type { DesktopEvents } from '#electron/main/desktop-events.ts'
import type { Sessions } from '#electron/main/people/sessions.ts'
import { refusal } from '#electron/main/refusal.ts'
import type { RestoreDesk } from '#electron/main/restore-desk.ts'
import type { DesktopContext, Dialogs } from '#electron/main/router-dependencies.ts'

interface BackupDependencies {
  attachments: AttachmentVault
  events: DesktopEvents
  vault: Vault
  schedule: SnapshotSchedule
  desk: RestoreDesk
  sessions: Sessions
  dialogs: Dialogs
}

export function createBackupRouter(dependencies: BackupDependencies) {
  const { attachments, events, vault, schedule, desk, sessions, dialogs } = dependencies
  const backup = implement(desktopContract.backup).$context<DesktopContext>()
  return backup.router({
    status: backup.status.handler(() => events.backup),
    now: backup.now.handler(({ context }) => {
      sessions.demand(context.clientId, null)
      return refusingFaults(() => schedule.take('manual'))
    }),
    list: backup.list.handler(() => vault.shelf.list()),
    saveCopy: backup.saveCopy.handler(({ context }) =>
      refusingFaults(async () => {
        sessions.demand(context.clientId, null)
        const { name } = await schedule.newest()
        const filters = [{ name: dialogTitles.copyFilter, extensions: ['copia'] }]
        const path = await dialogs.saveFile({ title: dialogTitles.saveCopy, suggestedName: name, filters })
        if (!path) return { path }
        await copyFile(vault.shelf.pathOf(name), path)
        return { path, attachments: await attachments.copyBeside(path) }
      }),
    ),
    restore: backup.restore.handler(({ input, context }) => {
      sessions.demand(context.clientId, 'restoreBackup')
      return refusingFaults(() => desk.restore(input.name))
    }),
  })
}

/** Faults of the disk that the person can do something about are refusals. */
async function refusingFaults<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (isDiskFull(error)) throw refusal('disk-full')
    if (error instanceof SnapshotUnreadable) throw refusal('snapshot-unreadable')
    if (error instanceof Error && 'syscall' in error) throw refusal('save-failed')
    throw error
  }
}
