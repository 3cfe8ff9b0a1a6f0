import { getHolidays } from '@brazilian-utils/brazilian-utils/get-holidays'
import type { AgingBucket } from '#shared/domain/aging.ts'
import type { BankCalendar, Day } from '#shared/domain/calendar.ts'
import type { ChargeTerms } from '#shared/domain/charges.ts'
import type { Payment } from '#shared/domain/payment.ts'
import type { Receivable } from '#shared/domain/receivable.ts'

// A second calculation of aging, on purpose by other means than the product's: big integers instead of numbers,
// moments in UTC instead of day counts, balances asked for a day instead of carried along, holidays from a library.
// It imports types only from the domain, so that no fault can be in both.

export type ReferenceAmounts = { principal: number; lateFee: number; lateInterest: number }
export type ReferenceRow = Record<AgingBucket, ReferenceAmounts>
/** What every customer with a title owes, in centavos, by bucket; all eight buckets are there. */
export type ReferenceAging = Map<string, ReferenceRow>

const ONE_DAY = 86_400_000
const moment = (day: string) => Date.parse(`${day}T00:00:00Z`)
const text = (at: number) => new Date(at).toISOString().slice(0, 10)

const YEARLY = ['01-01', '04-21', '05-01', '09-07', '10-12', '11-02', '11-15', '12-25']

/** Closed days of a year as `YYYY-MM-DD` (R8.1–R8.3). */
export function referenceClosedDays(year: number, calendar: BankCalendar): Set<string> {
  const friday = getHolidays(year).find(({ name }) => name === 'Sexta-feira Santa')!.date
  const goodFriday = Date.UTC(year, friday.getMonth(), friday.getDate())
  const closed = new Set(YEARLY.map((monthDay) => `${year}-${monthDay}`))
  // From Good Friday: Carnival 46 and 45 days before, Corpus Christi 62 after.
  for (const offset of [-46, -45, 0, 62]) closed.add(text(goodFriday + offset * ONE_DAY))
  if (year >= 2024) closed.add(`${year}-11-20`)
  for (const { on } of calendar.holidays) closed.add(on.length === 5 ? `${year}-${on}` : on)
  if (calendar.lastBusinessDayOfYearCloses) {
    let at = Date.UTC(year, 11, 31)
    while (closed.has(text(at)) || isWeekend(at)) at -= ONE_DAY
    closed.add(text(at))
  }
  return closed
}

function isWeekend(at: number): boolean {
  return [0, 6].includes(new Date(at).getUTCDay())
}

function adjusterOf(calendar: BankCalendar): (due: string) => number {
  const years = new Map<number, Set<string>>()
  const known = new Map<string, number>()
  const closed = (at: number) => {
    const year = new Date(at).getUTCFullYear()
    if (!years.has(year)) years.set(year, referenceClosedDays(year, calendar))
    return isWeekend(at) || years.get(year)!.has(text(at))
  }
  return (due) => {
    if (!known.has(due)) {
      let at = moment(due)
      while (closed(at)) at += ONE_DAY
      known.set(due, at)
    }
    return known.get(due)!
  }
}

/** `P × basis points × days / base`, the division done once. */
function share(principal: bigint, numerator: bigint, base: bigint, terms: ChargeTerms): bigint {
  const tie = terms.rounding === 'half-up' ? base : 0n
  return (principal * numerator * 2n + tie) / (base * 2n)
}

function bucketOf(daysPast: number | null): AgingBucket {
  if (daysPast === null) return 'noDueDate'
  if (daysPast <= 0) return 'notDue'
  if (daysPast <= 30) return 'd1to30'
  if (daysPast <= 60) return 'd31to60'
  if (daysPast <= 90) return 'd61to90'
  if (daysPast <= 180) return 'd91to180'
  return daysPast <= 365 ? 'd181to365' : 'over365'
}

type Owed = { principal: bigint; lateFee: bigint; lateInterest: bigint }

type Dates = { today: number; due: number }

function referenceOwed(title: Receivable, paid: Payment[], terms: ChargeTerms, dates: Dates): Owed {
  const { today, due } = dates
  const principalAt = (at: number) => {
    let left = BigInt(title.amount)
    for (const payment of paid) if (moment(payment.paidOn) <= at) left -= BigInt(payment.settled.principal)
    return left < 0n ? 0n : left
  }
  const free = due + terms.graceDays * ONE_DAY
  const owed = { principal: principalAt(today), lateFee: 0n, lateInterest: 0n }
  if (title.dueOn === null || today <= free) return owed

  let fee = share(principalAt(free), BigInt(terms.lateFeeBasisPoints), 10_000n, terms)
  let interest = 0n
  const stops = [...new Set(paid.map(({ paidOn }) => moment(paidOn)).filter((at) => at > free)), today]
  let from = terms.countFrom === 'adjusted' ? due : moment(title.dueOn)
  let principal = principalAt(free)
  for (const stop of stops.sort((a, b) => a - b)) {
    const days = BigInt((stop - from) / ONE_DAY)
    interest += share(principal, BigInt(terms.lateInterestBasisPoints) * days, 300_000n, terms)
    principal = principalAt(stop)
    from = stop
  }
  for (const { settled, forgiven } of paid) {
    fee -= BigInt(settled.lateFee) + BigInt(forgiven.lateFee)
    interest -= BigInt(settled.lateInterest) + BigInt(forgiven.lateInterest)
  }
  owed.lateFee = fee < 0n ? 0n : fee
  owed.lateInterest = interest < 0n ? 0n : interest
  return owed
}

const emptyRow = (): ReferenceRow => {
  const none = () => ({ principal: 0, lateFee: 0, lateInterest: 0 })
  return {
    notDue: none(),
    d1to30: none(),
    d31to60: none(),
    d61to90: none(),
    d91to180: none(),
    d181to365: none(),
    over365: none(),
    noDueDate: none(),
  }
}

/** What every customer owes as of a day, by bucket. Titles that owe nothing still give their customer a row. */
// oxlint-disable-next-line max-params -- the five things an aging depends on, as callers have them
export function referenceAging(
  receivables: readonly Receivable[],
  payments: readonly Payment[],
  terms: ChargeTerms,
  calendar: BankCalendar,
  on: Day,
): ReferenceAging {
  const counted = payments.filter(
    ({ paidOn, reversal }) => paidOn <= on && (reversal === null || reversal.on > on),
  )
  const byTitle = Map.groupBy(counted, ({ receivableId }) => receivableId)
  const adjust = adjusterOf(calendar)
  const aging: ReferenceAging = new Map()
  for (const title of receivables) {
    const row = aging.get(title.customerId) ?? emptyRow()
    aging.set(title.customerId, row)
    const withdrawn = title.cancellation !== null && title.cancellation.on <= on
    if (withdrawn || title.issuedOn > on) continue
    const due = title.dueOn === null ? 0 : adjust(title.dueOn)
    const paid = byTitle.get(title.id) ?? []
    const owed = referenceOwed(title, paid, title.terms ?? terms, { today: moment(on), due })
    const cell = row[bucketOf(title.dueOn === null ? null : (moment(on) - due) / ONE_DAY)]
    cell.principal += Number(owed.principal)
    cell.lateFee += Number(owed.lateFee)
    cell.lateInterest += Number(owed.lateInterest)
  }
  return aging
}
