import { isBankHoliday } from '../business-days.ts'
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

/** Long enough to pass a house's collective holidays. */
const LOOK_AHEAD = 60

/** When customers of a state may be contacted on a day; null is not at all. A holiday is as a Sunday, a Saturday too. */
export function contactWindowOn(
  rules: Rules,
  { state, on, calendar }: Omit<ContactMoment, 'minute'>,
): ContactWindow {
  const hours = hoursOf(rules, state)
  const day = weekday(on)
  if (day === 7 || isBankHoliday(on, calendar)) return hours.sunday
  return day === 6 ? hours.saturday : hours.weekdays
}

/** When a letter may go out: at any hour of a day on which people may be contacted, since nobody is disturbed by it (K10). */
export function canPost(rules: Rules, moment: ContactMoment): ContactTime {
  return contactWindowOn(rules, moment) ? { ok: true } : canContact(rules, moment)
}

/** Whether a customer may be contacted at a moment, by the hours of his state (§ 2.1). */
export function canContact(rules: Rules, { minute, ...where }: ContactMoment): ContactTime {
  const window = contactWindowOn(rules, where)
  if (window && minute >= window.from && minute < window.until) return { ok: true }
  const { on, calendar } = where
  const reason = weekday(on) === 7 ? 'sunday' : isBankHoliday(on, calendar) ? 'holiday' : 'hours'
  return { ok: false, reason, next: nextMoment(rules, { minute, ...where }) }
}

function nextMoment(rules: Rules, { minute, ...where }: ContactMoment): { on: Day; minute: number } | null {
  for (let ahead = 0; ahead <= LOOK_AHEAD; ahead++) {
    const on = addDays(where.on, ahead)
    const window = contactWindowOn(rules, { ...where, on })
    if (window && (ahead > 0 || minute < window.from)) return { on, minute: window.from }
  }
  return null
}
