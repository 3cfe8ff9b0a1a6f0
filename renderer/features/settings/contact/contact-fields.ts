import type { State } from '#shared/domain/contact.ts'
import type {
  ContactHours,
  ContactRules,
  contactRulesSchema,
  ContactWindow,
} from '#shared/domain/dunning/contact-rules.ts'
import type { z } from 'zod'

type WindowFields = { from: string; until: string }
export type HoursFields = Record<keyof ContactHours, WindowFields>
/** What the form holds: times as they are typed, both empty for not at all. */
export type ContactFields = Omit<ContactRules, 'hours' | 'byState'> & {
  hours: HoursFields
  byState: Partial<Record<State, HoursFields>>
}

/** `09:00` of minutes of the day. */
export function timeText(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

/** Minutes of the day of a time typed in any usual way (`9`, `9:30`, `9h30`, `0930`); null when it is none. */
export function minuteOf(text: string): number | null {
  const match = /^(\d{1,2})(?:\s*(?:[:h.]\s*)?(\d{2})?)?\s*h?$/i.exec(text.trim())
  if (!match) return null
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)]
  return minutes < 60 && hours * 60 + minutes <= 1440 ? hours * 60 + minutes : null
}

const windowFields = (window: ContactWindow): WindowFields =>
  window ? { from: timeText(window.from), until: timeText(window.until) } : { from: '', until: '' }

export const hoursFields = ({ weekdays, saturday, sunday }: ContactHours): HoursFields => ({
  weekdays: windowFields(weekdays),
  saturday: windowFields(saturday),
  sunday: windowFields(sunday),
})

export function contactFields(rules: ContactRules): ContactFields {
  const own = Object.entries(rules.byState).map(([state, hours]) => [state, hoursFields(hours)])
  return { ...rules, hours: hoursFields(rules.hours), byState: Object.fromEntries(own) }
}

type HoursInput = z.input<typeof contactRulesSchema>['hours']

// What cannot be read is NaN, which the schema refuses at its field.
const windowInput = ({ from, until }: WindowFields) =>
  from.trim() === '' && until.trim() === ''
    ? null
    : { from: minuteOf(from) ?? Number.NaN, until: minuteOf(until) ?? Number.NaN }

const hoursInput = ({ weekdays, saturday, sunday }: HoursFields): HoursInput => ({
  weekdays: windowInput(weekdays),
  saturday: windowInput(saturday),
  sunday: windowInput(sunday),
})

/** What the form holds as the settings take it. */
export function contactInput({
  hours,
  byState,
  ...fields
}: ContactFields): z.input<typeof contactRulesSchema> {
  const own = Object.entries(byState).map(([state, one]) => [state, hoursInput(one)])
  return { ...fields, hours: hoursInput(hours), byState: Object.fromEntries(own) }
}
