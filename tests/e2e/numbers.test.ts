import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tabTo } from '#tests/support/keyboard.ts'
import type { DesktopApp } from '#tests/support/desktop-app.ts'
import { answerDialogs, goTo, importSample, openCustomer } from '#tests/support/journey.ts'
import { type LaboratoryApp, openLaboratory } from '#tests/support/laboratory-app.ts'

/** The numbers of the sample laboratory and the statements of a customer, on screen and on paper. */

const DEBTOR = 'Sorriso do Parque Odontologia Ltda'
let lab: LaboratoryApp
let desktop: DesktopApp
let main: Locator
let dialog: Locator

beforeAll(async () => {
  lab = await openLaboratory()
  ;({ desktop, main, dialog } = lab)
  await importSample(lab.ui)
})
afterAll(() => lab.end())

const moneyIn = (text: string) => /R\$\s?[\d.]+,\d\d/.exec(text)?.[0] ?? ''

test('each figure tells its formula on focus and leads to what is behind it', async () => {
  const { ui } = desktop
  await goTo(ui, 'Números')
  for (const name of [
    'Por saldo, acima de 30 dias',
    'Prazo médio de recebimento (DSO)',
    'Índice de concentração (HHI)',
  ])
    await main.getByText(name).waitFor()
  await tabTo(ui, /^Por saldo/)
  await ui.getByRole('tooltip').filter({ hasText: 'Principal vencido há mais de 30 dias' }).waitFor()

  const card = main.getByText('Por saldo, acima de 30 dias').locator('../..')
  const late = moneyIn(await card.innerText())
  await main.getByTitle('Ver o que está por trás: Por saldo, acima de 30 dias').click()
  await ui.getByRole('heading', { level: 1 }).getByText('A receber').waitFor()
  // The principal of the same titles, bucket by bucket.
  await main
    .getByText(late.replace(/R\$\s?/, ''))
    .first()
    .waitFor()
})

test('months, risk and cash say what they are made of; the red line needs what only a person knows', async () => {
  const { ui } = desktop
  await goTo(ui, 'Números')
  await main.getByRole('tab', { name: 'Evolução' }).click()
  const months = main.getByRole('grid', { name: 'Mês a mês' })
  await months.getByText('out/26').waitFor()
  await months.focus()
  await ui.keyboard.press('ArrowDown')
  await ui.keyboard.press('Enter')
  await dialog.getByRole('grid', { name: 'Títulos por trás do número' }).waitFor()
  await ui.keyboard.press('Escape')
  await main.getByRole('tab', { name: 'Carteira' }).click()
  await main.getByRole('table', { name: 'Provisão por faixa' }).waitFor()
  await main.getByRole('button', { name: 'Extratos em lote' }).click()
  const late = Number.parseInt(await dialog.getByText(/^\d+ clientes$/).innerText(), 10)
  const pdfs = path.join(lab.folder, 'extratos')
  mkdirSync(pdfs)
  await answerDialogs(desktop.app, pdfs)
  await dialog.getByText('Salvar um PDF por cliente').click()
  await dialog.getByText(`${late} arquivos salvos`).waitFor({ timeout: 30_000 })
  expect(readdirSync(pdfs).filter((name) => name.startsWith('Extrato em aberto'))).toHaveLength(late)
  await ui.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  await main.getByRole('tab', { name: 'Caixa' }).click()
  await main.getByText('Diga quanto há em caixa para ver a linha vermelha.').first().waitFor()
  await main.getByRole('button', { name: 'Ajustar contas' }).click()
  await dialog.getByLabel('Dinheiro em caixa e bancos').fill('5.000,00')
  await dialog.getByLabel('Contado em').fill('22/11/2026')
  await dialog.getByRole('button', { name: 'Salvar contas' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await main.getByText('Contado em 22/11/2026').waitFor()
})

test('as of a day in the address, and exported as it is shown', async () => {
  const { app, ui } = desktop
  await goTo(ui, 'Números')
  await main.getByLabel('Posição de').fill('30/09/2026')
  await main.getByText('Posição de 30/09/2026').waitFor()
  expect(ui.url()).toContain('em=2026-09-30')
  const file = path.join(lab.folder, 'numeros.csv')
  await answerDialogs(app, file)
  const value = await main.getByTitle('Ver o que está por trás: Prazo médio de recebimento (DSO)').innerText()
  await main.getByRole('button', { name: 'Exportar' }).click()
  await ui.getByRole('menuitem', { name: /CSV/ }).click()
  await ui.getByText('Números exportados.').waitFor()
  expect(readFileSync(file, 'utf8')).toContain(`Prazo médio de recebimento (DSO);${value};`)
})

test('a customer’s statements: what is open is its balance, what moved ends where it should', async () => {
  const { ui } = desktop
  await openCustomer(ui, DEBTOR)
  await main.getByRole('tab', { name: 'Extrato' }).click()
  const open = main.getByRole('grid', { name: 'Títulos em aberto do cliente' })
  await open.waitFor()
  const total = await open.getByRole('row').last().innerText()
  await main.getByRole('button', { name: 'PDF do extrato' }).click()
  await dialog.getByRole('button', { name: 'Salvar PDF' }).waitFor()
  await ui.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  await main.getByText('Movimentação', { exact: true }).click()
  const moved = main.getByRole('grid', { name: 'Movimentos do cliente' })
  await moved.waitFor()
  await main.getByLabel('De', { exact: true }).fill('01/01/2025')
  await expect.poll(() => ui.url()).toContain('de=2025-01-01')
  // The last balance is what the other statement adds up to.
  const closing = moneyIn(await main.getByText('Saldo final').locator('..').innerText()).replace(/R\$\s?/, '')
  expect(total).toContain(closing)
})
