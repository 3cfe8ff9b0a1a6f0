import type { Locator, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings } from '#tests/support/axe-findings.ts'
import { goTo, importFile } from '#tests/support/journey.ts'
import { type LaboratoryApp, openLaboratory } from '#tests/support/laboratory-app.ts'

/** A text with a threat is refused; a message is written, opened in WhatsApp and confirmed; nothing is said twice. */

const NAME = 'Helena Prado'
let lab: LaboratoryApp
let ui: Page
let main: Locator
let dialog: Locator

beforeAll(async () => {
  lab = await openLaboratory({ today: '2026-11-24' })
  ;({ ui, main, dialog } = lab)
  await importFile(
    ui,
    lab.file('clientes.csv', [
      'Código;Razão Social;CPF/CNPJ;Tipo;Celular',
      `C001;${NAME};529.982.247-25;Dentista;(11) 98765-4321`,
    ]),
  )
  await lab.bring('titulos', ['8001;1/1;C001;01/10/2026;23/11/2026;1.000,00'])
  // Links are kept instead of opened: no other program belongs to the test.
  await lab.desktop.app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = (url: string) => {
      opened.push(url)
      return Promise.resolve()
    }
  })
})
afterAll(() => lab.end())

const tab = (name: string) => main.getByRole('tab', { name, exact: true }).click()
const openedLinks = () =>
  lab.desktop.app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)

test('a text of the house with a threat is refused, its place is shown, and nothing typed is lost', async () => {
  await goTo(ui, 'Ajustes')
  await main.getByRole('link', { name: 'Textos' }).click()
  const area = main.getByLabel('Mensagem (WhatsApp, e-mail e carta)')
  const threat = 'Pague ou o oficial de justiça vai à sua porta, {{cliente.nomee}}.'
  await area.fill(threat)
  await lab.shows('2 trechos não podem ser enviados')
  await lab.shows('O campo {{cliente.nomee}} não existe. Seria {{cliente.nome}}?')
  await lab.press('Salvar nova versão')
  await lab.shows('O texto não foi salvo. Nada se perdeu')
  expect(await area.inputValue()).toBe(threat)
  await main.getByRole('button', { name: 'Por quê?' }).first().click()
  await lab.shows('Só um juiz manda bloquear, penhorar, intimar ou citar.')
  expect(await axeFindings(ui, { advice: true })).toEqual([])
  await main.getByRole('button', { name: 'Usar a redação sugerida' }).first().click()
  expect(await area.inputValue()).not.toContain('oficial')
})

test('the message of the day is composed, held back while it threatens, and opened in WhatsApp (complaint 29)', async () => {
  await goTo(ui, 'Cobrança')
  await lab.press(/Mandar WhatsApp/)
  const area = dialog.getByLabel('Mensagem', { exact: true })
  await area.waitFor()
  const composed = await area.inputValue()
  expect(composed).toContain('Bom dia, Helena!')
  expect(composed).toContain('Pix copia e cola:\n000201')
  await lab.shows('Nada a corrigir: o texto pode ir.', dialog)
  expect(await axeFindings(ui, { advice: true })).toEqual([])
  await area.fill(`${composed}\n\nSe não pagar, conto para seus pacientes.`)
  await lab.shows('1 trecho não pode ser enviado', dialog)
  await dialog.getByRole('button', { name: 'Abrir no WhatsApp' }).click()
  await lab.shows('A mensagem não saiu', dialog)
  expect(await openedLinks()).toEqual([])
  await dialog.getByRole('button', { name: 'Refazer o texto' }).click()
  await dialog.getByRole('button', { name: 'Abrir no WhatsApp' }).click()
  await lab.shows('Você enviou a mensagem no WhatsApp?', dialog)
  const [link] = await openedLinks()
  expect(link?.startsWith('https://wa.me/5511987654321?text=')).toBe(true)
  expect(new URL(link!).searchParams.get('text')).toBe(composed)
})

test('what is opened waits for the person, also from the list, and is confirmed once', async () => {
  await dialog.getByRole('button', { name: 'Ainda não' }).click()
  await dialog.waitFor({ state: 'detached' })
  await tab('Mensagens')
  await lab.shows('Aberta: você enviou?')
  expect(await axeFindings(ui, { advice: true })).toEqual([])
  await main.getByRole('grid').getByText(NAME).click()
  await dialog.getByRole('button', { name: 'Sim, enviei' }).click()
  await dialog.waitFor({ state: 'detached' })
  await main.getByText('Enviadas', { exact: true }).click()
  await main.getByRole('grid').getByText('Enviada', { exact: true }).waitFor()
  await main.getByText('Registro de conformidade', { exact: true }).click()
  await main.getByRole('grid').getByText('Bloqueada').waitFor()
  await lab.shows('Terceiros na cobrança')
  expect(await axeFindings(ui, { advice: true })).toEqual([])
})

test('nothing is said twice: not that day, and not the day after', async () => {
  await tab('Hoje')
  await lab.shows('Fila limpa')
  await lab.wakeOn('2026-11-25')
  await goTo(ui, 'Cobrança')
  await lab.shows('Fila limpa')
  expect(await openedLinks()).toHaveLength(1)
})
