import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFindings } from '#tests/support/axe-findings.ts'
import { collected, startCollecting } from '#tests/support/collection-data.ts'
import { type DesktopApp, launchApp, removeProfile } from '#tests/support/desktop-app.ts'
import {
  goTo,
  importFile,
  importSample,
  openCustomer,
  sampleFile,
  setTheme,
  setUp,
} from '#tests/support/journey.ts'
import { ofxStatement } from '#tests/support/ofx-statement.ts'

/** axe finds nothing on any screen, in either theme, as a person meets it. */

let desktop: DesktopApp
const folder = mkdtempSync(path.join(tmpdir(), 'em-dia-acesso-'))
const statement = path.join(folder, 'extrato.ofx')
writeFileSync(
  statement,
  ofxStatement([
    { on: '20261120', amount: '5027.00', id: '1', memo: 'PIX SORRISO DO PARQUE ODONTOLOGIA' },
    { on: '20261119', amount: '33.10', id: '2', memo: 'RENDIMENTO' },
    { on: '20261118', amount: '-45.00', id: '3', memo: 'TARIFA' },
  ]),
)

const violations = () => axeFindings(desktop.ui, { optionsScrollByField: true })

/** Goes to an address of the window and waits until its page has what it asked the store for. */
async function openPage(page: string): Promise<void> {
  const { ui } = desktop
  await ui.evaluate((hash) => {
    location.hash = hash
  }, `#/${page}`)
  await settled()
}

async function settled(): Promise<void> {
  await desktop.ui.getByRole('main').getByRole('heading').first().waitFor()
  await expect
    .poll(() => desktop.ui.locator('main [aria-busy=true], main .mantine-Skeleton-root').count())
    .toBe(0)
}

beforeAll(async () => {
  // A working day: on a Sunday nobody is written to.
  desktop = await launchApp({ today: '2026-11-23' })
})
afterAll(async () => {
  await desktop.close()
  removeProfile(desktop.profile)
  rmSync(folder, { recursive: true })
})

