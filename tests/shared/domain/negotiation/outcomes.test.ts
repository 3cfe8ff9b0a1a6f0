import { addDays, day, DEFAULT_BANK_CALENDAR } from '#shared/domain/calendar.ts'
import { emptyCollectionProfile } from '#shared/domain/dunning/collection-profile.ts'
import { contactProblem } from '#shared/domain/negotiation/contact-problems.ts'
import type { ContactEntry } from '#shared/domain/negotiation/contact-entry.ts'
import {
  asksNextStep,
  groupOf,
  isPausing,
  pauseOf,
  suggestedStep,
} from '#shared/domain/negotiation/outcome-effects.ts'
import { type ContactOutcome, outcomeIds } from '#shared/domain/negotiation/outcomes.ts'
import { profileAfterContact } from '#shared/domain/negotiation/profile-changes.ts'
import { describe, expect, test } from 'vitest'

const TODAY = day('2026-11-23')
const said = { on: TODAY, by: 'Dona Célia' }

const entry = (outcome: ContactOutcome, part: Partial<ContactEntry> = {}): ContactEntry => ({
  id: outcome,
  at: `${part.on ?? TODAY}T12:00:00Z`,
  customerId: 'c',
  on: TODAY,
  direction: 'outbound',
  channel: 'phone',
  address: '',
  person: '',
  outcome,
  reason: null,
  difficulty: '',
  suggestion: '',
  note: '',
  offersRefused: [],
  nextStep: null,
  receivableIds: [],
  attachments: [],
  minutes: 0,
  by: '',
  actionId: null,
  promiseId: null,
  agreementId: null,
  resolution: null,
  reversal: null,
  ...part,
})

describe.each(outcomeIds)('the outcome %s', (outcome) => {
  test('has a next step to begin with, unless it is an end', () => {
    const step = suggestedStep(outcome, { today: TODAY, calendar: DEFAULT_BANK_CALENDAR, promisedOn: null })
    expect(step === null).toBe(!asksNextStep(outcome))
    expect(step === null || step.on >= TODAY).toBe(true)
  })
  test('with its own default is never refused for its next step', () => {
    const step = suggestedStep(outcome, { today: TODAY, calendar: DEFAULT_BANK_CALENDAR, promisedOn: TODAY })
    const problem = contactProblem(
      {
        ...entry(outcome, { reason: 'other' }),
        nextStep: step && { on: step.on, what: 'Ligar' },
        promise: {},
        lawyer: {},
      },
      { today: TODAY, overdue: true },
    )
    expect(problem).toBeNull()
  })
})

test('only what may be wrong with the bill holds it back (R10.3)', () => {
  expect(outcomeIds.filter(isPausing)).toEqual(['claims-paid', 'contests-amount', 'contests-service'])
  expect(outcomeIds.filter((outcome) => groupOf(outcome) === 'ended')).toEqual([
    'deceased',
    'closed-business',
  ])
})

describe('a claimed payment', () => {
  const claim = entry('claims-paid', { receivableIds: ['t1'] })
  const held = (contacts: ContactEntry[], title = 't1', on = TODAY) => pauseOf(contacts, title, on) !== null
  test('holds its title and no other, until it is looked into', () => {
    expect(held([claim])).toBe(true)
    expect(held([claim], 't2')).toBe(false)
    expect(held([entry('claims-paid')], 't2')).toBe(true)
    const resolution = { on: addDays(TODAY, 2), by: 'Ana', note: 'Não entrou' }
    expect(held([{ ...claim, resolution }], 't1', addDays(TODAY, 1))).toBe(true)
    expect(held([{ ...claim, resolution }], 't1', addDays(TODAY, 2))).toBe(false)
  })
  test('is over when he promises or signs, and counts for nothing when it is taken back', () => {
    const later = { on: addDays(TODAY, 1), at: '2026-11-24T12:00:00Z' }
    expect(held([claim, entry('promise', later)], 't1', addDays(TODAY, 1))).toBe(false)
    expect(
      held([claim, entry('promise', { ...later, receivableIds: ['t2'] })], 't1', addDays(TODAY, 1)),
    ).toBe(true)
    expect(held([claim, entry('no-answer', later)], 't1', addDays(TODAY, 1))).toBe(true)
    expect(held([{ ...claim, reversal: { on: TODAY, reason: 'Engano' } }])).toBe(false)
    // Claimed again after the promise: held again.
    const again = entry('claims-paid', { on: addDays(TODAY, 2), at: '2026-11-25T12:00:00Z' })
    expect(held([claim, entry('promise', later), again], 't1', addDays(TODAY, 2))).toBe(true)
  })
})

describe('the profile after a contact', () => {
  const profile = emptyCollectionProfile('c')
  const after = (outcome: ContactOutcome, part: Partial<Parameters<typeof profileAfterContact>[1]> = {}) =>
    profileAfterContact(
      profile,
      {
        outcome,
        channel: 'phone',
        address: '+5511987654321',
        note: '',
        phoneOptOut: false,
        lawyer: null,
        ...part,
      },
      said,
    )
  test('is what it was after most', () => {
    for (const outcome of ['no-answer', 'promise', 'refuses', 'claims-paid'] as const)
      expect(after(outcome)).toBe(profile)
  })
  test('keeps who is dead, who closed, and where nobody is', () => {
    expect(after('deceased').ended).toMatchObject({ kind: 'deceased', ...said })
    expect(after('closed-business').ended).toMatchObject({ kind: 'closed' })
    expect(after('number-unknown').invalidAddresses).toEqual([
      { channel: 'phone', address: '+5511987654321', ...said },
    ])
    expect(after('number-unknown', { channel: 'in-person' })).toBe(profile)
  })
  test('asked not to be called stays asked, once', () => {
    const once = after('asks-no-calls', { phoneOptOut: true })
    expect(once.optOuts).toHaveLength(1)
    const contact = {
      outcome: 'asks-no-calls',
      channel: 'phone',
      address: '',
      note: '',
      phoneOptOut: true,
      lawyer: null,
    } as const
    expect(profileAfterContact(once, contact, said)).toBe(once)
  })
})
