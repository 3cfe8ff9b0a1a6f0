import type { BankCalendar, Day, DayNumber } from './calendar.ts'
import { addDays, day, dayNumber, dayOf, daySchema, weekday } from './calendar.ts'

/** A day on which banks do not open. */
export type BankHoliday = { on: Day; name: string }

const FIXED = [
  ['01-01', 'Confraternização Universal'],
  ['04-21', 'Tiradentes'],
  ['05-01', 'Dia do Trabalho'],
  ['09-07', 'Independência do Brasil'],
  ['10-12', 'Nossa Senhora Aparecida'],
  ['11-02', 'Finados'],
  ['11-15', 'Proclamação da República'],
  ['12-25', 'Natal'],
] as const
/** Days from Easter Sunday. */
const MOVABLE = [
  [-48, 'Carnaval (segunda-feira)'],
  [-47, 'Carnaval (terça-feira)'],
  [-2, 'Sexta-feira Santa'],
  [60, 'Corpus Christi'],
] as const
const BLACK_AWARENESS = ['11-20', 'Dia Nacional de Zumbi e da Consciência Negra'] as const
const LAST_DAY_NAME = 'Último dia útil do ano, sem atendimento ao público'

/** Easter Sunday by the anonymous Gregorian algorithm (R8.4); no library here gives it without a `Date`. */
function easter(year: number): Day {
  const golden = year % 19
  const [century, yearOfCentury] = [Math.floor(year / 100), year % 100]
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const count = epact + toSunday - 7 * late + 114
  const pad = (n: number) => String(n).padStart(2, '0')
  return `${year}-${pad(Math.floor(count / 31))}-${pad((count % 31) + 1)}` as Day
}

function userHolidays(year: number, calendar: BankCalendar): BankHoliday[] {
  return calendar.holidays.flatMap(({ on, name }) => {
    const text = on.length === 5 ? `${year}-${on}` : on
    // 29 February, and days that no month has, exist only in the years in which they do.
    return text.startsWith(`${year}-`) && daySchema.safeParse(text).success ? [{ on: text as Day, name }] : []
  })
}

/**
 * Every holiday on which banks close in a year, in order (R8.1), with the user's own (R8.3) and, when the calendar
 * says so, the last business day of the year (R8.2). Two holidays may share a day; some fall on weekends.
 */
export function bankHolidays(year: number, calendar: BankCalendar): BankHoliday[] {
  const sunday = easter(year)
  const fixed = year < 2024 ? FIXED : [...FIXED, BLACK_AWARENESS]
  const list: BankHoliday[] = [
    ...fixed.map(([on, name]) => ({ on: `${year}-${on}` as Day, name })),
    ...MOVABLE.map(([offset, name]) => ({ on: addDays(sunday, offset), name })),
    ...userHolidays(year, calendar),
  ]
  if (calendar.lastBusinessDayOfYearCloses) {
    const taken = new Set<string>(list.map(({ on }) => on))
    let last = `${year}-12-31` as Day
    while (weekday(last) > 5 || taken.has(last)) last = addDays(last, -1)
    list.push({ on: last, name: LAST_DAY_NAME })
  }
  return list.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** Closed days by year. A calendar is a value: it is replaced, never changed in place. */
const closedByCalendar = new WeakMap<BankCalendar, Map<number, Set<DayNumber>>>()

function closedDays(year: number, calendar: BankCalendar): Set<DayNumber> {
  let years = closedByCalendar.get(calendar)
  if (!years) closedByCalendar.set(calendar, (years = new Map()))
  let closed = years.get(year)
  if (!closed) {
    closed = new Set(bankHolidays(year, calendar).map(({ on }) => dayNumber(on)))
    years.set(year, closed)
  }
  return closed
}

/** Whether a day is a holiday of the calendar (R8.1–R8.3), on whatever day of the week. */
export function isBankHoliday(value: Day, calendar: BankCalendar): boolean {
  return closedDays(Number(value.slice(0, 4)), calendar).has(dayNumber(value))
}

/** Whether banks open to the public on a day (R1.14, R8.1–R8.3). */
export function isBusinessDay(value: Day, calendar: BankCalendar): boolean {
  return weekday(value) <= 5 && !isBankHoliday(value, calendar)
}

const FIRST = dayNumber(day('1990-01-01'))
const LAST = dayNumber(day('2099-12-31'))
const adjusters = new WeakMap<BankCalendar, (dueDay: DayNumber) => DayNumber>()

/**
 * `nextBusinessDay` over day numbers, for ledgers: a table lookup after the first call for a day.
 * Negative numbers mean "no due date" and come back unchanged.
 */
export function makeAdjuster(calendar: BankCalendar): (dueDay: DayNumber) => DayNumber {
  const known = adjusters.get(calendar)
  if (known) return known
  const table = new Int32Array(LAST - FIRST + 1)
  const search = (dueDay: DayNumber) => {
    let candidate = dueDay
    while (!isBusinessDay(dayOf(candidate), calendar)) candidate++
    return candidate
  }
  const adjust = (dueDay: DayNumber) => {
    if (dueDay < 0) return dueDay
    if (dueDay < FIRST || dueDay > LAST) return search(dueDay)
    return table[dueDay - FIRST] || (table[dueDay - FIRST] = search(dueDay))
  }
  adjusters.set(calendar, adjust)
  return adjust
}

/** The day itself when banks open, else the next one on which they do (R1.14). At the end of 2099 it may be in 2100. */
export function nextBusinessDay(value: Day, calendar: BankCalendar): Day {
  const count = dayNumber(value)
  const adjusted = makeAdjuster(calendar)(count)
  return adjusted === count ? value : dayOf(adjusted)
}

/** The `count`-th business day after a day (before, when negative), the day itself excluded; itself when `count` is 0. */
export function addBusinessDays(value: Day, count: number, calendar: BankCalendar): Day {
  const step = Math.sign(count)
  let current = value
  for (let left = Math.abs(count); left > 0; ) {
    current = addDays(current, step)
    if (isBusinessDay(current, calendar)) left--
  }
  return current
}
