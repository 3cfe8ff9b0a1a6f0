import type { Locator } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DesktopApp, launchApp, removeProfile } from '#tests/support/desktop-app.ts'
import {
  chooseCrown,
  importFile,
  importSample,
  openCustomer,
  sampleFile,
  setUp,
  startOrder,
} from '#tests/support/journey.ts'

/** Who is late, blocked or out of time meets the gate, with reasons, in the sample laboratory. */

const LATE = 'Sorriso do Parque Odontologia Ltda'
const GOOD = 'Dra. Lúcia Simões'
const PARTNER = { name: 'Osvaldo Exemplo', taxId: '529.982.247-25' }
let desktop: DesktopApp
let main: Locator
let dialog: Locator
let decision: Locator

beforeAll(async () => {
  desktop = await launchApp()
  const { ui } = desktop
  ui.setDefaultTimeout(15_000)
  main = ui.getByRole('main')
  dialog = ui.getByRole('dialog')
  decision = main.getByRole('region', { name: 'Decisão de crédito' })
  await setUp(ui, 'import')
  await importSample(ui)
  await importFile(ui, sampleFile('catalogo.csv'))
})
afterAll(async () => {
  await desktop.close()
  removeProfile(desktop.profile)
})

/** A new order of one crown, up to its price. */
async function order(customer: string): Promise<void> {
  const { ui } = desktop
  await startOrder(ui, customer)
  await chooseCrown(ui)
}

const verdict = (name: string) => decision.getByText(name, { exact: true }).first().waitFor()

test('who is late pays the full price, before the work, and is told why', async () => {
  await order(LATE)
  await main
    .getByText(/tabela cheia: atraso de \d+ dias/i)
    .first()
    .waitFor()
  expect(await main.getByLabel('Preço unitário do item 1').inputValue()).toContain('390,00')
  expect(await main.getByRole('radio', { name: /^A ·/ }).isChecked()).toBe(true)
  for (const policy of [/^B ·/, /^C ·/, /^D ·/])
    expect(await main.getByRole('radio', { name: policy }).isDisabled()).toBe(true)
  await verdict('Aprovado com condições')
  await decision.getByText(/^Mais \d+ motivos?$/).click()
  await decision
    .getByText(/vencidos há até \d+ dias/)
    .first()
    .waitFor()
})

test('a price below the cost is refused, kept, and begins nothing', async () => {
  await main.getByLabel('Preço unitário do item 1').fill('100,00')
  await verdict('Retido')
  await decision.getByText(/^Vendido abaixo do custo: prejuízo de R\$\s48,00/).waitFor()
  await main.getByRole('button', { name: /^Salvar pedido/ }).click()
  await main.getByRole('heading', { name: /^OS 1 ·/ }).waitFor()
  await verdict('Retido')
  await main.getByRole('button', { name: /^Começar: Modelo/ }).click()
  await main.getByRole('alert').filter({ hasText: 'Não avançou' }).waitFor()
  expect(await main.getByText('Em produção', { exact: true }).count()).toBe(0)
})

test('a block on the document of a partner stops the order of the customer', async () => {
  const { ui } = desktop
  await openCustomer(ui, GOOD)
  await main.getByRole('tab', { name: 'Cadastro', exact: true }).click()
  await main.getByRole('button', { name: 'Acrescentar pessoa' }).click()
  await main.getByRole('textbox', { name: /^Nome/ }).last().fill(PARTNER.name)
  await main.getByRole('textbox', { name: /^CPF/ }).last().fill(PARTNER.taxId)
  await main.getByRole('button', { name: 'Salvar perfil, contatos e referências' }).click()
  await ui.getByText('Cadastro salvo.').first().waitFor()
  await ui.evaluate(() => {
    location.hash = '#/credito?aba=bloqueios'
  })
  await main.getByRole('button', { name: 'Bloquear', exact: true }).click()
  await dialog.getByLabel('Nome').fill(PARTNER.name)
  await dialog.getByLabel('CPF e CNPJ').fill(PARTNER.taxId)
  await dialog.getByLabel('Motivo').fill('Dois cheques devolvidos em 2025, R$ 3.000,00')
  await dialog.getByRole('button', { name: 'Bloquear' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await order(GOOD)
  await verdict('Retido')
  await decision
    .getByText(`${PARTNER.name}, ligado a este cliente, está na lista negra`, {
      exact: false,
    })
    .first()
    .waitFor()
})

test('a temporary limit counts until the last minute of its last day', async () => {
  const { ui } = desktop
  await openCustomer(ui, LATE)
  await main.getByRole('tab', { name: 'Crédito', exact: true }).click()
  await main.getByRole('button', { name: 'Limite temporário' }).click()
  await dialog.getByLabel('Valor a mais').fill('50,00')
  await dialog.getByLabel('Último dia').fill('22/11/2026')
  await dialog.getByLabel('Motivo').fill('Feira do fim de semana')
  await dialog.getByRole('button', { name: 'Dar limite temporário' }).click()
  await dialog.waitFor({ state: 'hidden' })
  const at = async (time: string) => {
    await ui.clock.setFixedTime(new Date(time))
    await ui.reload()
    await main.getByText(/até 22\/11\/2026: Feira do fim de semana/).waitFor()
  }
  const ended = main.getByText(/\(terminou em 22\/11\/2026\)/)
  await at('2026-11-22T23:59:00-03:00')
  expect(await ended.count()).toBe(0)
  await at('2026-11-23T00:00:00-03:00')
  await ended.waitFor()
})
