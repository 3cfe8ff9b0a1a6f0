import type { Behaviour, MonthOfPurchase } from './behaviour.ts'
import { type BehaviourWindow, monthIndex } from './behaviour-window.ts'
import { type DayNumber, dayOf } from './calendar.ts'
import { centavos } from './money.ts'

/** A title as behaviour sees it: issued by the day looked at, not cancelled; amounts in centavos. */
export interface BoughtTitle {
  issuedDay: DayNumber
  /** The due date moved to a business day (R1.14); −1 without one: such a title is never late. */
  dueDay: DayNumber
  amount: number
  /** An instalment of an agreement: late it is late, but it was bought before. Left out for a purchase. */
  ofAgreement?: true
  /** Principal settled up to the day looked at, oldest first; reversed payments left out. */
  payments: readonly { day: DayNumber; principal: number }[]
}

/** An order that stands, for what was bought before it is billed. */
export interface BoughtOrder {
  day: DayNumber
  amount: number
}

export interface Purchases {
  titles: readonly BoughtTitle[]
  orders: readonly BoughtOrder[]
}

/** A part of a title that was late: paid so, or still owed. */
interface LateStretch {
  dueDay: DayNumber
  /** Paid on; `Infinity` while it is owed. */
  until: number
  delay: number
}

/**
 * How a customer bought and paid up to a day (I11, M10). Every payment is a piece of its title: in time up to the
 * adjusted due date, late by the days after it. A piece paid in time counts on its due date, a late one on the day it
 * was paid, and what is overdue counts today: so a longer delay never leaves the window sooner.
 */
export function behaviourOf(purchases: Purchases, window: BehaviourWindow): Behaviour {
  const tally = newTally(window)
  for (const title of purchases.titles) addTitle(tally, title)
  const { today, twelveAgo, threeAgo } = window
  const first = firstPurchase(purchases)
  const { onTimeSince, lastLateDay, overdue } = tally
  const clean = overdue > 0 ? null : lastLateDay >= 0 ? lastLateDay : first
  return {
    since: first === null ? null : dayOf(first),
    dueAmount12: centavos(tally.due12),
    onTimeAmount12: centavos(tally.onTime12),
    dueTitles12: tally.dueTitles12,
    onTimeTitles12: tally.onTimeTitles12,
    averageDelay12: average(tally.pieces, twelveAgo, today),
    worstDelay12: tally.worst12,
    averageDelayLast3: average(tally.pieces, threeAgo, today),
    averageDelayBefore: average(tally.pieces, twelveAgo, threeAgo),
    worstDelayEver: tally.worstEver,
    openPrincipal: centavos(tally.open),
    overduePrincipal: centavos(overdue),
    worstDaysLate: tally.worstDaysLate,
    cleanSince: clean === null ? null : dayOf(clean),
    onTimeSince: onTimeSince < 0 ? null : dayOf(onTimeSince),
    onTimeMonths12: tally.goodMonths.slice(-12).filter((good) => good).length,
    onTimeLast3: centavos(tally.onTimeLast3),
    dueBefore9: centavos(tally.dueBefore9),
    spellDelay: spellDelay(tally.late, window),
    monthsOnTime: monthsOnTime(tally),
    months: monthsOfPurchase(purchases, window),
    titlesPaid: tally.paid,
    titlesEver: purchases.titles.length,
  }
}

interface Tally {
  window: BehaviourWindow
  due12: number
  onTime12: number
  dueTitles12: number
  onTimeTitles12: number
  onTimeLast3: number
  dueBefore9: number
  onTimeSince: number
  worst12: number
  worstEver: number
  open: number
  overdue: number
  worstDaysLate: number
  lastLateDay: number
  paid: number
  /** Day each piece counts on, its amount and its delay: what averages are made of. */
  pieces: { on: DayNumber; amount: number; delay: number }[]
  late: LateStretch[]
  goodMonths: boolean[]
  dueInMonth: boolean[]
  lateInMonth: boolean[]
}

function newTally(window: BehaviourWindow): Tally {
  const none = () => window.monthNames.map(() => false)
  return {
    window,
    due12: 0,
    onTime12: 0,
    dueTitles12: 0,
    onTimeTitles12: 0,
    onTimeLast3: 0,
    dueBefore9: 0,
    onTimeSince: -1,
    worst12: 0,
    worstEver: 0,
    open: 0,
    overdue: 0,
    worstDaysLate: 0,
    lastLateDay: -1,
    paid: 0,
    pieces: [],
    late: [],
    goodMonths: none(),
    dueInMonth: none(),
    lateInMonth: none(),
  }
}

function addTitle(tally: Tally, title: BoughtTitle): void {
  const { today, twelveAgo, threeAgo } = tally.window
  const { dueDay } = title
  // Due when it was issued, it was paid and not lent: in time it proves nothing, late it is late.
  const cash = title.issuedDay >= dueDay
  let owed = title.amount
  let [late, counts] = [false, false]
  for (const payment of title.payments) {
    // Entered out of order, payments may settle more than there was.
    const principal = Math.min(owed, payment.principal)
    owed -= principal
    if (principal === 0 || dueDay < 0) continue
    const isLate = payment.day > dueDay
    if (cash && !isLate) continue
    late ||= isLate
    const on = isLate
      ? addLate(tally, dueDay, payment.day, principal)
      : addOnTime(tally, title, payment.day, principal)
    counts ||= on > twelveAgo
  }
  tally.open += owed
  if (owed === 0) tally.paid++
  if (dueDay < 0) return
  if (owed > 0 && dueDay < today) {
    late = counts = true
    addLate(tally, dueDay, Infinity, owed)
  }
  if (cash && owed === 0 && !late) return
  if (dueDay <= threeAgo && dueDay > twelveAgo) tally.dueBefore9 += title.amount
  if (!counts || (owed > 0 && dueDay >= today)) return
  tally.dueTitles12++
  if (!late) tally.onTimeTitles12++
}

