import { addDays, day, dayNumber, dayOf } from '#shared/domain/calendar.ts'
import type { RecoveryPlan } from '#shared/domain/trust-recovery/recovery-plan.ts'
import {
  type RecoveryHistory,
  type RecoveryOrder,
  recoveryStanding,
  type RecoveryTitle,
} from '#shared/domain/trust-recovery/recovery-standing.ts'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'

const START = day('2026-09-01')
const FIRST = dayNumber(START)
const on = (after: number) => addDays(START, after)

const plan = (given: Partial<RecoveryPlan> = {}): RecoveryPlan => ({
  id: '0199e000-0000-7000-8000-000000000001',
  customerId: '0199e000-0000-7000-8000-000000000002',
  startedOn: START,
  by: 'Dona Célia',
  upfrontOrders: 2,
  costEntryOrders: 2,
  relapseAfterDays: 5,
  forgiven: [],
  paperId: null,
  ended: null,
  ...given,
})
/** A title of R$ 1.000,00 due so many days after the start, paid on the day of `paid`, in part when `part` says so. */
const title = (due: number, paid: number | null = null, part = 100_000): RecoveryTitle => ({
  issuedDay: FIRST + due - 30,
  dueDay: FIRST + due,
  amount: 100_000,
  payments: paid === null ? [] : [{ day: FIRST + paid, principal: part }],
})
const order = (paid: number, how: RecoveryOrder['how'] = 'upfront'): RecoveryOrder => ({
  paidWholeDay: FIRST + paid,
  how,
})
const stands = (history: Partial<RecoveryHistory>, after: number, given: Partial<RecoveryPlan> = {}) =>
  recoveryStanding(plan(given), { titles: [], orders: [], ...history }, on(after))

describe('the way back (E21, X10)', () => {
  test('begins with the debt: until nothing is overdue, no order counts', () => {
    const titles = [title(-40, 10), title(-20, 12, 60_000)]
    expect(stands({ titles, orders: [order(5)] }, 11)).toMatchObject({ stage: 'settle', overdue: 100_000 })
    expect(stands({ titles, orders: [order(5)] }, 13)).toMatchObject({
      stage: 'settle',
      overdue: 40_000,
      upfront: { done: 0, of: 2 },
      progressBasisPoints: 0,
    })
  })

  test('goes stage by stage, each order on the day it was paid whole', () => {
    const history = {
      titles: [title(-40, 10)],
      orders: [order(12), order(20), order(25, 'cost-entry'), order(30)],
    }
    expect(stands(history, 10)).toMatchObject({ stage: 'upfront', settledOn: on(10) })
    expect(stands(history, 12)).toMatchObject({ stage: 'upfront', upfront: { done: 1, of: 2 } })
    expect(stands(history, 20)).toMatchObject({ stage: 'cost-entry', progressBasisPoints: 6000 })
    expect(stands(history, 29)).toMatchObject({ stage: 'cost-entry', costEntry: { done: 1, of: 2 } })
    expect(stands(history, 30)).toMatchObject({
      stage: 'normal',
      recoveredOn: on(30),
      progressBasisPoints: 10_000,
    })
  })

  test('counts an order with only its cost as entry in its own stage alone', () => {
    const orders = [order(2, 'cost-entry'), order(3, 'cost-entry'), order(4), order(5)]
    expect(stands({ orders }, 5)).toMatchObject({
      stage: 'cost-entry',
      upfront: { done: 2, of: 2 },
      costEntry: { done: 0, of: 2 },
    })
  })

  test('relapses on the day after the last one borne, and begins anew', () => {
    const titles = [title(10)]
    const orders = [order(2), order(3)]
    expect(stands({ titles, orders }, 15)).toMatchObject({ stage: 'cost-entry', relapses: [] })
    expect(stands({ titles, orders }, 16)).toMatchObject({
      stage: 'settle',
      settledOn: null,
      upfront: { done: 0, of: 2 },
      relapses: [{ on: on(16), forgiven: false }],
    })
    // Paid: the debt is settled again, and the orders count from there.
    const paid = [title(10, 20)]
    expect(stands({ titles: paid, orders: [...orders, order(21)] }, 22)).toMatchObject({
      stage: 'upfront',
      settledOn: on(20),
      upfront: { done: 1, of: 2 },
      relapses: [{ on: on(16), forgiven: false }],
    })
  })

  test('paid on the very day that would be a relapse, it is none', () => {
    expect(stands({ titles: [title(10, 16)] }, 30).relapses).toEqual([])
    expect(stands({ titles: [title(10, 17)] }, 30).relapses).toHaveLength(1)
  })

  test('goes on where it was when the owner forgave that relapse, and no other', () => {
    const titles = [title(10, 40), title(30, 60)]
    const orders = [order(2), order(3)]
    const forgiven = [{ relapseOn: on(16), on: on(18), by: 'Dona Célia', reason: 'Esteve internado' }]
    expect(stands({ titles, orders }, 20, { forgiven })).toMatchObject({
      stage: 'cost-entry',
      relapses: [{ on: on(16), forgiven: true }],
    })
    expect(stands({ titles, orders }, 36, { forgiven })).toMatchObject({
      stage: 'settle',
      relapses: [
        { on: on(16), forgiven: true },
        { on: on(36), forgiven: false },
      ],
    })
  })

  test('stays at its end: a late title is then the ordinary rules’ business', () => {
    const history = { titles: [title(10)], orders: [order(1), order(1), order(2), order(3)] }
    expect(stands(history, 60)).toMatchObject({ stage: 'normal', recoveredOn: on(3), relapses: [] })
  })

  test('skips stages that ask for no orders', () => {
    expect(stands({}, 0, { upfrontOrders: 0, costEntryOrders: 0 })).toMatchObject({
      stage: 'normal',
      recoveredOn: START,
    })
    expect(stands({ orders: [order(1, 'cost-entry')] }, 1, { upfrontOrders: 0 })).toMatchObject({
      stage: 'cost-entry',
      costEntry: { done: 1, of: 2 },
    })
  })
})

