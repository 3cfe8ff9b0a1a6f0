import { chargeTermsSchema } from '#shared/domain/charges.ts'
import { shareBetween } from '#shared/domain/share.ts'
import { describeField } from '#shared/pt-br/fields.ts'
import { expect, test } from 'vitest'

test.each([
  [0, 10_000, 10_100, 'Use de 0% a 100%.'],
  [0, 10_000, -100, 'Use de 0% a 100%.'],
  [50, 1050, 1100, 'Use de 0,5% a 10,5%.'],
])(
  'a share of %i to %i basis points that is %i is answered as it was typed: %s',
  (least, most, typed, said) => {
    const [issue] = shareBetween(least, most).safeParse(typed).error!.issues
    expect(describeField(issue!.message)).toBe(said)
  },
)

test('what is within its limits passes', () => {
  expect(shareBetween(0, 1000).parse(1000)).toBe(1000)
  expect(chargeTermsSchema.shape.lateFeeBasisPoints.parse(200)).toBe(200)
})
