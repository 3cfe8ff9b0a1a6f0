import { attribute, type Effort, type LatePayment } from '#shared/domain/results/attribution.ts'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'

const effort = (customer: number, day: number): Effort => ({ customer, day })
const paid = (customer: number, day: number, amount = 100): LatePayment => ({ customer, day, amount })

describe('whose effort a payment followed', () => {
  test('is the last one of that customer, up to its day and so many days before', () => {
    const efforts = [effort(1, 10), effort(1, 14), effort(2, 15), effort(1, 20)]
    const { byEffort, byItself } = attribute(efforts, [paid(1, 14), paid(1, 19), paid(1, 13)], 7)
    expect([...byEffort]).toEqual([
      [1, 200],
      [0, 100],
    ])
    expect(byItself).toBe(0)
  })

  test('is the later one of a day, and none from too long ago', () => {
    expect([...attribute([effort(1, 10), effort(1, 10)], [paid(1, 10)], 7).byEffort.keys()]).toEqual([1])
    expect(attribute([effort(1, 10)], [paid(1, 18)], 7).byItself).toBe(100)
    expect(attribute([effort(1, 10)], [paid(1, 17)], 7).byItself).toBe(0)
  })
})

const efforts = fc.array(
  fc.record({ customer: fc.integer({ min: 0, max: 3 }), day: fc.integer({ min: 0, max: 40 }) }),
)
const payments = fc.array(
  fc.record({
    customer: fc.integer({ min: 0, max: 3 }),
    day: fc.integer({ min: 0, max: 60 }),
    amount: fc.integer({ min: 1, max: 1_000_000 }),
  }),
)
const total = (byEffort: Map<number, number>) => [...byEffort.values()].reduce((a, b) => a + b, 0)

describe('the laws of attribution', () => {
  property.prop([efforts, payments, fc.nat(30)])('every payment counts once', (made, received, within) => {
    const { byEffort, byItself } = attribute(made, received, within)
    expect(total(byEffort) + byItself).toBe(received.reduce((sum, { amount }) => sum + amount, 0))
  })

  property.prop([efforts, payments, fc.nat(30), fc.nat(10)])(
    'looking further back never takes from what followed an effort',
    (made, received, within, more) => {
      const wide = attribute(made, received, within + more)
      expect(wide.byItself).toBeLessThanOrEqual(attribute(made, received, within).byItself)
    },
  )
})