/** Answers the day the piece counts on. */
function addOnTime(tally: Tally, { dueDay }: BoughtTitle, paidDay: DayNumber, principal: number): DayNumber {
  const { today, twelveAgo, threeAgo } = tally.window
  const on = Math.min(dueDay, today)
  if (tally.onTimeSince < 0 || paidDay < tally.onTimeSince) tally.onTimeSince = paidDay
  const month = monthIndex(tally.window, on)
  if (month >= 0) tally.goodMonths[month] = tally.dueInMonth[month] = true
  if (on > twelveAgo) {
    tally.due12 += principal
    tally.onTime12 += principal
  }
  if (on > threeAgo) tally.onTimeLast3 += principal
  tally.pieces.push({ on, amount: principal, delay: 0 })
  return on
}

/** Answers the day the piece counts on. */
function addLate(tally: Tally, dueDay: DayNumber, until: number, principal: number): DayNumber {
  const { today, twelveAgo, stepToleranceDays } = tally.window
  const on = Math.min(until, today)
  const delay = on - dueDay
  tally.late.push({ dueDay, until, delay })
  tally.worstEver = Math.max(tally.worstEver, delay)
  const month = monthIndex(tally.window, dueDay)
  if (month >= 0) {
    tally.dueInMonth[month] = true
    if (delay > stepToleranceDays) tally.lateInMonth[month] = true
  }
  if (on > twelveAgo) {
    tally.due12 += principal
    tally.worst12 = Math.max(tally.worst12, delay)
  }
  if (until === Infinity) {
    tally.overdue += principal
    tally.worstDaysLate = Math.max(tally.worstDaysLate, delay)
  } else tally.lastLateDay = Math.max(tally.lastLateDay, until)
  tally.pieces.push({ on, amount: principal, delay })
  return on
}

/** Days of delay by amount, to a tenth of a day, of the pieces that count after `after` and up to `upTo`. */
function average(pieces: Tally['pieces'], after: DayNumber, upTo: DayNumber): number {
  let [weighted, amount] = [0, 0]
  for (const piece of pieces) {
    if (piece.on <= after || piece.on > upTo) continue
    weighted += piece.amount * piece.delay
    amount += piece.amount
  }
  return amount === 0 ? 0 : Math.round((weighted * 10) / amount) / 10
}

/** Late stretches less than the days of return apart are one spell: the worst delay of the one not yet returned from. */
function spellDelay(late: LateStretch[], { today, benefitsReturnAfterDays }: BehaviourWindow): number {
  late.sort((a, b) => b.until - a.until)
  let [cleanFrom, worst] = [today, 0]
  for (const { dueDay, until, delay } of late) {
    if (cleanFrom - until >= benefitsReturnAfterDays) break
    cleanFrom = Math.min(cleanFrom, dueDay)
    worst = Math.max(worst, delay)
  }
  return worst
}

/** This month is not whole: it is left out, but a delay in it ends the row. */
function monthsOnTime({ dueInMonth, lateInMonth }: Tally): number {
  if (lateInMonth.at(-1)) return 0
  let at = dueInMonth.length - 2
  while (at >= 0 && dueInMonth[at] && !lateInMonth[at]) at--
  return dueInMonth.length - 2 - at
}

function firstPurchase({ titles, orders }: Purchases): DayNumber | null {
  let first = Infinity
  for (const { issuedDay, ofAgreement } of titles) if (!ofAgreement) first = Math.min(first, issuedDay)
  for (const { day } of orders) first = Math.min(first, day)
  return first === Infinity ? null : first
}

/** Instalments are issued on one day: titles of a day are one purchase. */
function monthsOfPurchase({ titles, orders }: Purchases, window: BehaviourWindow): MonthOfPurchase[] {
  const none = () => window.monthNames.map(() => ({ count: 0, amount: 0 }))
  const [billed, ordered] = [none(), none()]
  const days = new Set<DayNumber>()
  for (const { issuedDay, amount, ofAgreement } of titles) {
    const month = billed[monthIndex(window, issuedDay)]
    if (!month || ofAgreement) continue
    if (!days.has(issuedDay)) month.count++
    days.add(issuedDay)
    month.amount += amount
  }
  for (const { day, amount } of orders) {
    const month = ordered[monthIndex(window, day)]
    if (!month) continue
    month.count++
    month.amount += amount
  }
  return window.monthNames.flatMap((month, at) => {
    const count = Math.max(billed[at]!.count, ordered[at]!.count)
    const amount = centavos(Math.max(billed[at]!.amount, ordered[at]!.amount))
    return count === 0 ? [] : [{ month, orders: count, amount }]
  })
}
