import { callStepOf, callStepSlug } from '#renderer/lib/call-step.ts'
import { uuidOf } from '#tests/support/build.ts'
import { expect, test } from 'vitest'

test('a step goes through the address of a page and back', () => {
  const step = { policyId: uuidOf(7, 1), version: 12, stepId: 'trava-leve' }
  expect(callStepOf(callStepSlug(step))).toEqual(step)
})

test.each([undefined, '', 'ligacao', `${uuidOf(7, 1)}.x.ligacao`, `${uuidOf(7, 1)}.1.<b>`, '1.1.ligacao'])(
  'an address that makes no sense names none: %s',
  (slug) => {
    expect(callStepOf(slug)).toBeNull()
  },
)
