import { addBusinessDays } from '../business-days.ts'
import type { BankCalendar, Day } from '../calendar.ts'
import type { MatchReason } from './bank-entry.ts'
import { matchReasons } from './bank-entry.ts'
import { sumsTo } from './match-sums.ts'
import type {
  AmountFit,
  Match,
  MatchCandidate,
  MatchDoubt,
  MatchEntry,
  MatchTitle,
  TitleBook,
} from './match-title.ts'

/** Business days before and after the due date in which a payment of the exact amount is thought to be of the title (7.4). */
const BEFORE = 1
const AFTER = 5
/** Open titles shown of a payer whose amount fits none. */
const SHOWN_OF_PAYER = 5
/** Candidates shown. */
const MOST = 12
const IDENTIFIERS: ReadonlySet<MatchReason> = new Set(['txid', 'our-number'])

/** A number as it is compared: letters and digits, without the zeros it begins with. */
export function documentCode(text: string): string {
  return text
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replace(/^0+/, '')
}

/**
 * Which open titles a movement may have paid, each with its reasons (R6.3, 7.4). Only a candidate stronger than every
 * other, and not spoken against, is proposed; a tie never is. Nothing is settled here.
 */
export function matchEntry(entry: MatchEntry, book: TitleBook, calendar: BankCalendar): Match {
  const payers = book.payersOf(entry)
  const found = new Candidates(entry, calendar)
  for (const txid of txidsOf(entry)) {
    found.add('txid', book.byTxid(txid, entry.on))
    const customer = book.customerOfTxid(txid)
    if (customer !== null) found.add('txid', coveredBy(entry, book.ofCustomer(customer, entry.on)))
  }
  if (entry.ourNumber !== null) {
    for (const title of book.byOurNumber(documentCode(entry.ourNumber), entry.on))
      found.add('our-number', [title])
  }
  const document = documentCode(entry.documentNumber ?? '')
  if (document !== '') {
    for (const title of book.byDocument(document, entry.on)) found.add('document-number', [title])
  }
  for (const title of book.byAmount(entry.amount, entry.on)) {
    if (payers.includes(title.customerId)) found.add('amount-and-payer', [title])
    if (inWindow(title, entry.on, calendar)) found.add('amount-and-window', [title])
  }
  let complete = true
  for (const payer of payers) {
    const titles = book.ofCustomer(payer, entry.on)
    const sums = sumsTo(titles, entry.amount)
    complete &&= sums.complete
    for (const sum of sums.found) found.add('amount-and-payer', sum)
    if (!found.has(payer))
      for (const title of oldestFirst(titles).slice(0, SHOWN_OF_PAYER)) found.add('payer', [title])
  }
  const candidates = found.list()
  const doubt = doubtAbout(candidates, { payers, complete })
  const [first] = candidates
  const certain =
    first !== undefined && doubt === null && first.fit === 'exact' && IDENTIFIERS.has(first.reasons[0]!)
  return { candidates: candidates.slice(0, MOST), doubt, certain }
}

/** A txid in its own field, or written in the memo. */
function txidsOf({ txid, memo }: MatchEntry): Set<string> {
  const inMemo = memo.match(/\b[0-9A-Za-z]{20,25}\b/g) ?? []
  return new Set([...(txid === null ? [] : [txid]), ...inMemo].map((text) => text.toUpperCase()))
}

/** A customer's titles as a payment of many takes them: the ones that add up to it, else the oldest that it covers. */
function coveredBy({ amount }: MatchEntry, titles: readonly MatchTitle[]): MatchTitle[] {
  const single = titles.filter(({ payoff, total }) => payoff <= amount && amount <= total)
  const sums = [...single.map((title) => [title]), ...sumsTo(titles, amount).found]
  if (sums.length === 1) return sums[0]!
  const covered: MatchTitle[] = []
  let left: number = amount
  for (const title of oldestFirst(titles)) {
    if (left <= 0) break
    covered.push(title)
    left -= title.payoff
  }
  return covered
}

