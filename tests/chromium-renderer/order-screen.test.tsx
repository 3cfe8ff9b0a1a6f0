import { DecisionCard } from '#renderer/features/orders/decision/decision-card.tsx'
import { OrderScreen } from '#renderer/features/orders/page/order-screen.tsx'
import { OverrideModal } from '#renderer/features/orders/page/release-modals.tsx'
import { useOrder } from '#renderer/features/orders/queries.ts'
import type { OrderView } from '#shared/contracts/orders.ts'
import { addDays, type Day } from '#shared/domain/calendar.ts'
import type { Cheque } from '#shared/domain/cheque-plan.ts'
import { planCheques } from '#shared/domain/cheque-series.ts'
import type { CreditFacts } from '#shared/domain/credit-facts.ts'
import { centavos, ZERO } from '#shared/domain/money.ts'
import { currentDay } from '#renderer/lib/today.ts'
import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { uuidOf } from '#tests/support/build.ts'
import { connectOrders, crowns, decide, onPage, trusted, viewOf } from './order-ends.tsx'
import { ends } from './fake-ends.ts'
import { mount, violations } from './mount.tsx'

const { store } = ends
const noop = () => undefined
/** A customer to whom the monthly closing was granted. */
const granted = (given: Partial<CreditFacts> = {}) =>
  trusted({ profile: { ...trusted().profile, paymentPolicyId: 'c' }, ...given })
const unconsulted = granted({ bureau: null })

beforeEach(() => page.viewport(1366, 768))

test('says approved, approved with conditions, and held, each with its word', async () => {
  connectOrders()
  const facts = granted()
  const paid = { received: centavos(31_200), chequesInHand: ZERO, billed: centavos(31_200) }
  const cases = [
    ['Aprovado', decide(crowns('c'), facts, paid)],
    ['Aprovado com condições', decide(crowns('c'), facts)],
    ['Retido', decide(crowns('c'), unconsulted)],
  ] as const
  for (const [word, decision] of cases) {
    const card = await mount(onPage(<DecisionCard decision={decision} facts={facts} onAct={noop} />))
    await expect.element(page.getByRole('status').getByText(word, { exact: true })).toBeVisible()
    expect(await violations()).toEqual([])
    await card.unmount()
  }
})

test('tells what may be lost and what consumes the limit, and leads to the answer', async () => {
  connectOrders()
  const onAct = vi.fn()
  await mount(
    onPage(<DecisionCard decision={decide(crowns('c'), unconsulted)} facts={unconsulted} onAct={onAct} />),
  )
  await expect.element(page.getByText(/você perde R\$\s624,00 de custo e R\$\s976,00 de lucro/)).toBeVisible()
  await expect.element(page.getByText(/R\$\s1\.288,00 de R\$\s10\.000,00/)).toBeVisible()
  await expect.element(page.getByText('Não há consulta de crédito registrada.')).toBeVisible()
  await page.getByRole('button', { name: 'Registrar consulta' }).click()
  expect(onAct).toHaveBeenCalledWith('bureau')
})

function Screen({ id }: { id: string }) {
  const { data } = useOrder(id)
  return data ? <OrderScreen view={data} todo={undefined} onEdit={noop} onOpenOrder={noop} /> : null
}

/** The page of an order, over a store that answers its steps as given. */
function open(view: OrderView, orders: Record<string, unknown> = {}, role: 'owner' | 'manager' = 'owner') {
  const get = store.orders.get.handler(() => view)
  connectOrders({ facts: view.decision.facts, role, orders: { get, ...orders } })
  return mount(onPage(<Screen id={view.order.id} />))
}

test('shows why a step was not taken, and takes it with one key once it may', async () => {
  const view = viewOf(crowns('c'), granted())
  const held = viewOf(crowns('c'), unconsulted)
  const stopped: OrderView = { ...held, decision: { ...held.decision, id: uuidOf(8, 9) } }
  let may = false
  const began = {
    ...view,
    phase: 'producing' as const,
    nextStage: 'Acabamento',
    order: { ...view.order, stageLog: [{ stage: 'Modelo', on: currentDay(), by: 'Marta Lima' }] },
  }
  const advance = store.orders.advance.handler(() =>
    may ? { view: began, done: true } : { view: stopped, done: false },
  )
  await open(view, { advance })
  await expect.element(page.getByRole('button', { name: /Começar: Modelo/ })).toBeEnabled()
  await userEvent.keyboard('a')
  await expect.element(page.getByText('Não avançou')).toBeVisible()
  await expect.element(page.getByText('Não há consulta de crédito registrada.')).toBeVisible()
  may = true
  await userEvent.keyboard('a')
  await expect.element(page.getByRole('button', { name: /Começar: Acabamento/ })).toBeVisible()
  await expect.element(page.getByText('Não avançou')).not.toBeInTheDocument()
  expect(await violations()).toEqual([])
})

