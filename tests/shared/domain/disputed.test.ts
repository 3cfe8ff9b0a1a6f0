import { day } from '#shared/domain/calendar.ts'
import { disputedAmount } from '#shared/domain/disputed.ts'
import { centavos } from '#shared/domain/money.ts'
import { uuidOf } from '#tests/support/build.ts'
import { expect, test } from 'vitest'

const dispute = (amount: number, closedOn: string | null = null, title = 1) => ({
  receivableId: uuidOf(2, title),
  amount: centavos(amount) as never,
  openedOn: day('2026-11-10'),
  deadline: day('2026-11-20'),
  closure: closedOn ? { on: day(closedOn), outcome: 'owed' as const, note: '', by: 'Célia' } : null,
})
const on = (text: string, ...disputes: ReturnType<typeof dispute>[]) =>
  disputedAmount(disputes, uuidOf(2, 1), day(text))

test('a dispute holds back its amount from its opening to its answer, or to the deadline nobody answered by', () => {
  expect(on('2026-11-09', dispute(500))).toBe(0)
  expect(on('2026-11-10', dispute(500))).toBe(500)
  expect(on('2026-11-20', dispute(500))).toBe(500)
  expect(on('2026-11-21', dispute(500))).toBe(0)
  expect(on('2026-11-14', dispute(500, '2026-11-15'))).toBe(500)
  expect(on('2026-11-15', dispute(500, '2026-11-15'))).toBe(0)
})

test('two of one title add up, and those of other titles do not count', () => {
  expect(on('2026-11-15', dispute(500), dispute(200), dispute(900, null, 2))).toBe(700)
})
