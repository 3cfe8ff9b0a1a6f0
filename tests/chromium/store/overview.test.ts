import { day } from '#shared/domain/calendar.ts'
import { customerDetails, receipt, titleDetails } from '#tests/chromium/support/rows.ts'
import { command, servingStore } from '#tests/chromium/support/open-store.ts'
import { expect, test } from 'vitest'

// Monday after a weekend; Friday 20 November is a bank holiday, so the last business day before is Thursday the 19th.
const MONDAY = day('2026-11-23')

test("today's numbers", async () => {
  const { client } = await servingStore()
  const customer = await client.customers.register({
    ...command(MONDAY),
    details: customerDetails('Ana Souza'),
  })
  const due = (number: string, dueOn: string, amount: number) => ({
    ...titleDetails(customer.id, number, amount),
    dueOn: day(dueOn),
  })
  const titles = [
    due('1', '2026-11-18', 1000), // late since the 19th
    due('2', '2026-11-19', 2000), // late since the 20th: just overdue
    due('3', '2026-11-21', 4000), // Saturday: due today
    due('4', '2026-11-23', 8000),
    due('5', '2026-11-30', 16_000),
    due('6', '2026-12-01', 32_000),
  ]
  const registered = await client.receivables.register({ ...command(MONDAY), titles })
  await client.receipts.record({ ...command(MONDAY), ...receipt(registered[3]!, 500, MONDAY) })
  await client.receipts.record({ ...command(MONDAY), ...receipt(registered[4]!, 600, day('2026-11-02')) })
  const { lines } = await client.receipts.record({
    ...command(MONDAY),
    ...receipt(registered[5]!, 700, MONDAY),
  })
  await client.payments.reverse({ ...command(MONDAY), id: lines[0]!.payment.id, reason: 'Engano' })

  const overview = await client.overview.get({ today: MONDAY })
  expect(overview.totals.principal).toBe(63_000 - 500 - 600)
  expect(overview.overdue).toMatchObject({ principal: 3000, titles: 2, customers: 1 })
  expect(overview.justOverdue.map(({ title }) => title)).toEqual(['2'])
  expect(overview.dueToday).toEqual({ principal: 11_500, titles: 2 })
  expect(overview.dueThisWeek).toEqual({ principal: 15_400, titles: 1 })
  expect(overview.receivedToday).toBe(500)
  expect(overview.receivedThisMonth).toBe(1100)
  expect(overview.largestOverdue).toMatchObject([{ name: 'Ana Souza', principal: 3000 }])
  expect(overview.totals.buckets.reduce((sum, { principal }) => sum + principal, 0)).toBe(
    overview.totals.principal,
  )
})
