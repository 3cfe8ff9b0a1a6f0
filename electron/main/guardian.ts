import type { Change } from '#shared/contracts/changes.ts'
import { guardianContract } from '#shared/contracts/store-for-main.ts'
import { implement, onError } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import type { MessagePortMain } from 'electron'
import { JournalError } from './backup/journal.ts'
import type { Vault } from './backup/vault.ts'
import type { DesktopEvents } from './desktop-events.ts'
import { logFault, refusal } from './refusal.ts'
import type { Log } from './router-dependencies.ts'

interface GuardianDependencies {
  vault: Pick<Vault, 'append'>
  events: Pick<DesktopEvents, 'updateBackup'>
  log: Log
  /** Hears of what is on disk. */
  onKept?: (changes: readonly Change[]) => void
}

/** What the store asks of main: its changes are on disk before it acknowledges them (D2, D3). */
export function createGuardianRouter({ vault, events, log, onKept }: GuardianDependencies) {
  const guardian = implement(guardianContract)
  return guardian.router({
    append: guardian.append.handler(async ({ input }) => {
      try {
        const sequence = await vault.append(input.changes)
        events.updateBackup({ sequence, safeAt: new Date().toISOString() })
        onKept?.(input.changes)
        return { sequence }
      } catch (error) {
        if (!(error instanceof JournalError)) throw error
        log.error('changes were not kept', error.message, error.cause)
        events.updateBackup({ readOnly: error.reason })
        throw refusal(error.reason)
      }
    }),
  })
}

/** Answers the store on that port until its page goes. */
export function serveGuardian(port: MessagePortMain, dependencies: GuardianDependencies): void {
  const handler = new RPCHandler(createGuardianRouter(dependencies), {
    interceptors: [onError((error) => logFault(dependencies.log, 'guardian', error))],
  })
  handler.upgrade(port)
  port.start()
}
