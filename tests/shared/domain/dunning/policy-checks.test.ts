import { day } from '#shared/domain/calendar.ts'
import { DEFAULT_CONTACT_RULES } from '#shared/domain/dunning/contact-rules.ts'
import type { DunningPolicyDraft, DunningStep } from '#shared/domain/dunning/policy.ts'
import { dunningPolicyDraftSchema } from '#shared/domain/dunning/policy.ts'
import { ordinaryDays, policyProblems } from '#shared/domain/dunning/policy-checks.ts'
import { policyPresets, presetIds } from '#shared/domain/dunning/presets.ts'
import { uuidOf } from '#tests/support/build.ts'
import { expect, test } from 'vitest'

const house = policyPresets.house.steps
function problems(steps: DunningStep[], over: Partial<DunningPolicyDraft & { note: string }> = {}) {
  const policy = {
    scope: { kind: 'everyone' } as const,
    validFrom: day('2026-11-18'),
    validUntil: null,
    note: '',
    ...over,
    steps,
  }
  return policyProblems(policy, DEFAULT_CONTACT_RULES).map(({ code, severity, stepIds }) =>
    [code, severity, ...stepIds].join(' '),
  )
}
const changed = (id: string, change: Partial<DunningStep>) =>
  house.map((step) => (step.id === id ? { ...step, ...change } : step))
const days = (amount: number) => ({ amount, unit: 'days' }) as const

test.each(presetIds)('the preset %s is a policy that may be published', (id) => {
  const draft = {
    ...policyPresets[id],
    scope: { kind: 'everyone' },
    validFrom: '2026-11-18',
    validUntil: null,
  }
  expect(dunningPolicyDraftSchema.parse(draft).steps).toEqual(policyPresets[id].steps)
  expect(problems(policyPresets[id].steps).filter((problem) => problem.includes(' error'))).toEqual([])
})

test('the house has nine steps and more, six and more of them within thirty days (K09, complaint 10)', () => {
  expect(house.map(ordinaryDays)).toEqual([-3, 0, 1, 5, 10, 15, 25, 45, 60, 120])
  expect(problems(house)).toEqual([])
})

test.each<[string, DunningStep[], string]>([
  [
    'a notice before day 30',
    changed('notificacao', { offset: days(29) }),
    'harsh-too-early error notificacao',
  ],
  [
    'a measure announced so early that it would come before day 30 (§ 3.4)',
    changed('carta-aviso', { offset: days(19) }),
    'measure-too-early error carta-aviso',
  ],
  ['firm words before the due day', changed('lembrete', { tone: 'firm' }), 'firm-before-due error lembrete'],
  ['two steps on one day', changed('ligacao', { offset: days(1) }), 'same-day error primeiro-aviso ligacao'],
  [
    'two on one day in two units',
    changed('ligacao', { offset: { amount: 24, unit: 'hours' } }),
    'same-day error primeiro-aviso ligacao',
  ],
  ['one step twice', [...house, { ...house[0]!, offset: days(-9) }], 'step-repeated error lembrete'],
  [
    'a late text before the due day',
    changed('lembrete', { textId: 'late-first' }),
    'text-not-yet-due error lembrete',
  ],
  ['a reminder after it', changed('ligacao', { textId: 'reminder-before' }), 'text-past-due error ligacao'],
  [
    'a suspension among friends',
    changed('suspensao', { phase: 'friendly' }),
    'text-too-harsh error suspensao',
  ],
  ['a fallback that is none', changed('ligacao', { fallback: 'phone' }), 'fallback-same error ligacao'],
  [
    'a letter by whoever is there',
    changed('carta-firme', { who: 'receptionist' }),
    'letter-needs-manager warning carta-firme',
  ],
  [
    'a phase that goes back',
    changed('decisao', { phase: 'firm', textId: 'firm-demand' }),
    'phase-goes-back warning decisao',
  ],
  [
    'four contacts in a week',
    [...house, { ...house[3]!, id: 'outra', offset: days(3) }, { ...house[3]!, id: 'mais', offset: days(2) }],
    'more-than-weekly-cap warning mais outra ligacao',
  ],
  ['nothing after the due day', house.slice(0, 2), 'nothing-after-due warning'],
  ['few steps', house.slice(2, 5), 'few-steps warning'],
  ['none at all', [], 'does-nothing warning'],
])('%s is told', (_, steps, told) => {
  expect(problems(steps)).toContain(told)
})

test('for named customers an exception has a reason and an end, and harsh steps may come before their day', () => {
  const scope = { kind: 'customers' as const, customerIds: [uuidOf(1, 1)] }
  const early = changed('notificacao', { offset: days(29) })
  expect(problems(early, { scope })).toEqual([
    'exception-without-reason error',
    'exception-without-end error',
    'harsh-by-exception warning notificacao',
  ])
  const whole = { scope, note: 'Sinais de fraude', validUntil: day('2026-12-31') }
  expect(problems(early, whole)).toEqual(['harsh-by-exception warning notificacao'])
  expect(problems(house, { ...whole, validUntil: day('2026-11-17') })).toEqual(['ends-before-start error'])
})

test('an hour at which nobody may be contacted is warned of, for a letter it is not', () => {
  const at = (amount: number) => ({ offset: { amount, unit: 'hours', exact: true } }) as const
  expect(problems(changed('primeiro-aviso', at(24 + 14)))).toEqual([])
  for (const hour of [8, 18, 23])
    expect(problems(changed('primeiro-aviso', at(24 + hour)))).toEqual([
      'hour-not-contactable warning primeiro-aviso',
    ])
  expect(problems(changed('carta-firme', at(240 + 20)))).toEqual([])
})
