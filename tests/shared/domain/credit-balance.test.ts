import { addDays, day } from '#shared/domain/calendar.ts'
import { availableCredit, creditBalance, signedCredit } from '#shared/domain/credit-balance.ts'
import { type CreditEntry, creditEntryKinds } from '#shared/domain/credit-entry.ts'
import { positiveCentavosSchema } from '#shared/domain/money.ts'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'

type Movement = Pick<CreditEntry, 'kind' | 'amount' | 'on' | 'reversal'>

const FIRST = day('2026-11-01')

function movement(kind: Movement['kind'], amount: number, onDay: number, reversed = false): Movement {
  return {
    kind,
    amount: positiveCentavosSchema.parse(amount),
    on: addDays(FIRST, onDay),
    reversal: reversed ? { on: addDays(FIRST, 90), reason: 'Engano' } : null,
  }
}

describe('the credit of a customer', () => {
  const entries = [
    movement('overpayment', 5000, 0),
    movement('credit-note', 2000, 3),
    movement('used', 4000, 10),
    movement('advance', 10_000, 20),
    movement('refunded', 1000, 25),
    movement('advance', 70_000, 1, true),
  ]

  it('is what came in less what was used and paid back; reversed movements are out', () => {
    expect(creditBalance(entries)).toBe(12_000)
    expect(creditBalance([])).toBe(0)
  })

  it.each([
    [0, 3000],
    [3, 3000],
    [10, 3000],
    [15, 3000],
    [20, 12_000],
    [30, 12_000],
  ])('taken out on day %i, leaves no later day below zero', (onDay, available) => {
    expect(availableCredit(entries, addDays(FIRST, onDay))).toBe(available)
  })
})

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom(...creditEntryKinds),
    amount: fc.integer({ min: 1, max: 9999 }),
    onDay: fc.integer({ min: 0, max: 30 }),
    undo: fc.option(fc.nat()),
  }),
  { maxLength: 40 },
)

describe('laws', () => {
  property.prop([steps])('no sequence of movements and reversals makes any day fall below zero', (given) => {
    const entries: Movement[] = []
    for (const { kind, amount, onDay, undo } of given) {
      const next = movement(kind, amount, onDay)
      const raises = signedCredit(next) > 0
      if (raises || availableCredit(entries, next.on) >= amount) entries.push(next)
      const standing = entries.filter(({ reversal }) => reversal === null)
      const taken = undo === null ? undefined : standing[undo % Math.max(1, standing.length)]
      if (taken && (signedCredit(taken) < 0 || availableCredit(entries, taken.on) >= taken.amount))
        taken.reversal = { on: taken.on, reason: 'Engano' }
      for (let at = 0; at <= 30; at++) {
        const known = entries.filter(({ on }) => on <= addDays(FIRST, at))
        expect(creditBalance(known)).toBeGreaterThanOrEqual(0)
      }
    }
  })

  property.prop([steps, fc.integer({ min: 0, max: 30 })])(
    'what is available can be taken out, and not a centavo more',
    (given, onDay) => {
      const entries = given.map(({ kind, amount, onDay: at }) => movement(kind, amount, at))
      const on = addDays(FIRST, onDay)
      const available = availableCredit(entries, on)
      const balanceAt = (at: number, less: number) =>
        creditBalance(entries.filter((entry) => entry.on <= addDays(FIRST, at))) - (at >= onDay ? less : 0)
      const lowest = (less: number) =>
        Math.min(...Array.from({ length: 31 - onDay }, (_, at) => balanceAt(onDay + at, less)))
      if (available > 0) expect(lowest(available)).toBe(0)
      else expect(lowest(0)).toBeLessThanOrEqual(0)
    },
  )
})
