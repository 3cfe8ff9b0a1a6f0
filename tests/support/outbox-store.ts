import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { MailOutcome, MailToSend, OutboxBatch } from '#shared/contracts/outbox.ts'
import type { StatementPage } from '#shared/contracts/statements.ts'
import type { MailSettings } from '#shared/domain/messages/mail-settings.ts'
import type { OutboxDependencies } from '#electron/main/mail/outbox.ts'
import { refusal } from '#electron/main/refusal.ts'
import { uuidOf } from './build.ts'

/** An e-mail as the store keeps it. */
export interface StoredMail {
  id: string
  attempt: number
  to: string
  statement: StatementPage | null
  state: 'queued' | MailOutcome['state']
  note: string
}

export const buildMailSettings = (given: Partial<MailSettings> = {}): MailSettings => ({
  enabled: true,
  host: '127.0.0.1',
  port: 25,
  security: 'none',
  user: '',
  fromName: 'Laboratório São José',
  fromAddress: 'cobranca@lab.com.br',
  replyTo: null,
  ...given,
})

export function queuedMails(count: number): StoredMail[] {
  return Array.from({ length: count }, (_, at) => ({
    id: uuidOf(7, at + 1),
    attempt: 1,
    to: `cliente${at + 1}@exemplo.com.br`,
    statement: null,
    state: 'queued',
    note: '',
  }))
}

const asSent = ({ id, attempt, to, statement }: StoredMail): MailToSend => ({
  id,
  attempt,
  to,
  toName: 'Clínica Açaí',
  subject: 'Lembrete: vencimento amanhã, à vista',
  text: 'Olá, João!\n',
  statement,
})

/** The store's side of the outbox in memory, or in a file that outlives the process. */
export class OutboxStore {
  mails: StoredMail[]
  settings: MailSettings | null
  /** Calls are refused, as while the store restarts. */
  gone = false
  /** Commands it acknowledged. */
  marks = 0
  /** What was refused for good of those that failed, in the order it was told. */
  readonly refused: MailOutcome['refused'][] = []
  opensAt: OutboxBatch['opensAt'] = null
  readonly #file: string | null

  constructor(mails: StoredMail[], settings: MailSettings | null, file: string | null = null) {
    this.mails = mails
    this.settings = settings
    this.#file = file
    this.#keep()
  }

  static read(file: string): OutboxStore {
    const { mails, settings } = JSON.parse(readFileSync(file, 'utf8')) as OutboxStore
    return new OutboxStore(mails, settings, file)
  }

  /** As main calls it. */
  get client(): OutboxDependencies['store'] {
    const next = async ({ limit, skip }: { limit: number; skip: string[] }): Promise<OutboxBatch> => {
      this.#ask()
      const ready = this.mails
        .filter(({ id, state }) => state === 'queued' && !skip.includes(id))
        .slice(0, limit)
      const mails = this.opensAt ? [] : ready.map(asSent)
      return { mail: this.settings, ready: mails, void: [], opensAt: this.opensAt, counts: this.counts() }
    }
    const mark = async ({ outcomes }: { outcomes: MailOutcome[] }) => {
      this.#ask()
      for (const { id, attempt, state, note, refused } of outcomes) {
        if (state === 'failed') this.refused.push(refused)
        const mail = this.mails.find((one) => one.id === id)
        if (mail?.state === 'queued' && mail.attempt === attempt) Object.assign(mail, { state, note })
      }
      this.marks++
      this.#keep()
      return this.counts()
    }
    return { outbox: { next, mark } }
  }

  counts() {
    const count = (wanted: StoredMail['state']) => this.mails.filter(({ state }) => state === wanted).length
    return { queued: count('queued'), uncertain: count('uncertain'), failed: count('failed') }
  }

  #ask(): void {
    if (this.gone) throw refusal('store-unavailable')
  }

  #keep(): void {
    if (!this.#file) return
    writeFileSync(`${this.#file}.parcial`, JSON.stringify({ mails: this.mails, settings: this.settings }))
    renameSync(`${this.#file}.parcial`, this.#file)
  }
}