test('has the missing entry ready to receive', async () => {
  const receive = vi.fn()
  const view = viewOf(crowns('c'), granted())
  await open(view, {
    receive: store.orders.receive.handler(({ input }) => {
      receive(input)
      return view
    }),
  })
  await expect.element(page.getByLabelText('Valor')).toHaveValue('312,00')
  await page.getByLabelText('Valor').fill('2000')
  await expect.element(page.getByText(/Passa do que falta/)).toBeVisible()
  await page.getByLabelText('Valor').fill('312')
  await page.getByRole('button', { name: /^Receber R\$/ }).click()
  await vi.waitFor(() => expect(receive).toHaveBeenCalledOnce())
  expect(receive.mock.lastCall?.[0]).toMatchObject({ amount: 31_200, means: 'pix', paidOn: currentDay() })
})

const PLAN_FROM: Day = addDays(currentDay(), 5)

function chequeOrder(): OrderView {
  const chequePlan = planCheques({
    amount: centavos(160_000),
    uncoveredCost: centavos(62_400),
    count: 3,
    firstOn: PLAN_FROM,
    every: { months: 1 },
  })
  return viewOf(crowns('d', { chequePlan }), trusted())
}

test('takes the cheques of the plan in, the later ones following the first', async () => {
  const received = vi.fn()
  const view = chequeOrder()
  await open(view, {
    receiveCheques: store.orders.receiveCheques.handler(({ input }) => {
      received(input)
      return view
    }),
  })
  await page.getByLabelText('Banco do cheque 1').fill('Itaú')
  await page.getByLabelText('Número do cheque 1').fill('000998')
  await page.getByLabelText('Emitente do cheque 1').fill('Ana Souza')
  await page.getByLabelText('Número do cheque 3').fill('77')
  await page.getByLabelText('Banco do cheque 1').fill('Bradesco')
  await page.getByRole('button', { name: 'Receber 3 cheques' }).click()
  await vi.waitFor(() => expect(received).toHaveBeenCalledOnce())
  const { cheques } = received.mock.lastCall![0] as { cheques: Cheque[] }
  expect(cheques.map(({ bank, number, issuer }) => [bank, number, issuer])).toEqual([
    ['Bradesco', '000998', 'Ana Souza'],
    ['Bradesco', '000999', 'Ana Souza'],
    ['Bradesco', '77', 'Ana Souza'],
  ])
  expect(cheques.map(({ amount }) => amount)).toEqual([62_400, 48_800, 48_800])
})

test('opens the delivery when the work is ready, and says so before', async () => {
  const view = viewOf(crowns('c'), granted())
  const producing = await open({ ...view, phase: 'producing' })
  await expect.element(page.getByText('A entrega abre quando a produção terminar.')).toBeVisible()
  expect(page.getByRole('button', { name: /^Entregar/ }).query()).toBeNull()
  await producing.unmount()
  await open({ ...view, phase: 'ready' })
  await expect.element(page.getByRole('button', { name: /^Entregar/ })).toBeEnabled()
})

test('does not let a cheque be cleared before its day, and says the law', async () => {
  const view = chequeOrder()
  const [planned] = view.order.chequePlan
  const cheque: Cheque = {
    ...planned!,
    id: uuidOf(8, 5),
    customerId: view.order.customerId,
    orderId: view.order.id,
    bank: 'Itaú',
    number: '998',
    issuer: 'Ana Souza',
    receivedOn: currentDay(),
    status: 'in-hand',
    statusOn: currentDay(),
    returnReason: null,
    paymentId: null,
    cmc7: null,
    issuerTaxId: null,
    samePlace: true,
    events: [],
  }
  await open({ ...view, cheques: [cheque] })
  await expect.element(page.getByRole('button', { name: 'Compensou: cheque 998' })).toBeDisabled()
  await expect.element(page.getByText(/Súmula 370/)).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Devolver ao cliente: cheque 998' })).toBeEnabled()
})

test('lets a manager release what a manager may, and names who releases the rest', async () => {
  const unknown = granted({
    bureau: null,
    registration: { ...trusted().registration, status: 'draft' },
  })
  const view = viewOf(crowns('c'), unknown)
  const released = vi.fn()
  connectOrders({ facts: unknown, role: 'manager' })
  await mount(onPage(<OverrideModal view={view} onClose={released} />))
  await expect
    .element(page.getByRole('checkbox', { name: 'O cadastro ainda não foi aprovado.' }))
    .toBeChecked()
  await expect
    .element(page.getByRole('checkbox', { name: 'Não há consulta de crédito registrada.' }))
    .toBeDisabled()
  await expect.element(page.getByText('Este motivo só o proprietário libera.').first()).toBeVisible()
  await page.getByLabelText(/^Justificativa/).fill('curta')
  await page.getByRole('button', { name: 'Liberar este pedido' }).click()
  await expect.element(page.getByText('Explique em ao menos 10 letras.').first()).toBeVisible()
  await expect.element(page.getByText('Anexe o que sustenta a exceção.').first()).toBeVisible()
  expect(released).not.toHaveBeenCalled()
})
