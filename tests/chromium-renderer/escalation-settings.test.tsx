import { EscalationSettings } from '#renderer/features/escalation/escalation-settings.tsx'
import { DEFAULT_BANK_CALENDAR } from '#shared/domain/calendar.ts'
import { DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import { DEFAULT_CREDIT_POLICY } from '#shared/domain/credit-policy.ts'
import {
  DEFAULT_ESCALATION_RULES,
  type EscalationRules,
  noticeDaysOf,
} from '#shared/domain/escalation/escalation-rules.ts'
import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { connectFakes, ends, signedInAs } from './fake-ends.ts'
import { mount, violations } from './mount.tsx'

const saved = vi.fn<(rules: EscalationRules) => void>()

beforeEach(async () => {
  saved.mockClear()
  const settings = (escalation: EscalationRules) => ({
    laboratory: null,
    terms: DEFAULT_CHARGE_TERMS,
    calendar: DEFAULT_BANK_CALENDAR,
    checklists: { dentist: [], clinic: [], laboratory: [], consumer: [] },
    credit: { version: 0, publishedOn: null, by: '', note: '', policy: DEFAULT_CREDIT_POLICY },
    escalation,
  })
  connectFakes({
    store: {
      ...signedInAs('owner'),
      settings: {
        get: ends.store.settings.get.handler(() => settings(DEFAULT_ESCALATION_RULES)),
        saveEscalation: ends.store.settings.saveEscalation.handler(({ input }) => {
          saved(input.escalation)
          return settings(input.escalation)
        }),
      },
    },
  })
  await mount(<EscalationSettings />)
})

const save = () => page.getByRole('button', { name: 'Salvar prazos' }).click()

test('the days of notice of each state are the house’s to change, to take out and to add (X7)', async () => {
  const saoPaulo = page.getByRole('textbox', { name: 'Dias de aviso do órgão: SP' })
  await expect.element(saoPaulo).toHaveValue('20 dias')
  expect(await violations()).toEqual([])
  await saoPaulo.fill('25')
  await page.getByRole('button', { name: 'Tirar MT dos prazos próprios' }).click()
  await page.getByRole('combobox', { name: 'Outro estado' }).click()
  await page.getByRole('option', { name: 'RS', exact: true }).click()
  await page.getByRole('textbox', { name: 'Dias de aviso do órgão: RS' }).fill('12')
  await save()
  await vi.waitFor(() => expect(saved).toHaveBeenCalledOnce())
  const rules = saved.mock.lastCall![0]
  expect(rules.noticeDaysByState).toEqual({ SP: 25, PE: 20, PI: 15, RS: 12 })
  expect(noticeDaysOf(rules, 'MT')).toBe(DEFAULT_ESCALATION_RULES.noticeDays)
})

test('a state without days is asked for by its name, and nothing is saved', async () => {
  await page.getByRole('textbox', { name: 'Dias de aviso do órgão: PI' }).fill('')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('Falta corrigir um campo')).toBeVisible()
  await expect.element(page.getByRole('button', { name: /Dias de aviso do órgão: PI/ })).toBeVisible()
  expect(saved).not.toHaveBeenCalled()
})
