import type { MailStatus } from '#shared/contracts/mail.ts'
import type { StatementPage } from '#shared/contracts/statements.ts'
import type { MailOutcome, MailToSend, OutboxBatch } from '#shared/contracts/outbox.ts'
import type { MailSettings } from '#shared/domain/messages/mail-settings.ts'
import { mailNotes } from '#shared/pt-br/mail.ts'
import { v7 } from 'uuid'
import { civilDay } from '#electron/main/civil-day.ts'
import { refusalCodeOf } from '#electron/main/refusal.ts'
import type { Log, StoreForMainClient } from '#electron/main/router-dependencies.ts'
import { composeMail, type Mail } from './compose-mail.ts'
import type { Attachment, AttachStatement } from './statement-attachment.ts'
import { MailProblem, Uncertain } from './mail-problem.ts'
import { OutboxPace } from './outbox-pace.ts'
import type { MailSecret } from './secret.ts'
import type { SendRecord } from './send-record.ts'
import { SmtpSession } from './smtp-session.ts'

/** E-mails taken from the store at a time: their outcomes are one change. */
const BATCH = 25

export interface OutboxDependencies {
  store: Pick<StoreForMainClient, 'outbox'>
  secret: Pick<MailSecret, 'read' | 'state'>
  record: Pick<SendRecord, 'sending' | 'done' | 'back' | 'told' | 'untold' | 'outcomeOf'>
  attach: AttachStatement
  now: () => Date
  log: Pick<Log, 'error' | 'warn'>
  tell: (status: MailStatus) => void
  /** Nothing is ever sent: the customers are examples. */
  sample?: boolean
  /** Certificates to trust in the place of the usual authorities. */
  ca?: string[]
}

/** What became of one e-mail, and whether the rest goes on. */
type Fate = { outcome: MailOutcome | null; goOn: boolean }

/**
 * Sends what people queued, each once or not at all. One run at a time; a run ends when nothing is left to send now, when
 * the network is gone, or when the server refuses the house.
 */
