import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { MailStatus } from '#shared/contracts/mail.ts'
import type { MailSettings } from '#shared/domain/messages/mail-settings.ts'
import { refusal } from '#electron/main/refusal.ts'
import { writeFile } from 'atomically'
import { z } from 'zod'

/** The system's key store, as `safeStorage` has it. */
export interface SecretBox {
  isAvailable(): boolean
  encrypt(text: string): Buffer
  decrypt(encrypted: Buffer): string
}

const keptSchema = z.object({ host: z.string(), user: z.string(), password: z.string() })
type Account = Pick<MailSettings, 'host' | 'user'>

/**
 * The password of the e-mail, encrypted by the system, in a file of its own beside the data: never in the database, a
 * backup or a log. It is bound to its server and user, so that nobody has it sent to a server of his own by changing the
 * settings.
 */
export class MailSecret {
  readonly #file: string
  readonly #box: SecretBox

  constructor(userData: string, box: SecretBox) {
    this.#file = join(userData, 'correio.segredo')
    this.#box = box
  }

  async state(account: Account): Promise<MailStatus['secret']> {
    if (account.user === '') return 'not-needed'
    if (!this.#box.isAvailable()) return 'unavailable'
    return (await this.read(account)) === null ? 'missing' : 'kept'
  }

  /** Refuses `mail-secret-unavailable` where it could only be kept in the open. */
  async save({ host, user }: Account, password: string): Promise<void> {
    if (!this.#box.isAvailable()) throw refusal('mail-secret-unavailable')
    await writeFile(this.#file, this.#box.encrypt(JSON.stringify({ host, user, password })), { mode: 0o600 })
  }

  /** The password of that account; null when there is none, or none this computer and person can read. */
  async read({ host, user }: Account): Promise<string | null> {
    try {
      const kept = keptSchema.parse(JSON.parse(this.#box.decrypt(await readFile(this.#file))))
      return kept.host === host && kept.user === user ? kept.password : null
    } catch {
      return null
    }
  }

  async forget(): Promise<void> {
    await rm(this.#file, { force: true })
  }
}