const titles = fc.array(
  fc
    .record({
      due: fc.integer({ min: -60, max: 60 }),
      paid: fc.option(fc.integer({ min: -60, max: 90 })),
      part: fc.integer({ min: 1, max: 100_000 }),
    })
    .map(({ due, paid, part }) => title(due, paid, part)),
  { maxLength: 6 },
)
const orders = fc.array(
  fc
    .record({
      paid: fc.integer({ min: 0, max: 80 }),
      how: fc.constantFrom('upfront' as const, 'cost-entry' as const),
    })
    .map(({ paid, how }) => order(paid, how)),
  { maxLength: 10 },
)
const days = fc.integer({ min: 0, max: 90 })

describe('the laws of a plan, for any history', () => {
  property.prop([titles, orders, days, fc.integer()])(
    'the order of events makes no difference',
    (given, paid, after, seed) => {
      const turned = <Item>(items: Item[]) => items.toSorted((a, b) => hash(a, seed) - hash(b, seed))
      expect(stands({ titles: turned(given), orders: turned(paid) }, after)).toEqual(
        stands({ titles: given, orders: paid }, after),
      )
    },
  )

  property.prop([titles, orders, days])(
    'what happens later changes nothing on a day before',
    (given, paid, after) => {
      const known = {
        titles: given.map((one) => ({
          ...one,
          payments: one.payments.filter(({ day: paidDay }) => paidDay <= FIRST + after),
        })),
        orders: paid.filter(({ paidWholeDay }) => paidWholeDay <= FIRST + after),
      }
      expect(stands(known, after)).toEqual(stands({ titles: given, orders: paid }, after))
    },
  )

  property.prop([titles, orders, days])(
    'without a relapse progress never falls; with one it begins anew',
    (given, paid, after) => {
      const [before, now] = [after, after + 1].map((at) => stands({ titles: given, orders: paid }, at))
      if (now!.relapses.length === before!.relapses.length)
        expect(now!.progressBasisPoints).toBeGreaterThanOrEqual(before!.progressBasisPoints)
      else expect(now).toMatchObject({ stage: 'settle', progressBasisPoints: 0 })
    },
  )

  property.prop([titles, orders, days])(
    'forgiving every relapse never leaves anybody behind where he was',
    (given, paid, after) => {
      const history = { titles: given, orders: paid }
      const strict = stands(history, after)
      const forgiven = Array.from({ length: after + 1 }, (_, at) => ({
        relapseOn: dayOf(FIRST + at),
        on: on(after),
        by: 'Dona Célia',
        reason: 'Combinado com o cliente',
      }))
      const mild = stands(history, after, { forgiven })
      expect(mild.progressBasisPoints).toBeGreaterThanOrEqual(strict.progressBasisPoints)
    },
  )

  property.prop([titles, orders, days])(
    'nobody passes with anything overdue unpaid too long',
    (given, paid, after) => {
      const standing = stands({ titles: given, orders: paid }, after)
      const tooLong = given.some(
        (one) =>
          one.dueDay + 5 < FIRST + after &&
          one.payments.reduce(
            (owed, { day: at, principal }) => owed - (at <= FIRST + after ? principal : 0),
            one.amount,
          ) > 0,
      )
      if (tooLong && standing.stage !== 'normal') expect(standing.stage).toBe('settle')
    },
  )
})

function hash(item: unknown, seed: number): number {
  let value = seed
  for (const letter of JSON.stringify(item)) value = (Math.imul(value, 31) + letter.codePointAt(0)!) | 0
  return value
}
