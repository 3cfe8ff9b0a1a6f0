import { type Day, dayNumber } from '#shared/domain/calendar.ts'
import { noCounts, type RouteCount, type RouteCounts } from '#shared/domain/escalation/least-loss.ts'
import {
  lateBucketFrom,
  lateBucketOf,
  lateBuckets,
  type OpenRoute,
} from '#shared/domain/escalation/route-priors.ts'
import type { CaseRoute, EscalationCase } from '#shared/domain/escalation/escalation-case.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { StoreState } from '../store-state.ts'

/** Days in which a title that reached an age is paid by insisting, or is not. */
const HORIZON = 90

type Known = { ledger: number; rows: number; on: Day; counts: RouteCounts }
const kept = new WeakMap<Ledger, Known>()

const routeOfCase: Record<CaseRoute, OpenRoute> = {
  bureau: 'bureau',
  protest: 'protest',
  legal: 'small-claims',
  agency: 'agency',
}

/**
 * How often each route worked, by the age of the debt when it was taken: cases closed, agreements kept and broken, and for
 * insisting the titles that reached an age with nothing else tried, paid within 90 days or not. What is not decided yet, was
 * withdrawn or cancelled says nothing. Worked out once until anything changes. Call `rows.load` first.
 */
export function routeCounts(state: StoreState, on: Day): RouteCounts {
  const { ledger, rows } = state
  const known = kept.get(ledger)
  if (known?.ledger === ledger.version && known.rows === rows.version && known.on === on) return known.counts
  const counts = structuredClone(noCounts()) as { [Route in OpenRoute]: RouteCount[] }
  for (const route of Object.keys(counts) as OpenRoute[])
    counts[route] = lateBuckets.map(() => ({ tried: 0, worked: 0 }))
  const elsewhere = countCases(state, counts)
  countAgreements(state, counts)
  countInsisting(ledger, counts.insist, { elsewhere, today: dayNumber(on) })
  kept.set(ledger, { ledger: ledger.version, rows: rows.version, on, counts })
  return counts
}

function add(count: RouteCount | undefined, worked: boolean): void {
  if (!count) return
  count.tried++
  if (worked) count.worked++
}

/** Counts closed cases; answers the titles of all cases: they were not insisted on alone. */
function countCases({ rows, ledger }: StoreState, counts: Record<OpenRoute, RouteCount[]>): Set<string> {
  const elsewhere = new Set<string>()
  for (const one of rows.all('cases').values()) {
    for (const { receivableId } of one.titles) elsewhere.add(receivableId)
    const outcome = one.closure?.outcome
    if (!outcome || outcome === 'withdrawn') continue
    const bucket = ageOf(ledger, one, dayNumber(one.openedOn))
    add(counts[routeOfCase[one.route]][bucket], outcome === 'paid' || outcome === 'agreed')
  }
  return elsewhere
}

function countAgreements({ rows, ledger }: StoreState, counts: Record<OpenRoute, RouteCount[]>): void {
  for (const { signature, cancellation, broken, titles, instalments } of rows.all('agreements').values()) {
    if (!signature || cancellation) continue
    const kept = !broken && instalments.every(({ receivableId }) => isPaid(ledger, receivableId))
    if (!broken && !kept) continue
    add(counts.agreement[ageOf(ledger, { titles }, dayNumber(signature.on))], kept)
  }
}

/** The age of the oldest title on a day, as a position in `lateBuckets`. */
function ageOf(
  { titles }: Ledger,
  one: Pick<EscalationCase, 'titles'> | { titles: { receivableId: string }[] },
  on: number,
): number {
  let oldest = 1
  for (const { receivableId } of one.titles) {
    const at = titles.ids.indexOf(receivableId)
    const due = at < 0 ? -1 : titles.columns.adjustedDay[at]!
    if (due >= 0) oldest = Math.max(oldest, on - due)
  }
  return lateBucketOf(oldest)
}

function isPaid({ titles, payments }: Ledger, receivableId: string | null): boolean {
  const at = receivableId === null ? -1 : titles.ids.indexOf(receivableId)
  if (at < 0) return false
  const { next, principal, reversalDay } = payments.columns
  let left = titles.columns.amount[at]!
  for (let payment = titles.columns.firstPayment[at]!; payment >= 0; payment = next[payment]!)
    if (reversalDay[payment]! > payments.columns.paidDay[payment]!) left -= principal[payment]!
  return left <= 0
}

type Pass = { elsewhere: ReadonlySet<string>; today: number }

function countInsisting(ledger: Ledger, counts: readonly RouteCount[], { elsewhere, today }: Pass): void {
  const { adjustedDay, cancelDay, issueDay } = ledger.titles.columns
  const oldest = today - HORIZON - lateBucketFrom[0]
  for (let at = 0; at < ledger.titles.size; at++) {
    const due = adjustedDay[at]!
    if (due < 0 || due > oldest || issueDay[at]! > today) continue
    if (elsewhere.size > 0 && elsewhere.has(ledger.titles.ids.at(at))) continue
    const { day, agreed } = settledDay(ledger, at, today)
    for (const [bucket, from] of lateBucketFrom.entries()) {
      const reached = due + from
      // Paid, cancelled or taken in by an agreement before that age; or not long enough ago to tell.
      if (day < reached || reached + HORIZON > today) break
      if (cancelDay[at]! <= reached + HORIZON || (agreed && day <= reached + HORIZON)) break
      add(counts[bucket], day <= reached + HORIZON)
    }
  }
}

const OPEN = 0x7fffffff

/** The day a title owed no principal any more, and whether an agreement did it. */
function settledDay({ titles, payments }: Ledger, at: number, today: number) {
  const { next, paidDay, principal, reversalDay, byAgreement } = payments.columns
  let left = titles.columns.amount[at]!
  let payment = titles.columns.firstPayment[at]!
  for (; payment >= 0 && paidDay[payment]! <= today; payment = next[payment]!) {
    if (reversalDay[payment]! <= today) continue
    left -= principal[payment]!
    if (left <= 0) return { day: paidDay[payment]!, agreed: byAgreement[payment] === 1 }
  }
  return { day: OPEN, agreed: false }
}
