import { addDays, type Day, DEFAULT_BANK_CALENDAR } from '#shared/domain/calendar.ts'
import { nextBusinessDay } from '#shared/domain/business-days.ts'
import type { CollectionFacts, CollectionTitle, Touch } from '#shared/domain/dunning/collection-facts.ts'
import { DEFAULT_CONTACT_RULES } from '#shared/domain/dunning/contact-rules.ts'
import type { EngineRules } from '#shared/domain/dunning/engine-rules.ts'
import { type CollectionOutcome, nextAction } from '#shared/domain/dunning/next-action.ts'
import type { DunningPolicy } from '#shared/domain/dunning/policy.ts'
import { HOUSE_POLICY } from '#shared/domain/dunning/presets.ts'

/** A title of a simulated customer: when it falls due, what it asks for, and when it is paid, if ever. */
export type SimulatedTitle = {
  id: string
  dueOn: Day
  amount: number
  paidOn?: Day | null
  rest?: CollectionTitle['rest']
}

export const rulesOf = (policy: DunningPolicy = HOUSE_POLICY): EngineRules => ({
  policy,
  contact: { ...DEFAULT_CONTACT_RULES, afterPaymentDays: 0 },
  calendar: DEFAULT_BANK_CALENDAR,
})

/** What the engine knows of the titles on a day, after what was done before. */
export function factsOn(
  titles: readonly SimulatedTitle[],
  touches: readonly Touch[],
  on: Day,
): CollectionFacts {
  return {
    customerId: 'c',
    titles: titles
      .filter(({ paidOn }) => !paidOn || paidOn > on)
      .map(({ id, dueOn, amount, rest }) => {
        const adjustedDueOn = nextBusinessDay(dueOn, DEFAULT_BANK_CALENDAR)
        return {
          receivableId: id,
          adjustedDueOn,
          total: amount,
          overdue: on > adjustedDueOn,
          rest: rest ?? null,
        }
      }),
    touches: touches.filter((touch) => touch.on <= on),
    contactDays: touches
      .filter((touch) => touch.on > addDays(on, -7) && touch.on <= on)
      .map((touch) => touch.on),
    lastPaymentOn: null,
    rest: null,
    approachChosen: true,
    fraud: false,
    channels: ['whatsapp', 'email', 'phone', 'letter', 'sms'],
    undelivered: [],
    state: null,
    preference: null,
  }
}

export const MORNING = 10 * 60

/** Does what the engine asks for on a day, as a person who is there does; answers what was asked. */
export function workOn(
  titles: readonly SimulatedTitle[],
  touches: Touch[],
  { on, rules, minute = MORNING }: { on: Day; rules: EngineRules; minute?: number },
): CollectionOutcome {
  const outcome = nextAction(factsOn(titles, touches, on), rules, { on, minute })
  const { action } = outcome
  if (action?.time.ok && action.channel)
    touches.push({
      on,
      step: { familyId: rules.policy.familyId, stepId: action.step.id },
      channel: action.channel,
      titles: action.titles,
      reached: true,
    })
  return outcome
}

/** The work of every day from one to another on which the computer is on. */
export function workBetween(
  titles: readonly SimulatedTitle[],
  span: {
    from: Day
    to: Day
    rules: EngineRules
    off?: (on: Day) => boolean
    /** The minutes of the day at which somebody looks at the queue. */
    looks?: readonly number[]
  },
): Touch[] {
  const touches: Touch[] = []
  for (let on = span.from; on <= span.to; on = addDays(on, 1))
    for (const minute of span.off?.(on) ? [] : (span.looks ?? [MORNING]))
      workOn(titles, touches, { on, rules: span.rules, minute })
  return touches
}
