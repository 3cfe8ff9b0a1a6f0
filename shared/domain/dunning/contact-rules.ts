import { z } from 'zod'
import { type State, states } from '../contact.ts'

const minuteOfDay = z.int().min(0).max(1440)

/** Minutes of the day between which people may be contacted; null is not at all. */
export const contactWindowSchema = z
  .object({ from: minuteOfDay, until: minuteOfDay })
  .refine(({ from, until }) => from < until, { error: 'window-order' })
  .nullable()
export type ContactWindow = z.infer<typeof contactWindowSchema>

/** Business days always have a window: a step that falls on one can be taken. */
export const contactHoursSchema = z.object({
  weekdays: contactWindowSchema.refine((window) => window !== null, { error: 'weekdays-needed' }),
  saturday: contactWindowSchema,
  /** Sundays and holidays. */
  sunday: contactWindowSchema,
})
export type ContactHours = z.infer<typeof contactHoursSchema>

/** When and how often people may be contacted (§ 2.1, M05); caps count every channel together. */
export const contactRulesSchema = z.object({
  hours: contactHoursSchema,
  /** States with hours of their own; the others follow `hours`. */
  byState: z.partialRecord(z.enum(states), contactHoursSchema),
  maxPerDay: z.int().min(1).max(10),
  maxPerWeek: z.int().min(1).max(30),
  /** Business days after a promise's day in which nobody is contacted about it. */
  afterPromiseDays: z.int().min(0).max(10),
  /** Calendar days after a payment in which a customer is left alone. */
  afterPaymentDays: z.int().min(0).max(15),
  /** Minutes of work that each channel takes by hand: what the counter of minutes saved counts (I08, R10). */
  minutesByHand: z.object({
    whatsapp: z.int().min(0).max(120),
    sms: z.int().min(0).max(120),
    email: z.int().min(0).max(120),
    phone: z.int().min(0).max(120),
    letter: z.int().min(0).max(120),
  }),
  /** What an hour of collection costs the house, in centavos. */
  hourCost: z.int().min(0).max(100_000),
})
export type ContactRules = z.infer<typeof contactRulesSchema>

/** Monday to Friday, 9 to 18: inside what every state's law allows (§ 2.1, D). */
export const NATIONAL_HOURS: ContactHours = {
  weekdays: { from: 540, until: 1080 },
  saturday: null,
  sunday: null,
}

/** The hours in force for a state; the national ones for a customer without an address. */
export function hoursOf(rules: Pick<ContactRules, 'hours' | 'byState'>, state: State | null): ContactHours {
  return (state && rules.byState[state]) || rules.hours
}

export const DEFAULT_CONTACT_RULES: ContactRules = {
  hours: NATIONAL_HOURS,
  byState: {},
  maxPerDay: 1,
  maxPerWeek: 3,
  afterPromiseDays: 1,
  afterPaymentDays: 2,
  minutesByHand: { whatsapp: 4, sms: 4, email: 6, phone: 8, letter: 15 },
  hourCost: 2500,
}
