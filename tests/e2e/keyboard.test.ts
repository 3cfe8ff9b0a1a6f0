import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DesktopApp, launchApp, removeProfile } from '#tests/support/desktop-app.ts'
import { OWNER, sampleFile } from '#tests/support/journey.ts'
import { focused, focusShows, openByKey, press, tabTo, type } from '#tests/support/keyboard.ts'

/** The whole path of the money without a mouse: only keys and typing, and what has the focus always shows it. */

const DEBTOR = 'Sorriso do Parque Odontologia Ltda'
let desktop: DesktopApp

beforeAll(async () => {
  desktop = await launchApp()
  desktop.ui.setDefaultTimeout(15_000)
})
afterAll(async () => {
  await desktop.close()
  removeProfile(desktop.profile)
})

test('the wizard', async () => {
  const { ui } = desktop
  await ui.getByRole('heading', { name: /Bem-vindo/ }).waitFor()
  await type(ui, /^Razão social ou nome/, 'Laboratório Modelo Ltda')
  expect(await focusShows(ui)).toBe(true)
  await type(ui, /^CNPJ ou CPF/, '11222333000181')
  await type(ui, /^Telefone/, '1935550100')
  await type(ui, /^CEP/, '13010000')
  await type(ui, /^Rua ou avenida/, 'Rua do Exemplo')
  await type(ui, /^Número/, '100')
  await type(ui, /^Bairro/, 'Jardim Modelo')
  await type(ui, /^Cidade/, 'Campinas')
  await type(ui, /^UF/, 'SP')
  await type(ui, /^Chave Pix/, 'financeiro@example.com')
  await press(ui, /^Continuar$/)
  await ui.getByLabel('Seu nome').waitFor()
  await type(ui, /^Seu nome/, OWNER.name)
  await type(ui, /^Crie um PIN/, OWNER.pin)
  await type(ui, /^Repita o PIN/, OWNER.pin)
  await ui.keyboard.press('Enter')
  await ui.getByRole('button', { name: /^Importar/ }).waitFor()
  await press(ui, /^Importar/)
  await ui.getByRole('navigation', { name: 'Menu principal' }).waitFor()
})

test('the import of the three files, each leading to the next', async () => {
  const { ui } = desktop
  for (const file of ['clientes.csv', 'titulos.csv', 'pagamentos.csv']) {
    await openByKey(ui, 'Importar')
    // The chooser of files belongs to the system; the button that opens it is reached like any other.
    await tabTo(ui, /^Escolher/)
    expect(await focusShows(ui)).toBe(true)
    await ui.locator('input[type=file]').setInputFiles(sampleFile(file))
    const commit = ui.getByRole('button', { name: /^Importar [\d.]+ / })
    await commit.and(ui.locator(':enabled')).waitFor()
    await press(ui, /^Importar [\d.]+ /)
    await ui.getByText(/^Importação concluída/).waitFor()
  }
})

test('Ctrl+K to a customer, R to receive, and Escape back to where one was', async () => {
  const { ui } = desktop
  await ui.keyboard.press('Control+k')
  await ui
    .getByPlaceholder(/nome da tela$/)
    .and(ui.locator(':focus'))
    .waitFor()
  await ui.keyboard.type('sorriso do parque')
  await ui.getByRole('dialog').getByText(DEBTOR).waitFor()
  await ui.keyboard.press('Enter')
  await ui.getByRole('heading', { level: 1, name: DEBTOR }).waitFor()
  // The palette takes a moment to leave, and two dialogs would be one too many.
  await ui.getByRole('dialog').waitFor({ state: 'hidden' })

  await tabTo(ui, /^Receber/)
  await ui.keyboard.press('r')
  const drawer = ui.getByRole('dialog')
  await drawer.getByLabel('Valor recebido').waitFor()
  await expect.poll(() => focused(ui)).toMatch(/^Valor recebido/)
  await ui.keyboard.press('Escape')
  await drawer.waitFor({ state: 'hidden' })
  await expect.poll(() => focused(ui)).toMatch(/^Receber/)

  await ui.keyboard.press('r')
  await expect.poll(() => focused(ui)).toMatch(/^Valor recebido/)
  await ui.keyboard.press('Enter')
  await drawer.waitFor({ state: 'hidden' })
  await ui
    .getByText(/^Recebidos R\$/)
    .first()
    .waitFor()
})

test('the aging by arrows, and Enter to the customer', async () => {
  const { ui } = desktop
  await openByKey(ui, 'A receber por vencimento')
  await ui.getByRole('heading', { level: 1, name: 'A receber por vencimento' }).waitFor()
  const grid = ui.getByRole('grid').first()
  await grid.getByRole('row').nth(3).waitFor()
  await tabTo(ui, /^lista$/)
  expect(await focusShows(ui)).toBe(true)
  await ui.keyboard.press('ArrowDown')
  await ui.keyboard.press('ArrowDown')
  const active = await grid.getAttribute('aria-activedescendant')
  const name = await ui.locator(`[id="${active}"]`).innerText()
  await ui.keyboard.press('Enter')
  const heading = ui.getByRole('heading', { level: 1 })
  await expect.poll(async () => name.includes(await heading.innerText())).toBe(true)
})

test('letters: marked with the space bar, issued with Enter', async () => {
  const { ui } = desktop
  await openByKey(ui, 'Cartas')
  const grid = ui.getByRole('grid', { name: 'Clientes que podem receber esta carta' })
  await grid.getByRole('row').nth(2).waitFor()
  await tabTo(ui, /^lista$/)
  expect(await focusShows(ui)).toBe(true)
  await ui.keyboard.press('Space')
  await ui.keyboard.press('ArrowDown')
  await ui.keyboard.press('Space')
  await ui.getByText(/^2 clientes escolhidos/).waitFor()
  await press(ui, /^Emitir 2 cartas/)
  await ui.getByRole('dialog', { name: /^Emitir 2 cartas/ }).waitFor()
  await press(ui, /^Emitir 2 cartas/)
  const issued = ui.getByRole('dialog', { name: '2 cartas emitidas' })
  await issued.waitFor()
  await press(ui, /^Concluir$/)
  await issued.waitFor({ state: 'hidden' })
})

test('? shows the keys, and Escape gives the focus back', async () => {
  const { ui } = desktop
  await openByKey(ui, 'Clientes')
  await ui.getByRole('grid').first().getByRole('row').nth(2).waitFor()
  await tabTo(ui, /^Novo cliente/)
  await ui.keyboard.press('?')
  const help = ui.getByRole('dialog', { name: 'Atalhos do teclado' })
  await help.getByText('Buscar cliente ou tela').waitFor()
  await ui.keyboard.press('Escape')
  await help.waitFor({ state: 'hidden' })
  await expect.poll(() => focused(ui)).toMatch(/^Novo cliente/)
})

test('/ finds and N begins a new one in the list; a letter typed in a field is only a letter', async () => {
  const { ui } = desktop
  await ui.keyboard.press('/')
  await ui.keyboard.type('n?')
  expect(await ui.getByPlaceholder(/Buscar por nome/).inputValue()).toBe('n?')
  expect(await ui.getByRole('dialog').count()).toBe(0)
})
