import { ServiceForm } from '#renderer/features/services/service-form.tsx'
import type { Role } from '#shared/domain/access.ts'
import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { connectFakes, ends, refusalOf, signedInAs } from './fake-ends.ts'
import { mount, violations } from './mount.tsx'
import { CROWN } from './order-ends.tsx'

const sent = vi.fn()
const onSaved = vi.fn()

beforeEach(() => {
  localStorage.clear()
  sent.mockClear()
  onSaved.mockClear()
})

function connect({ taken = false, role = 'manager' }: { taken?: boolean; role?: Role } = {}) {
  const register = ends.store.services.register.handler(({ input }) => {
    sent(input)
    if (taken) {
      throw refusalOf({
        code: 'service-code-taken',
        details: { code: 'ZR1', name: CROWN.name },
        field: 'details.code',
      })
    }
    return { ...input.details, id: CROWN.id }
  })
  connectFakes({ store: { ...signedInAs(role), services: { register } } })
}

async function fill(prices: readonly [full: string, standard: string, vip: string]) {
  await page.getByLabelText(/^Código/).fill('ZR1')
  await page.getByLabelText(/^Nome/).fill('Coroa de zircônia')
  await page.getByLabelText(/^Custo direto/).fill('312')
  await page.getByLabelText(/^Produção/).fill('5')
  await page.getByLabelText(/^Cheia/).fill(prices[0])
  await page.getByLabelText(/^Padrão/).fill(prices[1])
  await page.getByLabelText(/^VIP/).fill(prices[2])
}

const save = () => page.getByRole('button', { name: 'Salvar serviço' }).click()

test('warns of a table below cost, and saves what was typed with its critical stage', async () => {
  connect()
  await mount(<ServiceForm service={null} onSaved={onSaved} />)
  await fill(['900', '800', '300'])
  await expect.element(page.getByText(/A tabela VIP está abaixo do custo/)).toBeVisible()
  await page.getByRole('checkbox', { name: 'Etapa 2 é crítica' }).click()
  expect(await violations()).toEqual([])
  await save()
  await vi.waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
  expect(sent.mock.lastCall?.[0]).toMatchObject({
    details: {
      code: 'ZR1',
      cost: 31_200,
      prices: { full: 90_000, standard: 80_000, vip: 30_000 },
      productionDays: 5,
      stages: [{ critical: false }, { name: 'Confecção', critical: true }, { critical: false }],
    },
  })
})

test('refuses tables out of order in words', async () => {
  connect()
  await mount(<ServiceForm service={null} onSaved={onSaved} />)
  await fill(['700', '800', '740'])
  await save()
  await expect.element(page.getByText(/A tabela cheia não pode ser menor/).first()).toBeVisible()
  expect(sent).not.toHaveBeenCalled()
})

test('says at its field that a code is taken', async () => {
  connect({ taken: true })
  await mount(<ServiceForm service={null} onSaved={onSaved} />)
  await fill(['900', '800', '740'])
  await save()
  await expect.element(page.getByText(/O código ZR1 já é de Coroa de zircônia/).first()).toBeVisible()
  expect(onSaved).not.toHaveBeenCalled()
})

test('tells a receptionist who changes the catalogue', async () => {
  connect({ role: 'receptionist' })
  await mount(<ServiceForm service={CROWN} onSaved={onSaved} />)
  await expect.element(page.getByText(/Só gerente ou proprietário muda o catálogo/)).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Salvar serviço' })).toBeDisabled()
})
