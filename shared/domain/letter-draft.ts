import { addBusinessDays, nextBusinessDay } from './business-days.ts'
import { addDays, type BankCalendar, type Day } from './calendar.ts'
import type { ChargeTerms } from './charges.ts'
import type { Customer } from './customer.ts'
import type { Laboratory } from './laboratory.ts'
import type { Letter, LetterLine, LetterTone } from './letter.ts'
import { sum } from './money.ts'
import { type PixRefusal, pixPayload } from './pix.ts'
import type { Receivable } from './receivable.ts'
import { titleLabel } from './receivable-number.ts'
import { type Standing, type StandingPayment, standingOf } from './standing.ts'

/** How far ahead of the due date a reminder looks, in calendar days (3.2). */
const REMINDER_DAYS = 3
/** Business days given by a firm demand; calendar days given by a notice (3.3, 3.5). */
const FIRM_DAYS = 5
const NOTICE_DAYS = 10

export type LetterRequest = {
  id: string
  /** Null for a preview. */
  number: string | null
  tone: LetterTone
  /** The day of issue and of calculation. */
  on: Day
  creditor: Laboratory
  debtor: Letter['debtor']
  /** The debtor's titles, each with its own payments; what the letter does not concern is left out. */
  titles: readonly { receivable: Receivable; payments: readonly StandingPayment[] }[]
  terms: ChargeTerms
  calendar: BankCalendar
  txid: string
}

/** `nothing-overdue`: something is owed, but no title that a letter of this tone may speak of. */
export type LetterRefusal = 'nothing-owed' | 'nothing-overdue' | PixRefusal

type Concern = { receivable: Receivable; standing: Standing }

/** The debtor of a letter, as registered. */
export function letterDebtor(customer: Customer): Letter['debtor'] {
  const { id, number, name, taxId, address } = customer
  return { customerId: id, number, name, taxId, address }
}

/**
 * The letter to a debtor as of a day, without its hash. A reminder speaks of titles overdue or due within three days;
 * a firm demand and a notice only of overdue ones. Lines come by due date; the Pix asks for the total.
 */
export function draftLetter(request: LetterRequest): Letter | { refusal: LetterRefusal } {
  const { id, number, tone, on, creditor, debtor, terms, calendar, txid } = request
  const owed = request.titles
    .map(({ receivable, payments }) => ({
      receivable,
      standing: standingOf(receivable, payments, { terms, calendar }, on),
    }))
    .filter(({ standing }) => standing.total > 0)
  if (owed.length === 0) return { refusal: 'nothing-owed' }
  const lines = owed
    .filter((concern) => concerns(tone, concern, on))
    .map(letterLine)
    .sort(byDueDate)
  if (lines.length === 0) return { refusal: 'nothing-overdue' }

  const total = sum(lines.map((line) => line.total))
  const payload = creditor.pix && pixPayload({ account: creditor.pix, amount: total, txid })
  if (payload !== null && typeof payload !== 'string') return payload
  return {
    id,
    number,
    tone,
    on,
    replyBy: replyBy(tone, on, calendar),
    creditor,
    debtor,
    lines,
    terms,
    principal: sum(lines.map((line) => line.principal)),
    lateFee: sum(lines.map((line) => line.lateFee)),
    lateInterest: sum(lines.map((line) => line.lateInterest)),
    total,
    pix: payload === null ? null : { payload, txid },
    hash: null,
  }
}

function concerns(tone: LetterTone, { receivable, standing }: Concern, on: Day): boolean {
  if (standing.status === 'overdue') return true
  return tone === 'reminder' && receivable.dueOn !== null && receivable.dueOn <= addDays(on, REMINDER_DAYS)
}

function letterLine({ receivable, standing }: Concern): LetterLine {
  return {
    receivableId: receivable.id,
    title: titleLabel(receivable),
    description: receivable.description,
    issuedOn: receivable.issuedOn,
    dueOn: receivable.dueOn,
    daysLate: standing.daysLate,
    originalAmount: receivable.amount,
    principal: standing.principal,
    lateFee: standing.lateFee,
    lateInterest: standing.lateInterest,
    total: standing.total,
  }
}

// Titles without a due date never get here; the label breaks ties so that a letter drafted twice is the same.
function byDueDate(a: LetterLine, b: LetterLine): number {
  const [left, right] = [`${a.dueOn} ${a.title}`, `${b.dueOn} ${b.title}`]
  return left < right ? -1 : left > right ? 1 : 0
}

function replyBy(tone: LetterTone, on: Day, calendar: BankCalendar): Day | null {
  if (tone === 'reminder') return null
  return tone === 'firm'
    ? addBusinessDays(on, FIRM_DAYS, calendar)
    : nextBusinessDay(addDays(on, NOTICE_DAYS), calendar)
}
