import { CustomerCredit } from '#renderer/features/score/customer-credit.tsx'
import { forgetDraft } from '#renderer/lib/draft.ts'
import { currentDay } from '#renderer/lib/today.ts'
import type { Role } from '#shared/domain/access.ts'
import { DEFAULT_BANK_CALENDAR, day } from '#shared/domain/calendar.ts'
import { DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import { DEFAULT_CREDIT_POLICY } from '#shared/domain/credit-policy.ts'
import { creditStanding } from '#shared/domain/standing-of-credit.ts'
import { buildCustomer } from '#tests/support/build.ts'
import { behaviourAsOf, creditFacts, titleDue } from '#tests/support/credit-facts.ts'
import { afterEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { connectFakes, ends, refusalOf, signedInAs } from './fake-ends.ts'
import { mount, violations } from './mount.tsx'

const customer = buildCustomer()
const facts = {
  ...creditFacts({
    behaviour: behaviourAsOf({
      titles: [titleDue(20), titleDue(90, { paid: 0 }), titleDue(150, { paid: 0 })],
    }),
  }),
  customerId: customer.id,
}
const profile = { ...facts.profile, customerId: customer.id }
const standing = creditStanding(facts, DEFAULT_CREDIT_POLICY)
const sent = vi.fn()

function connect(role: Role) {
  const { credit, settings, services } = ends.store
  const house = { version: 2, publishedOn: day('2026-10-01'), by: 'Marta Lima', note: '' }
  connectFakes({
    store: {
      ...signedInAs(role),
      settings: {
        get: settings.get.handler(() => ({
          laboratory: null,
          terms: DEFAULT_CHARGE_TERMS,
          calendar: DEFAULT_BANK_CALENDAR,
          checklists: { dentist: [], clinic: [], laboratory: [], consumer: [] },
          credit: { ...house, policy: DEFAULT_CREDIT_POLICY },
        })),
      },
      services: { list: services.list.handler(() => []) },
      credit: {
        standing: credit.standing.handler(() => ({ facts, standing, profile, policyVersion: 2 })),
        scoreHistory: credit.scoreHistory.handler(() => []),
        releases: { ofCustomer: credit.releases.ofCustomer.handler(() => []) },
        setLimit: credit.setLimit.handler(({ input }) => {
          sent(input)
          throw refusalOf({
            code: 'above-initial-cap',
            details: { cap: 100_000, until: '2027-02-01' },
            field: 'limit',
          })
        }),
        setTemporaryLimit: credit.setTemporaryLimit.handler(({ input }) => {
          sent(input)
          throw refusalOf({ code: 'ends-in-past', details: {}, field: 'temporaryLimit.until' })
        }),
        adjustScore: credit.adjustScore.handler(({ input }) => {
          sent(input)
          return profile
        }),
      },
    },
  })
}

afterEach(() => {
  sent.mockClear()
  for (const form of ['limit', 'temporary-limit', 'adjustment']) forgetDraft(`${form}:${customer.id}`)
})

test('shows factors that add up to the score, what was lost, and nothing axe minds', async () => {
  connect('receptionist')
  await mount(<CustomerCredit customer={customer} />)
  const table = page.getByRole('region', { name: 'De onde vêm os pontos' })
  await expect.element(table).toBeVisible()
  const rows = [...table.element().querySelectorAll('tbody tr')]
  const points = rows.map((row) => Number.parseInt(row.querySelector('td')!.textContent, 10))
  expect(points.reduce((sum, part) => sum + part, 0)).toBe(standing.score.score)
  expect(points).toHaveLength(8)
  await expect.element(table.getByText(`${standing.score.score} de 1000`, { exact: true })).toBeVisible()
  await expect.element(page.getByText(/Tabela VIP: benefício suspenso por atraso de 20 dias/)).toBeVisible()
  // A receptionist reads and plays, and decides nothing.
  expect(page.getByRole('button', { name: /Mudar limite|Congelar|Ajustar score/ }).elements()).toHaveLength(0)
  expect(await violations()).toEqual([])
})

test('says at its field why a limit or an end was refused, and keeps what was typed', async () => {
  connect('manager')
  await mount(<CustomerCredit customer={customer} />)
  await page.getByRole('button', { name: 'Mudar limite' }).click()
  await page.getByRole('switch', { name: 'Seguir o teto inicial da política' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Salvar limite' }).click()
  await expect.element(page.getByText('Falta corrigir 2 campos')).toBeVisible()
  expect(sent).not.toHaveBeenCalled()
  await dialog.getByRole('textbox', { name: 'Limite' }).fill('5.000,00')
  await dialog.getByRole('textbox', { name: 'Motivo' }).fill('Cliente antigo de outro laboratório')
  await dialog.getByRole('button', { name: 'Salvar limite' }).click()
  await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce())
  expect(sent.mock.lastCall![0]).toMatchObject({ customerId: customer.id, limit: 500_000 })
  const limit = dialog.getByRole('textbox', { name: 'Limite' })
  await expect.element(limit).toHaveAccessibleDescription(/Para cliente novo o limite vai até R\$.1\.000,00/)
  await expect.element(limit).toHaveValue('5.000,00')
})

test('says at its field that a temporary limit ends in the past', async () => {
  connect('manager')
  await mount(<CustomerCredit customer={customer} />)
  await page.getByRole('button', { name: 'Limite temporário' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Valor a mais' }).fill('800')
  await dialog.getByRole('textbox', { name: 'Último dia' }).fill('01/01/2026')
  await dialog.getByRole('textbox', { name: 'Motivo' }).fill('Obra grande')
  await dialog.getByRole('button', { name: 'Dar limite temporário' }).click()
  await expect
    .element(dialog.getByRole('textbox', { name: 'Último dia' }))
    .toHaveAccessibleDescription('A data final já passou. Escolha hoje ou um dia adiante.')
  expect(sent.mock.lastCall![0]).toMatchObject({
    temporaryLimit: { amount: 80_000, until: '2026-01-01', reason: 'Obra grande' },
  })
})

test('adjusts the score only with points, an end and a reason', async () => {
  connect('owner')
  await mount(<CustomerCredit customer={customer} />)
  await page.getByRole('button', { name: 'Ajustar score' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Pontos' }).fill('500')
  await dialog.getByRole('textbox', { name: 'Motivo' }).fill('curto')
  await dialog.getByRole('button', { name: 'Gravar ajuste' }).click()
  await expect.element(page.getByText('Falta corrigir 2 campos')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Pontos' }).fill('-50')
  await dialog.getByRole('textbox', { name: 'Motivo' }).fill('Cheque sustado que o bureau ainda não mostra')
  await dialog.getByRole('button', { name: 'Gravar ajuste' }).click()
  await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce())
  const { adjustment } = sent.mock.lastCall![0] as { adjustment: { points: number; until: string } }
  expect(adjustment.points).toBe(-50)
  expect(adjustment.until > currentDay()).toBe(true)
  await expect.element(dialog).not.toBeInTheDocument()
})
