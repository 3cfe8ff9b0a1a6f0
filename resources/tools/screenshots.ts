import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { collected, startCollecting } from '#tests/support/collection-data.ts'
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
  cobranca: 'Cobrança',
  cartas: 'Cartas',
  negociacao: 'Negociação',
  escalada: 'Escalada',
  reconquista: 'Reconquista',
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
  'cobranca-lista': 'cobranca?aba=lista',
  'cobranca-mensagens': 'cobranca?aba=mensagens',
  'cobranca-resultados': 'cobranca?aba=resultados',
  'cobranca-regua': 'cobranca?aba=regua',
  'negociacao-promessas': 'negociacao?aba=promessas',
  'negociacao-acordos': 'negociacao?aba=acordos',
  'negociacao-ouvidoria': 'negociacao?aba=ouvidoria',
  'escalada-casos': 'escalada?aba=casos',
  'escalada-relogios': 'escalada?aba=relogios',
  'escalada-parceiros': 'escalada?aba=parceiros',
  'reconquista-candidatos': 'reconquista?aba=candidatos',
  'ajustes-contato': 'ajustes/contato',
  'ajustes-textos': 'ajustes/textos',
  'ajustes-email': 'ajustes/email',
  'ajustes-acordos': 'ajustes/acordos',
  'ajustes-escalada': 'ajustes/escalada',
  'ajustes-roteiros': 'ajustes/roteiros',
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
  'cliente-escalada': 'Escalada',
  'cliente-acordos': 'Acordos',
  'cliente-negociacao': 'Negociação',
}
const DEBTOR = collected.agreeing
/** So that the order is refused. */
const BELOW_COST = '100,00'

const profile = newProfile()
// A working day: on a Sunday nobody is written to.
const desktop = await launchApp({ profile, today: '2026-11-23' })
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
await startCollecting(desktop.app, ui)
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
    // The last of the tabs leads to the call, and the call to the offer.
    await ui.getByRole('main').getByRole('link', { name: 'Ligar', exact: true }).click()
    await ui.getByRole('heading', { name: `Ligação: ${DEBTOR}` }).waitFor()
    await picture('ligacao')
    await ui.keyboard.press('Alt+a')
    await ui.getByRole('heading', { name: 'Propor acordo' }).waitFor()
    await picture('acordo-novo')
    await openPage('escalada?aba=casos&abrir=novo')
    await picture('caso-novo')
    await ui.keyboard.press('Escape')
    await ui.getByRole('dialog').waitFor({ state: 'hidden' })
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
