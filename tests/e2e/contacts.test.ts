import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerDialogs, goTo, openCustomer } from '#tests/support/journey.ts'
import { type LaboratoryApp, openLaboratory } from '#tests/support/laboratory-app.ts'

/** What a call must respect, what a contact keeps with it, and how what was claimed goes on: on the screens. */

const NAME = 'Dra. Lúcia Simões'
const PAID = 'Dr. Otávio Prado'
let lab: LaboratoryApp
let ui: Page
let main: Locator
let dialog: Locator

beforeAll(async () => {
  lab = await openLaboratory()
  ;({ ui, main, dialog } = lab)
  await lab.bring('clientes', [
    `C001;${NAME};999.000.001-88;Dentista`,
    `C002;${PAID};999.000.002-69;Dentista`,
  ])
  await lab.bring('titulos', [
    '8001;1/1;C001;01/09/2026;05/10/2026;1.000,00',
    '8002;1/1;C002;01/11/2026;10/12/2026;250,00',
  ])
})
afterAll(() => lab.end())

const tab = (name: string) => main.getByRole('tab', { name, exact: true }).click()
const openCall = async (customer = NAME) => {
  await openCustomer(ui, customer)
  await tab('Negociação')
  await main.getByRole('link', { name: 'Ligar' }).click()
  await main.getByRole('heading', { name: `Ligação: ${customer}` }).waitFor()
}
const timeline = () => main.getByLabel('Linha do tempo')
const BAND = 'Não fale da dívida com ninguém além do cliente'

test('a registration that forbids it puts the band over the call, and a word to a third party is warned of', async () => {
  await openCall()
  await lab.shows('Primeiro contato com este cliente.')
  expect(await main.getByText(BAND).count()).toBe(0)
  // From wherever one is on the screen: nothing was chosen yet, which the form says.
  await main.getByRole('button', { name: 'É o próprio cliente' }).focus()
  await ui.keyboard.press('Control+Enter')
  const summary = main.getByRole('alert').filter({ hasText: 'Falta corrigir' })
  await summary.waitFor()
  // Whole, not pressed flat by the fields under it.
  expect(await summary.evaluate((alert) => alert.scrollHeight - alert.clientHeight)).toBeLessThanOrEqual(2)
  await openCustomer(ui, NAME)
  await tab('Cadastro')
  const forbidden = main.getByRole('switch', { name: 'Proibido falar com terceiros' })
  await forbidden.check({ force: true })
  await main.getByRole('button', { name: 'Salvar perfil, contatos e referências' }).click()
  await ui.getByText('Cadastro salvo.').first().waitFor()
  await openCall()
  const band = main.getByRole('alert').filter({ hasText: BAND })
  await band.getByText(/nem secretária, nem família, nem sócio/).waitFor()
  await main.getByText('Recado deixado').click()
  await lab.shows(/^Outra pessoa atendeu: diga só o nome e o telefone para retorno\./)
})

test('a contact keeps the file that came with it, over a closed screen and in the time line', async () => {
  await main.getByText('Diz que já pagou').click()
  await main.getByLabel('Com quem falou').fill('Lúcia')
  const proof = path.join(lab.folder, 'comprovante do Pix.pdf')
  writeFileSync(proof, '%PDF-1.7\ncomprovante')
  await answerDialogs(lab.desktop.app, proof)
  await lab.press('Anexos: Escolher arquivos…')
  await main.getByText('comprovante do Pix.pdf').waitFor()
  await openCall()
  await main.getByText('comprovante do Pix.pdf').waitFor()
  expect(await main.getByLabel('Com quem falou').inputValue()).toBe('Lúcia')
  await main.getByRole('combobox', { name: 'Motivo do atraso' }).click()
  await ui.getByRole('option', { name: 'Esqueceu' }).click()
  await ui.keyboard.press('Control+Enter')
  await ui.getByText('Contato registrado.').first().waitFor()
  await timeline().getByRole('button', { name: 'Abrir comprovante do Pix.pdf' }).waitFor()
  await lab.shows('Cobrança parada até resolver', timeline())
})

test('what was claimed is resolved in words, and the collection goes on', async () => {
  await timeline()
    .getByRole('button', { name: /^Resolver: / })
    .click()
  const confirm = dialog.getByRole('button', { name: 'Resolver' })
  await confirm.click()
  // Without a word of how, nothing is resolved.
  expect(await dialog.isVisible()).toBe(true)
  await dialog.getByLabel('Motivo').fill('O Pix era do mês passado; a cliente concordou')
  await confirm.click()
  await ui.getByText('Resolvido. A cobrança volta a seguir.').first().waitFor()
  await lab.shows(/O Pix era do mês passado/, timeline())
  expect(await timeline().getByText('Cobrança parada até resolver').count()).toBe(0)
  expect(
    await timeline()
      .getByRole('button', { name: /^Resolver: / })
      .count(),
  ).toBe(0)
})

test('a complaint keeps its proof, and one answered without being resolved says so', async () => {
  await openCustomer(ui, NAME)
  await ui.keyboard.press('Alt+o')
  await dialog.getByLabel('O que o cliente disse').fill('A coroa veio na cor errada')
  const photo = path.join(lab.folder, 'foto da coroa.pdf')
  writeFileSync(photo, '%PDF-1.7\nfoto')
  await answerDialogs(lab.desktop.app, photo)
  await lab.press('Anexos: Escolher arquivos…', dialog)
  await dialog.getByText('foto da coroa.pdf').waitFor()
  await dialog.getByLabel('O que o cliente disse').press('Control+Enter')
  await dialog.waitFor({ state: 'hidden' })
  await goTo(ui, 'Negociação')
  await tab('Ouvidoria')
  await main.getByRole('row').filter({ hasText: NAME }).click()
  await dialog.getByRole('button', { name: 'Abrir foto da coroa.pdf' }).waitFor()
  await dialog.getByLabel('Resposta').fill('A cor está como pedida na ficha; mandamos a foto da escala.')
  await dialog.getByRole('switch', { name: 'A reclamação foi resolvida' }).uncheck({ force: true })
  await lab.press('Responder', dialog)
  await dialog.getByText(/^Respondida em 22\/11\/2026 por /).waitFor()
  await ui.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  await main.getByText('Respondidas', { exact: true }).click()
  await lab.shows('Respondida em 22/11/2026, sem solução')
})

test('with nothing late the script speaks of what is to fall due, and never of R$ 0,00', async () => {
  await openCall(PAID)
  await lab.press('É o próprio cliente')
  const said = main.getByText(/Estou ligando sobre/)
  await said.waitFor()
  expect((await said.innerText()).replaceAll('\u00a0', ' ')).toMatch(/8002.*no total de R\$ 250,00/)
})
