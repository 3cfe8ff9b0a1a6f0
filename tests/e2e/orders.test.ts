import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DesktopApp } from '#tests/support/desktop-app.ts'
import { answerDialogs, goTo, receiveFirst, startOrder, typeItem } from '#tests/support/journey.ts'
import { type LaboratoryApp, openLaboratory } from '#tests/support/laboratory-app.ts'

/** Everything that can become of an order, from the first save to the last cheque, driven on the screens against the real store. */

const PAYER = 'Dra. Lúcia Simões'
const DEBTOR = 'Dra. Gabriela Rangel'
let lab: LaboratoryApp
let desktop: DesktopApp
let main: Locator
let dialog: Locator

beforeAll(async () => {
  lab = await openLaboratory()
  ;({ desktop, main, dialog } = lab)
  // Ten days late on the day of the tests, after having paid in time.
  await lab.bring('clientes', [
    `C001;${PAYER};999.000.001-88;Dentista`,
    `C002;${DEBTOR};999.000.002-69;Dentista`,
  ])
  await lab.bring('titulos', [
    '7000;1/1;C002;01/08/2026;01/09/2026;100,00',
    '7001;1/1;C002;12/10/2026;12/11/2026;100,00',
  ])
  await lab.bring('pagamentos', ['7000;1/1;C002;01/09/2026;R$ 100,00;Pix'])
})
afterAll(() => lab.end())

const press = (name: string | RegExp, within: Locator = main) => within.getByRole('button', { name }).click()

interface Typed {
  customer: string
  policy: RegExp
  /** What it is called, how many, price and cost of one. */
  items: [string, string, string, string][]
  on?: string
}

/** Types a new order as at the counter and saves it; the page of the order is there afterwards. */
async function order({ customer, policy, items, on }: Typed): Promise<void> {
  const { ui } = desktop
  await startOrder(ui, customer)
  for (const [index, [name, quantity, price, cost]] of items.entries()) {
    if (index > 0) await press('Adicionar item')
    await typeItem(ui, index + 1, { name, price, cost })
    await main.getByLabel(`Quantidade do item ${index + 1}`, { exact: true }).fill(quantity)
  }
  if (on) await main.getByLabel('Pedido em').fill(on)
  await main.getByRole('radio', { name: policy }).check()
  await press(/^Salvar pedido/)
  await main.getByRole('heading', { name: new RegExp(`^OS \\d+ · ${customer}`) }).waitFor()
}

async function more(action: string): Promise<void> {
  await press('Mais ações')
  await desktop.ui.getByRole('menuitem', { name: action }).click()
}

/** Answers the dialog that asks why. */
async function because(reason: string, confirm: string): Promise<void> {
  await dialog.getByLabel('Motivo').fill(reason)
  await press(confirm, dialog)
  await dialog.waitFor({ state: 'hidden' })
}

/** Attaches a file of that name in the dialog. */
async function attach(name: string, field: string): Promise<void> {
  const proof = path.join(lab.folder, name)
  writeFileSync(proof, `%PDF-1.7\n${name}`)
  await answerDialogs(desktop.app, proof)
  await press(`${field}: Escolher arquivos…`, dialog)
  await dialog.getByText(name).waitFor()
}

const verdict = (name: string) =>
  main.getByRole('region', { name: 'Decisão de crédito' }).getByText(name, { exact: true }).waitFor()
const heading = (text: string | RegExp) => main.getByRole('heading', { name: text }).waitFor()
const shows = (text: string | RegExp) => main.getByText(text).first().waitFor()

