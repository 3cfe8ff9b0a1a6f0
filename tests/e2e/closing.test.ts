import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DesktopApp } from '#tests/support/desktop-app.ts'
import { answerDialogs, choose, goTo, openCustomer, startOrder, typeItem } from '#tests/support/journey.ts'
import { type LaboratoryApp, openLaboratory } from '#tests/support/laboratory-app.ts'
import { ofxStatement } from '#tests/support/ofx-statement.ts'

/** An order paid in the closing: delivered, closed with others, its statement printed, its title disputed. */

const CUSTOMER = 'Dra. Lúcia Simões'
let lab: LaboratoryApp
let desktop: DesktopApp
let main: Locator
let dialog: Locator

beforeAll(async () => {
  lab = await openLaboratory()
  const { ui } = lab
  ;({ desktop, main, dialog } = lab)
  await lab.bring('clientes', [`C001;${CUSTOMER};999.000.001-88;Dentista`])
  // Buys under policy C, whatever the class of who is new.
  await openCustomer(ui, CUSTOMER)
  await main.getByRole('tab', { name: 'Crédito' }).click()
  await main.getByRole('button', { name: 'Mudar condições' }).click()
  await choose(ui, 'Política de pagamento própria', 'C · Metade do custo na entrada, resto no fechamento')
  await dialog.getByRole('button', { name: 'Salvar condições' }).click()
  await dialog.waitFor({ state: 'hidden' })
})
afterAll(() => lab.end())

const press = (name: string | RegExp, within: Locator = main) => within.getByRole('button', { name }).click()
const shows = (text: string | RegExp, within: Locator = main) => within.getByText(text).first().waitFor()

/** Answers the dialog that asks why. */
async function because(reason: string, confirm: string): Promise<void> {
  const asking = dialog.filter({ has: desktop.ui.getByLabel('Motivo') }).last()
  await asking.getByLabel('Motivo').fill(reason)
  await press(confirm, asking)
}

/** Shuts whatever is open over the page. */
async function shut(): Promise<void> {
  await expect
    .poll(
      async () => {
        await desktop.ui.keyboard.press('Escape')
        return dialog.count()
      },
      { timeout: 10_000, interval: 400 },
    )
    .toBe(0)
}

/** An order under policy C let pass by exception, its entry received, produced and delivered. */
async function delivered(work: string, price: string, cost: string, entry: string): Promise<void> {
  const { ui } = desktop
  await startOrder(ui, CUSTOMER)
  await typeItem(ui, 1, { name: work, price, cost })
  await main.getByRole('radio', { name: /^C ·/ }).check()
  await press(/^Salvar pedido/)
  await main.getByRole('heading', { name: new RegExp(`^OS \\d+ · ${CUSTOMER}`) }).waitFor()
  await press('Liberar por exceção…')
  await dialog.getByLabel('Justificativa').fill('Cliente antiga da sócia, com indicação')
  const proof = path.join(lab.folder, 'acordo.pdf')
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
  await shut()
})

test('all is closed with one key, and the statement says it', async () => {
  const { ui } = desktop
  await ui.keyboard.press('Control+Enter')
  await dialog.getByText(/^1 cliente, 2 OS, R\$\s820,00/).waitFor()
  await press('Fazer fechamento', dialog)
  await dialog.getByText('Fechamento nº 1').first().waitFor()
  const pdf = path.join(lab.folder, 'demonstrativo.pdf')
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
  await shut()
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
  await shut()
  await main.getByRole('tab', { name: 'Fechar o mês' }).click()
  await main.getByRole('row').filter({ hasText: CUSTOMER }).waitFor()
  await ui.keyboard.press('Control+Enter')
  await press('Fazer fechamento', dialog)
  await dialog.getByText('Fechamento nº 2').first().waitFor()
  await shut()
})

