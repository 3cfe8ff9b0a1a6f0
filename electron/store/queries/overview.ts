import type { AgingTotals, Overview } from '#shared/contracts/aging.ts'
import { addBusinessDays } from '#shared/domain/business-days.ts'
import { type Day, dayNumber } from '#shared/domain/calendar.ts'
import { centavos, ZERO } from '#shared/domain/money.ts'
import type { AgedTitles } from '../ledger/aged-titles.ts'
import { balancesOf, isLateBucket } from '../ledger/customer-balances.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { StoreState } from '../store-state.ts'
import { agingCustomers } from './aging-customers.ts'
import { type AgingPart, agingPart } from './aging-part.ts'
import { agingTitleRows } from './aging-titles.ts'
import { agingTotals } from './aging-totals.ts'
import { cashInCredit } from './receipts/cash-in-credit.ts'

const WEEK = 7
const JUST_OVERDUE = 20
const LARGEST = 10

/** Today's numbers for the first screen. */
export async function overview(state: StoreState, { today }: { today: Day }): Promise<Overview> {
  const { ledger, settings, rows, database } = state
  await rows.load(database)
  const part = agingPart(ledger, { asOf: today, buckets: [], search: '', atLeast: ZERO })
  const totals = agingTotals(ledger, part)
  const late = lateOnly(ledger, part)
  const asOf = dayNumber(today)
  const yesterday = dayNumber(addBusinessDays(today, -1, settings.calendar))
  const { adjustedDay } = ledger.titles.columns
  const justOverdue = positionsWhere(part.aged, (at) => {
    const due = adjustedDay[part.aged.title[at]!]!
    return due >= yesterday && due < asOf
  })
  justOverdue.sort((a, b) => part.aged.principal[b]! - part.aged.principal[a]!)
  return {
    totals,
    overdue: overdueOf(totals, late),
    justOverdue: await agingTitleRows(state, part.aged, justOverdue.slice(0, JUST_OVERDUE)),
    dueToday: dueBetween(ledger, part.aged, asOf, asOf),
    dueThisWeek: dueBetween(ledger, part.aged, asOf + 1, asOf + WEEK),
    receivedToday: receivedBetween(state, asOf, asOf),
    receivedThisMonth: receivedBetween(state, asOf - Number(today.slice(8)) + 1, asOf),
    largestOverdue: agingCustomers(ledger, late, {
      sort: 'total',
      descending: true,
      offset: 0,
      limit: LARGEST,
    }).rows,
  }
}

function lateOnly(ledger: Ledger, { aged, wantedBuckets }: AgingPart): AgingPart {
  const late = wantedBuckets.map((_, bucket) => isLateBucket(bucket))
  const balances = balancesOf(ledger, aged, late)
  return { aged, wantedBuckets: late, balances, wantedCustomers: Uint8Array.from(balances.titles, Math.sign) }
}

function overdueOf(totals: AgingTotals, late: AgingPart): Overview['overdue'] {
  const overdue = { principal: 0, charges: 0, titles: 0 }
  for (const [bucket, sums] of totals.buckets.entries()) {
    if (!isLateBucket(bucket)) continue
    overdue.principal += sums.principal
    overdue.charges += sums.lateFee + sums.lateInterest
    overdue.titles += sums.titles
  }
  return {
    principal: centavos(overdue.principal),
    charges: centavos(overdue.charges),
    titles: overdue.titles,
    customers: late.wantedCustomers.reduce((count, wanted) => count + wanted, 0),
  }
}

function positionsWhere(aged: AgedTitles, wanted: (at: number) => boolean): number[] {
  const found: number[] = []
  for (let at = 0; at < aged.size; at++) if (wanted(at)) found.push(at)
  return found
}

// By the adjusted date: what falls due on a Sunday is awaited on Monday (R1.14).
function dueBetween(ledger: Ledger, aged: AgedTitles, first: number, last: number): Overview['dueToday'] {
  const { adjustedDay } = ledger.titles.columns
  let [principal, titles] = [0, 0]
  for (let at = 0; at < aged.size; at++) {
    const due = adjustedDay[aged.title[at]!]!
    if (due < first || due > last) continue
    principal += aged.principal[at]!
    titles++
  }
  return { principal: centavos(principal), titles }
}

/** Money that came in: credit used on a title is none, nor what an agreement froze, and what stayed as credit is. */
function receivedBetween(state: StoreState, first: number, last: number) {
  const { payments } = state.ledger
  const { paidDay, amount, reversalDay, knownDay, byAgreement } = payments.columns
  let received = cashInCredit(state, first, last)
  for (let at = 0; at < payments.size; at++) {
    if (byAgreement[at] === 1 || knownDay[at]! > last) continue
    if (paidDay[at]! >= first && paidDay[at]! <= last && reversalDay[at]! > last) received += amount[at]!
  }
  return centavos(received)
}