test('an order is split, and the parts are orders of their own', async () => {
  await order({
    customer: PAYER,
    policy: /^A ·/,
    items: [
      ['Coroa de zircônia', '3', '300,00', '100,00'],
      ['Placa de bruxismo', '1', '200,00', '50,00'],
    ],
  })
  await shows('Falta R$ 1.100,00 da entrada para produzir.')
  await more('Dividir…')
  await expect.poll(() => dialog.getByRole('button', { name: 'Dividir' }).isDisabled()).toBe(true)
  await dialog.getByRole('checkbox', { name: /Placa de bruxismo/ }).check()
  await press('Dividir', dialog)
  await heading(/^OS 2 ·/)
  await shows('Falta R$ 200,00 da entrada para produzir.')
  await goTo(desktop.ui, 'Pedidos')
  await main.getByRole('row').filter({ hasText: 'R$ 900,00' }).click()
  await heading(/^OS 1 ·/)
})

test('a receipt is taken back, and production waits for the money again', async () => {
  await press('Receber R$ 900,00')
  await shows('Tudo recebido.')
  await verdict('Aprovado')
  await press('Estornar R$ 900,00')
  await because('Pix devolvido pelo banco', 'Estornar')
  await shows('estornado: Pix devolvido pelo banco')
  // Its title is owed again: an order is never paid twice over.
  await shows(/^Faturado: o título está em Títulos/)
  await press(/^Começar: Produção/)
  await main.getByRole('alert').filter({ hasText: 'Não avançou' }).waitFor()
  await verdict('Retido')
  await main.getByRole('link', { name: 'Abrir cliente' }).click()
  await main.getByRole('tab', { name: 'Títulos' }).click()
  await receiveFirst(desktop.ui)
  await goTo(desktop.ui, 'Pedidos')
  await main.getByRole('row').filter({ hasText: 'R$ 900,00' }).click()
  await heading(/^OS 1 ·/)
  await press(/^Começar: Produção/)
  await press(/^Concluir produção/)
  await shows(/^Pronta desde/)
})

test('it is handed over in parts, never more than was ordered', async () => {
  const now = main.getByLabel('Entregar agora: Coroa de zircônia')
  await now.fill('4')
  await shows('No máximo 3.')
  expect(await main.getByRole('button', { name: 'Entregar 4 peças' }).isDisabled()).toBe(true)
  await now.fill('1')
  await main.getByLabel('Recebido por').fill('Bianca')
  await press('Entregar 1 peça')
  await shows('22/11/2026: 1 peça, recebido por Bianca')
  await press('Entregar 2 peças')
  await shows('Tudo já foi entregue.')
})

test('work delivered is made again at the house’s cost', async () => {
  await more('Fazer repetição')
  await heading('Repetição da OS 1')
  await main.getByLabel('Causa').click()
  await desktop.ui.getByRole('option', { name: 'Cor', exact: true }).click()
  await main.getByLabel('O que aconteceu').fill('Cor mais escura que a pedida')
  await press(/^Salvar pedido/)
  await heading(/^OS 3 ·/)
  await shows(/repetição: cor/)
  await main.getByRole('link', { name: 'Ver OS de origem' }).click()
  await heading(/^OS 1 ·/)
})

test('a copy is an order of its own, cancelled and reopened with reasons', async () => {
  await more('Copiar em um novo pedido')
  await heading('Novo pedido, cópia da OS 1')
  // The terms are those of today, not the ones that were copied.
  await main.getByRole('radio', { name: /^A ·/ }).check()
  await press(/^Salvar pedido/)
  await heading(/^OS 4 ·/)
  await more('Cancelar…')
  await because('Paciente desistiu', 'Cancelar pedido')
  await shows('Cancelada em 22/11/2026: Paciente desistiu')
  await more('Reabrir…')
  await because('Paciente voltou atrás', 'Reabrir pedido')
  await verdict('Aprovado com condições')
  await shows('Falta R$ 900,00 da entrada para produzir.')
})