test('a dispute freezes its part of the letter, and nothing else', async () => {
  const { ui } = desktop
  await lab.bring('titulos', ['7001;1/1;C001;01/09/2026;01/10/2026;1.000,00'])
  await openCustomer(ui, CUSTOMER)
  await main.getByRole('row').filter({ hasText: '7001' }).getByText('7001').click()
  await press('Contestar…', dialog)
  const asked = dialog.filter({ hasText: 'Só a parte contestada' })
  await asked.getByLabel('Valor contestado').fill('400,00')
  await asked.getByLabel('O que o cliente diz').fill('Uma peça veio quebrada')
  await press('Abrir contestação', asked)
  await shows(/^R\$\s400,00 em contestação, a responder até 29\/11\/2026/, dialog)
  await shut()
  await main.getByRole('row').filter({ hasText: '7001' }).getByText('Em contestação').waitFor()
  await goTo(ui, 'Cartas')
  await ui.getByRole('radio', { name: 'Cobrança firme' }).check({ force: true })
  const candidate = main.getByRole('row').filter({ hasText: CUSTOMER })
  await candidate.getByText('400,00').waitFor()
  // 600.00 with 2 % and 52 days of 1 % a month.
  await candidate.getByText('622,40').waitFor()
  await goTo(ui, 'Início')
})

test('the answer credits what is not owed', async () => {
  const { ui } = desktop
  await openCustomer(ui, CUSTOMER)
  await main.getByRole('row').filter({ hasText: '7001' }).getByText('7001').click()
  await press('Responder…', dialog)
  const asked = dialog.filter({ hasText: 'vira nota de crédito' })
  await asked.getByRole('radio', { name: /^Não é devido/ }).check()
  await press('Encerrar contestação', asked)
  await shows(/^R\$\s400,00 contestados: não é devido em 22\/11\/2026/, dialog)
  await dialog.getByRole('button', { name: /^Receber R\$\s622,40/ }).waitFor()
})

test('a boleto of the bank is checked to the digit, and a title put off keeps its original', async () => {
  await press('Boleto do banco…', dialog)
  const asked = dialog.filter({ hasText: 'O Em Dia não emite boletos' })
  const line = asked.getByLabel('Linha digitável')
  await line.fill('42297.00408 00002.782472 26173.001129 7 10010000018084')
  await shows(/^A linha digitável não confere/, asked)
  await line.fill('42297.00408 00002.782472 26173.001129 6 10010000018084')
  await shows(/^Banco 422 · R\$\s180,84 · vence em/, asked)
  await shows(/^O boleto é de R\$\s180,84, e o título de R\$\s1\.000,00/, asked)
  await press('Guardar boleto', asked)
  await shows('42297.00408 00002.782472 26173.001129 6 10010000018084', dialog)
  await press('Reagendar…', dialog)
  const moving = dialog.filter({ hasText: 'O histórico guarda os dois' })
  await moving.getByRole('radio', { name: /^Perdoar R\$\s22,40/ }).check()
  await moving.getByLabel('Motivo').fill('Pediu até o dia 2')
  await press('Reagendar', moving)
  await shows(/^Reagendado para 02\/12\/2026\. Motivo: Pediu até o dia 2/, dialog)
  await shut()
  await main.getByRole('row').filter({ hasText: '7001' }).getByText('02/12/2026').waitFor()
})

test('the bank’s statement settles the closing, and its orders are paid', async () => {
  const { ui } = desktop
  const statement = path.join(lab.folder, 'extrato.ofx')
  writeFileSync(
    statement,
    ofxStatement([{ on: '20261122', amount: '820.00', id: '1', memo: 'PIX RECEBIDO 999.000.001-88' }]),
  )
  await goTo(ui, 'Banco')
  await main.locator('input[type=file]').setInputFiles(statement)
  await press('Trazer para o Em Dia')
  const waiting = main.getByRole('grid', { name: 'Lançamentos do banco' })
  await waiting.getByRole('row').nth(1).getByText(CUSTOMER).waitFor()
  await waiting.focus()
  await ui.keyboard.press('Enter')
  await main.getByText(/^Esperando \(0\)/).waitFor()
  await openCustomer(ui, CUSTOMER)
  await main.getByRole('tab', { name: 'Recebimentos' }).click()
  await main.getByRole('row').filter({ hasText: '820,00' }).first().waitFor()
  await goTo(ui, 'Pedidos')
  await main.getByRole('radiogroup', { name: 'Fase' }).getByText('Todas').click()
  await main.getByRole('row').filter({ hasText: 'R$ 800,00' }).getByText('800,00').first().click()
  await main.getByRole('heading', { name: /^OS 1 ·/ }).waitFor()
  await shows('Tudo recebido.')
})
