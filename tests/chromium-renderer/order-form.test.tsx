import { emptyOrder } from '#renderer/features/orders/form/order-fields.ts'
import { OrderForm } from '#renderer/features/orders/form/order-form.tsx'
import type { OrderDecision } from '#shared/domain/decision.ts'
import type { OrderDetails } from '#shared/domain/order.ts'
import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ANA, connectOrders, CROWN, decide, onPage, TODAY, trusted } from './order-ends.tsx'
import { mount, violations } from './mount.tsx'

const saved = vi.fn()
const onSaved = vi.fn()

function form(customer: { id: string; name: string } | null = null) {
  return mount(
    onPage(
      <OrderForm
        start={emptyOrder(TODAY, customer)}
        view={null}
        fromOrderId={null}
        draftKey="order-new-"
        onSaved={onSaved}
      />,
    ),
  )
}

async function pickService() {
  await page.getByRole('combobox', { name: 'Serviço do item 1' }).click()
  await userEvent.keyboard('zr1')
  await expect.element(page.getByRole('option', { name: /Coroa de zircônia/ })).toBeVisible()
  await userEvent.keyboard('{Enter}')
}

beforeEach(async () => {
  await page.viewport(1366, 768)
  localStorage.clear()
  saved.mockClear()
  onSaved.mockClear()
})

test('takes an order by keyboard alone, quoted for the customer, and saves it with Ctrl+Enter', async () => {
  connectOrders({ onSave: saved })
  await form()
  await expect.element(page.getByRole('combobox', { name: 'Cliente' })).toHaveFocus()
  await userEvent.keyboard('ana')
  await expect.element(page.getByRole('option', { name: /Ana Souza/ })).toBeVisible()
  await userEvent.keyboard('{Enter}{Tab}P-104{Tab}zr1')
  await expect.element(page.getByRole('option', { name: /Coroa de zircônia/ })).toBeVisible()
  await userEvent.keyboard('{Enter}{Tab}11, 21{Tab}2')
  await expect.element(page.getByRole('status').getByText('Aprovado com condições')).toBeVisible()
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await vi.waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
  const { details } = saved.mock.lastCall![0] as { details: OrderDetails }
  expect(details).toMatchObject({
    customerId: ANA.id,
    patientCode: 'P-104',
    on: TODAY,
    // Five business days after a Sunday.
    promisedOn: '2026-11-27',
    policy: { id: 'b' },
  })
  expect(details.items).toHaveLength(1)
  expect(details.items[0]).toMatchObject({
    serviceId: CROWN.id,
    quantity: 2,
    specification: '11, 21',
    unitPrice: 80_000,
    unitCost: 31_200,
    priceTable: 'standard',
  })
  expect(await violations()).toEqual([])
})

test('refuses a patient’s name with words, and keeps the rest', async () => {
  connectOrders({ onSave: saved })
  await form(ANA)
  await page.getByLabelText('Código do paciente').fill('Maria da Silva')
  await userEvent.keyboard('{Tab}')
  await expect.element(page.getByText(/Use só o código do paciente/)).toBeVisible()
  await pickService()
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await expect.element(page.getByText('Falta corrigir um campo')).toBeVisible()
  expect(saved).not.toHaveBeenCalled()
})

test('asks for the cost of work outside the catalogue', async () => {
  connectOrders({ onSave: saved })
  await form(ANA)
  await page.getByRole('combobox', { name: 'Serviço do item 1' }).click()
  await userEvent.keyboard('Conserto de grampo{Enter}')
  await page.getByLabelText('Preço unitário do item 1').fill('120')
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await expect.element(page.getByText('Falta corrigir um campo')).toBeVisible()
  expect(saved).not.toHaveBeenCalled()
  await page.getByLabelText('Custo unitário do item 1').fill('30')
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await vi.waitFor(() => expect(saved).toHaveBeenCalledOnce())
  const { details } = saved.mock.lastCall![0] as { details: OrderDetails }
  expect(details.items[0]).toMatchObject({
    serviceId: null,
    description: 'Conserto de grampo',
    unitCost: 3000,
  })
})

