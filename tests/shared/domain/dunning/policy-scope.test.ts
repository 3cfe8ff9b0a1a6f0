import { day } from '#shared/domain/calendar.ts'
import { creditClasses } from '#shared/domain/credit-policy.ts'
import { type DunningPolicy, policySegments } from '#shared/domain/dunning/policy.ts'
import { policyFor } from '#shared/domain/dunning/policy-scope.ts'
import { HOUSE_POLICY } from '#shared/domain/dunning/presets.ts'
import { uuidOf } from '#tests/support/build.ts'
import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'

const CUSTOMER = uuidOf(1, 1)
const subject = { customerId: CUSTOMER, creditClass: 'D', segments: ['new', 'vip'] } as const
const on = day('2026-11-18')

let count = 0
function policy(over: Partial<DunningPolicy>): DunningPolicy {
  count++
  return {
    ...HOUSE_POLICY,
    id: uuidOf(7, count),
    familyId: uuidOf(8, count),
    version: 1,
    validFrom: day('2026-01-01'),
    publishedOn: day('2026-01-01'),
    ...over,
  }
}

test('the house has a policy before anybody published one', () => {
  expect(policyFor([], subject, on)).toBe(HOUSE_POLICY)
})

test('the narrowest in force wins', () => {
  const everyone = policy({ validFrom: day('2026-11-01') })
  const segment = policy({ scope: { kind: 'segment', segment: 'new' } })
  const classes = policy({ scope: { kind: 'classes', classes: ['D', 'E'] } })
  const named = policy({ scope: { kind: 'customers', customerIds: [CUSTOMER] } })
  const others = [
    policy({ scope: { kind: 'customers', customerIds: [uuidOf(1, 2)] } }),
    policy({ scope: { kind: 'classes', classes: ['A'] } }),
    policy({ scope: { kind: 'segment', segment: 'traditional' } }),
  ]
  expect(policyFor([...others, everyone], subject, on)).toBe(everyone)
  expect(policyFor([...others, everyone, segment], subject, on)).toBe(segment)
  expect(policyFor([...others, everyone, classes, segment], subject, on)).toBe(classes)
  expect(policyFor([named, ...others, everyone, classes, segment], subject, on)).toBe(named)
})

test('a new version holds from its day on, and the one before it until then', () => {
  const familyId = uuidOf(8, 900)
  const first = policy({ familyId })
  const second = policy({
    familyId,
    version: 2,
    publishedOn: day('2026-11-10'),
    validFrom: day('2026-11-20'),
  })
  expect(policyFor([second, first], subject, day('2026-11-19'))).toBe(first)
  expect(policyFor([second, first], subject, day('2026-11-20'))).toBe(second)
})

test('a version for a month gives way to the one before it when the month is over', () => {
  const familyId = uuidOf(8, 901)
  const first = policy({ familyId })
  const november = policy({
    familyId,
    version: 2,
    validFrom: day('2026-11-01'),
    validUntil: day('2026-11-30'),
  })
  expect(policyFor([first, november], subject, day('2026-11-30'))).toBe(november)
  expect(policyFor([first, november], subject, day('2026-12-01'))).toBe(first)
})

test('what was withdrawn no longer holds, from the day it was', () => {
  const gone = policy({ withdrawal: { on: day('2026-11-18'), by: 'Célia', reason: 'Engano' } })
  expect(policyFor([gone], subject, day('2026-11-17'))).toBe(gone)
  expect(policyFor([gone], subject, on)).toBe(HOUSE_POLICY)
})

const anyPolicy = fc
  .record({
    family: fc.integer({ min: 1, max: 4 }),
    version: fc.integer({ min: 1, max: 5 }),
    from: fc.integer({ min: 1, max: 28 }),
    until: fc.option(fc.integer({ min: 1, max: 28 })),
    withdrawn: fc.boolean(),
    scope: fc.oneof(
      fc.constant({ kind: 'everyone' } as const),
      fc.constantFrom(...policySegments).map((segment) => ({ kind: 'segment', segment }) as const),
      fc
        .subarray([...creditClasses], { minLength: 1 })
        .map((classes) => ({ kind: 'classes', classes }) as const),
      fc.constantFrom(1, 2).map((at) => ({ kind: 'customers', customerIds: [uuidOf(1, at)] }) as const),
    ),
  })
  .map(({ family, version, from, until, withdrawn, scope }): DunningPolicy => {
    const onDay = (number: number) => day(`2026-11-${String(number).padStart(2, '0')}`)
    return policy({
      id: uuidOf(7, family * 10 + version),
      familyId: uuidOf(8, family),
      version,
      validFrom: onDay(from),
      validUntil: until === null ? null : onDay(until),
      publishedOn: day('2026-11-01'),
      scope: scope as DunningPolicy['scope'],
      withdrawal: withdrawn ? { on: day('2026-11-15'), by: 'Célia', reason: 'Engano' } : null,
    })
  })

property.prop([
  fc
    .uniqueArray(anyPolicy, { selector: ({ id }) => id, maxLength: 12 })
    .chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    ),
  fc.integer({ min: 1, max: 30 }),
])('the order in which policies are listed changes nothing', ([list, shuffled], dayOfMonth) => {
  const day1 = day(`2026-11-${String(dayOfMonth).padStart(2, '0')}`)
  expect(policyFor(shuffled, subject, day1)).toBe(policyFor(list, subject, day1))
})