export class Outbox {
  readonly #with: OutboxDependencies
  readonly #pace: OutboxPace
  #status: MailStatus = {
    state: 'off',
    secret: 'missing',
    counts: { queued: 0, uncertain: 0, failed: 0 },
    problem: null,
    response: '',
    nextTryAt: null,
    lastSentAt: null,
  }
  #running: Promise<void> | null = null
  #again = false
  #stopped = false

  constructor(dependencies: OutboxDependencies) {
    this.#with = dependencies
    this.#pace = new OutboxPace(() => dependencies.now().getTime())
  }

  get status(): MailStatus {
    return this.#status
  }

  /** Whether a look at the outbox is due. */
  get isDue(): boolean {
    return this.#pace.isDue
  }

  /** Sends what may go now. Called while it runs, it looks once more when it ends. */
  run(): Promise<void> {
    if (this.#stopped) return Promise.resolve()
    if (this.#running) this.#again = true
    this.#running ??= this.#runs().finally(() => {
      this.#running = null
    })
    return this.#running
  }

  /** Settings, password or a person say that it may work now: what was paused goes on. */
  resume(): Promise<void> {
    this.#pace.forget()
    return this.run()
  }

  /** Ends after the message that is on the wire, waiting at most so many milliseconds; what waits goes on at the next start. */
  async stop(patience: number): Promise<void> {
    this.#stopped = true
    const enough = new Promise<void>((resolve) => setTimeout(resolve, patience).unref())
    await Promise.race([this.#running, enough])
  }

  async #runs(): Promise<void> {
    do {
      this.#again = false
      await this.#runOnce().catch((error: unknown) => {
        // While the store restarts or is read-only nothing is lost: the record knows what was sent.
        if (refusalCodeOf(error) === null) this.#with.log.error('outbox', error)
        this.#pace.failed()
        this.#tell({ state: 'waiting', nextTryAt: this.#pace.nextTryAt })
      })
    } while (this.#again && !this.#stopped)
  }

  async #runOnce(): Promise<void> {
    await this.#mark(this.#with.record.untold())
    const line = new Line(this.#with)
    try {
      for (let batch = await this.#next(); ; batch = await this.#next()) {
        const known = batch.ready.flatMap((mail) => this.#with.record.outcomeOf(mail) ?? [])
        await this.#mark([...known, ...voided(batch)])
        const { mail } = batch
        const isOn = mail !== null && mail.enabled && !this.#with.sample
        if (!isOn || this.#pace.paused) return await this.#rest(batch)
        const fresh = batch.ready.filter((one) => this.#with.record.outcomeOf(one) === null)
        if (fresh.length === 0 && known.length === 0 && batch.void.length === 0)
          return await this.#rest(batch)
        if (!(await this.#sendAll(fresh, mail, line))) return await this.#rest(await this.#next())
      }
    } finally {
      line.close()
    }
  }

  #next(): Promise<OutboxBatch> {
    const now = this.#with.now()
    return this.#with.store.outbox.next({
      today: civilDay(now),
      minute: now.getHours() * 60 + now.getMinutes(),
      limit: BATCH,
      skip: this.#pace.resting(),
    })
  }

  /** Whether to go on with the next ones. */
  async #sendAll(mails: readonly MailToSend[], settings: MailSettings, line: Line): Promise<boolean> {
    this.#tell({ state: 'sending', problem: null, response: '', nextTryAt: null })
    const outcomes: MailOutcome[] = []
    let goOn = true
    for (const mail of mails) {
      if (this.#stopped || !goOn) break
      const fate = await this.#send(mail, settings, line)
      if (fate.outcome) outcomes.push(fate.outcome)
      ;({ goOn } = fate)
    }
    await this.#mark(outcomes)
    return goOn && !this.#stopped
  }

  async #send(mail: MailToSend, settings: MailSettings, line: Line): Promise<Fate> {
    const { record, now } = this.#with
    const pair = { id: mail.id, attempt: mail.attempt }
    let begun = false
    try {
      const raw = await composeMail(await this.#mailOf(mail, settings))
      const session = await line.open(settings)
      const response = await session.send(raw, () => {
        record.sending(mail)
        begun = true
      })
      record.done(mail, response)
      this.#pace.worked()
      this.#status = { ...this.#status, lastSentAt: now().toISOString() }
      return { outcome: { ...pair, state: 'sent', note: response.slice(0, 200) }, goOn: true }
    } catch (error) {
      if (error instanceof Uncertain) {
        // Whatever cut this one off may cut the next off as well: better wait than leave more of them in doubt.
        this.#pace.failed(new MailProblem('mail-unreachable', 'wait'))
        return { outcome: { ...pair, state: 'uncertain', note: mailNotes.cutOff }, goOn: false }
      }
      if (!(error instanceof MailProblem)) return this.#faulty(mail, error)
      if (begun) record.back(mail)
      return this.#refused(pair, error, line)
    }
  }

  /** A statement that cannot be printed must not keep the others back; a store or a disk that does not answer does. */
  #faulty(mail: MailToSend, error: unknown): Fate {
    if (!(error instanceof Unsettable)) throw error
    this.#with.log.error('an e-mail could not be set', error.cause)
    this.#pace.rest(mail.id)
    return { outcome: null, goOn: true }
  }

  async #refused(pair: Pick<MailToSend, 'id' | 'attempt'>, problem: MailProblem, line: Line): Promise<Fate> {
    if (problem.scope === 'house') {
      this.#pace.pause(problem)
      return { outcome: null, goOn: false }
    }
    if (problem.scope === 'wait') {
      line.close()
      this.#pace.failed(problem)
      return { outcome: null, goOn: false }
    }
    await line.reset()
    if (problem.scope === 'later') {
      this.#pace.rest(pair.id)
      return { outcome: null, goOn: true }
    }
    const note = mailNotes.refused(problem.code, problem.response)
    return { outcome: { ...pair, state: 'failed', note, refused: problem.refused }, goOn: true }
  }

  async #mailOf(mail: MailToSend, settings: MailSettings): Promise<Mail> {
    const { now } = this.#with
    const from = { name: settings.fromName, address: settings.fromAddress }
    return {
      from,
      replyTo: settings.replyTo,
      to: { name: mail.toName, address: mail.to },
      subject: mail.subject,
      text: mail.text,
      attachment: mail.statement ? await this.#attach(mail.statement) : null,
      // The same for every attempt: a server that got it twice can tell.
      messageId: `${mail.id}@${settings.fromAddress.split('@').at(-1)}`,
      date: now(),
    }
  }

  async #attach(statement: StatementPage): Promise<Attachment> {
    try {
      return await this.#with.attach(statement)
    } catch (error) {
      if (refusalCodeOf(error) === 'store-unavailable') throw error
      throw new Unsettable('a statement could not be attached', { cause: error })
    }
  }

  /** Tells the store, in one change; what it does not take now it is told at the next run. */
  async #mark(outcomes: readonly MailOutcome[]): Promise<void> {
    const { store, record, now } = this.#with
    for (let from = 0; from < outcomes.length; from += 500) {
      const some = outcomes.slice(from, from + 500)
      const counts = await store.outbox.mark({ commandId: v7(), today: civilDay(now()), outcomes: some })
      record.told(some)
      this.#tell({ counts })
    }
  }

  /** Nothing more to do now: says why, and when it goes on. */
  async #rest({ mail, counts, opensAt }: OutboxBatch): Promise<void> {
    const secret = mail ? await this.#with.secret.state(mail) : 'missing'
    this.#pace.settle(opensAt)
    const { paused, trouble } = this.#pace
    const problem = paused ?? trouble
    const about = { counts, secret, problem: problem?.code ?? null, response: problem?.response ?? '' }
    if (!mail?.enabled || this.#with.sample)
      return this.#tell({ ...about, state: 'off', problem: null, nextTryAt: null })
    if (paused) return this.#tell({ ...about, state: 'paused', nextTryAt: null })
    if (counts.queued === 0) return this.#tell({ ...about, state: 'idle', problem: null, nextTryAt: null })
    this.#tell({ ...about, state: 'waiting', nextTryAt: this.#pace.nextTryAt })
  }

  #tell(part: Partial<MailStatus>): void {
    this.#status = { ...this.#status, ...part }
    this.#with.tell(this.#status)
  }
}

/** What is wrong with one e-mail alone, and with us. */
class Unsettable extends Error {}

const voided = (batch: OutboxBatch): MailOutcome[] =>
  batch.void.map(({ id, attempt, reason }) => ({
    id,
    attempt,
    state: 'cancelled',
    note: mailNotes.voided[reason],
  }))

/** The connection of one run, opened when first needed and again after it broke. */
class Line {
  readonly #with: Pick<OutboxDependencies, 'secret' | 'ca'>
  #session: SmtpSession | null = null

  constructor(dependencies: Pick<OutboxDependencies, 'secret' | 'ca'>) {
    this.#with = dependencies
  }

  async open(settings: MailSettings): Promise<SmtpSession> {
    if (this.#session?.isOpen) return this.#session
    const { secret, ca } = this.#with
    const password = settings.user === '' ? null : await secret.read(settings)
    this.#session = await SmtpSession.open({ ...settings, password, ...(ca ? { ca } : {}) })
    return this.#session
  }

  async reset(): Promise<void> {
    if (this.#session?.isOpen) await this.#session.reset()
  }

  close(): void {
    this.#session?.close()
    this.#session = null
  }
}
