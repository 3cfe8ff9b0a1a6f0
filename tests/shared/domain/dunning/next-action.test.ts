import { isBusinessDay, nextBusinessDay } from '#shared/domain/business-days.ts'
import { addDays, DEFAULT_BANK_CALENDAR, day, type Day } from '#shared/domain/calendar.ts'
import type { Touch, Undelivered } from '#shared/domain/dunning/collection-facts.ts'
import { canContact } from '#shared/domain/dunning/contact-time.ts'
import { DEFAULT_CONTACT_RULES } from '#shared/domain/dunning/contact-rules.ts'
import { nextAction } from '#shared/domain/dunning/next-action.ts'
import type { DunningPolicy } from '#shared/domain/dunning/policy.ts'
import { HOUSE_POLICY } from '#shared/domain/dunning/presets.ts'
import { timelineOf } from '#shared/domain/dunning/timeline.ts'
import {
  factsOn,
  MORNING,
  rulesOf,
  type SimulatedTitle,
  workBetween,
  workOn,
} from '#tests/support/collection-case.ts'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'

const DUE = day('2026-08-10')
const rules = rulesOf()
const steps = (touches: readonly Touch[]) => touches.map(({ on, step }) => [on, step!.stepId])
/** The house's policy with its first word on the day after at 14, and the call after four days at 16. */
const hourly = rulesOf({
  ...HOUSE_POLICY,
  steps: HOUSE_POLICY.steps.map((step) => {
    const amount = { 'primeiro-aviso': 38, ligacao: 5 * 24 + 16 }[step.id]
    return amount ? { ...step, offset: { amount, unit: 'hours', exact: true } } : step
  }),
})
const houseStep = (wanted: string) => HOUSE_POLICY.steps.find(({ id }) => id === wanted)!
const one: SimulatedTitle = { id: 'a', dueOn: DUE, amount: 100_000 }

