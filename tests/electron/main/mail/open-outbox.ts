import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { MailStatus } from '#shared/contracts/mail.ts'
import type { MailSettings } from '#shared/domain/messages/mail-settings.ts'
import { Outbox } from '#electron/main/mail/outbox.ts'
import { attachStatements } from '#electron/main/mail/statement-attachment.ts'
import { SendRecord } from '#electron/main/mail/send-record.ts'
import type { OutboxStore } from '#tests/support/outbox-store.ts'

export const START = new Date('2026-11-23T10:00:00-03:00').getTime()

/** An outbox over a store in memory, a record in a folder of its own, and a clock that is moved by hand. */
export async function openOutbox(
  store: OutboxStore,
  given: { folder?: string; password?: string | null; ca?: string[]; pdf?: Buffer } = {},
) {
  const folder = given.folder ?? mkdtempSync(path.join(tmpdir(), 'em-dia-correio-'))
  const clock = { at: START }
  const told: MailStatus[] = []
  const faults: unknown[] = []
  const record = await SendRecord.open(folder, () => new Date(clock.at))
  const password = given.password ?? null
  const outbox = new Outbox({
    store: store.client,
    record,
    secret: {
      read: async () => password,
      state: async ({ user }: Pick<MailSettings, 'host' | 'user'>) =>
        user === '' ? 'not-needed' : password === null ? 'missing' : 'kept',
    },
    attach: attachStatements(async () => given.pdf ?? Buffer.from('%PDF-1.7 extrato')),
    now: () => new Date(clock.at),
    log: { error: (...parts: unknown[]) => void faults.push(parts), warn: () => undefined },
    tell: (status) => void told.push(status),
    ...(given.ca ? { ca: given.ca } : {}),
  })
  return {
    outbox,
    clock,
    folder,
    faults,
    told,
    /** Runs until nothing is queued, moving the clock to each next try; at most so often. */
    finish: async (most = 200): Promise<void> => {
      for (let tries = 0; tries < most && store.counts().queued > 0; tries++) {
        await outbox.run()
        const { nextTryAt } = outbox.status
        if (nextTryAt) clock.at = Math.max(clock.at, Date.parse(nextTryAt))
      }
    },
    end: () => {
      record.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
