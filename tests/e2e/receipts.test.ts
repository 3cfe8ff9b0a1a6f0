import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Locator } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DesktopApp } from '#tests/support/desktop-app.ts'
import { answerDialogs, goTo, openCustomer, owedTitles } from '#tests/support/journey.ts'
import { type LaboratoryApp, openLaboratory } from '#tests/support/laboratory-app.ts'

/** Money in: several titles at once, what is left, the customer's credit, receipts and their way back. */

const PAYER = 'Dra. Lúcia Simões'
const OTHER = 'Dra. Gabriela Rangel'
let lab: LaboratoryApp
let desktop: DesktopApp
let main: Locator
let dialog: Locator

beforeAll(async () => {
  lab = await openLaboratory()
  ;({ desktop, main, dialog } = lab)
  await lab.bring('clientes', [
    `C001;${PAYER};999.000.001-88;Dentista`,
    `C002;${OTHER};999.000.002-69;Dentista`,
  ])
  await lab.bring('titulos', [
    '8001;1/3;C001;01/09/2026;05/10/2026;1.000,00',
    '8001;2/3;C001;01/09/2026;05/11/2026;500,00',
    '8001;3/3;C001;01/09/2026;07/12/2026;300,00',
    '9001;1/1;C002;01/09/2026;05/10/2026;1.000,00',
  ])
})
afterAll(() => lab.end())

const press = (name: string | RegExp, within: Locator = main) =>
  within.getByRole('button', { name }).first().click()
const part = (title: string) => dialog.getByLabel(`Parte do título ${title}`).inputValue()
const creditIs = (amount: string) =>
  main.getByRole('heading', { name: `Crédito do cliente: R$ ${amount}` }).waitFor()

/** What each open title owes today, by its number. */
async function owed(): Promise<[title: string, total: string][]> {
  const rows = await owedTitles(desktop.ui)
  // The payments under a title are dated too, and owe nothing.
  return rows.flatMap(({ title, amounts }) => (amounts.at(-1) ? [[title, amounts.at(-1)!]] : []))
}

/** Opens the form over all titles with its key. */
async function receive(amount: string): Promise<void> {
  await desktop.ui.keyboard.press('r')
  await dialog.getByLabel('Valor recebido').fill(amount)
}

/** The text of the receipt that is open, saved with its key. */
async function savedReceipt(name: string): Promise<string> {
  const pdf = path.join(lab.folder, name)
  await answerDialogs(desktop.app, pdf)
  await dialog.getByRole('button', { name: 'Salvar em PDF' }).and(dialog.locator(':enabled')).waitFor()
  await desktop.ui.keyboard.press('s')
  await expect.poll(() => existsSync(pdf)).toBe(true)
  await desktop.ui.getByText('Recibo salvo em PDF.').last().waitFor()
  return execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).replaceAll(/\s+/gu, ' ')
}

/** Lets go of what was said: messages lie over the rows of a small window until they leave by themselves. */
async function dismissMessages(): Promise<void> {
  const messages = desktop.ui.locator('.mantine-Notification-closeButton')
  await messages.evaluateAll((found) => {
    for (const button of found) (button as HTMLElement).click()
  })
  await expect.poll(() => messages.count()).toBe(0)
}

async function reverse(number: number): Promise<void> {
  await press(`Estornar o recibo ${number}`)
  await dialog.getByLabel('Motivo').fill('Lançado por engano')
  await press('Estornar', dialog)
}

test('one amount pays the oldest titles first, and the receipt is there with one key', async () => {
  const { ui } = desktop
  await openCustomer(ui, PAYER)
  await owedTitles(ui)
  await receive('1600')
  // 48 days of 1 % a month and 2 % on 1.000,00; 17 days on 500,00; the rest on what is not due yet.
  await expect.poll(() => part('8001 · 3/3')).toBe('51,17')
  expect(await part('8001 · 1/3')).toBe('1.036,00')
  expect(await part('8001 · 2/3')).toBe('512,83')
  await ui.keyboard.press('Control+Enter')
  await dialog.getByRole('heading', { name: 'Recibo 1' }).waitFor()
  const text = await savedReceipt('recibo.pdf')
  for (const said of [
    'Recibo nº 1',
    `Recebemos de ${PAYER}, CPF 999.000.001-88`,
    'a importância de R$ 1.600,00 (mil e seiscentos reais)',
    '8001 · 1/3 05/10/2026 1.000,00 20,00 16,00 1.000,00 1.036,00',
    '8001 · 2/3 05/11/2026 500,00 10,00 2,83 500,00 512,83',
    'Ficam quitados, principal e encargos, sem reserva: 8001 · 1/3, 8001 · 2/3.',
    'Do título 8001 · 3/3 continuam devidos R$ 248,83 de principal',
    'Campinas/SP, 22 de novembro de 2026.',
    'Laboratório Modelo de Prótese Dentária Ltda',
  ])
    expect(text).toContain(said)
  await ui.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  await expect.poll(owed).toEqual([['8001 · 3/3', '248,83']])
})

test('the same money again is warned of, and what no title takes stays as credit', async () => {
  await receive('1600')
  await dialog.getByText('Recibo 1, de 22/11/2026', { exact: false }).waitFor()
  await dialog.getByLabel('Valor recebido').fill('300')
  await dialog.getByText('Sobram R$ 51,17:').waitFor()
  await press(/^Receber R\$ 300,00$/, dialog)
  await dialog.waitFor({ state: 'hidden' })
  await creditIs('51,17')
})

