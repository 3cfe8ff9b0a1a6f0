import { CreditScreen } from '#renderer/features/credit/credit-screen.tsx'
import type { CreditSearch } from '#renderer/features/credit/search.ts'
import type { CreditRow, Portfolio } from '#shared/contracts/credit.ts'
import { creditClasses } from '#shared/domain/credit-policy.ts'
import { centavos, ZERO } from '#shared/domain/money.ts'
import { uuidOf } from '#tests/support/build.ts'
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
import { connectFakes, ends, signedInAs } from './fake-ends.ts'
import { mount, violations } from './mount.tsx'

const CUSTOMERS = 10_000

const row = (number: number): CreditRow => ({
  customerId: uuidOf(1, number),
  number,
  name: `Cliente ${number}`,
  score: 400,
  class: 'D',
  neutral: false,
  light: 'yellow',
  signs: [{ sign: 'limit-use', values: { exposure: 90_000, limit: 100_000 } }],
  vip: number % 2 === 0,
  vipCount: 9,
  hold: 'none',
  limit: centavos(100_000),
  exposure: centavos(90_000),
  overdue: ZERO,
  worstDaysLate: 0,
  net: -1200,
})

const portfolio: Portfolio = {
  exposure: {
    openTitles: centavos(500_000),
    unbilledDelivered: centavos(100_000),
    chequesToClear: centavos(50_000),
    committed: centavos(50_000),
    total: centavos(700_000),
  },
  ceiling: centavos(650_000),
  useBasisPoints: 10_769,
  daysFinanced: 12,
  top: { one: 2500, three: 4000, five: 5000, ten: 7000 },
  concentrationIndex: 1800,
  alerts: [{ customerId: uuidOf(1, 7), name: 'Cliente 7', exposure: centavos(175_000), share: 2500 }],
  classes: creditClasses.map((letter, at) => ({
    class: letter,
    customers: 10 * (at + 1),
    exposure: centavos(1000 * at),
  })),
  lights: { green: 100, yellow: 40, red: 10 },
  uncoveredCost: centavos(123_400),
}

type Asked = {
  classes: string[]
  lights: string[]
  list: string
  sort: string
  descending: boolean
  offset: number
}
const asked = vi.fn<(input: Asked) => void>()
const shown = vi.fn<(search: CreditSearch) => void>()

function Screen() {
  const [search, setSearch] = useState<CreditSearch>({})
  shown(search)
  return (
    <div style={{ height: 700, display: 'flex', flexDirection: 'column' }}>
      <CreditScreen search={search} onSearch={setSearch} blocks={<p>Bloqueios</p>} />
    </div>
  )
}

function connect() {
  const list = ends.store.credit.list.handler(({ input }) => {
    asked(input)
    const count = Math.min(input.limit, CUSTOMERS - input.offset)
    return { rows: Array.from({ length: count }, (_, at) => row(input.offset + at + 1)), total: CUSTOMERS }
  })
  connectFakes({
    store: {
      ...signedInAs('manager'),
      credit: { list, portfolio: ends.store.credit.portfolio.handler(() => portfolio) },
    },
  })
}

async function open() {
  const root = createRootRoute()
  const at = (path: string) =>
    createRoute({ getParentRoute: () => root, path, component: path === '/' ? Screen : () => path })
  const paths = ['/', '/clientes/$customerId', '/ajustes/$section', '/importar', '/credito']
  const router = createRouter({ routeTree: root.addChildren(paths.map(at)), history: createMemoryHistory() })
  await mount(<RouterProvider router={router as never} />)
  await expect.element(page.getByText('Cliente 1', { exact: true })).toBeVisible()
  return router
}

beforeEach(async () => {
  await page.viewport(1366, 768)
  asked.mockClear()
  shown.mockClear()
})

test('shows the bank, the loss and the concentration, and reads on through ten thousand', async () => {
  connect()
  await open()
  const bank = page.getByRole('region', { name: 'Banco do laboratório' })
  await expect.element(bank.getByText('R$\u00a07.000,00')).toBeVisible()
  await expect.element(bank.getByText(/107,69% do teto/)).toBeVisible()
  await expect.element(bank.getByText(/Teto atingido/)).toBeVisible()
  await expect.element(page.getByText('R$\u00a01.234,00')).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Cliente 7 (25%)' })).toBeVisible()
  document.querySelector<HTMLElement>('[role="grid"]')!.focus()
  await userEvent.keyboard('{End}')
  await vi.waitFor(() => expect(asked.mock.lastCall?.[0].offset).toBe(200))
  // Only what is in view is drawn.
  expect(document.querySelectorAll('[role="row"]').length).toBeLessThan(80)
  expect(await violations()).toEqual([])
})

test('tells a formula on focus', async () => {
  connect()
  await open()
  const name = page.getByText('Custo fixo financiado', { exact: true })
  name.element().focus()
  await expect.element(page.getByText(/Emprestado ÷ custo fixo do mês/)).toBeVisible()
})

test('filters by class and light with the keyboard, and lets all of it go', async () => {
  connect()
  await open()
  const chip = page.getByRole('button', { name: /^Classe D.*40 clientes, R\$.30,00/ })
  chip.element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(chip).toHaveAttribute('aria-pressed', 'true')
  await vi.waitFor(() => expect(asked.mock.lastCall?.[0].classes).toEqual(['D']))
  await page.getByRole('button', { name: /^Amarelo.*40 clientes/ }).click()
  await vi.waitFor(() => expect(asked.mock.lastCall?.[0].lights).toEqual(['yellow']))
  expect(shown.mock.lastCall![0]).toEqual({ classes: 'D', sinais: 'amarelo' })
  await page.getByRole('button', { name: 'Limpar filtros' }).click()
  expect(shown.mock.lastCall![0]).toEqual({})
  await expect.element(chip).toHaveAttribute('aria-pressed', 'false')
})

test('ranks who earns and who costs by net margin, either way (M09)', async () => {
  connect()
  await open()
  await page.getByText('Quem custa', { exact: true }).click()
  await vi.waitFor(() =>
    expect(asked.mock.lastCall?.[0]).toMatchObject({ list: 'costly', sort: 'net', descending: false }),
  )
  await page.getByText('Quem rende', { exact: true }).click()
  await vi.waitFor(() =>
    expect(asked.mock.lastCall?.[0]).toMatchObject({ list: 'all', sort: 'net', descending: true }),
  )
  await page.getByRole('button', { name: 'Cliente', exact: true }).click()
  await vi.waitFor(() => expect(asked.mock.lastCall?.[0]).toMatchObject({ sort: 'name', descending: false }))
})

test('says the signs of the yellow ones, and opens one with Enter', async () => {
  connect()
  const router = await open()
  await page.getByRole('tab', { name: 'Sinal amarelo' }).click()
  await expect.element(page.getByText(/Usa R\$.900,00 de um limite de R\$.1\.000,00/).first()).toBeVisible()
  await vi.waitFor(() => expect(asked.mock.lastCall?.[0].lights).toEqual(['yellow']))
  document.querySelector<HTMLElement>('[role="grid"]')!.focus()
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await vi.waitFor(() => expect(router.state.location.pathname).toBe(`/clientes/${uuidOf(1, 2)}`))
  expect(router.state.location.search).toEqual({ aba: 'credito' })
})