test('the wizard', async () => {
  await desktop.ui.getByRole('heading', { name: /Bem-vindo/ }).waitFor()
  expect(await violations()).toEqual([])
  await setUp(desktop.ui, 'import')
  await importSample(desktop.ui)
  await importFile(desktop.ui, sampleFile('catalogo.csv'))
  await startCollecting(desktop.app, desktop.ui)
})

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  beforeAll(async () => setTheme(desktop.ui, theme))

  test.each([
    'Início',
    'Clientes',
    'Pedidos',
    'Crédito',
    'Fechamento',
    'Banco',
    'Importar',
    'A receber',
    'Cobrança',
    'Cartas',
    'Negociação',
    'Escalada',
    'Reconquista',
    'Catálogo',
    'Ajustes',
  ])('%s', async (screen) => {
    await goTo(desktop.ui, screen)
    expect(await violations()).toEqual([])
  })

  test('a statement of the bank, its check and what it may have paid', async () => {
    const { ui } = desktop
    await goTo(ui, 'Banco')
    await ui.locator('main input[type=file]').setInputFiles(statement)
    const take = ui.getByRole('button', { name: 'Trazer para o Em Dia' })
    await take.waitFor()
    expect(await violations()).toEqual([])
    // The second time nothing of it is new.
    await take.click()
    await ui
      .getByRole('button', { name: /^Baixar: / })
      .first()
      .waitFor()
    expect(await violations()).toEqual([])
    for (const tab of ['Avisos e débitos', 'Arquivos']) {
      await ui.getByText(new RegExp(`^${tab} \\(`)).click()
      await settled()
      expect(await violations()).toEqual([])
    }
  })

  test('a customer, and receiving from him', async () => {
    await openCustomer(desktop.ui, 'Sorriso do Parque Odontologia Ltda')
    expect(await violations()).toEqual([])
    await desktop.ui.keyboard.press('r')
    await desktop.ui.getByRole('dialog').waitFor()
    expect(await violations()).toEqual([])
    await desktop.ui.keyboard.press('Escape')
    await desktop.ui.getByRole('dialog').waitFor({ state: 'hidden' })
  })

  test.each([
    'Recebimentos',
    'Extrato',
    'Pedidos',
    'Cadastro',
    'Consultas',
    'Análise',
    'Crédito',
    'Raio-X',
    'Negociação',
    'Acordos',
    'Escalada',
    'Histórico',
  ])('the tab %s of a customer', async (tab) => {
    await openCustomer(desktop.ui, 'Sorriso do Parque Odontologia Ltda')
    await desktop.ui.getByRole('tab', { name: tab, exact: true }).click()
    await settled()
    expect(await violations()).toEqual([])
  })

  test.each([
    'clientes/novo',
    'pedidos/novo',
    'credito?aba=carteira',
    'credito?aba=bloqueios',
    'cheques',
    'cheques?aba=depositar',
    'cheques?aba=emitentes',
    'documentos',
    'documentos?tipo=contrato',
    'documentos?aba=fazer&tipo=contrato',
    'documentos?aba=fazer&tipo=acordo',
    'documentos?aba=acordos',
    'numeros',
    'numeros?aba=evolucao',
    'numeros?aba=carteira',
    'numeros?aba=caixa',
    'cobranca?aba=lista',
    'cobranca?aba=mensagens',
    'cobranca?aba=resultados&periodo=ano',
    'cobranca?aba=regua',
    'negociacao?aba=promessas',
    'negociacao?aba=acordos',
    'negociacao?aba=ouvidoria',
    'escalada?aba=decisao',
    'escalada?aba=decisao&ver=perdas',
    'escalada?aba=casos',
    'escalada?aba=relogios',
    'escalada?aba=parceiros',
    'reconquista',
    'reconquista?aba=candidatos',
    'reconquista?aba=reativar',
    'reconquista?aba=agradecer',
    'ajustes/credito',
    'ajustes/checklists',
    'ajustes/contato',
    'ajustes/textos',
    'ajustes/email',
    'ajustes/acordos',
    'ajustes/escalada',
    'ajustes/roteiros',
  ])('the page %s', async (page) => {
    await openPage(page)
    expect(await violations()).toEqual([])
  })

  test('a call, and an offer to the same customer', async () => {
    const { ui } = desktop
    await openCustomer(ui, collected.agreeing)
    await ui.getByRole('main').getByRole('tab', { name: 'Negociação', exact: true }).click()
    await ui.getByRole('main').getByRole('link', { name: 'Ligar', exact: true }).click()
    await ui.getByRole('heading', { name: `Ligação: ${collected.agreeing}` }).waitFor()
    await settled()
    expect(await violations()).toEqual([])
    await ui.keyboard.press('Alt+a')
    await ui.getByRole('heading', { name: 'Propor acordo' }).waitFor()
    await settled()
    expect(await violations()).toEqual([])
  })

  test('a case about to be opened', async () => {
    const { ui } = desktop
    await openPage('escalada?aba=casos&abrir=novo')
    await ui.getByRole('dialog').waitFor()
    expect(await violations()).toEqual([])
    await ui.keyboard.press('Escape')
    await ui.getByRole('dialog').waitFor({ state: 'hidden' })
  })

  test('an order with its decision, refused', async () => {
    const { ui } = desktop
    await openPage('pedidos/novo')
    await ui.getByRole('combobox', { name: 'Cliente' }).fill('Sorriso do Parque')
    await ui.getByRole('option', { name: 'Sorriso do Parque Odontologia Ltda' }).click()
    await ui.getByRole('combobox', { name: 'Serviço do item 1' }).fill('CMC')
    await ui.getByRole('option', { name: /Coroa metalocerâmica/ }).click()
    // Sold below its cost.
    await ui
      .getByText(/^Tabela cheia/i)
      .first()
      .waitFor()
    await ui.getByLabel('Preço unitário do item 1').fill('100,00')
    await ui
      .getByRole('region', { name: 'Decisão de crédito' })
      .getByText('Retido', { exact: true })
      .waitFor()
    expect(await violations()).toEqual([])
  })
})
