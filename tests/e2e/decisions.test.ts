import type { Locator } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { goTo, openCustomer, receiveFirst, startOrder, typeItem } from '#tests/support/journey.ts'
import { type LaboratoryApp, openLaboratory } from '#tests/support/laboratory-app.ts'

/** A complaint pauses and its answer resumes; day X forces a choice; the way back goes on with payments; results show it. */

const ANA = 'Dra. Lúcia Simões'
let lab: LaboratoryApp
let main: Locator
let dialog: Locator

beforeAll(async () => {
  lab = await openLaboratory({ today: '2026-11-23' })
  ;({ main, dialog } = lab)
  await lab.bring('clientes', [`C001;${ANA};999.000.001-88;Dentista`, 'C002;Dr. Otto Lima;;Dentista'])
  await lab.bring('titulos', [
    '1001;1/1;C001;01/08/2026;15/08/2026;1.000,00',
    '1002;1/1;C002;01/11/2026;20/11/2026;300,00',
  ])
  await lab.bring('pagamentos', ['1002;1/1;C002;20/11/2026;300,00;Pix'])
})
afterAll(() => lab.end())

const row = (name: string | RegExp) => main.getByRole('row').filter({ hasText: name }).first()
const tab = (name: string) => main.getByRole('tab', { name, exact: true }).click()
const figure = (label: string, value: string | RegExp) =>
  main.locator('div').filter({ hasText: label }).getByText(value).first().waitFor()

test('a complaint is written down with one key, pauses its title, and its answer resumes it', async () => {
  await openCustomer(lab.ui, ANA)
  await lab.ui.keyboard.press('Alt+o')
  await dialog.getByLabel('O que o cliente disse').fill('A coroa voltou com a cor errada')
  await dialog.getByRole('combobox', { name: 'Sobre quais títulos' }).click()
  await lab.ui.getByRole('option', { name: /^1001/ }).click()
  await lab.ui.keyboard.press('Tab')
  await dialog.getByLabel('O que o cliente disse').press('Control+Enter')
  await dialog.waitFor({ state: 'hidden' })
  await goTo(lab.ui, 'Início')
  await lab.shows('Ouvidoria: 1 cliente espera resposta.')
  await goTo(lab.ui, 'Negociação')
  await tab('Ouvidoria')
  await row(ANA).getByText('Pausa 1 título').waitFor()
  await row(ANA).click()
  await dialog.getByRole('button', { name: 'Abrir contestação' }).waitFor()
  await dialog.getByLabel('Resposta').fill('Vamos refazer a coroa sem custo.')
  await dialog.getByRole('button', { name: 'Responder' }).click()
  await lab.ui.getByText('Resposta guardada. A régua dos títulos volta a contar.').first().waitFor()
  await dialog.getByRole('button', { name: 'Enviar a resposta…' }).waitFor()
  await lab.ui.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  await figure('Títulos com a cobrança pausada', '0')
})

test('day X forces a choice beside every route with its account, and records it', async () => {
  await goTo(lab.ui, 'Escalada')
  await row(ANA).getByText('Sem decisão').waitFor()
  await row(ANA).click()
  await dialog.getByText('palpite inicial').first().waitFor()
  await dialog.getByRole('radio', { name: 'Acordo' }).check({ force: true })
  await dialog.getByText(/^Chance = \(palpite: 4,2 de 10 \+ vistos: 0 de 0\) = 42%/).waitFor()
  await dialog.getByText(/^= líquido esperado: R\$/).waitFor()
  await dialog.getByLabel('Por quê').fill('Aceitou conversar sobre parcelas')
  await dialog.getByRole('button', { name: 'Registrar a decisão' }).click()
  await lab.ui.getByText('Decisão registrada.').first().waitFor()
  await lab.ui.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  await lab.shows('Nenhum caso a decidir')
  await main.getByText('Decididos', { exact: true }).click()
  await row(ANA)
    .getByText(/^Acordo, a rever em 23\/12\/2026/)
    .waitFor()
})

test('a plan of reconquista is agreed on, binds the orders, and goes on with payments alone', async () => {
  await goTo(lab.ui, 'Reconquista')
  await tab('Quem pode ter um plano')
  await row(ANA).click()
  await dialog.getByLabel('Pedidos pagos adiantado').fill('1')
  await dialog.getByLabel('Pedidos com o custo na entrada').fill('1')
  await dialog.getByRole('button', { name: 'Começar o plano' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await tab('Planos')
  await row(ANA)
    .getByText(/^Quitar R\$\s1\.000,00 vencidos/)
    .waitFor()
  await openCustomer(lab.ui, ANA)
  await receiveFirst(lab.ui)
  await startOrder(lab.ui, ANA)
  await typeItem(lab.ui, 1, { name: 'Coroa', price: '800,00', cost: '300,00' })
  expect(await main.getByRole('radio', { name: /^B ·/ }).isDisabled()).toBe(true)
  await main.getByText(/^Mais \d+ motivos?$/).click()
  await main
    .getByText(/Plano de reconquista, etapa “Pedidos pagos adiantado”/)
    .first()
    .waitFor()
  await main.getByRole('button', { name: /^Salvar pedido/ }).click()
  await main.getByRole('heading', { name: /^OS 1 ·/ }).waitFor()
  await lab.press(/^Receber R\$\s800,00/)
  await lab.shows('Tudo recebido.')
  await goTo(lab.ui, 'Reconquista')
  await row(ANA).getByText('1 pedido com o custo na entrada').waitFor()
  await row(ANA).click()
  await dialog.getByText('1 de 1 pagos antes de produzir').waitFor()
  await dialog.getByRole('button', { name: 'Posição de hoje em PDF' }).click()
  await lab.ui.getByRole('button', { name: /Salvar plano em PDF/ }).waitFor()
  await lab.ui.keyboard.press('Escape')
  // What was agreed lies in Documents, as any paper.
  await dialog.first().waitFor({ state: 'hidden' })
  await row(ANA).click()
  await dialog.getByRole('link', { name: 'Plano guardado' }).click()
  await dialog
    .getByText(/RQ-2026-000001/)
    .first()
    .waitFor()
  await lab.ui.keyboard.press('Escape')
})

test('who pays in time is thanked once, and the results show what came in', async () => {
  await lab.ui.evaluate(() => {
    location.hash = '#/reconquista?aba=agradecer'
  })
  await row('Dr. Otto Lima').waitFor()
  await lab.ui.evaluate(() => {
    location.hash = '#/cobranca?aba=resultados'
  })
  const funnel = main.getByRole('region', { name: 'Funil de recuperação' })
  await funnel
    .getByText(/1 cliente · 100%/)
    .first()
    .waitFor()
  await figure('Recuperado no período', /1\.000,00/)
})
