import { useDailyReview } from '#renderer/app/use-daily-review.tsx'
import '@mantine/notifications/styles.css'
import { Notifications } from '@mantine/notifications'
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router'
import { uuidOf } from '#tests/support/build.ts'
import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { connectFakes, ends, refusalOf, signedInAs } from './fake-ends.ts'
import { mount } from './mount.tsx'

const asked = vi.fn()

function Frame() {
  useDailyReview()
  return <Notifications />
}

function open() {
  const root = createRootRoute()
  const at = (path: string) =>
    createRoute({ getParentRoute: () => root, path, component: path === '/' ? Frame : () => path })
  const router = createRouter({
    routeTree: root.addChildren([at('/'), at('/credito')]),
    history: createMemoryHistory(),
  })
  return mount(<RouterProvider router={router as never} />).then(({ unmount }) => ({ router, unmount }))
}

function connect(failing: boolean) {
  const review = ends.store.credit.review.handler(() => {
    asked()
    if (failing) throw refusalOf({ code: 'read-only', details: {}, field: null })
    return {
      entered: [
        { customerId: uuidOf(1, 1), name: 'Ana' },
        { customerId: uuidOf(1, 2), name: 'Bia' },
      ],
      left: [],
      suspended: 1,
      restored: 0,
    }
  })
  connectFakes({ store: { ...signedInAs('receptionist'), credit: { review } } })
}

test('reviews once a day: quiet when it fails, tried again, said in passing, and not asked a second time', async () => {
  connect(true)
  const first = await open()
  await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce())
  expect(page.getByText(/Revisão de crédito/).elements()).toHaveLength(0)
  await first.unmount()

  connect(false)
  const { router, unmount } = await open()
  await expect
    .element(page.getByText('Revisão de crédito do dia: 2 entraram no VIP, 1 benefício suspenso.'))
    .toBeVisible()
  expect(asked).toHaveBeenCalledTimes(2)
  await page.getByRole('button', { name: 'Ver registro' }).click()
  await vi.waitFor(() => expect(router.state.location.search).toEqual({ aba: 'registro' }))
  await unmount()

  await open()
  await new Promise((resolve) => setTimeout(resolve, 150))
  expect(asked).toHaveBeenCalledTimes(2)
})