describe('the next action of a customer', () => {
  test('with the computer on every day, each step goes out on its own day, once', () => {
    const touches = workBetween([one], { from: day('2026-08-01'), to: day('2027-01-31'), rules })
    const expected = timelineOf(HOUSE_POLICY, DUE, DEFAULT_BANK_CALENDAR).map(({ on, step }) => [on, step.id])
    expect(steps(touches)).toEqual(expected)
  })

  test('after twelve days off, what was missed becomes one step, and says what it passed over (complaints 1 and 2)', () => {
    const touches: Touch[] = []
    for (const on of ['2026-08-07', '2026-08-10'] as Day[]) workOn([one], touches, { on, rules })
    const outcome = workOn([one], touches, { on: day('2026-08-24'), rules })
    expect(outcome.action?.step.id).toBe('carta-firme')
    expect(outcome.skipped.map(({ stepId, reason }) => [stepId, reason])).toEqual([
      ['primeiro-aviso', 'collapsed'],
      ['ligacao', 'collapsed'],
    ])
    expect(outcome.coming).toMatchObject({ step: { id: 'suspensao' }, on: '2026-08-25' })
    expect(workOn([one], touches, { on: day('2026-08-24'), rules }).action).toBeNull()
  })

  test('reminders of a day that is gone are passed over, not sent late', () => {
    const { action, skipped } = nextAction(factsOn([one], [], day('2026-08-12')), rules, {
      on: day('2026-08-12'),
      minute: MORNING,
    })
    expect(action?.step.id).toBe('primeiro-aviso')
    expect(skipped.map(({ stepId, reason }) => [stepId, reason])).toEqual([
      ['lembrete', 'past-due'],
      ['vence-hoje', 'past-due'],
    ])
  })

  test('a harsh step waits thirty days even where a policy for named customers has it sooner, but for fraud (K02)', () => {
    const soon = rulesOf({
      ...HOUSE_POLICY,
      scope: { kind: 'customers', customerIds: ['018f0000-0000-7000-8000-00000000000c'] },
      steps: [
        houseStep('primeiro-aviso'),
        { ...houseStep('notificacao'), offset: { amount: 10, unit: 'days' } },
      ],
    })
    const outcomeOn = (on: Day, fraud: boolean) => {
      const touches = workBetween([one], { from: DUE, to: addDays(DUE, 5), rules: soon })
      return nextAction({ ...factsOn([one], touches, on), fraud }, soon, { on, minute: MORNING })
    }
    expect(outcomeOn(addDays(DUE, 29), false)).toMatchObject({
      action: null,
      coming: { step: { id: 'notificacao' }, on: addDays(DUE, 30) },
    })
    expect(outcomeOn(addDays(DUE, 30), false).action?.step.id).toBe('notificacao')
    expect(outcomeOn(addDays(DUE, 29), true).action?.step.id).toBe('notificacao')
  })

  test('who was never spoken to is asked gently first; firm and harsh steps then wait their distance', () => {
    const touches: Touch[] = []
    const back = day('2026-12-01')
    expect(workOn([one], touches, { on: back, rules }).action?.step.id).toBe('carta-firme')
    const after = workBetweenFrom([one], touches, addDays(back, 1), day('2027-06-30'))
    expect(steps(after)).toEqual([
      ['2026-12-01', 'carta-firme'],
      // 5, 10 and 20 calendar days on, as the policy has them.
      ['2026-12-07', 'suspensao'],
      ['2026-12-17', 'carta-aviso'],
      ['2027-01-06', 'notificacao'],
      ['2027-01-21', 'decisao'],
      ['2027-03-22', 'juridico'],
    ])
  })

  test('one message asks for everything that is overdue, the oldest title leading', () => {
    const two: SimulatedTitle = { id: 'b', dueOn: day('2026-08-19'), amount: 50_000 }
    const { action } = nextAction(factsOn([two, one], [], day('2026-08-20')), rules, {
      on: day('2026-08-20'),
      minute: MORNING,
    })
    expect(action).toMatchObject({ leadId: 'a', titles: ['b', 'a'], total: 150_000 })
    expect(action?.step.id).toBe('carta-firme')
  })

  test('a firm letter for an old title does not take away the gentle steps of a new one', () => {
    const touches: Touch[] = []
    const two: SimulatedTitle = { id: 'b', dueOn: day('2026-08-19'), amount: 50_000 }
    workOn([one, two], touches, { on: day('2026-08-20'), rules })
    const { action } = nextAction(
      factsOn([{ ...one, paidOn: day('2026-08-21') }, two], touches, day('2026-08-24')),
      rules,
      {
        on: day('2026-08-24'),
        minute: MORNING,
      },
    )
    expect(action?.step.id).toBe('ligacao')
  })

  test('a new version of the policy repeats nothing', () => {
    const touches = workBetween([one], { from: day('2026-08-01'), to: day('2026-08-21'), rules })
    const next: DunningPolicy = { ...HOUSE_POLICY, version: 2 }
    expect(
      nextAction(factsOn([one], touches, day('2026-08-24')), rulesOf(next), {
        on: day('2026-08-24'),
        minute: MORNING,
      }).action,
    ).toBeNull()
    const other: DunningPolicy = { ...HOUSE_POLICY, familyId: 'other' }
    expect(
      nextAction(factsOn([one], touches, day('2026-08-24')), rulesOf(other), {
        on: day('2026-08-24'),
        minute: MORNING,
      }).action,
    ).toBeNull()
  })

  test('a channel that does not reach him gives way to the fallback, and then to a person', () => {
    const facts = factsOn([one], [], day('2026-08-11'))
    const at = { on: day('2026-08-11'), minute: MORNING }
    expect(nextAction({ ...facts, channels: ['email'] }, rules, at).action?.channel).toBe('email')
    expect(nextAction({ ...facts, channels: ['letter'] }, rules, at).action?.channel).toBeNull()
  })

  test('what did not arrive gives way to the fallback for that step and title, and never goes the same way again', () => {
    const at = { on: day('2026-08-11'), minute: MORNING }
    const facts = factsOn([one], [], at.on)
    const of = { familyId: HOUSE_POLICY.familyId, stepId: 'primeiro-aviso', titles: ['a'] }
    const missed: Undelivered = { channel: 'whatsapp', on: at.on, note: 'sem WhatsApp', of }
    const asked = (...undelivered: Undelivered[]) => nextAction({ ...facts, undelivered }, rules, at).action
    expect(asked(missed)).toMatchObject({ channel: 'email', undelivered: { note: 'sem WhatsApp' } })
    const mail: Undelivered = { ...missed, channel: 'email', note: '550' }
    expect(asked(missed, mail)).toMatchObject({ channel: null, undelivered: { channel: 'whatsapp' } })
    // By another way than the step's, of another step, or for another title, it says nothing of this one.
    for (const other of [
      mail,
      { ...missed, of: { ...of, stepId: 'ligacao' } },
      { ...missed, of: { ...of, titles: ['b'] } },
      { ...missed, of: { ...of, familyId: 'other' } },
    ])
      expect(asked(other)).toMatchObject({ channel: 'whatsapp', undelivered: null })
    // An address where nobody is takes nothing, whatever asks.
    expect(asked({ ...missed, of: null })).toMatchObject({ channel: 'email' })
  })

  test('who asked for a channel and hours is reached so, and never outside the law', () => {
    const at = { on: day('2026-08-11'), minute: MORNING }
    const facts = factsOn([one], [], at.on)
    const asked = { channel: 'email' as const, hours: { from: 840, until: 1200 } }
    expect(nextAction({ ...facts, preference: asked }, rules, at).action).toMatchObject({
      channel: 'email',
      time: { ok: false, next: { on: '2026-08-11', minute: 840 } },
    })
    const late = { on: at.on, minute: 1100 }
    expect(nextAction({ ...facts, preference: asked }, rules, late).action?.time.ok).toBe(false)
    const letters = { channel: 'letter' as const, hours: null }
    expect(nextAction({ ...facts, preference: letters }, rules, at).action?.channel).toBe('whatsapp')
  })

  test('outside the hours it says from when on', () => {
    const facts = factsOn([one], [], day('2026-08-11'))
    expect(nextAction(facts, rules, { on: day('2026-08-11'), minute: 19 * 60 }).action?.time).toEqual({
      ok: false,
      reason: 'hours',
      next: { on: '2026-08-12', minute: 540 },
    })
  })

  test('a step with an hour is the day’s from the morning on, and may be taken from its hour (R08)', () => {
    const facts = factsOn([one], [], day('2026-08-11'))
    const at = (minute: number, on = day('2026-08-11'), known = facts) =>
      nextAction(known, hourly, { on, minute }).action
    expect(at(MORNING)).toMatchObject({
      step: { id: 'primeiro-aviso' },
      since: '2026-08-11',
      time: { ok: false, reason: 'step-hour', next: { on: '2026-08-11', minute: 840 } },
    })
    expect(at(839)?.time.ok).toBe(false)
    expect(at(840)?.time).toEqual({ ok: true })
    expect(at(1080)?.time).toMatchObject({
      ok: false,
      reason: 'hours',
      next: { on: '2026-08-12', minute: 540 },
    })
    // The hour was of its day alone.
    const next = day('2026-08-12')
    expect(at(MORNING, next, factsOn([one], [], next))?.time).toEqual({ ok: true })
    // Who asked for the morning is not written to in the afternoon.
    const mornings = { ...facts, preference: { channel: null, hours: { from: 540, until: 720 } } }
    expect(at(MORNING, day('2026-08-11'), mornings)?.time).toMatchObject({
      reason: 'step-hour',
      next: { on: '2026-08-12', minute: 540 },
    })
  })

  test('a call that nobody answers is tried three times, and then the policy goes on', () => {
    const touches: Touch[] = [
      ...workBetween([one], { from: day('2026-08-01'), to: day('2026-08-14'), rules }),
    ]
    const tried = (on: string): Touch => ({
      on: day(on),
      step: null,
      channel: 'phone',
      titles: ['a'],
      reached: false,
    })
    const skippedOn = (on: string) =>
      nextAction(factsOn([one], touches, day(on)), rules, { on: day(on), minute: MORNING }).skipped.map(
        ({ stepId }) => stepId,
      )
    touches.push(tried('2026-08-17'), tried('2026-08-18'))
    expect(skippedOn('2026-08-25')).toContain('ligacao')
    touches.push(tried('2026-08-21'))
    expect(skippedOn('2026-08-25')).not.toContain('ligacao')
  })

  test('tries of the step and of a person’s own count together, and a call that took a firm step settles it', () => {
    const before = workBetween([one], { from: day('2026-08-01'), to: day('2026-08-14'), rules })
    const call = (on: string, stepId: string | null, reached = false): Touch => ({
      on: day(on),
      step: stepId === null ? null : { familyId: HOUSE_POLICY.familyId, stepId },
      channel: 'phone',
      titles: ['a'],
      reached,
    })
    const pending = (touches: Touch[], on: string) => {
      const outcome = nextAction(factsOn([one], touches, day(on)), rules, { on: day(on), minute: MORNING })
      return [outcome.action?.step.id, ...outcome.skipped.map(({ stepId }) => stepId)]
    }
    const mixed = [...before, call('2026-08-17', 'ligacao'), call('2026-08-18', null)]
    expect(pending(mixed, '2026-08-19')).toContain('ligacao')
    for (const last of [call('2026-08-19', 'ligacao'), call('2026-08-19', null)])
      expect(pending([...mixed, last], '2026-08-26')).not.toContain('ligacao')
    const until = workBetween([one], { from: day('2026-08-01'), to: day('2026-08-24'), rules })
    const told = (stepId: string | null) =>
      pending([...until, call('2026-08-25', stepId, true)], '2026-08-27')
    expect(told(null)).toContain('suspensao')
    expect(told('suspensao')).not.toContain('suspensao')
  })

  test('a firm step asks for the approach first; a manager is asked each time', () => {
    const touches = workBetween([one], { from: day('2026-08-01'), to: day('2026-08-24'), rules })
    const facts = { ...factsOn([one], touches, day('2026-08-25')), approachChosen: false }
    const at = { on: day('2026-08-25'), minute: MORNING }
    expect(nextAction(facts, rules, at).action).toMatchObject({
      step: { id: 'suspensao' },
      needs: ['approach-chosen'],
    })
  })
})

