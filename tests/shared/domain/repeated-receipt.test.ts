import { day } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import { type CashIn, looksRepeated } from '#shared/domain/repeated-receipt.ts'
import { expect, test } from 'vitest'

const cash: CashIn = { paidOn: day('2026-11-20'), amount: centavos(50_000), means: 'pix' }

test.each<[string, Partial<CashIn>, boolean]>([
  ['the same day', {}, true],
  ['three days before', { paidOn: day('2026-11-17') }, true],
  ['three days after', { paidOn: day('2026-11-23') }, true],
  ['four days after', { paidOn: day('2026-11-24') }, false],
  ['a centavo more', { amount: centavos(50_001) }, false],
  ['by other means', { means: 'cash' }, false],
])('money that came in twice (R04): %s', (_, other, repeated) => {
  expect(looksRepeated(cash, { ...cash, ...other })).toBe(repeated)
  expect(looksRepeated({ ...cash, ...other }, cash)).toBe(repeated)
})
