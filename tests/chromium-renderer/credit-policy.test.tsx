import { PolicySettings } from '#renderer/features/credit-policy/policy-settings.tsx'
import { forgetDraft } from '#renderer/lib/draft.ts'
import type { Role } from '#shared/domain/access.ts'
import { DEFAULT_BANK_CALENDAR, day } from '#shared/domain/calendar.ts'
import { DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import { DEFAULT_CREDIT_POLICY, type CreditPolicy } from '#shared/domain/credit-policy.ts'
import { centavos } from '#shared/domain/money.ts'
import { uuidOf } from '#tests/support/build.ts'
import { afterEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { connectFakes, ends, refusalOf, signedInAs } from './fake-ends.ts'
import { mount, violations } from './mount.tsx'

const previewed = vi.fn<(policy: CreditPolicy) => void>()
const sent = vi.fn<(input: { policy: CreditPolicy; note: string }) => void>()

const house = { version: 3, publishedOn: day('2026-10-01'), by: 'Marta Lima', note: '' }

function connect(role: Role, refuse = false) {
  const credit = { ...house, policy: DEFAULT_CREDIT_POLICY }
  const get = ends.store.settings.get.handler(() => ({
    laboratory: null,
    terms: DEFAULT_CHARGE_TERMS,
    calendar: DEFAULT_BANK_CALENDAR,
    checklists: { dentist: [], clinic: [], laboratory: [], consumer: [] },
    credit,
  }))
  const versions = ends.store.credit.policy.versions.handler(() => [credit])
  const preview = ends.store.credit.policy.preview.handler(({ input: { policy } }) => {
    previewed(policy)
    return {
      customers: 120,
      moves: [{ from: 'B' as const, to: 'A' as const, customers: 2 }],
      changes: [1, 2].map((number) => ({
        customerId: uuidOf(1, number),
        name: `Cliente ${number}`,
        before: { score: 700, class: 'B' as const, limit: centavos(100_000) },
        after: { score: 820, class: 'A' as const, limit: centavos(100_000) },
      })),
      vipEntering: 1,
      vipLeaving: 0,
    }
  })
  const publish = ends.store.credit.policy.publish.handler(({ input: { policy, note } }) => {
    sent({ policy, note })
    if (refuse) throw refusalOf({ code: 'policy-unknown', details: {}, field: 'policy.policiesByClass.A' })
    return { ...house, version: 4, note, policy }
  })
  connectFakes({
    store: { ...signedInAs(role), settings: { get }, credit: { policy: { versions, preview, publish } } },
  })
}

afterEach(() => {
  forgetDraft('credit-policy')
  previewed.mockClear()
  sent.mockClear()
})

const button = () => page.getByRole('button', { name: 'Ver quem muda e publicar' })

test('holds back weights that do not add up to 1.000, and says by how much, while they are typed', async () => {
  connect('manager')
  await mount(<PolicySettings />)
  await expect.element(page.getByText('Soma dos pesos: 1.000. Certo.')).toBeVisible()
  await expect.element(button()).toBeDisabled()
  await page.getByLabelText('Pontualidade').fill('340')
  await expect.element(page.getByText('Soma dos pesos: 990. Faltam 10 para 1.000.')).toBeVisible()
  await button().click()
  await expect.element(page.getByText(/A soma dos pesos precisa ser 1.000./)).toBeVisible()
  expect(previewed).not.toHaveBeenCalled()
  await page.getByLabelText('Maior atraso').fill('160')
  await expect.element(page.getByText('Soma dos pesos: 1.000. Certo.')).toBeVisible()
  await button().click()
  await vi.waitFor(() => expect(previewed).toHaveBeenCalledOnce())
  expect(previewed.mock.lastCall![0].score.weights).toMatchObject({ punctuality: 340, 'worst-delay': 160 })
  expect(sent).not.toHaveBeenCalled()
})

test('shows who changes before it publishes exactly that', async () => {
  connect('manager')
  await mount(<PolicySettings />)
  await page.getByLabelText('Aumento proposto').fill('30')
  await page.getByLabelText('Teto inicial').fill('1.500,00')
  // Left empty, the rule is left out.
  await page.getByLabelText('Algo vencido há').fill('')
  await button().click()
  await expect.element(page.getByText(/2 clientes mudam de classe ou de limite, de 120/)).toBeVisible()
  await expect.element(page.getByText('B → A: 2 clientes (sobe)')).toBeVisible()
  await expect.element(page.getByText('Cliente 2', { exact: true })).toBeVisible()
  expect(await violations()).toEqual([])
  await page.getByLabelText('O que mudou e por quê').fill('Tetos novos')
  await page.getByRole('button', { name: 'Publicar v4' }).click()
  await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce())
  const { policy, note } = sent.mock.lastCall![0]
  expect(note).toBe('Tetos novos')
  expect(policy).toEqual({
    ...DEFAULT_CREDIT_POLICY,
    limits: { ...DEFAULT_CREDIT_POLICY.limits, stepBasisPoints: 3000, initialCap: 150_000 },
    yellow: { ...DEFAULT_CREDIT_POLICY.yellow, overdueDays: null },
  })
  expect(policy).toEqual(previewed.mock.lastCall![0])
})

test('says the VIP rule as it is typed, and the problems of several fields with a way to each', async () => {
  connect('owner')
  await mount(<PolicySettings />)
  await expect
    .element(
      page.getByText(/9 ou mais meses com compra nos últimos 12 meses e nada vencido há mais de 3 dias/),
    )
    .toBeVisible()
  await page.getByLabelText('Nos últimos').fill('6')
  await expect.element(page.getByText(/com compra nos últimos 6 meses/)).toBeVisible()
  await page.getByLabelText('Produção para acima de').fill('3')
  await page.getByLabelText('Custo do atraso ao mês').fill('99')
  await button().click()
  await expect.element(page.getByText('Falta corrigir 2 campos')).toBeVisible()
  await page.getByRole('button', { name: 'Custo do atraso ao mês' }).click()
  await expect.element(page.getByLabelText('Custo do atraso ao mês')).toHaveFocus()
  expect(previewed).not.toHaveBeenCalled()
})

test('keeps what was typed when the window goes away, and throws it away when asked', async () => {
  connect('manager')
  const first = await mount(<PolicySettings />)
  await page.getByLabelText('Zera acima de').fill('45')
  await expect.poll(() => localStorage.getItem('em-dia:draft:credit-policy')).toContain('45')
  await first.unmount()
  await mount(<PolicySettings />)
  await expect.element(page.getByText('Recuperamos o que você estava digitando.')).toBeVisible()
  await expect.element(page.getByLabelText('Zera acima de')).toHaveValue('45 dias')
  await page.getByRole('button', { name: 'Descartar' }).click()
  await expect.element(page.getByLabelText('Zera acima de')).toHaveValue('30 dias')
})

test('shows every rule to a receptionist, who changes none', async () => {
  connect('receptionist')
  await mount(<PolicySettings />)
  await expect.element(page.getByLabelText('Pontualidade')).toBeDisabled()
  await expect.element(page.getByText(/Só a gerência e o proprietário publicam/)).toBeVisible()
  expect(button().elements()).toHaveLength(0)
})

test('adds a payment policy to a class, by keyboard, and says a refusal where it belongs', async () => {
  connect('manager', true)
  await mount(<PolicySettings />)
  await page.getByRole('button', { name: 'Nova política de pagamento' }).click()
  const names = page.getByLabelText('Nome', { exact: true })
  await expect.poll(() => names.elements().length).toBe(5)
  await names.nth(4).fill('E · Só entrada')
  await page.getByRole('combobox', { name: 'Classe E' }).fill('entrada')
  await page.getByRole('option', { name: 'E · Só entrada' }).click()
  await userEvent.keyboard('{Escape}')
  await button().click()
  await page.getByRole('button', { name: 'Publicar v4' }).click()
  await expect.element(page.getByText(/Esta política de pagamento não existe mais/).first()).toBeVisible()
  const { policy } = sent.mock.lastCall![0]
  expect(policy.paymentPolicies).toHaveLength(5)
  expect(policy.policiesByClass.E).toEqual(['a', policy.paymentPolicies[4]!.id])
})
