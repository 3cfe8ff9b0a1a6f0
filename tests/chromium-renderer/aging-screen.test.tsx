import { AgingScreen } from '#renderer/features/aging/aging-screen.tsx'
import type { AgingSearch } from '#renderer/features/aging/search.ts'
import type { AgingCustomerRow, AgingFilter, AgingTotals } from '#shared/contracts/aging.ts'
import { agingBuckets } from '#shared/domain/aging.ts'
import { centavos, sum, ZERO } from '#shared/domain/money.ts'
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router'
import { useState } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { uuidOf } from '#tests/support/build.ts'
import { connectFakes, ends, signedInAs } from './fake-ends.ts'
import { mount, violations } from './mount.tsx'

const CUSTOMERS = 5000

/** A customer who owes 1,00 in the first bucket, 2,00 in the second… times his number. */
function customer(number: number, buckets: AgingFilter['buckets']): AgingCustomerRow {
  const amounts = agingBuckets.map((bucket, index) =>
    buckets.length === 0 || buckets.includes(bucket) ? centavos(100 * (index + 1) * number) : ZERO,
  )
  const principal = sum(amounts)
  return {
    customerId: uuidOf(1, number),
    number,
    name: `Cliente ${number}`,
    taxId: null,
    principal,
    lateFee: ZERO,
    lateInterest: ZERO,
    total: principal,
    titles: 1,
    worstDaysLate: 40,
    buckets: amounts,
  }
}

function totalsOf({ buckets }: AgingFilter): AgingTotals {
  const all = Array.from({ length: CUSTOMERS }, (_, index) => customer(index + 1, buckets))
  const principal = sum(all.map((row) => row.principal))
  return {
    customers: CUSTOMERS,
    titles: CUSTOMERS,
    principal,
    lateFee: ZERO,
    lateInterest: ZERO,
    total: principal,
    buckets: agingBuckets.map((bucket, index) => {
      const inBucket = sum(all.map((row) => row.buckets[index]!))
      return {
        bucket,
        titles: 1,
        customers: 1,
        principal: inBucket,
        total: inBucket,
        lateFee: ZERO,
        lateInterest: ZERO,
      }
    }),
  }
}

const asked = vi.fn<(input: AgingFilter & { offset: number; sort: string; descending: boolean }) => void>()

function Screen() {
  const [search, setSearch] = useState<AgingSearch>({})
  return (
    <div style={{ height: 700, display: 'flex', flexDirection: 'column' }}>
      <AgingScreen search={search} onSearch={setSearch} />
    </div>
  )
}

/** The screen at `/`, in a router that knows the pages it links to. */
async function open() {
  const root = createRootRoute()
  const at = (path: string) =>
    createRoute({ getParentRoute: () => root, path, component: path === '/' ? Screen : () => path })
  const router = createRouter({
    routeTree: root.addChildren([at('/'), at('/clientes/$customerId'), at('/cartas'), at('/importar')]),
    history: createMemoryHistory(),
  })
  await mount(<RouterProvider router={router as never} />)
  return router
}

beforeEach(async () => {
  await page.viewport(1366, 768)
  asked.mockClear()
  const totals = ends.store.aging.totals.handler(({ input }) => totalsOf(input))
  const customers = ends.store.aging.customers.handler(({ input }) => {
    asked(input)
    const numbers = Array.from({ length: CUSTOMERS }, (_, index) => CUSTOMERS - index)
    const shown = numbers.slice(input.offset, input.offset + input.limit)
    return { rows: shown.map((number) => customer(number, input.buckets)), total: CUSTOMERS }
  })
  connectFakes({ store: { ...signedInAs('manager'), aging: { totals, customers } } })
})

test('shows every bucket and a total that is their sum, and reads on as one goes down', async () => {
  await open()
  await expect.element(page.getByText('Cliente 5000', { exact: true })).toBeVisible()
  const { total } = totalsOf({ buckets: [] } as never)
  await expect
    .element(page.getByText(`R$\u00a0${(total / 100).toLocaleString('pt-BR')},00`).first())
    .toBeVisible()
  await expect.element(page.getByRole('button', { name: /Sem vencimento/ })).toBeVisible()
  document.querySelector<HTMLElement>('[role="grid"]')!.focus()
  await userEvent.keyboard('{End}')
  await vi.waitFor(() => expect(asked.mock.lastCall?.[0].offset).toBe(300))
  expect(await violations()).toEqual([])
})

test('filters by the chips with the keyboard: fewer columns, and the total of the filter', async () => {
  await open()
  const chip = page.getByRole('button', { name: /31 a 60 dias/ })
  await expect.element(chip).toHaveAttribute('aria-pressed', 'false')
  chip.element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(chip).toHaveAttribute('aria-pressed', 'true')
  await expect.element(page.getByText('Total do filtro')).toBeVisible()
  await vi.waitFor(() => expect(asked.mock.lastCall?.[0].buckets).toEqual(['d31to60']))
  expect(page.getByRole('columnheader', { name: '31–60' }).elements()).toHaveLength(1)
  expect(page.getByRole('columnheader', { name: '61–90' }).elements()).toHaveLength(0)
  await page.getByRole('button', { name: 'Limpar filtros' }).click()
  await expect.element(chip).toHaveAttribute('aria-pressed', 'false')
})

test('sorts by a column, the other way round the second time', async () => {
  await open()
  const name = page.getByRole('button', { name: 'Cliente', exact: true })
  await name.click()
  await vi.waitFor(() => expect(asked.mock.lastCall?.[0]).toMatchObject({ sort: 'name', descending: false }))
  await name.click()
  await vi.waitFor(() => expect(asked.mock.lastCall?.[0]).toMatchObject({ sort: 'name', descending: true }))
})

test('opens the customer of the active row with Enter', async () => {
  const router = await open()
  await expect.element(page.getByText('Cliente 5000', { exact: true })).toBeVisible()
  document.querySelector<HTMLElement>('[role="grid"]')!.focus()
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await vi.waitFor(() => expect(router.state.location.pathname).toBe(`/clientes/${uuidOf(1, 4999)}`))
})

test('refuses a day to come', async () => {
  await open()
  await page.getByLabelText('Posição em').fill('01/01/2099')
  await expect.element(page.getByText('Escolha hoje ou um dia que já passou.')).toBeVisible()
})
