import { addDays, DEFAULT_BANK_CALENDAR, day } from '#shared/domain/calendar.ts'
import { type CaseFacts, checklistOf, missingItems } from '#shared/domain/escalation/case-checklist.ts'
import { nextStages } from '#shared/domain/escalation/case-stages.ts'
import { caseRoutes, caseStages, type EscalationCase } from '#shared/domain/escalation/escalation-case.ts'
import { DEFAULT_ESCALATION_RULES, noticeDaysOf } from '#shared/domain/escalation/escalation-rules.ts'
import { clocksOfCase } from '#shared/domain/escalation/legal-clocks.ts'
import { phaseOfDebt } from '#shared/domain/escalation/phase-of.ts'
import {
  debtInstruments,
  executionEndsOn,
  type Interruption,
  isOver,
  prescribesOn,
  prescriptionTerms,
  yearsAfter,
} from '#shared/domain/escalation/prescription.ts'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'

const rules = DEFAULT_ESCALATION_RULES

describe('prescription', () => {
  test.each([
    ['2021-11-23', 5, '2026-11-23'],
    // No 29 February that year: the day after (CC 132 § 3).
    ['2024-02-29', 5, '2029-03-01'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2023-12-31', 3, '2026-12-31'],
  ])('%s and %i years is %s', (from, years, to) => {
    expect(yearsAfter(day(from), years)).toBe(to)
  })

  test.each([
    ['instrument', '2021-11-23', [], '2026-11-23'],
    // A note too old to be executed still proves the debt (Súmula 504).
    ['promissory-note', '2023-11-23', [], '2028-11-23'],
    ['duplicata', '2023-11-23', [], '2028-11-23'],
    ['none', '2016-11-23', [], '2026-11-23'],
    // An acknowledgement starts it anew, once: the second changes nothing (R2.16).
    ['instrument', '2020-01-10', ['2022-03-01', '2024-05-05'], '2027-03-01'],
    // What comes after prescription interrupts nothing.
    ['instrument', '2018-01-10', ['2024-03-01'], '2023-01-10'],
  ] as const)('a debt by %s due on %s, interrupted on %j, ends on %s', (instrument, dueOn, acts, on) => {
    const interruptions = acts.map((act) => ({ on: day(act), kind: 'acknowledgement' as const }))
    expect(prescribesOn({ dueOn: day(dueOn), instrument }, interruptions).on).toBe(on)
  })

  test.each([
    ['promissory-note', '2023-11-23', [], '2026-11-23'],
    ['duplicata', '2024-02-29', [], '2027-03-01'],
    ['duplicata', '2023-11-23', ['2025-01-10'], '2028-01-10'],
  ] as const)(
    'a %s due on %s, interrupted on %j, may be protested before %s',
    (instrument, dueOn, acts, on) => {
      const interruptions = acts.map((act) => ({ on: day(act), kind: 'protest' as const }))
      const end = executionEndsOn({ dueOn: day(dueOn), instrument }, interruptions)
      expect(end?.on).toBe(on)
      expect(isOver(end!, day(on))).toBe(true)
    },
  )

  test('what is no bill has no execution to lose', () => {
    expect(executionEndsOn({ dueOn: day('2020-01-10'), instrument: 'instrument' }, [])).toBeNull()
    expect(executionEndsOn({ dueOn: day('2020-01-10'), instrument: 'none' }, [])).toBeNull()
  })

  test.each([
    // While it runs nothing prescribes, whatever interrupted it before.
    ['2024-06-01', null, [], null],
    ['2024-06-01', null, ['2021-03-01'], null],
    // Its end starts the time anew.
    ['2024-06-01', '2026-02-10', [], '2031-02-10'],
    // Filed too late it changes nothing.
    ['2025-06-01', null, [], '2025-01-10'],
  ] as const)('a lawsuit filed on %s and ended on %s, after %j, leaves %s', (on, endedOn, acts, end) => {
    const suit: Interruption = {
      on: day(on),
      kind: 'lawsuit',
      endedOn: endedOn === null ? null : day(endedOn),
    }
    const before = acts.map((act) => ({ on: day(act), kind: 'acknowledgement' as const }))
    expect(prescribesOn({ dueOn: day('2020-01-10'), instrument: 'instrument' }, [...before, suit]).on).toBe(
      end,
    )
  })

  property.prop([
    fc.constantFrom(...debtInstruments),
    fc.integer({ min: 0, max: 8000 }),
    fc.array(fc.record({ after: fc.integer({ min: -500, max: 8000 }), protest: fc.boolean() }), {
      maxLength: 4,
    }),
  ])('acts only ever give time, once, and execution never outlives the debt', (instrument, from, acts) => {
    const dueOn = addDays(day('2005-01-31'), from)
    const interruptions = acts.map(({ after, protest }) => ({
      on: addDays(dueOn, after),
      kind: protest ? ('protest' as const) : ('acknowledgement' as const),
    }))
    const debt = { dueOn, instrument }
    const bare = prescribesOn(debt, []).on!
    const end = prescribesOn(debt, interruptions).on!
    expect(end >= bare).toBe(true)
    expect(end <= yearsAfter(bare, prescriptionTerms[instrument].years)).toBe(true)
    const execution = executionEndsOn(debt, interruptions)
    if (execution) expect(execution.on! <= end).toBe(true)
  })
})

const event = (stage: EscalationCase['stage'], on: string) => ({
  id: '',
  on: day(on),
  by: '',
  stage,
  note: '',
  reference: '',
  attachments: [],
})
type Given = { settledOn?: string | null; today?: string; oldest?: string; sla?: number | null }
const clocks = (
  of: { route: EscalationCase['route']; stage: EscalationCase['stage']; since: string },
  { settledOn = null, today = '2026-11-23', oldest = '2026-09-01', sla = null }: Given = {},
) =>
  clocksOfCase(
    { route: of.route, stage: of.stage, events: [event(of.stage, of.since)], closure: null },
    {
      settledOn: settledOn === null ? null : day(settledOn),
      oldestDueOn: day(oldest),
      noticeDays: 20,
      slaDays: sla,
      calendar: DEFAULT_BANK_CALENDAR,
      rules,
      today: day(today),
    },
  ).map(({ kind, on, light }) => [kind, on, light])

describe('the clocks of a case', () => {
  test('a listing is to be removed within five business days of the payment, holidays not counted', () => {
    // 20 November is a holiday since 2024; 21 and 22 are the weekend.
    expect(
      clocks({ route: 'bureau', stage: 'listed', since: '2026-10-01' }, { settledOn: '2026-11-18' }),
    ).toEqual([['removal', '2026-11-26', 'yellow']])
    expect(
      clocks(
        { route: 'bureau', stage: 'listed', since: '2026-10-01' },
        { settledOn: '2026-12-23', today: '2026-12-28' },
      ),
    ).toEqual([['removal', '2027-01-04', 'green']])
  })

  test('paid before it was listed, the days count from the listing', () => {
    expect(
      clocks({ route: 'bureau', stage: 'listed', since: '2026-11-23' }, { settledOn: '2026-11-10' }),
    ).toEqual([['removal', '2026-11-30', 'green']])
  })

  test('a protest has three business days to be registered, and is lifted when paid', () => {
    expect(clocks({ route: 'protest', stage: 'requested', since: '2026-11-19' })).toEqual([
      ['register', '2026-11-25', 'yellow'],
    ])
    // The proposal before it gives the debtor thirty days (R2.14).
    expect(clocks({ route: 'protest', stage: 'proposed', since: '2026-11-01' })).toEqual([
      ['proposal', '2026-12-01', 'green'],
    ])
    expect(
      clocks({ route: 'protest', stage: 'registered', since: '2026-10-01' }, { settledOn: '2026-11-23' }),
    ).toEqual([['removal', '2026-11-30', 'green']])
  })

  test('a bureau gives the debtor his days, a partner answers in his, a listing ends after five years', () => {
    expect(clocks({ route: 'bureau', stage: 'requested', since: '2026-11-20' })).toEqual([
      ['notice', '2026-12-10', 'green'],
    ])
    expect(clocks({ route: 'agency', stage: 'sent', since: '2026-10-20' }, { sla: 30 })).toEqual([
      ['partner', '2026-11-19', 'red'],
    ])
    expect(
      clocks({ route: 'bureau', stage: 'listed', since: '2026-10-01' }, { oldest: '2021-12-20' }),
    ).toEqual([['listing-limit', '2026-12-20', 'yellow']])
  })

  test('each state has its days of notice', () => {
    expect([
      noticeDaysOf(rules, 'SP'),
      noticeDaysOf(rules, 'MT'),
      noticeDaysOf(rules, 'RS'),
      noticeDaysOf(rules, null),
    ]).toEqual([20, 45, 10, 10])
  })
})

const ready: CaseFacts = {
  total: 100_000,
  disputed: false,
  prescribed: false,
  oldestDays: 90,
  daysLate: 90,
  steps: 4,
  noticed: true,
  address: true,
  superindebted: false,
  fraud: false,
  protestable: true,
  chequesPresented: true,
}
const everything = new Set<string>(['address-confirmed', 'proofs-kept', 'delivery-proof', 'contract-clause'])

describe('the checklist', () => {
  test('nothing is missing when everything holds and was said', () => {
    for (const route of caseRoutes)
      expect(missingItems(route, ready, { rules, said: everything })).toEqual([])
  })

  test.each([
    [{ disputed: true }, 'undisputed'],
    [{ prescribed: true }, 'not-prescribed'],
    [{ daysLate: 29 }, 'min-days'],
    [{ steps: 0 }, 'earlier-steps'],
    [{ total: 0 }, 'owed'],
    // Who owes more than he can ever pay is offered a plan, not a lawsuit (R2.23).
    [{ superindebted: true }, 'not-superindebted'],
  ] as const)('%j keeps every route closed', (fact, item) => {
    for (const route of caseRoutes)
      expect(missingItems(route, { ...ready, ...fact }, { rules, said: everything })).toContain(item)
  })

  test.each([
    [{ protestable: false }, 'protestable'],
    [{ chequesPresented: false }, 'cheques-presented'],
  ] as const)('%j keeps the notary’s door closed, and no other', (fact, item) => {
    for (const route of caseRoutes)
      expect(missingItems(route, { ...ready, ...fact }, { rules, said: everything })).toEqual(
        route === 'protest' ? [item] : [],
      )
  })

  test('nothing harsh before day 30, whatever the house sets, but for fraud (K02)', () => {
    const hasty = { ...rules, minDays: { bureau: 5, protest: 5, legal: 5, agency: 5 } }
    const facts = { ...ready, daysLate: 20 }
    expect(missingItems('bureau', facts, { rules: hasty, said: everything })).toEqual(['min-days'])
    expect(missingItems('bureau', { ...facts, fraud: true }, { rules: hasty, said: everything })).toEqual([])
  })

  property.prop([
    fc.constantFrom(...caseRoutes),
    fc.record({
      total: fc.integer({ min: 0, max: 10 }),
      disputed: fc.boolean(),
      prescribed: fc.boolean(),
      oldestDays: fc.integer({ min: 0, max: 3000 }),
      daysLate: fc.integer({ min: 0, max: 200 }),
      steps: fc.integer({ min: 0, max: 3 }),
      noticed: fc.boolean(),
      address: fc.boolean(),
      superindebted: fc.boolean(),
      fraud: fc.boolean(),
      protestable: fc.boolean(),
      chequesPresented: fc.boolean(),
    }),
    fc.subarray([...everything]),
  ])('no route opens with an item of its list unanswered', (route, facts: CaseFacts, said: string[]) => {
    const missing = missingItems(route, facts, { rules, said: new Set(said) })
    for (const item of checklistOf(route))
      if (everything.has(item) && !said.includes(item)) expect(missing).toContain(item)
    if (missing.length === 0) expect(facts.total > 0 && !facts.disputed && !facts.prescribed).toBe(true)
  })
})

test('every stage but the last of a route leads on, and never back', () => {
  for (const route of caseRoutes)
    for (const stage of caseStages) expect(nextStages(route, stage)).not.toContain(stage)
  expect(nextStages('bureau', 'listed')).toEqual(['removed'])
  expect(nextStages('protest', 'listed')).toEqual([])
  expect(nextStages('protest', 'proposed')).toEqual(['requested'])
})

test.each([
  [10, [], 'friendly'],
  [31, [], 'firm'],
  [60, [], 'extrajudicial'],
  [10, [{ route: 'bureau' as const, closure: null }], 'extrajudicial'],
  [60, [{ route: 'legal' as const, closure: null }], 'judicial'],
] as const)('%i days late with %j is %s', (daysLate, cases, phase) => {
  expect(phaseOfDebt(daysLate, cases)).toBe(phase)
})