test('never lets a late answer stand for what was typed after it', async () => {
  const waiting: { details: OrderDetails; answer: () => void }[] = []
  const facts = trusted()
  const assess = (details: OrderDetails) =>
    new Promise<OrderDecision>((resolve) => {
      waiting.push({ details, answer: () => resolve(decide(details, facts)) })
    })
  connectOrders({ facts, assess })
  await form(ANA)
  await pickService()
  await vi.waitFor(() => expect(waiting.some(({ details }) => details.policy.id === 'b')).toBe(true))
  await page.getByLabelText('Quantidade do item 1').fill('3')
  await vi.waitFor(() => expect(waiting.at(-1)?.details.items[0]?.quantity).toBe(3))
  waiting.at(-1)?.answer()
  await expect.element(page.getByText(/você perde R\$\s936,00 de custo/)).toBeVisible()
  expect(waiting.length).toBeGreaterThan(1)
  for (const { answer } of waiting.slice(0, -1)) answer()
  await new Promise((resolve) => setTimeout(resolve, 300))
  await expect.element(page.getByText(/você perde R\$\s936,00 de custo/)).toBeVisible()
})

test('says the profit that a discount leaves, and when it eats the cost', async () => {
  connectOrders()
  await form(ANA)
  await pickService()
  await page.getByLabelText('Desconto').fill('100')
  await expect.element(page.getByText('Lucro de R$ 388,00', { exact: false })).toBeVisible()
  await page.getByLabelText('Desconto').fill('500')
  await expect.element(page.getByText('Prejuízo de R$ 12,00', { exact: false })).toBeVisible()
  await expect.element(page.getByRole('status').getByText('Retido')).toBeVisible()
})

test('keeps what was typed over a closed window', async () => {
  connectOrders()
  const first = await form(ANA)
  await page.getByLabelText('Código do paciente').fill('P-9')
  await vi.waitFor(() => expect(localStorage.getItem('em-dia:draft:order-new-')).toContain('P-9'))
  await first.unmount()
  await form(ANA)
  await expect.element(page.getByText('Recuperamos o que você estava digitando.')).toBeVisible()
  await expect.element(page.getByLabelText('Código do paciente')).toHaveValue('P-9')
})

test('makes a series of cheques that never increases, and says what is wrong with a change', async () => {
  connectOrders({ onSave: saved })
  await form(ANA)
  await pickService()
  await page.getByRole('radio', { name: /Cheques decrescentes/ }).click()
  await expect.element(page.getByLabelText('Valor do cheque 1')).toHaveValue('312,00')
  await expect.element(page.getByLabelText('Valor do cheque 3')).toHaveValue('244,00')
  await expect.element(page.getByText(/fecha certinho/)).toBeVisible()
  await page.getByLabelText('Valor do cheque 2').fill('400')
  await expect.element(page.getByText(/os valores nunca aumentam/)).toBeVisible()
  await expect.element(page.getByText(/passam R\$\s156,00/)).toBeVisible()
  await page.getByLabelText('Valor do cheque 2').fill('244')
  await page.getByLabelText('Valor do cheque 1').fill('300')
  await expect.element(page.getByText(/ao menos R\$\s312,00/)).toBeVisible()
  await page.getByRole('button', { name: 'Refazer a série' }).click()
  await expect.element(page.getByText(/fecha certinho/)).toBeVisible()
  await page.getByLabelText('Cheques', { exact: true }).fill('2')
  await expect.element(page.getByLabelText('Valor do cheque 2')).toHaveValue('400,00')
  await page.getByLabelText('Código do paciente').click()
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await vi.waitFor(() => expect(saved).toHaveBeenCalledOnce())
  const { details } = saved.mock.lastCall![0] as { details: OrderDetails }
  expect(details.chequePlan.map(({ amount }) => amount)).toEqual([40_000, 40_000])
})
