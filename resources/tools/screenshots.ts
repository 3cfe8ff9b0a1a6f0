import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { launchApp, newProfile, removeProfile } from '#tests/support/desktop-app.ts'
import { ofxStatement } from '#tests/support/ofx-statement.ts'
import {
  goTo,
  importFile,
  importSample,
  openCustomer,
  sampleFile,
  setTheme,
  setUp,
} from '#tests/support/journey.ts'

/** `npm run screenshots`: every screen, in both themes and at the two common sizes, into resources/screenshots. */
const out = path.resolve(import.meta.dirname, '../screenshots')
mkdirSync(out, { recursive: true })
const sizes = { 1366: { width: 1366, height: 768 }, 1920: { width: 1920, height: 1080 } }
const screens = {
  inicio: 'Início',
  clientes: 'Clientes',
  pedidos: 'Pedidos',
  credito: 'Crédito',
  fechamento: 'Fechamento',
  banco: 'Banco',
  importar: 'Importar',
  aging: 'A receber',
  cartas: 'Cartas',
  catalogo: 'Catálogo',
  ajustes: 'Ajustes',
}
const pages = {
  'titulos-e-cartoes': 'ajustes/titulos',
  cheques: 'cheques',
  documentos: 'documentos',
  numeros: 'numeros',
  'numeros-evolucao': 'numeros?aba=evolucao',
  'numeros-carteira': 'numeros?aba=carteira',
  'numeros-caixa': 'numeros?aba=caixa',
  'documentos-texto': 'documentos?tipo=contrato',
  'documentos-fazer': 'documentos?aba=fazer&tipo=contrato',
  bloqueios: 'credito?aba=bloqueios',
  propostas: 'credito?aba=propostas',
  politica: 'ajustes/credito',
  checklists: 'ajustes/checklists',
}
const tabs = {
  'cliente-extrato': 'Extrato',
  'cliente-documentos': 'Documentos',
  'cliente-pedidos': 'Pedidos',
  'cliente-cadastro': 'Cadastro',
  'cliente-consultas': 'Consultas',
  'cliente-analise': 'Análise',
  'cliente-credito': 'Crédito',
  'cliente-raio-x': 'Raio-X',
}
const DEBTOR = 'Sorriso do Parque Odontologia Ltda'
/** So that the order is refused. */
const BELOW_COST = '100,00'

const profile = newProfile()
const desktop = await launchApp({ profile })
const { ui } = desktop

async function openPage(page: string): Promise<void> {
  await ui.evaluate((hash) => {
    location.hash = hash
  }, `#/${page}`)
}

/** An order as at the counter, up to its decision; not saved. */
async function fillOrder(customer: string, price?: string): Promise<void> {
  await openPage('pedidos/novo')
  await ui.getByRole('combobox', { name: 'Cliente' }).fill(customer)
  await ui.getByRole('option', { name: customer }).click()
  await ui.getByRole('combobox', { name: 'Serviço do item 1' }).fill('CMC')
  await ui.getByRole('option', { name: /Coroa metalocerâmica/ }).click()
  await ui.waitForTimeout(600)
  if (price) await ui.getByLabel('Preço unitário do item 1').fill(price)
  await ui.waitForTimeout(600)
}

/** The bank's statement, so that its desk has something on it: one payment that is certain, one likely, one nobody knows. */
async function takeStatementIn(): Promise<void> {
  const file = path.join(profile, 'extrato.ofx')
  writeFileSync(
    file,
    ofxStatement([
      { on: '20261121', amount: '834.42', id: '1', memo: 'PIX RECEBIDO 99.000.003/0001-92' },
      { on: '20261120', amount: '470.00', id: '2', memo: 'PIX RECEBIDO 99.000.012/0001-83' },
      { on: '20261119', amount: '250.00', id: '3', memo: 'TED RECEBIDA' },
      { on: '20261118', amount: '-45.00', id: '4', memo: 'TARIFA PACOTE' },
    ]),
    'latin1',
  )
  await goTo(ui, 'Banco')
  await ui.getByRole('main').locator('input[type=file]').setInputFiles(file)
  await ui.getByRole('button', { name: 'Trazer para o Em Dia' }).click()
  await ui.getByRole('grid', { name: 'Lançamentos do banco' }).waitFor()
}

async function saveOrder(): Promise<void> {
  await ui.getByRole('button', { name: /^Salvar pedido/ }).click()
  await ui.getByRole('heading', { name: /^OS \d+ ·/ }).waitFor()
}

await setUp(ui, 'import')
await importSample(ui)
await importFile(ui, sampleFile('catalogo.csv'))
await takeStatementIn()
await fillOrder('Dra. Lúcia Simões')
await saveOrder()
await fillOrder(DEBTOR, BELOW_COST)
await saveOrder()
// What was said of the orders would lie over the first pictures.
await ui
  .getByText(/^OS \d+ salva/)
  .first()
  .waitFor({ state: 'detached' })

for (const theme of ['light', 'dark'] as const) {
  await setTheme(ui, theme)
  for (const [width, size] of Object.entries(sizes)) {
    await ui.setViewportSize(size)
    const picture = async (name: string) => {
      await ui.waitForTimeout(900)
      await ui.screenshot({ path: path.join(out, `${name}-${theme}-${width}.png`) })
    }
    for (const [name, label] of Object.entries(screens)) {
      await goTo(ui, label)
      await picture(name)
    }
    for (const [name, page] of Object.entries(pages)) {
      await openPage(page)
      await picture(name)
    }
    await openCustomer(ui, DEBTOR)
    await picture('cliente')
    await ui.keyboard.press('r')
    await picture('receber')
    await ui.keyboard.press('Escape')
    for (const [name, tab] of Object.entries(tabs)) {
      await ui.getByRole('tab', { name: tab, exact: true }).click()
      await picture(name)
    }
    await fillOrder(DEBTOR, BELOW_COST)
    await picture('pedido-novo')
    await goTo(ui, 'Pedidos')
    await ui.getByRole('row').filter({ hasText: DEBTOR }).first().click()
    await ui.getByRole('heading', { name: /^OS \d+ ·/ }).waitFor()
    await picture('pedido')
  }
}
await desktop.close()
removeProfile(profile)
