import { CustomerForm } from '#renderer/features/customers/customer-form.tsx'
import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ends } from './fake-ends.ts'
import { violations } from './mount.tsx'
import { ANA, connectRegistration, forgetDrafts, open, paste } from './registration-ends.tsx'

const registered = vi.fn<(input: unknown) => void>()

function connect() {
  connectRegistration({
    more: {
      customers: {
        register: ends.store.customers.register.handler(({ input }) => {
          registered(input)
          return { ...ANA, ...input.details }
        }),
      },
    },
  })
}
const screen = () => <CustomerForm customer={null} onSaved={() => undefined} />

beforeEach(async () => {
  await page.viewport(1366, 768)
  registered.mockClear()
  forgetDrafts()
  connect()
})

test('warns of who may be the same while document and name are typed, with the way there', async () => {
  const { router } = await open(screen)
  await page.getByLabelText('CPF ou CNPJ').fill('529.982')
  await expect.element(page.getByText('Pode ser um cliente que já existe')).toBeVisible()
  await expect.element(page.getByText(/mesmo documento, nome parecido/)).toBeVisible()
  expect(await violations()).toEqual([])
  await page.getByRole('link', { name: 'Ana S. Souza (nº 99)' }).click()
  await vi.waitFor(() => expect(router.state.location.pathname).toMatch(/^\/clientes\//))
  expect(router.state.location.search).toEqual({ aba: 'cadastro' })
})

test('is silent about who is nobody else', async () => {
  await open(screen)
  await page.getByRole('textbox', { name: 'Nome ou razão social' }).fill('Clínica Nova')
  await new Promise((resolve) => setTimeout(resolve, 600))
  expect(page.getByText(/que já existe/).elements()).toHaveLength(0)
})

test('takes a CNPJ with letters out of dirty text, and registers with Ctrl+Enter', async () => {
  await open(screen)
  await page.getByRole('textbox', { name: 'Nome ou razão social' }).fill('Clínica Nova')
  const taxId = page.getByLabelText('CPF ou CNPJ')
  paste(taxId.element(), '  CNPJ 12ABC34501DE35 (matriz)\n')
  await expect.element(taxId).toHaveValue('12.ABC.345/01DE-35')
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await vi.waitFor(() => expect(registered).toHaveBeenCalledOnce())
  expect(registered.mock.lastCall?.[0]).toMatchObject({
    details: { name: 'Clínica Nova', taxId: '12ABC34501DE35' },
  })
})
