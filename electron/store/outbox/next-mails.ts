import type { MailToSend, OutboxBatch } from '#shared/contracts/outbox.ts'
import type { StatementPage } from '#shared/contracts/statements.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { Customer } from '#shared/domain/customer.ts'
import { canContact, type ContactTime } from '#shared/domain/dunning/contact-time.ts'
import { carriesStatement, type CollectionAction } from '#shared/domain/messages/collection-action.ts'
import { openStatements } from '../queries/statements/statements.ts'
import type { StoreState } from '../store-state.ts'
import { attemptOf, mailsIn, outboxCounts } from './outbox-of.ts'
import { voidReasonOf } from './void-reason.ts'

interface Moment {
  today: Day
  /** Minute of the day where the computer stands. */
  minute: number
}

type Waiting = Exclude<ContactTime, { ok: true }>['next']

/** Customers read at a time. */
const SLICE = 100

/**
 * The e-mails that may go out at a moment, at most `limit`, those that waited longest first. The hours of contact hold at
 * the moment of sending, not of writing (§ 2.1): a network that comes back on Sunday sends on Monday.
 */
export async function nextMails(
  state: StoreState,
  { today, minute, limit, skip }: Moment & { limit: number; skip: readonly string[] },
): Promise<OutboxBatch> {
  const { database, rows, settings } = state
  await rows.load(database)
  const skipped = new Set(skip)
  const queued = mailsIn(rows, 'queued').filter(({ id }) => !skipped.has(id))
  const chosen: [CollectionAction, Customer][] = []
  const voided: OutboxBatch['void'] = []
  let opensAt: Waiting = null
  for (let from = 0; from < queued.length && chosen.length < limit; from += SLICE) {
    const slice = queued.slice(from, from + SLICE)
    const customers = await database.customers.bulkGet(slice.map(({ customerId }) => customerId))
    for (const [at, action] of slice.entries()) {
      const customer = customers[at]
      const reason = customer ? voidReasonOf(state, action, today) : 'no-address'
      if (!customer || reason) {
        voided.push({ id: action.id, attempt: attemptOf(action), reason: reason ?? 'no-address' })
        continue
      }
      const { contactRules, calendar } = settings
      const where = { state: customer.address?.state ?? null, on: today, minute, calendar }
      const time = canContact(contactRules, where)
      if (!time.ok) opensAt = sooner(opensAt, time.next)
      else if (chosen.length < limit) chosen.push([action, customer])
    }
  }
  return {
    mail: settings.mail,
    ready: await withTexts(state, chosen, today),
    void: voided.slice(0, limit),
    opensAt,
    counts: outboxCounts(rows),
  }
}

async function withTexts(
  state: StoreState,
  chosen: [CollectionAction, Customer][],
  today: Day,
): Promise<MailToSend[]> {
  const texts = await state.database.collectionTexts.bulkGet(chosen.map(([{ id }]) => id))
  const statements = await Promise.all(chosen.map(([action]) => statementBeside(state, action, today)))
  return chosen.flatMap(([action, customer], at) => {
    const text = texts[at]
    return text && action.address !== null
      ? {
          id: action.id,
          attempt: attemptOf(action),
          to: action.address,
          toName: customer.tradeName ?? customer.name,
          subject: text.subject,
          text: text.text,
          statement: statements[at] ?? null,
        }
      : []
  })
}

/** The statement that goes with a demand, as of the day of its text: one sum is not told in two ways (complaint 4). */
async function statementBeside(
  state: StoreState,
  action: CollectionAction,
  today: Day,
): Promise<StatementPage | null> {
  if (!carriesStatement(action)) return null
  const [page] = await openStatements(state, { customerIds: [action.customerId], today, asOf: action.on })
  return page ?? null
}

function sooner(a: Waiting, b: Waiting): Waiting {
  if (!a || !b) return a ?? b
  return a.on < b.on || (a.on === b.on && a.minute <= b.minute) ? a : b
}
