import { isBusinessDay } from '../business-days.ts'
import { addDays, type BankCalendar, type Day, weekday } from '../calendar.ts'
import type { State } from '../contact.ts'
import { type ContactRules, type ContactWindow, hoursOf } from './contact-rules.ts'

/** Whether people may be contacted at a moment; when not, why and from when on. `next` is null where no day ever allows it. */
export type ContactTime =
  | { ok: true }
  | { ok: false; reason: 'hours' | 'sunday' | 'holiday'; next: { on: Day; minute: number } | null }

/** Where and when: the customer's state, the day, and the minute of the day. */
export type ContactMoment = {
  state: State | null
  on: Day
  minute: number
  calendar: BankCalendar
}

type Rules = Pick<ContactRules, 'hours' | 'byState'>

/** Long enough to pass any holidays in a row. */
const LOOK_AHEAD = 15

function windowOn(rules: Rules, { state, on, calendar }: Omit<ContactMoment, 'minute'>): ContactWindow {
  const hours = hoursOf(rules, state)
  const day = weekday(on)
  if (day === 7) return hours.sunday
  if (day === 6) return hours.saturday
  return isBusinessDay(on, calendar) ? hours.weekdays : hours.sunday
}

/** Whether a customer may be contacted at a moment, by the hours of his state (§ 2.1); holidays are as Sundays. */
export function canContact(rules: Rules, { minute, ...where }: ContactMoment): ContactTime {
  const window = windowOn(rules, where)
  if (window && minute >= window.from && minute < window.until) return { ok: true }
  const { on, calendar } = where
  const day = weekday(on)
  const closed = day === 7 ? 'sunday' : day < 6 && !isBusinessDay(on, calendar) ? 'holiday' : 'hours'
  return { ok: false, reason: closed, next: nextMoment(rules, { minute, ...where }) }
}

function nextMoment(rules: Rules, { minute, ...where }: ContactMoment): { on: Day; minute: number } | null {
  for (let ahead = 0; ahead <= LOOK_AHEAD; ahead++) {
    const on = addDays(where.on, ahead)
    const window = windowOn(rules, { ...where, on })
    if (window && (ahead > 0 || minute < window.from)) return { on, minute: window.from }
  }
  return null
}
