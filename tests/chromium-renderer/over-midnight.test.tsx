import { useCustomer } from '#renderer/features/customers/queries.ts'
import { addDays, type Day, day } from '#shared/domain/calendar.ts'
import { ZERO } from '#shared/domain/money.ts'
import { buildCustomer, uuidOf } from '#tests/support/build.ts'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { connectFakes, ends } from './fake-ends.ts'
import { mount } from './mount.tsx'

const TODAY = day('2026-11-23')
const ana = buildCustomer({ id: uuidOf(1, 1), name: 'Ana' })
const bia = buildCustomer({ id: uuidOf(1, 2), name: 'Bia' })

function Page() {
  const [asked, setAsked] = useState<{ id: string; today: Day }>({ id: ana.id, today: TODAY })
  const { data } = useCustomer(asked.id, asked.today)
  return (
    <>
      <button type="button" onClick={() => setAsked({ ...asked, today: addDays(TODAY, 1) })}>
        Amanhã
      </button>
      <button type="button" onClick={() => setAsked({ ...asked, id: bia.id })}>
        Bia
      </button>
      {data ? <input aria-label={data.customer.name} /> : null}
    </>
  )
}

test('what is half typed over a customer stays when the day changes, and goes with the customer', async () => {
  const never = new Promise<never>(() => undefined)
  const balance = {
    outstanding: ZERO,
    overdue: ZERO,
    charges: ZERO,
    worstDaysLate: 0,
    openTitles: 0,
    overdueTitles: 0,
  }
  const get = ends.store.customers.get.handler(({ input }) =>
    input.id === ana.id && input.today === TODAY ? { customer: ana, balance } : never,
  )
  connectFakes({ store: { customers: { get } } })
  await mount(<Page />)
  const field = page.getByLabelText('Ana')
  await field.fill('pela metade')
  await page.getByRole('button', { name: 'Amanhã' }).click()
  await expect.element(field).toHaveValue('pela metade')
  await page.getByRole('button', { name: 'Bia' }).click()
  await expect.element(field).not.toBeInTheDocument()
})