test('credit pays a title without being money received, and holds its receipt', async () => {
  const { ui } = desktop
  await dismissMessages()
  await press('Novo título')
  await dialog.getByLabel('Número').fill('8002')
  await dialog.getByLabel('Valor total').fill('100')
  await dialog.getByLabel(/^(Primeiro v|V)encimento/).fill('10/12/2026')
  await press(/^Lançar/, dialog)
  await dialog.waitFor({ state: 'hidden' })
  await press('Usar em títulos')
  await expect.poll(() => part('8002')).toBe('51,17')
  await press(/^Receber R\$ 51,17$/, dialog)
  await dialog.waitFor({ state: 'hidden' })
  await creditIs('0,00')
  await expect.poll(owed).toEqual([['8002', '48,83']])

  await dismissMessages()
  await ui.getByRole('tab', { name: 'Recebimentos' }).click()
  await reverse(2)
  await ui.getByText('Deste crédito de R$ 51,17 restam R$ 0,00', { exact: false }).waitFor()
  await reverse(3)
  await ui.getByText('Recibo 3 estornado.').waitFor()
  await reverse(2)
  await ui.getByText('Recibo 2 estornado.').waitFor()
  await ui.getByRole('tab', { name: 'Títulos' }).click()
  await creditIs('0,00')
  await expect.poll(owed).toEqual([
    ['8001 · 3/3', '248,83'],
    ['8002', '100,00'],
  ])
})

test('a second copy says that the receipt was taken back', async () => {
  const { ui } = desktop
  await ui.getByRole('tab', { name: 'Recebimentos' }).click()
  await main.getByRole('grid', { name: 'Recibos do cliente' }).getByRole('row').nth(2).click()
  await dialog.getByRole('heading', { name: 'Recibo 2' }).waitFor()
  const text = await savedReceipt('segunda-via.pdf')
  expect(text).toContain('2ª VIA')
  expect(text).toContain('ESTORNADO em 22/11/2026: Lançado por engano')
  await ui.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
})

test('charges that are kept stay owed and visible when the principal is paid', async () => {
  const { ui } = desktop
  await dismissMessages()
  await openCustomer(ui, OTHER)
  await owedTitles(ui)
  await receive('1000')
  await dialog.getByRole('radio', { name: 'Guardar' }).press('Space')
  await dialog.getByText('encargos guardados').waitFor()
  await press(/^Receber R\$ 1\.000,00$/, dialog)
  await dialog.waitFor({ state: 'hidden' })
  await expect
    .poll(async () => (await owedTitles(ui))[0]!.amounts)
    .toEqual(['1.000,00', '–', '20,00', '16,00', '36,00'])
})

test('an advance and a credit note come before any title, and are paid back', async () => {
  await dismissMessages()
  await press('Receber adiantamento')
  await dialog.getByLabel('Valor recebido').fill('200')
  await press(/^Receber R\$ 200,00$/, dialog)
  await dialog.waitFor({ state: 'hidden' })
  await creditIs('200,00')
  await press('Nota de crédito')
  await dialog.getByLabel('Valor').fill('30')
  await dialog.getByLabel('Motivo').fill('Preço da tabela errada')
  await press('Dar crédito', dialog)
  await creditIs('230,00')
  await press('Devolver')
  await dialog.getByLabel('Como e por quê').fill('Pix a pedido da cliente')
  await press('Registrar devolução', dialog)
  await creditIs('0,00')
})

test('who pays early is offered a discount, earns it whole, and reads it on the receipt', async () => {
  const { ui } = desktop
  await dismissMessages()
  await goTo(ui, 'Ajustes')
  await ui.getByRole('link', { name: 'Títulos e cartões' }).click()
  await ui.getByLabel('Desconto 1: dias antes do vencimento').fill('10')
  await ui.getByLabel('Desconto 1: percentual').fill('5')
  await press('Salvar prazos e taxas')
  await ui.getByText('Ajustes salvos', { exact: false }).first().waitFor()
  await dismissMessages()
  await openCustomer(ui, OTHER)
  await press('Novo título')
  await dialog.getByLabel('Número').fill('9002')
  await dialog.getByLabel('Valor total').fill('400')
  await dialog.getByLabel(/^(Primeiro v|V)encimento/).fill('15/12/2026')
  await press(/^Lançar/, dialog)
  await dialog.waitFor({ state: 'hidden' })
  await main.getByText('até 05/12/2026, menos R$ 20,00', { exact: false }).waitFor()
  await press('Receber o título 9002')
  await dialog.getByText('Pague até 05/12/2026 e economize R$ 20,00.').waitFor()
  await ui.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  // 36,00 of charges that were kept, and 380,00 for the title that is not due yet.
  await receive('416')
  await expect.poll(() => part('9002')).toBe('380,00')
  await ui.keyboard.press('Control+Enter')
  await dialog.getByRole('heading', { name: /^Recibo \d+$/ }).waitFor()
  const text = await savedReceipt('com-desconto.pdf')
  expect(text).toContain('Desconto')
  expect(text).toContain('9002 15/12/2026 400,00 – – 380,00 20,00 380,00 –')
  expect(text).toContain('Todos os títulos ficam quitados')
  await ui.keyboard.press('Escape')
})
