import type { Locator, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings } from '#tests/support/axe-findings.ts'
import { goTo, openCustomer } from '#tests/support/journey.ts'
import { type LaboratoryApp, openLaboratory } from '#tests/support/laboratory-app.ts'

/** A call with a promise, its paper, and what the next operator reads; the day passes and it is broken. */

const NAME = 'Dra. Lúcia Simões'
let lab: LaboratoryApp
let ui: Page
let main: Locator
let dialog: Locator

beforeAll(async () => {
  lab = await openLaboratory()
  ;({ ui, main, dialog } = lab)
  await lab.bring('clientes', [`C001;${NAME};999.000.001-88;Dentista`])
  await lab.bring('titulos', ['8001;1/1;C001;01/09/2026;05/10/2026;1.000,00'])
})
afterAll(() => lab.end())

const tab = (name: string) => main.getByRole('tab', { name, exact: true }).click()
const openCall = async () => {
  await openCustomer(ui, NAME)
  await tab('Negociação')
  await main.getByRole('link', { name: 'Ligar' }).click()
  await main.getByRole('heading', { name: `Ligação: ${NAME}` }).waitFor()
}

test('one screen says what is owed and what to say, and the script proposes the outcome', async () => {
  await openCall()
  await lab.shows('Primeiro contato com este cliente.')
  await lab.press('É o próprio cliente')
  await lab.press('Esqueci')
  await lab.press('Pago hoje ou amanhã')
  await expect.poll(() => main.getByLabel('Prometeu pagar').isChecked()).toBe(true)
  expect(await main.getByLabel('O que fazer').inputValue()).toBe('Conferir o pagamento prometido')
  expect(await axeFindings(ui, { advice: true })).toEqual([])
})

test('in the smallest window, and magnified, nothing of it is cut off', async () => {
  for (const [width, height] of [
    [960, 600],
    [683, 384],
  ] as const) {
    await ui.setViewportSize({ width, height })
    const tooWide = () => main.evaluate((whole) => whole.scrollWidth - whole.clientWidth)
    await expect.poll(tooWide).toBeLessThanOrEqual(0)
  }
  await ui.setViewportSize({ width: 1366, height: 768 })
})

test('what is refused is said at its field, and nothing typed is lost on the way', async () => {
  await main.getByLabel('Com quem falou').fill('Lúcia')
  await main.getByLabel('Telefone ou endereço usado').fill('98765-4321')
  await main.getByLabel('Paga em').fill('20/11/2026')
  await main.getByRole('textbox', { name: 'Valor' }).fill('500,00')
  await lab.press('Registrar')
  await lab.shows(/Digite com o DDD/)
  await main.getByLabel('Telefone ou endereço usado').fill('(11) 98765-4321')
  await main.getByRole('combobox', { name: 'Motivo do atraso' }).click()
  await ui.getByRole('option', { name: 'Esqueceu' }).click()
  // The draft is kept a moment after the last key.
  await ui.waitForTimeout(600)
  await openCall()
  expect(await main.getByLabel('Com quem falou').inputValue()).toBe('Lúcia')
  expect(await main.getByRole('textbox', { name: 'Valor' }).inputValue()).toContain('500,00')
  await main.getByLabel('Quando').fill('25/11/2026')
  await ui.keyboard.press('Control+Enter')
  await lab.shows(/dia que já passou/)
  await main.getByLabel('Paga em').fill('24/11/2026')
  await ui.keyboard.press('Control+Enter')
  await lab.shows('Contato registrado.', ui.locator('body'))
})

test('the next operator reads it at a glance, finds it by a word, and takes back a mistake', async () => {
  const timeline = main.getByLabel('Linha do tempo')
  await lab.shows(/Prometeu R\$.500,00 para 24\/11\/2026/, timeline)
  await lab.shows('Em aberto', timeline)
  await lab.shows('Telefone: Prometeu pagar, com Lúcia', timeline)
  await lab.shows('De boca: não formalizada, não libera crédito', timeline)
  expect(await axeFindings(ui, { advice: true })).toEqual([])
  await main.getByRole('button', { name: 'Registrar contato…' }).click()
  await dialog.getByText('Não atende').click()
  await lab.press('Registrar', dialog)
  await lab.press('Estornar: Telefone: Não atende')
  await dialog.getByLabel('Motivo').fill('Era outro cliente')
  await lab.press('Estornar', dialog)
  await lab.shows(/Estornado em .*: Era outro cliente/, timeline)
  await goTo(ui, 'Negociação')
  await main.getByRole('searchbox').fill('lucia conferir')
  await lab.shows('Telefone: Prometeu pagar, com Lúcia')
  expect(await axeFindings(ui, { advice: true })).toEqual([])
})

