import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** What a server does with a message: takes it, refuses it with a code, or cuts the connection off. */
export type Treatment = 'take' | { code: number; text: string } | 'cut-in-data' | 'take-and-cut'

export interface HostOptions {
  login?: { user: string; password: string }
  /** Asked for every recipient; a code refuses it. */
  recipient?: (address: string) => { code: number; text: string } | null
  /** Asked for every message, with how many came before. */
  treat?: (seen: number) => Treatment
  smtp?: SMTPServerOptions
}

function refused({ code, text }: { code: number; text: string }): Error {
  return Object.assign(new Error(text), { responseCode: code })
}

/** Ends connections without a goodbye, as a network does. */
function hangUp({ connections }: SMTPServer, sessionId?: string): void {
  // oxlint-disable-next-line no-underscore-dangle -- the server offers no other way to break a connection
  for (const connection of connections) {
    // oxlint-disable-next-line no-underscore-dangle -- the server offers no other way to break a connection
    const { _socket: socket } = connection
    if (sessionId === undefined || connection.id === sessionId) socket.destroy()
  }
}

/** A real SMTP server on the loopback that can be told to misbehave. */
export class SmtpHost {
  /** Messages it took, whole, in order. */
  readonly taken: string[] = []
  /** Logins that were tried. */
  logins = 0
  port = 0
  #server: SMTPServer | null = null
  #seen = 0
  readonly #options: HostOptions

  constructor(options: HostOptions = {}) {
    this.#options = options
  }

  static async start(options: HostOptions = {}): Promise<SmtpHost> {
    const host = new SmtpHost(options)
    await host.listen()
    return host
  }

  /** Begins to listen, at the port it had before. */
  async listen(): Promise<void> {
    const { login, recipient, smtp } = this.#options
    const server = new SMTPServer({
      disabledCommands: login ? ['STARTTLS'] : ['STARTTLS', 'AUTH'],
      authOptional: !login,
      allowInsecureAuth: true,
      logger: false,
      disableReverseLookup: true,
      closeTimeout: 100,
      onAuth: ({ username, password }, _session, done) => {
        this.logins++
        if (username === login?.user && password === login?.password) done(null, { user: username })
        else done(refused({ code: 535, text: '5.7.8 Authentication credentials invalid' }))
      },
      onRcptTo: ({ address }, _session, done) => {
        const refusal = recipient?.(address)
        done(refusal ? refused(refusal) : null)
      },
      onData: (stream, session, done) => {
        const treatment = this.#options.treat?.(this.#seen++) ?? 'take'
        const chunks: Buffer[] = []
        if (treatment === 'cut-in-data') stream.once('data', () => this.cut(session.id))
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => {
          if (treatment === 'cut-in-data') return
          if (typeof treatment === 'object') return done(refused(treatment))
          this.taken.push(Buffer.concat(chunks).toString('utf8'))
          if (treatment === 'take-and-cut') this.cut(session.id)
          else done(null, '2.0.0 queued')
        })
      },
      ...smtp,
    })
    // A client that goes away is no fault of the server's.
    server.on('error', () => undefined)
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve))
    this.port = (server.server.address() as AddressInfo).port
    this.#server = server
  }

  /** Cuts every connection, or one. */
  cut(sessionId?: string): void {
    if (this.#server) hangUp(this.#server, sessionId)
  }

  /** The network is gone: nothing listens any more. */
  async stop(): Promise<void> {
    const server = this.#server
    this.#server = null
    if (!server) return
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
      hangUp(server)
    })
  }

  /** How often each message was taken, by its Message-ID up to the `@`. */
  timesTaken(): Map<string, number> {
    const times = new Map<string, number>()
    for (const message of this.taken) {
      const id = /^Message-ID: <([^@>]+)@/im.exec(message)?.[1] ?? ''
      times.set(id, (times.get(id) ?? 0) + 1)
    }
    return times
  }
}
