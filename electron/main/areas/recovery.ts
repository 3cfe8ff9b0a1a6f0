import { desktopContract } from '#shared/contracts/desktop.ts'
import { implement } from '@orpc/server'
import { SnapshotUnreadable } from '#electron/main/backup/snapshot-content.ts'
import { refusal } from '#electron/main/refusal.ts'
import type { RestoreDesk } from '#electron/main/restore-desk.ts'
import type { DesktopContext } from '#electron/main/router-dependencies.ts'

/** What the recovery screen offers when the store cannot go on alone. */
export function createRecoveryRouter({ desk }: { desk: RestoreDesk }) {
  const recovery = implement(desktopContract.recovery).$context<DesktopContext>()
  return recovery.router({
    choose: recovery.choose.handler(async ({ input }) => {
      try {
        return await desk.choose(input.action)
      } catch (error) {
        if (error instanceof SnapshotUnreadable) throw refusal('snapshot-unreadable')
        throw error
      }
    }),
  })
}
