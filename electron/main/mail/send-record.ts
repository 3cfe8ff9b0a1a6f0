import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { MailOutcome, MailToSend } from '#shared/contracts/outbox.ts'
import { syncFolder, writeWhole } from '#electron/main/backup/durable-files.ts'

/** An e-mail in one attempt. */
type Sending = Pick<MailToSend, 'id' | 'attempt'>

interface Entry extends Sending {
  /** What the server said; null while nobody knows. */
  response: string | null
  /** The store knows. */
  told: boolean
  /** Instant of the last line, ISO 8601. */
  at: string
}

const LINE = /^(sending|done|back|told) ([0-9a-f-]{36}) (\d+) (\d{4}-[\d:T.-]+Z)(?: (.*))?$/
/** Beyond this size, in bytes, the file is written anew without what no backup can bring back. */
const LARGE = 4 * 1024 * 1024
/** Days a sent e-mail is remembered: a backup restored later than this sends again what it still has queued. */
const REMEMBERED = 800

const keyOf = ({ id, attempt }: Sending) => `${id} ${attempt}`

/**
 * What was put on the wire, a line at a time, on disk before the first byte of a message and again after the server's
 * word. Outlives the database: a store that was put back to last week's backup does not send last week's e-mails again.
 */
export class SendRecord {
  readonly #entries: Map<string, Entry>
  readonly #now: () => Date
  readonly #handle: number

  private constructor(file: string, entries: Map<string, Entry>, now: () => Date) {
    this.#entries = entries
    this.#now = now
    this.#handle = openSync(file, 'a')
  }

  static async open(folder: string, now: () => Date = () => new Date()): Promise<SendRecord> {
    const file = join(folder, 'correio.registro')
    const text = read(file)
    const entries = entriesOf(text)
    if (text.length > LARGE) await writeWhole(file, Buffer.from(shortened(entries, now())))
    const record = new SendRecord(file, entries, now)
    await syncFolder(folder)
    // The end of a line a power cut tore must not swallow the next.
    if (text !== '' && !text.endsWith('\n')) record.#write('\n')
    return record
  }

  /** Before the first byte. Throws when it cannot be kept: then nothing may be sent. */
  sending(mail: Sending): void {
    this.#line('sending', mail)
    this.#entries.set(keyOf(mail), { ...pairOf(mail), response: null, told: false, at: this.#instant() })
  }

  /** The server has it. */
  done(mail: Sending, response: string): void {
    const kept = response.replaceAll(/\s+/g, ' ').slice(0, 200)
    this.#entries.set(keyOf(mail), { ...pairOf(mail), response: kept, told: false, at: this.#instant() })
    this.#line('done', mail, kept)
  }

  /** The server has not got it, for sure: it may be tried again. */
  back(mail: Sending): void {
    this.#line('back', mail)
    this.#entries.delete(keyOf(mail))
  }

  /** The store knows what became of it. */
  told(outcomes: readonly Sending[]): void {
    const known = outcomes.filter((outcome) => this.#entries.has(keyOf(outcome)))
    if (known.length === 0) return
    for (const outcome of known) this.#entries.get(keyOf(outcome))!.told = true
    this.#write(known.map((outcome) => this.#text('told', outcome)).join(''))
  }

  /** What is known of an e-mail that was begun in that attempt; null when it was not. */
  outcomeOf(mail: Sending): MailOutcome | null {
    const entry = this.#entries.get(keyOf(mail))
    return entry ? outcomeOf(entry) : null
  }

  /** What the store does not know yet. */
  untold(): MailOutcome[] {
    return [...this.#entries.values()].filter(({ told }) => !told).map(outcomeOf)
  }

  close(): void {
    closeSync(this.#handle)
  }

  #line(what: string, mail: Sending, rest = ''): void {
    this.#write(this.#text(what, mail, rest))
  }

  #text(what: string, { id, attempt }: Sending, rest = ''): string {
    return `${what} ${id} ${attempt} ${this.#instant()}${rest ? ` ${rest}` : ''}\n`
  }

  #instant(): string {
    return this.#now().toISOString()
  }

  // Synchronously: the next byte on the wire must find it on disk.
  #write(text: string): void {
    writeSync(this.#handle, text)
    fsyncSync(this.#handle)
  }
}

const pairOf = ({ id, attempt }: Sending): Sending => ({ id, attempt })

function outcomeOf({ id, attempt, response }: Entry): MailOutcome {
  return response === null
    ? { id, attempt, state: 'uncertain', note: '' }
    : { id, attempt, state: 'sent', note: response }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}

/** Lines that make no sense were torn by a power cut: what they would have said did not happen yet. */
function entriesOf(text: string): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const line of text.split('\n')) {
    const match = LINE.exec(line)
    if (!match) continue
    const [, what, id, count, at, response = ''] = match as unknown as string[]
    const sending = { id: id!, attempt: Number(count) }
    const key = keyOf(sending)
    if (what === 'back') entries.delete(key)
    else if (what === 'sending') entries.set(key, { ...sending, response: null, told: false, at: at! })
    else if (what === 'done') entries.set(key, { ...sending, response, told: false, at: at! })
    else if (entries.has(key)) entries.get(key)!.told = true
  }
  return entries
}

function shortened(entries: Map<string, Entry>, now: Date): string {
  const since = new Date(now.getTime() - REMEMBERED * 86_400_000).toISOString()
  const lines: string[] = []
  for (const [key, { id, attempt, response, told, at }] of entries) {
    if (told && at < since) {
      entries.delete(key)
      continue
    }
    lines.push(
      response === null
        ? `sending ${id} ${attempt} ${at}`
        : `done ${id} ${attempt} ${at} ${response}`.trimEnd(),
    )
    if (told) lines.push(`told ${id} ${attempt} ${at}`)
  }
  return lines.map((line) => `${line}\n`).join('')
}
