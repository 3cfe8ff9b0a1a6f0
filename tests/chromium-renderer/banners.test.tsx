import { Banners } from '#renderer/app/banners.tsx'
import { currentDay } from '#renderer/lib/today.ts'
import { addDays } from '#shared/domain/calendar.ts'
import { shell } from '#shared/pt-br/shell.ts'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { connectFakes, ends } from './fake-ends.ts'
import { mount } from './mount.tsx'

const today = currentDay()

function connect(writtenOn: typeof today | null) {
  const counts = { customers: 1, receivables: 0, payments: 0, services: 0 }
  const status = ends.store.status.handler(() => ({ sequence: 1, readOnly: null, counts, writtenOn }))
  connectFakes({ store: { status } })
}

test('with the clock set back every page says so, until it was read', async () => {
  connect(addDays(today, 31))
  await mount(<Banners />)
  const banner = page.getByRole('alert')
  await expect.element(page.getByText(shell.clockBehind(today, addDays(today, 31)))).toBeVisible()
  await page.getByRole('button', { name: shell.clockSeen }).click()
  await expect.element(banner).not.toBeInTheDocument()
})
