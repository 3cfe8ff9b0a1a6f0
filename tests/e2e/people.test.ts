import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DesktopApp, launchApp, removeProfile } from '#tests/support/desktop-app.ts'
import { goTo, importSample, openCustomer, owedTitles, OWNER, setUp } from '#tests/support/journey.ts'

/** Each works under a name of one's own, may what the role may, and loses nothing at a locked screen. */

const RECEPTIONIST = { name: 'Bia Exemplo', pin: '4826' }
const WRONG = '9753'
let desktop: DesktopApp

beforeAll(async () => {
  desktop = await launchApp()
  desktop.ui.setDefaultTimeout(15_000)
  await setUp(desktop.ui, 'import')
  await importSample(desktop.ui)
})
afterAll(async () => {
  await desktop.close()
  removeProfile(desktop.profile)
})

async function lock(ui: Page): Promise<void> {
  await ui.keyboard.press('Control+l')
  await ui.getByRole('heading', { name: 'Tela bloqueada' }).waitFor()
}

async function enter(ui: Page, pin: string): Promise<void> {
  await ui.keyboard.type(pin)
  await ui.keyboard.press('Enter')
  await ui.getByRole('heading', { name: 'Tela bloqueada' }).waitFor({ state: 'hidden' })
}

/** At the locked screen, chooses another person. */
async function choosePerson(ui: Page, name: string): Promise<void> {
  await ui.getByRole('button', { name: 'Outra pessoa' }).click()
  await ui.getByRole('button', { name }).click()
  await ui.getByLabel(`PIN de ${name}`).waitFor()
}

test('the owner registers a receptionist', async () => {
  const { ui } = desktop
  await goTo(ui, 'Ajustes')
  await ui.getByRole('link', { name: 'Pessoas' }).click()
  await ui.getByRole('button', { name: 'Nova pessoa' }).click()
  const dialog = ui.getByRole('dialog', { name: 'Nova pessoa' })
  await dialog.getByLabel('Nome').fill(RECEPTIONIST.name)
  await dialog.getByLabel('PIN de 4 a 8 dígitos').fill(RECEPTIONIST.pin)
  await dialog.getByLabel('Repita o PIN').fill(RECEPTIONIST.pin)
  await dialog.getByRole('button', { name: 'Salvar' }).click()
  await ui.getByText(`${RECEPTIONIST.name} já pode entrar.`).first().waitFor()
  await ui.getByRole('row').filter({ hasText: RECEPTIONIST.name }).getByText('Recepção').waitFor()
})

test('the screen is locked over a half-filled form, another person enters, and the form is as it was', async () => {
  const { ui } = desktop
  await goTo(ui, 'Clientes')
  await ui
    .getByRole('button', { name: 'Novo cliente' })
    .or(ui.getByRole('link', { name: 'Novo cliente' }))
    .click()
  const name = ui.getByLabel('Nome ou razão social')
  await name.fill('Clínica pela Metade')
  await lock(ui)
  expect(await name.evaluate((field) => field.closest('[inert]') !== null)).toBe(true)
  await ui.keyboard.press('Control+k')
  await ui.keyboard.press('Escape')
  expect(await ui.getByRole('heading', { name: 'Tela bloqueada' }).isVisible()).toBe(true)
  await choosePerson(ui, RECEPTIONIST.name)
  await enter(ui, RECEPTIONIST.pin)
  expect(await name.inputValue()).toBe('Clínica pela Metade')
  await ui.getByRole('button', { name: RECEPTIONIST.name }).waitFor()
})

test('a receptionist receives, but does not pardon: the form says why and whom to ask', async () => {
  const { ui } = desktop
  await openCustomer(ui, 'Sorriso do Parque Odontologia Ltda')
  await owedTitles(ui)
  await ui.keyboard.press('r')
  const drawer = ui.getByRole('dialog')
  await drawer.getByText(/^Só gerente ou proprietário pode perdoar/).waitFor()
  expect(await drawer.getByLabel('Multa perdoada').count()).toBe(0)
  expect(await drawer.getByRole('button', { name: /^Receber R\$/ }).isEnabled()).toBe(true)
  await ui.keyboard.press('Escape')
  await drawer.waitFor({ state: 'hidden' })
})

test('a receptionist sees letters, and issues none', async () => {
  const { ui } = desktop
  await goTo(ui, 'Cartas')
  await ui
    .getByRole('checkbox', { name: /^Selecionar (?!todas)/ })
    .first()
    .check()
  await ui.getByText('Só gerente ou proprietário pode emitir cartas.').waitFor()
  expect(await ui.getByRole('button', { name: 'Emitir 1 carta' }).isDisabled()).toBe(true)
})

test('a receptionist changes neither the people nor what was imported', async () => {
  const { ui } = desktop
  await goTo(ui, 'Importar')
  await ui.getByText('Só gerente ou proprietário pode desfazer importações.').waitFor()
  expect(await ui.getByRole('button', { name: /^Desfazer a importação/ }).count()).toBe(0)
  await goTo(ui, 'Ajustes')
  await ui.getByRole('link', { name: 'Pessoas' }).click()
  await ui.getByRole('row').filter({ hasText: OWNER.name }).waitFor()
  expect(await ui.getByRole('button', { name: 'Nova pessoa' }).count()).toBe(0)
  expect(await ui.getByRole('button', { name: `Trocar PIN de ${OWNER.name}` }).count()).toBe(0)
})

async function enterWrong(ui: Page, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    await ui.keyboard.type(WRONG)
    await ui.keyboard.press('Enter')
    await ui.getByText(/^PIN incorreto|^Aguarde/).waitFor()
    await expect.poll(() => ui.getByLabel(/^PIN de/).inputValue()).toBe('')
  }
}

test('five wrong PINs make one wait, more make one wait longer, and the right one then opens', async () => {
  const { ui } = desktop
  await lock(ui)
  await enterWrong(ui, 4)
  await ui.getByText('PIN incorreto. Resta 1 tentativa antes de uma espera.').waitFor()
  await enterWrong(ui, 1)
  await ui.getByText(/^Aguarde (30|29) s/).waitFor()
  const started = Date.now()
  expect(await ui.getByRole('button', { name: 'Entrar' }).isDisabled()).toBe(true)
  // Each person waits for oneself.
  await choosePerson(ui, OWNER.name)
  await enterWrong(ui, 5)
  await ui.getByText(/^Aguarde (30|29) s/).waitFor()
  await ui.getByText(/^Aguarde/).waitFor({ state: 'hidden', timeout: 40_000 })
  await enterWrong(ui, 1)
  await ui.getByText(/^Aguarde (60|59) s/).waitFor()
  expect(Date.now() - started).toBeGreaterThan(29_000)
  await choosePerson(ui, RECEPTIONIST.name)
  await enter(ui, RECEPTIONIST.pin)
})