test('the owner lets an order on cheques pass, and its cheques come in', async () => {
  await order({
    customer: PAYER,
    policy: /^D ·/,
    items: [['Prótese total', '1', '900,00', '300,00']],
    on: '20/09/2026',
  })
  await verdict('Retido')
  await press('Liberar por exceção…')
  await press('Liberar este pedido', dialog)
  await dialog.getByText('Preencha este campo.').first().waitFor()
  await dialog.getByLabel('Justificativa').fill('Cliente antiga da sócia, com indicação')
  await attach('acordo.pdf', 'Comprovação')
  await press('Liberar este pedido', dialog)
  await dialog.waitFor({ state: 'hidden' })
  await verdict('Aprovado com condições')
  await shows('Por exceção, por Marina Duarte, até 25/11/2026')
  const of = (what: string) => main.getByLabel(`${what} do cheque 1`)
  await of('Banco').fill('Banco Modelo')
  await of('Número').fill('000101')
  await of('Emitente').fill('Lúcia Simões')
  await press('Receber 3 cheques')
  await verdict('Aprovado')
})

test('what may go to the bank today goes with one key, and the list of cheques is on paper', async () => {
  const { ui } = desktop
  await goTo(ui, 'Cheques')
  await press('Relação de cheques')
  await dialog.getByRole('button', { name: 'Salvar PDF' }).waitFor()
  await dialog.getByRole('img').or(dialog.locator('canvas')).first().waitFor()
  await ui.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  await main.getByRole('tab', { name: 'Depositar hoje' }).click()
  // The third is for a holiday, and goes to the bank on the business day after.
  await main.getByText(/^2 cheques escolhidos: R\$/).waitFor()
  await press('Depositar 2 cheques')
  await press('Depositar 2 cheques', dialog)
  await dialog.waitFor({ state: 'hidden' })
  await main.getByText('Nada para depositar hoje').waitFor()
  await main.getByRole('tab', { name: 'Carteira' }).click()
  await main.getByRole('row').filter({ hasText: '000102' }).click()
  await dialog.getByText('22/11/2026: Depositado, por Marina Duarte').waitFor()
  await dialog.getByRole('link', { name: 'Abrir OS 5' }).click()
  await heading(/^OS 5 ·/)
})

test('each cheque goes its way', async () => {
  const change = async (action: string, number: string) => {
    await press(`${action}: cheque ${number}`)
    if (action === 'Voltou') {
      await dialog.getByRole('combobox', { name: 'Motivo da devolução' }).click()
      await desktop.ui.getByRole('option', { name: /^11 ·/ }).click()
    }
    await press('Registrar', dialog)
    await dialog.waitFor({ state: 'hidden' })
  }
  await change('Compensou', '000101')
  await shows('Compensado em 22/11/2026')
  await change('Voltou', '000102')
  await shows('Devolvido em 22/11/2026 · motivo 11')
  await change('Devolver ao cliente', '000103')
  await shows('Entregue de volta em 22/11/2026')
})

test('a release that is ended stops the order again', async () => {
  await press('Encerrar')
  await because('Cheque devolvido sem fundos', 'Encerrar')
  await shows(/encerrada: Cheque devolvido sem fundos/)
  // What the release lifted stands first among the reasons again.
  await main
    .getByRole('region', { name: 'Decisão de crédito' })
    .getByText('Não há consulta de crédito')
    .waitFor()
})

test('who says that he paid is let pass in trust, with the proof', async () => {
  await order({ customer: DEBTOR, policy: /^B ·/, items: [['Provisório', '1', '150,00', '40,00']] })
  await verdict('Retido')
  await press('Liberação em confiança…')
  await dialog.getByLabel('Justificativa').fill('Mandou o Pix hoje de manhã')
  await press('Liberar em confiança', dialog)
  await dialog.getByText('Anexe o comprovante.').first().waitFor()
  await attach('pix.pdf', 'Comprovante do pagamento')
  await press('Liberar em confiança', dialog)
  await dialog.waitFor({ state: 'hidden' })
  await verdict('Aprovado com condições')
  await shows('Em confiança, por Marina Duarte, até 24/11/2026')
  await main.getByRole('button', { name: 'Abrir pix.pdf' }).waitFor()
})
