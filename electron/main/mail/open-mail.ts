import { join } from 'node:path'
import type { Change } from '#shared/contracts/changes.ts'
import type { MailStatus } from '#shared/contracts/mail.ts'
import { PressPool } from '#electron/main/documents/pool.ts'
import type { Log, Paths, StoreForMainClient } from '#electron/main/router-dependencies.ts'
import { attachStatements } from './statement-attachment.ts'
import { MailDesk } from './mail-desk.ts'
import { Outbox } from './outbox.ts'
import { MailSecret, type SecretBox } from './secret.ts'
import type { SendRecord } from './send-record.ts'

interface MailParts {
  store: StoreForMainClient
  record: SendRecord
  box: SecretBox
  paths: Paths
  log: Log
  tell: (status: MailStatus) => void
  /** The profile with example data: its customers are nobody, and nothing is sent to them. */
  sample: boolean
}

/** Time for a command to be acknowledged before the outbox asks for what it queued, in milliseconds. */
const SETTLE = 250

/** Puts the parts of e-mail together. */
export function openMail({ store, record, box, paths, log, tell, sample }: MailParts) {
  const now = () => new Date()
  const secret = new MailSecret(paths.userData, box)
  const pool = new PressPool({
    script: paths.worker('documents'),
    fontsFolder: join(paths.resources, 'fonts'),
    size: 1,
  })
  const attach = attachStatements((page) => pool.print(page))
  const outbox = new Outbox({ store, secret, record, attach, now, log, tell, sample })
  const desk = new MailDesk({ store, secret, outbox, now })
  return { outbox, desk, attach, onKept: (changes: readonly Change[]) => follow(outbox, changes) }
}

/** What people queued goes out at once, and new settings are tried at once. */
function follow(outbox: Outbox, changes: readonly Change[]): void {
  const patches = changes
    .filter(({ command }) => command !== 'outbox.mark')
    .flatMap((change) => change.patches)
  const settings = patches.some(({ table, key }) => table === 'settings' && key === 'mail')
  const mails = patches.some(({ table }) => table === 'collectionActions')
  if (settings) setTimeout(() => void outbox.resume(), SETTLE).unref()
  else if (mails) setTimeout(() => void outbox.run(), SETTLE).unref()
}
