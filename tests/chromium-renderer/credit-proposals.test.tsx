import { ProposalsTab } from '#renderer/features/credit/proposals-tab.tsx'
import type { LimitProposal } from '#shared/contracts/credit.ts'
import type { Role } from '#shared/domain/access.ts'
import { centavos } from '#shared/domain/money.ts'
import { uuidOf } from '#tests/support/build.ts'
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router'
import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { connectFakes, ends, signedInAs } from './fake-ends.ts'
import { mount, violations } from './mount.tsx'

const proposal = (number: number): LimitProposal => ({
  customerId: uuidOf(1, number),
  name: `Cliente ${number}`,
  class: 'A',
  current: centavos(100_000),
  proposed: centavos(125_000),
  monthsOnTime: number,
  lastDecidedOn: null,
})

type Decisions = { customerId: string; accept: boolean; proposed: number }[]
const decided = vi.fn<(decisions: Decisions) => void>()

async function open(role: Role) {
  const proposals = ends.store.credit.proposals.handler(() => [1, 2, 3, 4].map(proposal))
  const decideProposals = ends.store.credit.decideProposals.handler(({ input }) => {
    decided(input.decisions)
    const granted = input.decisions.filter(({ accept }) => accept).length
    return { granted, declined: input.decisions.length - granted, leftOut: [] }
  })
  connectFakes({ store: { ...signedInAs(role), credit: { proposals, decideProposals } } })
  const root = createRootRoute()
  const screen = () => (
    <div style={{ height: 600, display: 'flex', flexDirection: 'column' }}>
      <ProposalsTab />
    </div>
  )
  const at = (path: string) =>
    createRoute({ getParentRoute: () => root, path, component: path === '/' ? screen : () => path })
  const router = createRouter({
    routeTree: root.addChildren([at('/'), at('/clientes/$customerId')]),
    history: createMemoryHistory(),
  })
  await mount(<RouterProvider router={router as never} />)
  await expect.element(page.getByText('Cliente 1', { exact: true })).toBeVisible()
}

const grid = () => document.querySelector<HTMLElement>('[role="grid"]')!.focus()

beforeEach(async () => {
  await page.viewport(1366, 768)
  decided.mockClear()
})

test('accepts many at once by keyboard: arrows, space and A, as they were seen', async () => {
  await open('manager')
  grid()
  await userEvent.keyboard(' {ArrowDown}{ArrowDown} ')
  await expect.element(page.getByText('2 marcadas')).toBeVisible()
  expect(await violations()).toEqual([])
  await userEvent.keyboard('a')
  await vi.waitFor(() => expect(decided).toHaveBeenCalledOnce())
  expect(decided.mock.lastCall![0]).toEqual([
    { customerId: uuidOf(1, 1), accept: true, proposed: 125_000 },
    { customerId: uuidOf(1, 3), accept: true, proposed: 125_000 },
  ])
  // What was decided is marked no longer: a second A decides nothing.
  await expect.element(page.getByText('2 marcadas')).not.toBeInTheDocument()
  await userEvent.keyboard('a')
  expect(decided).toHaveBeenCalledOnce()
})

test('asks before it turns down, and turns down nothing when one gives up', async () => {
  await open('owner')
  grid()
  await userEvent.keyboard('{ArrowDown} r')
  const dialog = page.getByRole('dialog')
  await expect.element(dialog.getByText(/1 proposta recusada volta/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Cancelar' }).click()
  await expect.element(dialog).not.toBeInTheDocument()
  expect(decided).not.toHaveBeenCalled()
  await userEvent.keyboard('r')
  await dialog.getByRole('button', { name: 'Recusar' }).click()
  await vi.waitFor(() => expect(decided).toHaveBeenCalledOnce())
  expect(decided.mock.lastCall![0]).toEqual([{ customerId: uuidOf(1, 2), accept: false, proposed: 125_000 }])
})

test('lets a receptionist read, and decide nothing', async () => {
  await open('receptionist')
  await expect.element(page.getByText(/Só a gerência e o proprietário decidem/)).toBeVisible()
  expect(page.getByRole('button', { name: /Aceitar/ }).elements()).toHaveLength(0)
  expect(page.getByRole('checkbox').elements()).toHaveLength(0)
  grid()
  await userEvent.keyboard(' a')
  expect(decided).not.toHaveBeenCalled()
})
