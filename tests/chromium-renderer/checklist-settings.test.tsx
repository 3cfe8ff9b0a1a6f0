import { ChecklistSettings } from '#renderer/features/checklists/checklist-settings.tsx'
import type { Settings } from '#shared/contracts/settings.ts'
import type { Role } from '#shared/domain/access.ts'
import type { ChecklistItem } from '#shared/domain/checklist.ts'
import { DEFAULT_CHECKLISTS } from '#shared/domain/default-checklists.ts'
import { defaultSettings } from '#electron/store/store-state.ts'
import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { connectFakes, ends, signedInAs } from './fake-ends.ts'
import { mount, violations } from './mount.tsx'

const item = (id: string, title: string): ChecklistItem => ({
  id,
  title,
  hint: '',
  weight: 3,
  mandatory: false,
  validityDays: null,
  evidence: 'any',
})
const ITEMS = [item('cro', 'CRO ativo'), item('endereco', 'Comprovante de endereço')]
const sent = vi.fn()

function connect(role: Role) {
  const settings: Settings = {
    ...defaultSettings(),
    checklists: { dentist: ITEMS, clinic: [], laboratory: [], consumer: [] },
  }
  connectFakes({
    store: {
      ...signedInAs(role),
      settings: { get: ends.store.settings.get.handler(() => settings) },
      registrations: {
        saveChecklists: ends.store.registrations.saveChecklists.handler(({ input }) => {
          sent(input.checklists)
          return { ...settings, checklists: input.checklists }
        }),
      },
    },
  })
}

beforeEach(() => {
  sent.mockClear()
  localStorage.clear()
})

const ids = () => sent.mock.calls.at(-1)![0].dentist.map(({ id }: ChecklistItem) => id)

test('moves an item by Alt and an arrow, and never past the ends', async () => {
  connect('manager')
  await mount(<ChecklistSettings />)
  const edit = page.getByRole('button', { name: 'Mudar Comprovante de endereço' })
  await expect.element(edit).toBeVisible()
  ;(edit.element() as HTMLElement).focus()
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
  expect(sent).not.toHaveBeenCalled()
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
  await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce())
  expect(ids()).toEqual(['endereco', 'cro'])
  expect(await violations()).toEqual([])
})

test('names a new item by its title, for good', async () => {
  connect('manager')
  await mount(<ChecklistSettings />)
  await page.getByRole('button', { name: 'Acrescentar item' }).click()
  await page.getByRole('textbox', { name: /^O que pedir/ }).fill('CRO')
  await page.getByRole('button', { name: 'Guardar item' }).click()
  await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce())
  expect(ids()).toEqual(['cro', 'endereco', 'cro-2'])
})

test('goes back to the house’s list of a kind after asking', async () => {
  connect('owner')
  await mount(<ChecklistSettings />)
  await page.getByRole('button', { name: 'Voltar ao modelo' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Voltar ao modelo' }).click()
  await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce())
  expect(sent.mock.lastCall?.[0]).toMatchObject({ dentist: DEFAULT_CHECKLISTS.dentist, clinic: [] })
})

test('is only read by the receptionist', async () => {
  connect('receptionist')
  await mount(<ChecklistSettings />)
  await expect.element(page.getByText('CRO ativo')).toBeVisible()
  expect(page.getByRole('button', { name: 'Acrescentar item' }).elements()).toEqual([])
})
