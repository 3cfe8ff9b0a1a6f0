import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Locator } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DesktopApp, launchApp, removeProfile } from '#tests/support/desktop-app.ts'
import { answerDialogs, choose, goTo, importFile, openCustomer, setUp } from '#tests/support/journey.ts'

/** An order paid in the closing: delivered, closed with others, its statement printed, its title disputed. */

const CUSTOMER = 'Dra. Lúcia Simões'
const folder = mkdtempSync(path.join(tmpdir(), 'em-dia-fechamento-'))
let desktop: DesktopApp
let main: Locator
let dialog: Locator

beforeAll(async () => {
  desktop = await launchApp()
  const { ui } = desktop
  ui.setDefaultTimeout(10_000)
  main = ui.getByRole('main')
  dialog = ui.getByRole('dialog')
  await setUp(ui)
  const customers = path.join(folder, 'clientes.csv')
  writeFileSync(
    customers,
    `\uFEFFCódigo;Razão Social;CPF/CNPJ;Tipo\r\nC001;${CUSTOMER};999.000.001-88;Dentista\r\n`,
  )
  await importFile(ui, customers)
  // Buys under policy C, whatever the class of who is new.
  await openCustomer(ui, CUSTOMER)
  await main.getByRole('tab', { name: 'Crédito' }).click()
  await main.getByRole('button', { name: 'Mudar condições' }).click()
  await choose(ui, 'Política de pagamento própria', 'C · Metade do custo na entrada, resto no fechamento')
  await dialog.getByRole('button', { name: 'Salvar condições' }).click()
  await dialog.waitFor({ state: 'hidden' })
})
afterAll(async () => {
  await desktop.close()
  removeProfile(desktop.profile)
  rmSync(folder, { recursive: true })
})

const press = (name: string | RegExp, within: Locator = main) => within.getByRole('button', { name }).click()
const shows = (text: string | RegExp, within: Locator = main) => within.getByText(text).first().waitFor()

/** Answers the dialog that asks why. */
async function because(reason: string, confirm: string): Promise<void> {
  const asking = dialog.filter({ has: desktop.ui.getByLabel('Motivo') }).last()
  await asking.getByLabel('Motivo').fill(reason)
  await press(confirm, asking)
}

/** An order under policy C let pass by exception, its entry received, produced and delivered. */
async function delivered(work: string, price: string, cost: string, entry: string): Promise<void> {
  const { ui } = desktop
  await goTo(ui, 'Pedidos')
  await main
    .getByRole('link', { name: 'Novo pedido' })
    .or(main.getByRole('button', { name: 'Novo pedido' }))
    .first()
    .click()
  await main.getByRole('combobox', { name: 'Cliente' }).fill(CUSTOMER)
  await ui.getByRole('option', { name: CUSTOMER }).click()
  await main.getByRole('combobox', { name: 'Serviço do item 1' }).fill(work)
  await ui.getByRole('option', { name: `Fora do catálogo: “${work}”` }).click()
  await main.getByLabel('Preço unitário do item 1', { exact: true }).fill(price)
  await main.getByLabel('Custo unitário do item 1', { exact: true }).fill(cost)
  await main.getByRole('radio', { name: /^C ·/ }).check()
  await press(/^Salvar pedido/)
  await main.getByRole('heading', { name: new RegExp(`^OS \\d+ · ${CUSTOMER}`) }).waitFor()
  await press('Liberar por exceção…')
  await dialog.getByLabel('Justificativa').fill('Cliente antiga da sócia, com indicação')
  const proof = path.join(folder, 'acordo.pdf')
  writeFileSync(proof, '%PDF-1.7\nacordo')
  await answerDialogs(desktop.app, proof)
  await press('Comprovação: Escolher arquivos…', dialog)
  await dialog.getByText('acordo.pdf').waitFor()
  await press('Liberar este pedido', dialog)
  await dialog.waitFor({ state: 'hidden' })
  await press(`Receber R$ ${entry}`)
  await press(/^Começar: Produção/)
  await press(/^Concluir produção/)
  await press('Entregar 1 peça')
  await shows('Tudo já foi entregue.')
}

test('orders of policy C are delivered, and wait for the closing', async () => {
  await delivered('Coroa de zircônia', '800,00', '300,00', '150,00')
  await delivered('Placa de bruxismo', '200,00', '60,00', '30,00')
  const { ui } = desktop
  await goTo(ui, 'Fechamento')
  await main.getByRole('row').filter({ hasText: CUSTOMER }).getByText('820,00').first().waitFor()
  await shows(/^1 cliente · R\$\s820,00 a fechar/)
})

test('one is left for the next closing with its reason, and comes back', async () => {
  const { ui } = desktop
  await main.getByRole('row').filter({ hasText: CUSTOMER }).getByText(CUSTOMER).click()
  await dialog.getByRole('checkbox', { name: 'Incluir a OS 2' }).click()
  await because('Vai conferir a cor', 'Deixar para o próximo')
  await shows('Fica para o próximo: Vai conferir a cor', dialog)
  await shows(/Título a pagar: R\$\s650,00/, dialog)
  // What was chosen outlives a reload.
  await ui.waitForTimeout(500)
  await ui.reload()
  await shows('Fica para o próximo: Vai conferir a cor', dialog)
  await dialog.getByRole('checkbox', { name: 'Incluir a OS 2' }).click()
  await shows(/Título a pagar: R\$\s820,00/, dialog)
  await ui.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
})

test('all is closed with one key, and the statement says it', async () => {
  const { ui } = desktop
  await ui.keyboard.press('Control+Enter')
  await dialog.getByText(/^1 cliente, 2 OS, R\$\s820,00/).waitFor()
  await press('Fazer fechamento', dialog)
  await dialog.getByText('Fechamento nº 1').first().waitFor()
  const pdf = path.join(folder, 'demonstrativo.pdf')
  await answerDialogs(desktop.app, pdf)
  await press(/PDF único/, dialog)
  await dialog.getByText('1 arquivo salvo.').waitFor({ timeout: 60_000 })
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })
  for (const said of [
    'Demonstrativo do fechamento',
    'FM 1',
    'Coroa de zircônia',
    'Placa de bruxismo',
    '820,00',
  ])
    expect(text).toContain(said)
  await dialog.getByRole('row').filter({ hasText: 'FM 1' }).getByText('FM 1').click()
  await dialog.getByRole('button', { name: 'Salvar PDF' }).waitFor()
  await ui.keyboard.press('Escape')
  await ui.keyboard.press('Escape')
  await openCustomer(ui, CUSTOMER)
  await main.getByRole('row').filter({ hasText: 'Fechamento: OS 1, 2' }).getByText('FM 1').waitFor()
})

test('a closing is taken back whole, and made again', async () => {
  const { ui } = desktop
  await goTo(ui, 'Fechamento')
  await main.getByRole('tab', { name: 'Fechamentos feitos' }).click()
  await main.getByRole('row').filter({ hasText: '820,00' }).getByText('820,00').first().click()
  await press('Desfazer fechamento', dialog)
  await because('Corte no dia errado', 'Desfazer fechamento')
  await shows(/^Desfeito em 22\/11\/2026: Corte no dia errado/, dialog)
  await ui.keyboard.press('Escape')
  await main.getByRole('tab', { name: 'Fechar o mês' }).click()
  await main.getByRole('row').filter({ hasText: CUSTOMER }).waitFor()
  await ui.keyboard.press('Control+Enter')
  await press('Fazer fechamento', dialog)
  await dialog.getByText('Fechamento nº 2').first().waitFor()
  await ui.keyboard.press('Escape')
})