function oldestFirst(titles: readonly MatchTitle[]): MatchTitle[] {
  const key = ({ dueOn, receivableId }: MatchTitle) => `${dueOn ?? '9999'} ${receivableId}`
  return titles.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** First and last day of the window by due date. A calendar is a value: it is replaced, never changed in place. */
const windows = new WeakMap<BankCalendar, Map<Day, readonly [Day, Day]>>()

function windowOf(dueOn: Day, calendar: BankCalendar): readonly [Day, Day] {
  let known = windows.get(calendar)
  if (!known) windows.set(calendar, (known = new Map()))
  let window = known.get(dueOn)
  if (!window) {
    window = [addBusinessDays(dueOn, -BEFORE, calendar), addBusinessDays(dueOn, AFTER, calendar)]
    known.set(dueOn, window)
  }
  return window
}

function inWindow({ dueOn }: MatchTitle, on: Day, calendar: BankCalendar): boolean {
  if (dueOn === null) return false
  const [from, to] = windowOf(dueOn, calendar)
  return on >= from && on <= to
}

/** Candidates so far: what several ways lead to is one candidate with several reasons. */
class Candidates {
  readonly #entry: MatchEntry
  readonly #calendar: BankCalendar
  readonly #byTitles = new Map<string, MatchCandidate>()

  constructor(entry: MatchEntry, calendar: BankCalendar) {
    this.#entry = entry
    this.#calendar = calendar
  }

  add(reason: MatchReason, titles: readonly MatchTitle[]): void {
    const [first] = titles
    if (!first) return
    const key = titles
      .map(({ receivableId }) => receivableId)
      .sort()
      .join()
    const known = this.#byTitles.get(key)
    if (known) {
      if (!known.reasons.includes(reason)) known.reasons.push(reason)
      return
    }
    this.#byTitles.set(key, {
      customerId: first.customerId,
      titles: [...titles],
      reasons: [reason],
      fit: fitOf(this.#entry, titles),
      inWindow: titles.every((title) => inWindow(title, this.#entry.on, this.#calendar)),
    })
  }

  has(customerId: string): boolean {
    return [...this.#byTitles.values()].some((candidate) => candidate.customerId === customerId)
  }

  /** Strongest first; of equally strong ones the oldest. */
  list(): MatchCandidate[] {
    const all = [...this.#byTitles.values()]
    for (const { reasons } of all) reasons.sort((a, b) => matchReasons.indexOf(a) - matchReasons.indexOf(b))
    const due = ({ titles }: MatchCandidate) => titles[0]!.dueOn ?? '9999'
    return all.sort(
      (a, b) => strengthOf(b) - strengthOf(a) || (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0),
    )
  }
}

/** What a bank collected for the delay is what the title asked of its payer, whatever it comes to here. */
function fitOf({ amount, charges, discount }: MatchEntry, titles: readonly MatchTitle[]): AmountFit {
  const total = titles.reduce((sum, title) => sum + title.total, 0)
  const principal = titles.reduce((sum, title) => sum + title.principal, 0)
  const payoff = titles.reduce((sum, title) => sum + title.payoff, 0)
  // Between the two the difference is discount as well.
  if (payoff <= amount && amount <= total) return 'exact'
  if (charges > 0 && amount - charges + discount === principal) return 'exact'
  if (amount === principal) return 'principal'
  return amount < total ? 'partial' : 'above'
}

/** Reasons first, then what speaks for the amount; a sum proves less than one title. */
function strengthOf({ reasons, fit, inWindow: timely, titles }: MatchCandidate): number {
  const [strongest] = reasons
  const rank = (matchReasons.length - matchReasons.indexOf(strongest!)) * 100
  if (IDENTIFIERS.has(strongest!)) return rank
  const exact = fit === 'exact' || fit === 'principal'
  const byPayer = reasons.includes('amount-and-payer') || reasons.includes('payer')
  // Of two sums neither is likelier, whatever the days of their titles.
  const shape = titles.length > 1 ? -30 : timely ? 10 : 0
  return rank + (exact ? 40 : 0) + (byPayer ? 20 : 0) + shape
}

type Circumstances = { payers: readonly string[]; complete: boolean }

function doubtAbout(
  candidates: readonly MatchCandidate[],
  { payers, complete }: Circumstances,
): MatchDoubt | null {
  const [first, ...others] = candidates
  if (!first) return null
  const [strongest] = first.reasons
  if (others.some((other) => strengthOf(other) === strengthOf(first))) return 'tie'
  if (IDENTIFIERS.has(strongest!)) {
    const contradicts = (other: MatchCandidate) => IDENTIFIERS.has(other.reasons[0]!)
    return others.some(contradicts) ? 'contradiction' : null
  }
  if (strongest === 'payer') return 'weak'
  if (payers.length > 0 && !payers.includes(first.customerId)) return 'another-payer'
  const exact = first.fit === 'exact' || first.fit === 'principal'
  if (strongest === 'document-number' && !exact && !payers.includes(first.customerId)) return 'weak'
  // A search that was given up may have missed another sum.
  return first.titles.length > 1 && !complete ? 'tie' : null
}
