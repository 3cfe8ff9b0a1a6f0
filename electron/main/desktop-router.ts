import { onError } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import type { MessagePortMain } from 'electron'
import { createAppRouter } from './areas/app.ts'
import { createBackupRouter } from './areas/backup.ts'
import { createPeopleRouter } from './areas/people.ts'
import { createRecoveryRouter } from './areas/recovery.ts'
import { createAttachmentsRouter } from './attachments/router.ts'
import { createDocumentsRouter } from './documents/router.ts'
import { createBankingRouter } from './files/banking-router.ts'
import { createExportsRouter } from './files/exports-router.ts'
import { createImportsRouter } from './files/imports-router.ts'
import { createMailRouter } from './mail/router.ts'
import { logFault } from './refusal.ts'
import type { DesktopContext, RouterDependencies } from './router-dependencies.ts'

type Area<T extends (dependencies: never) => unknown> = Parameters<T>[0]
export type DesktopDependencies = RouterDependencies &
  Area<typeof createAppRouter> &
  Area<typeof createAttachmentsRouter> &
  Area<typeof createBackupRouter> &
  Area<typeof createMailRouter> &
  Area<typeof createPeopleRouter> &
  Area<typeof createRecoveryRouter>

/** Everything a window may ask of main, one router per area of the contract. */
export function createDesktopHandler(dependencies: DesktopDependencies): RPCHandler<DesktopContext> {
  const router = {
    app: createAppRouter(dependencies),
    people: createPeopleRouter(dependencies),
    backup: createBackupRouter(dependencies),
    recovery: createRecoveryRouter(dependencies),
    imports: createImportsRouter(dependencies),
    documents: createDocumentsRouter(dependencies),
    attachments: createAttachmentsRouter(dependencies),
    mail: createMailRouter(dependencies),
    exports: createExportsRouter(dependencies),
    banking: createBankingRouter(dependencies),
  }
  return new RPCHandler<DesktopContext>(router, {
    interceptors: [onError((error) => logFault(dependencies.log, 'desktop', error))],
  })
}

/** Answers a window on its port, as that window. */
export function serveDesktop(
  handler: RPCHandler<DesktopContext>,
  port: MessagePortMain,
  clientId: string,
): void {
  handler.upgrade(port, { context: { clientId } })
  port.start()
}
