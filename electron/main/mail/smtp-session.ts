import { Readable } from 'node:stream'
import type { MailSettings } from '#shared/domain/messages/mail-settings.ts'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { RawMail } from './compose-mail.ts'
import { MailProblem, problemOf, Uncertain } from './mail-problem.ts'

/** Bytes handed to the connection at a time: it asks for more only as the network takes them. */
const CHUNK = 16_384
/** Milliseconds a server may take to be reached, and to answer. */
const REACH = 20_000
const ANSWER = 60_000

export type SmtpServer = Pick<MailSettings, 'host' | 'port' | 'security' | 'user'> & {
  password: string | null
  /** Certificates to trust in the place of the usual authorities. */
  ca?: string[]
}

/** One connection, logged in, over which messages go one after another. */
export class SmtpSession {
  readonly #connection: SMTPConnection
  #open = true

  private constructor(connection: SMTPConnection) {
    this.#connection = connection
    connection.on('error', () => (this.#open = false))
    connection.on('end', () => (this.#open = false))
  }

  /** Connects, secures and logs in. Throws a `MailProblem`. */
  static async open({ host, port, security, user, password, ca }: SmtpServer): Promise<SmtpSession> {
    const connection = new SMTPConnection({
      host,
      port,
      secure: security === 'tls',
      requireTLS: security === 'starttls',
      ignoreTLS: security === 'none',
      tls: { minVersion: 'TLSv1.2', ...(ca ? { ca } : {}) },
      connectionTimeout: REACH,
      greetingTimeout: REACH,
      dnsTimeout: REACH,
      socketTimeout: ANSWER,
    })
    const session = new SmtpSession(connection)
    try {
      await new Promise<void>((resolve, reject) => {
        connection.once('error', reject)
        connection.connect((error) => (error ? reject(error) : resolve()))
      })
      if (user !== '') await login(connection, user, password)
      return session
    } catch (error) {
      session.close()
      throw problemOf(error)
    }
  }

  get isOpen(): boolean {
    return this.#open
  }

  /**
   * Sends one message and answers what the server said. `begin` is called before the first byte of it leaves, and ends it
   * by throwing. Throws a `MailProblem` when the server has not got it, `Uncertain` when nobody can know.
   */
  async send({ envelope, raw }: RawMail, begin: () => void): Promise<string> {
    let handedOver = false
    let at = -1
    const body = new Readable({
      read() {
        try {
          if (at < 0) begin()
        } catch (error) {
          this.destroy(error as Error)
          return
        }
        at = Math.max(at, 0)
        handedOver = at >= raw.length
        this.push(handedOver ? null : raw.subarray(at, at + CHUNK))
        at += CHUNK
      },
    })
    try {
      return await new Promise<string>((resolve, reject) => {
        this.#connection.send({ ...envelope, size: raw.length }, body, (error, info) =>
          error ? reject(error) : resolve(info.response),
        )
      })
    } catch (error) {
      const answered = (error as { responseCode?: number }).responseCode !== undefined
      // Without its end no server may deliver a message (RFC 5321, 4.1.1.4); with it, it may have.
      if (handedOver && !answered) throw new Uncertain((error as Error).message)
      throw problemOf(error)
    }
  }

  /** Makes the connection ready for another message after one was refused. */
  async reset(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#connection.reset((error) => {
        if (error) this.#open = false
        resolve()
      })
    })
  }

  /** Says goodbye, and does not wait for the answer. */
  close(): void {
    if (this.#open) this.#connection.quit()
    else this.#connection.close()
    this.#open = false
  }
}

function login(connection: SMTPConnection, user: string, password: string | null): Promise<void> {
  if (password === null) throw new MailProblem('mail-secret-missing', 'house')
  return new Promise((resolve, reject) => {
    connection.login({ user, pass: password }, (error) => (error ? reject(error) : resolve()))
  })
}