function workBetweenFrom(titles: readonly SimulatedTitle[], touches: Touch[], from: Day, to: Day): Touch[] {
  for (let on = from; on <= to; on = addDays(on, 1)) workOn(titles, touches, { on, rules })
  return touches
}

const START = day('2026-06-01')
const END = day('2027-06-30')
const offset = fc.integer({ min: 0, max: 90 })
type Drawn = { due: number; amount: number; paid: number | null }
const titlesArbitrary = fc
  .array(
    fc.record({
      due: offset,
      amount: fc.integer({ min: 100, max: 1_000_000 }),
      paid: fc.option(fc.integer({ min: 0, max: 200 })),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((drawn: Drawn[]) =>
    drawn.map(
      ({ due, amount, paid }, at): SimulatedTitle => ({
        id: `t${at}`,
        dueOn: addDays(START, due),
        amount,
        paidOn: paid === null ? null : addDays(START, due + paid),
      }),
    ),
  )

describe('the laws of the engine', () => {
  property.prop([
    fc.integer({ min: 0, max: 60 }),
    fc.integer({ min: -5, max: 100 }),
    fc.integer({ min: 0, max: 20 }),
  ])(
    'a computer that was off for up to sixty days ends where one that was never off ends',
    (days, after, due) => {
      const title = { ...one, dueOn: addDays(START, due) }
      const from = addDays(title.dueOn, after)
      const off = (on: Day) => on >= from && on < addDays(from, days)
      const never = workBetween([title], { from: START, to: END, rules })
      const absent = workBetween([title], { from: START, to: END, rules, off })
      const last = (touches: readonly Touch[]) => touches.at(-1)?.step?.stepId
      expect(last(absent)).toBe(last(never))
      const state = (touches: Touch[]) => {
        const outcome = nextAction(factsOn([title], touches, END), rules, { on: END, minute: MORNING })
        return [outcome.action, outcome.coming]
      }
      expect(state(absent)).toEqual(state(never))
      // Nothing is added by having been away.
      const known = new Set(never.map(({ step }) => step!.stepId))
      expect(absent.every(({ step }) => known.has(step!.stepId))).toBe(true)
    },
  )

  property.prop([
    fc.integer({ min: 0, max: 60 }),
    fc.integer({ min: -5, max: 100 }),
    fc.integer({ min: 0, max: 20 }),
    fc.array(fc.integer({ min: 540, max: 1079 }), { minLength: 1, maxLength: 4 }),
  ])(
    'the same with steps that have an hour, whenever somebody looks, and none is taken before its hour',
    (days, after, due, times) => {
      const title = { ...one, dueOn: addDays(START, due) }
      const from = addDays(title.dueOn, after)
      const off = (on: Day) => on >= from && on < addDays(from, days)
      const looks = times.toSorted((one, other) => one - other)
      const span = { from: START, to: END, rules: hourly, looks }
      const absent = workBetween([title], { ...span, off })
      const never = workBetween([title], span)
      expect(absent.at(-1)?.step?.stepId).toBe(never.at(-1)?.step?.stepId)
      const line = timelineOf(
        hourly.policy,
        nextBusinessDay(title.dueOn, DEFAULT_BANK_CALENDAR),
        DEFAULT_BANK_CALENDAR,
      )
      for (const touches of [never, absent]) {
        expect(new Set(touches.map(({ on }) => on)).size).toBe(touches.length)
        for (const { on, step } of touches) {
          const at = line.find((known) => known.step.id === step!.stepId)!
          // Taken on its own day only if somebody looked after its hour.
          expect(on > at.on || (on === at.on && at.minute <= looks.at(-1)!)).toBe(true)
        }
      }
    },
  )

  property.prop([titlesArbitrary, fc.array(offset, { maxLength: 30 })])(
    'at most one message a customer and day, no step twice for a title, never outside the hours',
    (titles, daysOff) => {
      const gone = new Set(daysOff.map((at) => addDays(START, at)))
      const touches = workBetween(titles, {
        from: START,
        to: addDays(START, 250),
        rules,
        off: (on) => gone.has(on),
      })
      expect(new Set(touches.map(({ on }) => on)).size).toBe(touches.length)
      for (const { on } of touches) {
        expect(isBusinessDay(on, DEFAULT_BANK_CALENDAR)).toBe(true)
        const week = touches.filter((touch) => touch.on <= on && touch.on > addDays(on, -7))
        expect(week.length).toBeLessThanOrEqual(DEFAULT_CONTACT_RULES.maxPerWeek)
        expect(
          canContact(rules.contact, { state: null, on, minute: MORNING, calendar: DEFAULT_BANK_CALENDAR }).ok,
        ).toBe(true)
      }
      for (const { id, paidOn } of titles) {
        const own = touches.filter(({ titles: named }) => named.includes(id))
        if (paidOn) expect(own.every(({ on }) => on < paidOn)).toBe(true)
      }
    },
  )

  property.prop([
    titlesArbitrary,
    offset,
    fc.constantFrom('disputed', 'promise', 'prescribed', 'complaint', 'loss'),
  ])('what rests is in no message, and the other titles keep their steps', (titles, at, kind) => {
    const [first, ...others] = titles as [SimulatedTitle, ...SimulatedTitle[]]
    const on = addDays(START, at)
    const resting: SimulatedTitle = { ...first, paidOn: null, rest: { kind: kind as 'promise', until: null } }
    const outcome = nextAction(factsOn([resting, ...others], [], on), rules, { on, minute: MORNING })
    expect(outcome.action?.titles ?? []).not.toContain(first.id)
    expect(outcome.holds.map(({ receivableId }) => receivableId)).toContain(first.id)
    const alone = nextAction(factsOn(others, [], on), rules, { on, minute: MORNING })
    expect(outcome.action).toEqual(alone.action)
  })

  property.prop([titlesArbitrary, offset])('asked a hundred times, it answers the same', (titles, at) => {
    const on = addDays(START, at)
    const facts = factsOn(titles, [], on)
    const first = nextAction(facts, rules, { on, minute: MORNING })
    for (let round = 0; round < 100; round++)
      expect(
        nextAction({ ...facts, titles: facts.titles.toReversed() }, rules, { on, minute: MORNING }).action
          ?.leadId,
      ).toBe(first.action?.leadId)
  })

  property.prop([titlesArbitrary, fc.integer({ min: 0, max: 250 })])(
    'every overdue title has an action, a reason to rest, or a day on which its next step comes, until the policy ends',
    (titles, at) => {
      const on = addDays(START, at)
      const touches = workBetween(titles, { from: START, to: addDays(on, -1), rules })
      const { action, holds, coming } = nextAction(factsOn(titles, touches, on), rules, {
        on,
        minute: MORNING,
      })
      const facts = factsOn(titles, touches, on)
      const wholly = holds.some(({ receivableId }) => receivableId === null)
      for (const title of facts.titles.filter(({ overdue }) => overdue)) {
        const timeline = timelineOf(HOUSE_POLICY, title.adjustedDueOn!, DEFAULT_BANK_CALENDAR)
        const ended = touches.some(
          ({ step, titles: named }) =>
            step?.stepId === timeline.at(-1)!.step.id && named.includes(title.receivableId),
        )
        const seen =
          action?.titles.includes(title.receivableId) ||
          wholly ||
          holds.some(({ receivableId }) => receivableId === title.receivableId) ||
          coming !== null
        expect(seen || ended).toBe(true)
      }
    },
  )
})
