import { Alternatives } from '#renderer/features/agreements/desk/alternatives.tsx'
import { DEFAULT_AGREEMENT_RULES as rules } from '#shared/domain/agreements/discount-ladder.ts'
import { offersFor } from '#shared/domain/agreements/offers.ts'
import { addDays, DEFAULT_BANK_CALENDAR as calendar, day } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import { uuidOf } from '#tests/support/build.ts'
import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { mount, violations } from './mount.tsx'

const on = day('2026-11-23')

/** Offers on 1.000,00 a hundred days late, so much of which is an order's cost that nobody covered. */
function compare(uncovered: number) {
  const facts = {
    on,
    rules,
    role: 'manager' as const,
    creditClass: 'C' as const,
    renegotiations: 0,
    superindebted: false,
    titles: [
      {
        receivableId: uuidOf(2, 1),
        dueOn: addDays(on, -100),
        owed: { principal: centavos(100_000), lateFee: centavos(2000), lateInterest: centavos(3333) },
        daysLate: 100,
        uncovered: centavos(uncovered),
      },
    ],
  }
  const alternatives = offersFor(facts, { calendar, payChance: 7500 })
  return mount(<Alternatives gentle={false} alternatives={alternatives} chosen={0} onChoose={vi.fn()} />)
}

const cost = page.getByText('Custo esperado', { exact: true })

test('of orders with cost are compared by the cost each is expected to bring', async () => {
  await compare(70_000)
  await expect.element(cost).toBeVisible()
  await expect.element(page.getByText(/^Da que mais recupera custo/)).toBeVisible()
  expect(await violations()).toEqual([])
})

test('of titles without cost are not, and say so in no column of zeros', async () => {
  await compare(0)
  await expect.element(page.getByText(/^Da que tem mais chance/)).toBeVisible()
  await expect.element(cost).not.toBeInTheDocument()
})