test('a promise by word asks for its paper, and is broken when its day has passed', async () => {
  await tab('Promessas')
  await lab.press('Formalizar…')
  // On paper too, to be signed (E34).
  await lab.press('Papel para assinar…', dialog)
  const paper = lab.ui.getByRole('dialog', { name: 'Promessa de pagamento' })
  await paper.getByRole('button', { name: 'Salvar promessa em PDF' }).waitFor()
  await paper.locator('canvas').first().waitFor()
  await paper.getByRole('button', { name: 'Fechar' }).click()
  await paper.waitFor({ state: 'hidden' })
  await dialog.getByLabel('Como o cliente confirmou').fill('Respondeu “confirmo” no WhatsApp')
  await lab.press('Formalizar', dialog)
  await lab.shows('Formalizada')
  expect(await axeFindings(ui, { advice: true })).toEqual([])
  await lab.wakeOn('2026-11-26')
  await main.getByText(/^Quebradas \(1\)$/).click()
  await lab.shows('Quebrada')
  await openCall()
  await lab.shows('Cumpriu 0 de 1 promessas')
})

test('what the customer asks for warns whoever calls next', async () => {
  await openCustomer(ui, NAME)
  await tab('Negociação')
  await lab.shows('Em vigor: Régua da casa (todos os clientes).')
  await main.getByRole('button', { name: 'Alterar…' }).click()
  await dialog.getByRole('checkbox', { name: 'Telefone' }).check()
  await dialog.getByLabel('Das').fill('25:00')
  await dialog.getByLabel('Até as').fill('18:00')
  await dialog.getByLabel('Por que esta exceção').fill('Atende de manhã')
  await lab.press('Guardar perfil', dialog)
  await dialog.getByRole('alert').waitFor()
  await dialog.getByLabel('Das').fill('09:00')
  await dialog.getByLabel('Até as').fill('11:30')
  await lab.press('Guardar perfil', dialog)
  await lab.shows(/Prefere: Qualquer canal, das 09:00 às 11:30/)
  await openCall()
  await lab.shows('Este cliente pediu para não receber ligações. Escreva em vez de ligar.')
  await main.getByRole('combobox', { name: 'Como conduzir' }).click()
  await ui.getByRole('option', { name: 'Conciliar: ouvir e combinar' }).click()
  await main.getByLabel('Por quê').fill('Sempre pagou')
  await lab.press('Guardar abordagem')
  await lab.shows('Sempre pagou')
})

test('a script is edited, and is not kept while it leaves the operator without a word', async () => {
  await goTo(ui, 'Ajustes')
  await main.getByRole('link', { name: 'Roteiros de ligação' }).click()
  await lab.press('Novo roteiro')
  await expect.poll(() => main.getByLabel('Nome do roteiro').inputValue()).toBe('Novo roteiro')
  await main.getByLabel('O que dizer').fill('Posso ligar mais tarde?')
  await lab.press('Acrescentar resposta')
  await main.getByLabel('O que o cliente responde').fill('Pode')
  await main.getByRole('combobox', { name: 'Leva a' }).click()
  await ui.getByRole('option', { name: 'Nova fala' }).click()
  await lab.shows(/Fala 2: não tem respostas nem resultado/)
  await main.getByLabel('O que dizer').last().fill('Combinado, até mais tarde!')
  await main
    .getByRole('combobox', { name: /Resultado/ })
    .last()
    .click()
  await ui.getByRole('option', { name: 'Pede prazo' }).click()
  expect(await axeFindings(ui, { advice: true })).toEqual([])
  await lab.press('Guardar roteiro')
  await openCall()
  await main.getByRole('combobox', { name: 'Roteiro' }).click()
  await ui.getByRole('option', { name: 'Novo roteiro' }).click()
  await lab.press('Pode')
  await lab.shows('Combinado, até mais tarde!')
  await expect.poll(() => main.getByLabel('Pede prazo').isChecked()).toBe(true)
})
