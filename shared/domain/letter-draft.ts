import { addBusinessDays, nextBusinessDay } from './business-days.ts'
import { addDays, type BankCalendar, type Day } from './calendar.ts'
import type { ChargeTerms } from './charges.ts'
import type { Customer } from './customer.ts'
import { collectable, type Frozen } from './disputed.ts'
import type { Laboratory } from './laboratory.ts'
import type { Letter, LetterLine, LetterTone } from './letter.ts'
import { asksForJust, type BoletoAsks } from './boleto-asks.ts'
import { type Centavos, sum } from './money.ts'
import { type MonthlyRates, NO_RATES } from './monthly-rates.ts'
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
  /** For terms that charge by a table. */
  rates?: MonthlyRates
  txid: string
  /** The debtor's disputes: what they hold back is left out. */
  disputes?: readonly Frozen[]
  /** How far ahead of the due date a reminder looks, in calendar days: three, as a letter does. */
  ahead?: number
  /** Titles that are not demanded any more, and left out: prescribed (R2.18), or given up as a loss (E27). */
  barred?: ReadonlySet<string>
  /** The boleto of each title, by title. */
  boletos?: ReadonlyMap<string, BoletoAsks>
}

/**
 * `nothing-overdue`: something is owed, but no title that a letter of this tone may speak of; `all-disputed`: all that it
 * could speak of is contested; `nothing-demandable`: all that is owed prescribed or was given up.
 */
export type LetterRefusal =
  | 'nothing-owed'
  | 'nothing-overdue'
  | 'all-disputed'
  | 'nothing-demandable'
  | PixRefusal

/** What a title owes without its contested part. */
type Concern = { receivable: Receivable; standing: Standing; disputed: Centavos }

/** The debtor of a letter, as registered. */
export function letterDebtor(customer: Customer): Letter['debtor'] {
  const { id, number, name, taxId, address } = customer
  return { customerId: id, number, name, taxId, address }
}

/**
 * The letter to a debtor as of a day, without its hash. A reminder speaks of titles overdue or due within three days;
 * a firm demand and a notice only of overdue ones. What is contested is left out, and said; what may not be demanded any more is left out. Lines come by due date; the
 * Pix asks for the total.
 */
export function draftLetter(request: LetterRequest): Letter | { refusal: LetterRefusal } {
  const { id, number, tone, on, creditor, debtor, terms, calendar, rates = NO_RATES, txid } = request
  const { disputes = [], boletos, barred, ahead = REMINDER_DAYS } = request
  const policy = { terms, calendar, rates }
  const owed = request.titles
    .map(({ receivable, payments }): Concern & { whole: Standing } => {
      const { title, disputed } = collectable(receivable, disputes, on)
      const whole = standingOf(receivable, payments, policy, on)
      return {
        receivable,
        disputed,
        whole,
        standing: disputed === 0 ? whole : standingOf(title, payments, policy, on),
      }
    })
    .filter(({ whole }) => whole.total > 0)
  if (owed.length === 0) return { refusal: 'nothing-owed' }
  const demanded = owed.filter(({ receivable }) => !barred?.has(receivable.id))
  if (demanded.length === 0) return { refusal: 'nothing-demandable' }
  const spokenOf = demanded.filter(({ receivable, whole }) =>
    concerns(tone, { receivable, standing: whole }, { on, ahead }),
  )
  const lines = spokenOf
    .filter(({ standing }) => standing.total > 0)
    .map((concern) => letterLine(concern, boletos))
    .sort(byDueDate)
  if (lines.length === 0) return { refusal: spokenOf.length > 0 ? 'all-disputed' : 'nothing-overdue' }
  const contested = spokenOf.filter(({ disputed }) => disputed > 0)

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
    ...(contested.length > 0
      ? {
          disputed: contested.map(({ receivable, disputed }) => ({
            title: titleLabel(receivable),
            amount: disputed,
          })),
        }
      : {}),
    terms,
    principal: sum(lines.map((line) => line.principal)),
    lateFee: sum(lines.map((line) => line.lateFee)),
    lateInterest: sum(lines.map((line) => line.lateInterest)),
    total,
    pix: payload === null ? null : { payload, txid },
    hash: null,
  }
}

function concerns(
  tone: LetterTone,
  { receivable, standing }: Pick<Concern, 'receivable' | 'standing'>,
  { on, ahead }: { on: Day; ahead: number },
): boolean {
  if (standing.status === 'overdue') return true
  return tone === 'reminder' && receivable.dueOn !== null && receivable.dueOn <= addDays(on, ahead)
}

function letterLine(
  { receivable, standing, disputed }: Concern,
  boletos?: ReadonlyMap<string, BoletoAsks>,
): LetterLine {
  const boleto = disputed === 0 ? boletos?.get(receivable.id) : undefined
  const boletoLine = boleto && asksForJust(boleto, { title: receivable, standing }) ? boleto.line : null
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
    ...(boletoLine ? { boletoLine } : {}),
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
