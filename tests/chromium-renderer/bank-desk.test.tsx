import { BankScreen } from '#renderer/features/bank/bank-screen.tsx'
import type { BankSearch } from '#renderer/features/bank/search.ts'
import type { DeskCandidate, DeskEntry } from '#shared/contracts/bank.ts'
import type { BankEntry } from '#shared/domain/bank/bank-entry.ts'
import type { Role } from '#shared/domain/access.ts'
import { day } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import { bankFileOf, movement } from '#tests/support/bank-file.ts'
import { uuidOf } from '#tests/support/build.ts'
import { Notifications } from '@mantine/notifications'
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
import { connectFakes, ends, refusalOf, signedInAs } from './fake-ends.ts'
import { mount, violations } from './mount.tsx'

/** The bank desk by keyboard: what Enter accepts, and what it never does. */

const waiting = (at: number): BankEntry => ({
  ...movement({ amount: at * 1_000, key: String(at), memo: `PIX ${at}` }),
  amount: centavos(at * 1_000),
  id: uuidOf(1, at),
  fileId: uuidOf(2, 1),
  uniqueKey: `1|1|1|${at}`,
  status: 'waiting',
  settlement: null,
  ignoredBecause: null,
})

const candidate = (at: number, given: Partial<DeskCandidate> = {}): DeskCandidate => ({
  customerId: uuidOf(3, at),
  customerName: `Cliente ${at}`,
  titles: [
    {
      receivableId: uuidOf(4, at),
      label: `10${at}`,
      dueOn: day('2026-11-20'),
      principal: centavos(1_000),
      total: centavos(1_000),
      payoff: centavos(1_000),
    },
  ],
  reasons: ['amount-and-payer'],
  fit: 'exact',
  inWindow: true,
  ...given,
})

const settled = vi.fn<(id: string, titles: string[]) => void>()
const inBatch = vi.fn<() => void>()
let rows: DeskEntry[] = []
let left: number[] = []

async function open(role: Role = 'owner', refuses = false) {
  const { bank } = ends.store
  const fakes = {
    staleness: bank.staleness.handler(() => ({
      stale: false,
      businessDays: 0,
      accounts: [],
      waiting: rows.length,
    })),
    files: bank.files.handler(() => {
      const { movements: _movements, ...file } = bankFileOf([])
      const kept = {
        id: uuidOf(2, 1),
        fileName: 'a.ofx',
        sha256: '0',
        importedOn: day('2026-11-21'),
        by: 'Marta',
      }
      return [{ ...file, ...kept, entries: rows.length, waiting: rows.length }]
    }),
    entries: bank.entries.handler(() => ({
      rows,
      total: rows.length,
      counts: {
        waiting: rows.length,
        waitingAmount: centavos(0),
        byProposal: { certain: 3, proposed: 0, doubt: 1, none: 0 },
        settled: 0,
        ignored: 0,
        notice: 0,
      },
    })),
    candidates: bank.candidates.handler(() => ({
      candidates: [candidate(1), candidate(2)],
      doubt: 'tie',
      certain: false,
      alike: [],
    })),
    titles: bank.titles.handler(() => []),
    settle: bank.settle.handler(({ input }) => {
      settled(input.id, input.receivableIds)
      if (refuses)
        throw refusalOf({ code: 'before-last-payment', details: { lastPaidOn: '2026-11-21' }, field: null })
      return { entry: rows[0]!.entry, receiptNumber: 7, credit: centavos(0) }
    }),
    settleCertain: bank.settleCertain.handler(() => {
      inBatch()
      return { settled: 2, amount: centavos(2_000), left: left.shift() ?? 0 }
    }),
  }
  connectFakes({ store: { ...signedInAs(role), bank: fakes } })
  const root = createRootRoute()
  const screen = () => <Screen />
  const at = (path: string) =>
    createRoute({ getParentRoute: () => root, path, component: path === '/' ? screen : () => path })
  const router = createRouter({
    routeTree: root.addChildren([at('/'), at('/banco'), at('/clientes/$customerId')]),
    history: createMemoryHistory(),
  })
  await mount(<RouterProvider router={router as never} />)
  await expect.element(page.getByRole('grid')).toBeVisible()
  await expect.element(page.getByText('PIX 1').first()).toBeVisible()
}

function Screen() {
  const [search, setSearch] = useState<BankSearch>({})
  return (
    <div style={{ height: 700, display: 'flex', flexDirection: 'column' }}>
      <Notifications />
      <BankScreen search={search} onSearch={setSearch} />
    </div>
  )
}

const grid = () => document.querySelector<HTMLElement>('[role="grid"]')!.focus()
const row = (at: number, given: Partial<DeskEntry>): DeskEntry => ({
  entry: waiting(at),
  proposal: 'proposed',
  doubt: null,
  candidates: 1,
  first: candidate(at),
  ...given,
})

beforeEach(async () => {
  await page.viewport(1366, 768)
  settled.mockClear()
  inBatch.mockClear()
  left = []
  rows = [row(1, {}), row(2, { proposal: 'doubt', doubt: 'tie', first: null, candidates: 2 })]
})

test('Enter accepts what is proposed, once however often it is pressed', async () => {
  await open()
  grid()
  await userEvent.keyboard('{Enter}{Enter}{Enter}')
  await expect.element(page.getByText('Recibo 7: Cliente 1, 101 recebido.')).toBeVisible()
  await userEvent.keyboard('{Enter}')
  expect(settled.mock.calls).toEqual([[uuidOf(1, 1), [uuidOf(4, 1)]]])
})

test('Enter settles nothing that is in doubt; a digit chooses', async () => {
  await open()
  grid()
  await userEvent.keyboard('{ArrowDown}')
  await expect
    .element(page.getByText('Mais de uma possibilidade serve igualmente bem. Escolha uma abaixo.'))
    .toBeVisible()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('searchbox', { name: /número do título/ })).toHaveFocus()
  expect(settled).not.toHaveBeenCalled()
  grid()
  await userEvent.keyboard('2')
  await vi.waitFor(() => expect(settled.mock.calls).toEqual([[uuidOf(1, 2), [uuidOf(4, 2)]]]))
})

test('everything certain is settled batch by batch after one question', async () => {
  left = [2, 0]
  await open()
  await page.getByRole('button', { name: 'Baixar os 3 certos' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Baixar' }).click()
  await expect.element(page.getByText(/^4 lançamentos baixados/)).toBeVisible()
  expect(inBatch).toHaveBeenCalledTimes(2)
})

test('a refusal says why and leaves the movement where it was', async () => {
  await open('owner', true)
  grid()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('alert')).toBeVisible()
  await expect.element(page.getByText('PIX 1').first()).toBeVisible()
})

test('U says that there is nothing to undo', async () => {
  await open()
  grid()
  await userEvent.keyboard('u')
  await expect.element(page.getByText(/^Nada foi baixado agora há pouco/)).toBeVisible()
})

test('axe finds nothing', async () => {
  await open()
  await expect.element(page.getByRole('button', { name: /^Baixar: Cliente 1/ })).toBeVisible()
  expect(await violations()).toEqual([])
})
