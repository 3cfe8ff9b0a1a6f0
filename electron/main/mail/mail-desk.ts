import type { MailStatus } from '#shared/contracts/mail.ts'
import type { MailSettings } from '#shared/domain/messages/mail-settings.ts'
import { testMail } from '#shared/pt-br/mail.ts'
import { civilDay } from '#electron/main/civil-day.ts'
import { refusal } from '#electron/main/refusal.ts'
import type { StoreForMainClient } from '#electron/main/router-dependencies.ts'
import { v7 } from 'uuid'
import { composeMail } from './compose-mail.ts'
import { MailProblem, problemOf } from './mail-problem.ts'
import type { Outbox } from './outbox.ts'
import type { MailSecret } from './secret.ts'
import { SmtpSession } from './smtp-session.ts'

interface DeskDependencies {
  store: Pick<StoreForMainClient, 'outbox'>
  secret: MailSecret
  outbox: Pick<Outbox, 'resume' | 'status'>
  now: () => Date
  /** Certificates to trust in the place of the usual authorities. */
  ca?: string[]
}

/** What a person does about e-mail: the password, and the test. */
export class MailDesk {
  readonly #with: DeskDependencies

  constructor(dependencies: DeskDependencies) {
    this.#with = dependencies
  }

  /** Refuses `mail-not-set-up` and `mail-secret-unavailable`. Null forgets the password. */
  async saveSecret(password: string | null): Promise<MailStatus> {
    const { secret, outbox } = this.#with
    const settings = await this.#settings()
    if (password === null) await secret.forget()
    else await secret.save(settings, password)
    await outbox.resume()
    return outbox.status
  }

  /**
   * Sends an e-mail from the house to itself, whether or not sending is on; what was paused goes on when it worked.
   * Refuses with what was wrong: a login, a server not reached, a certificate, an address.
   */
  async test(): Promise<{ to: string }> {
    const { secret, outbox, now, ca } = this.#with
    const settings = await this.#settings()
    const { user, fromName, fromAddress, replyTo } = settings
    const box = { name: fromName, address: fromAddress }
    const password = user === '' ? null : await secret.read(settings)
    try {
      const session = await SmtpSession.open({ ...settings, password, ...(ca ? { ca } : {}) })
      try {
        const words = { subject: testMail.subject, text: testMail.text(fromName) }
        const messageId = `${v7()}@${fromAddress.split('@').at(-1)}`
        const mail = { from: box, replyTo, to: box, ...words, attachment: null, messageId, date: now() }
        await session.send(await composeMail(mail), () => undefined)
      } finally {
        session.close()
      }
    } catch (error) {
      const { code, response } = error instanceof MailProblem ? error : problemOf(error)
      throw refusal(code, response ? { response } : {})
    }
    void outbox.resume()
    return { to: fromAddress }
  }

  async #settings(): Promise<MailSettings> {
    const { store, now } = this.#with
    const { mail } = await store.outbox.next({ today: civilDay(now()), minute: 0, limit: 1, skip: [] })
    if (!mail) throw refusal('mail-not-set-up')
    return mail
  }
}
