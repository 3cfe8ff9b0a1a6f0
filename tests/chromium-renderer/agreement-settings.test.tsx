import { AgreementSettings } from '#renderer/features/agreements/settings/agreement-settings.tsx'
import { defaultSettings } from '#electron/store/store-state.ts'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { connectFakes, ends, signedInAs } from './fake-ends.ts'
import { mount } from './mount.tsx'

test('Ctrl+Enter saves the rules, and a share beyond the whole is answered in per cent', async () => {
  const settings = defaultSettings()
  const saved = vi.fn()
  const saveAgreementRules = ends.store.settings.saveAgreementRules.handler(({ input }) => {
    saved(input.agreementRules)
    return { ...settings, agreementRules: input.agreementRules }
  })
  const get = ends.store.settings.get.handler(() => settings)
  connectFakes({ store: { ...signedInAs('owner'), settings: { get, saveAgreementRules } } })
  await mount(<AgreementSettings />)
  const first = page.getByRole('textbox').first()
  await first.fill('101')
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await expect.element(page.getByText('Use de 0% a 100%.', { exact: true })).toBeVisible()
  await first.fill('50,5')
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await vi.waitFor(() => expect(saved).toHaveBeenCalledOnce())
  expect(saved.mock.lastCall?.[0].ladder.upTo30.cash.charges).toBe(5050)
})
