import { addDays, day, DEFAULT_BANK_CALENDAR } from '#shared/domain/calendar.ts'
import { contactLaws, lawsBroken, SAO_PAULO_HOURS } from '#shared/domain/dunning/contact-laws.ts'
import {
  contactRulesSchema,
  DEFAULT_CONTACT_RULES,
  NATIONAL_HOURS,
} from '#shared/domain/dunning/contact-rules.ts'
import { canContact } from '#shared/domain/dunning/contact-time.ts'
import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'

const calendar = DEFAULT_BANK_CALENDAR
const at = (on: string, minute: number, state: 'SP' | 'RJ' | null = null) => ({
  state,
  on: day(on),
  minute,
  calendar,
})
const rules = { ...DEFAULT_CONTACT_RULES, byState: { SP: SAO_PAULO_HOURS } }

test.each([
  [
    'before nine',
    at('2026-08-05', 539),
    { ok: false, reason: 'hours', next: { on: '2026-08-05', minute: 540 } },
  ],
  ['at nine', at('2026-08-05', 540), { ok: true }],
  ['at the last minute', at('2026-08-05', 1079), { ok: true }],
  ['at six', at('2026-08-05', 1080), { ok: false, reason: 'hours', next: { on: '2026-08-06', minute: 540 } }],
  [
    'a Saturday',
    at('2026-08-08', 600),
    { ok: false, reason: 'hours', next: { on: '2026-08-10', minute: 540 } },
  ],
  ['a Saturday in São Paulo', at('2026-08-08', 600, 'SP'), { ok: true }],
  [
    'at two there',
    at('2026-08-08', 840, 'SP'),
    { ok: false, reason: 'hours', next: { on: '2026-08-10', minute: 480 } },
  ],
  [
    'a state without hours of its own',
    at('2026-08-05', 500, 'RJ'),
    { ok: false, reason: 'hours', next: { on: '2026-08-05', minute: 540 } },
  ],
  [
    'a Sunday',
    at('2026-08-09', 600),
    { ok: false, reason: 'sunday', next: { on: '2026-08-10', minute: 540 } },
  ],
  [
    'a holiday',
    at('2026-10-12', 600),
    { ok: false, reason: 'holiday', next: { on: '2026-10-13', minute: 540 } },
  ],
  ['a holiday on a Saturday', at('2026-08-15', 600, 'SP'), { ok: true }],
  [
    'All Souls, 2 November',
    at('2026-11-02', 600, 'SP'),
    { ok: false, reason: 'holiday', next: { on: '2026-11-03', minute: 480 } },
  ],
  [
    '7 September 2024, a Saturday',
    at('2024-09-07', 600, 'SP'),
    { ok: false, reason: 'holiday', next: { on: '2024-09-09', minute: 480 } },
  ],
])('%s', (_, moment, expected) => {
  expect(canContact(rules, moment)).toEqual(expected)
})

test('the national window is inside what the law of every state allows (§ 2.1)', () => {
  for (const { hours } of contactLaws) {
    expect(hours.weekdays.from).toBeLessThanOrEqual(NATIONAL_HOURS.weekdays.from)
    expect(hours.weekdays.until).toBeGreaterThanOrEqual(NATIONAL_HOURS.weekdays.until)
    expect(hours.sunday).toBeNull()
  }
})

test('hours wider than a law are told, until the state has hours of its own', () => {
  const states = (given: Parameters<typeof lawsBroken>[0]) => lawsBroken(given).map(({ state }) => state)
  expect(states(DEFAULT_CONTACT_RULES)).toEqual([])
  expect(states(rules)).toEqual([])
  const wide = { hours: SAO_PAULO_HOURS, byState: {} }
  expect(states(wide)).toEqual(['RJ', 'ES', 'CE', 'AM', 'PR'])
  expect(states({ ...wide, byState: { RJ: NATIONAL_HOURS } })).toEqual(['ES', 'CE', 'AM', 'PR'])
  expect(
    states({ ...wide, byState: { RJ: { ...NATIONAL_HOURS, sunday: { from: 600, until: 660 } } } }),
  ).toContain('RJ')
})

test('hours without business days are refused', () => {
  const none = { ...NATIONAL_HOURS, weekdays: null }
  expect(contactRulesSchema.safeParse({ ...DEFAULT_CONTACT_RULES, hours: none }).success).toBe(false)
  const upside = { ...NATIONAL_HOURS, saturday: { from: 700, until: 600 } }
  expect(contactRulesSchema.safeParse({ ...DEFAULT_CONTACT_RULES, hours: upside }).success).toBe(false)
})

property.prop([
  fc.integer({ min: 0, max: 3650 }),
  fc.integer({ min: 0, max: 1439 }),
  fc.constantFrom('SP', 'RJ', null),
])(
  'the next moment that is told is one in which contact is allowed, and not before now',
  (after, minute, state) => {
    const on = addDays(day('2024-01-01'), after)
    const now = canContact(rules, { state, on, minute, calendar })
    if (now.ok) return
    expect(now.next).not.toBeNull()
    const { on: nextOn, minute: nextMinute } = now.next!
    expect(canContact(rules, { state, on: nextOn, minute: nextMinute, calendar })).toEqual({ ok: true })
    expect(nextOn > on || nextMinute > minute).toBe(true)
  },
)
