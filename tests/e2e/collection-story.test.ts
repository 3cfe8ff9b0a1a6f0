import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Locator, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { choose, goTo, importFile, openCustomer, owedTitles, receiveFirst } from '#tests/support/journey.ts'
import { type LaboratoryApp, openLaboratory } from '#tests/support/laboratory-app.ts'

/**
 * One debt from its first reminder to the removal of a listing, day by day: reminders, a call with a promise, the promise
 * broken, a letter, an agreement signed and not kept, the debt restored, the listing, the payment and its removal task.
 */

const NAME = 'Helena Prado Odontologia Ltda'
const pictures = path.resolve(import.meta.dirname, '../../out/story')
let lab: LaboratoryApp
let ui: Page
let main: Locator
let dialog: Locator
let picture = 0

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  lab = await openLaboratory({ today: '2026-10-02' })
  ;({ ui, main, dialog } = lab)
  await importFile(
    ui,
    lab.file('clientes.csv', [
      'Código;Razão Social;CPF/CNPJ;Tipo;Celular;Logradouro;Número;Bairro;Cidade;UF;CEP',
      `C001;${NAME};12.ABC.345/01DE-35;Clínica;(19) 98765-4321;Rua das Flores;10;Centro;Campinas;SP;13010-000`,
    ]),
  )
  await lab.bring('titulos', ['8001;1/1;C001;01/09/2026;05/10/2026;1.000,00'])
  // Links are kept instead of opened: no other program belongs to the test.
  await lab.desktop.app.evaluate(({ shell }) => {
    shell.openExternal = () => Promise.resolve()
  })
})
afterAll(() => lab.end())

const tab = (name: string) => main.getByRole('tab', { name, exact: true }).click()

/** A picture of the screen, for who wants to see the story: `out/story`. */
async function see(what: string): Promise<void> {
  const number = String(++picture).padStart(2, '0')
  await ui.screenshot({ path: path.join(pictures, `${number}-${what}.png`) })
}

/** Sends the day's message by WhatsApp and says that it went. */
async function sendToday(step: string): Promise<void> {
  await goTo(ui, 'Cobrança')
  await lab.shows(new RegExp(`^${step}: etapa de`))
  await lab.press(/Mandar WhatsApp/)
  await lab.shows('Nada a corrigir: o texto pode ir.', dialog)
  await see(step.replaceAll(' ', '-').toLowerCase())
  await dialog.getByRole('button', { name: 'Abrir no WhatsApp' }).click()
  await dialog.getByRole('button', { name: 'Sim, enviei' }).click()
  await dialog.waitFor({ state: 'detached' })
}

test('three days before, and the day after it fell due, one gentle message each', async () => {
  await sendToday('Lembrete antes do vencimento')
  await goTo(ui, 'Cobrança')
  await lab.shows('Fila limpa')
  await lab.wakeOn('2026-10-06')
  await sendToday('Primeiro aviso')
})

test('the call, one key away, asks for the reason and ends in a promise, which holds the policy back (complaint 12)', async () => {
  // The fifth day is a Saturday, and Monday a holiday.
  await lab.wakeOn('2026-10-13')
  await goTo(ui, 'Cobrança')
  await lab.shows(/^Ligação para entender o motivo: etapa de 13\/10\/2026/)
  await ui.keyboard.press('2')
  await main.getByRole('heading', { name: `Ligação: ${NAME}` }).waitFor()
  await lab.press('É o próprio cliente')
  await lab.press('Esqueci')
  await lab.press('Pago hoje ou amanhã')
  await main.getByLabel('Com quem falou').fill('Helena')
  await main.getByRole('combobox', { name: 'Motivo do atraso' }).click()
  await ui.getByRole('option', { name: 'Esqueceu' }).click()
  await main.getByLabel('Paga em').fill('14/10/2026')
  await see('ligacao')
  await ui.keyboard.press('Control+Enter')
  await lab.shows('Contato registrado.', ui.locator('body'))
  await lab.wakeOn('2026-10-15')
  await goTo(ui, 'Cobrança')
  await lab.shows('Fila limpa')
})

test('broken, the promise is on the record and the letter goes out with all that is owed', async () => {
  await lab.wakeOn('2026-10-16')
  await goTo(ui, 'Negociação')
  await tab('Promessas')
  await main.getByText(/^Quebradas \(1\)$/).click()
  await lab.shows('Quebrada')
  await see('promessa-quebrada')
  await goTo(ui, 'Cobrança')
  await lab.shows(/^Carta de cobrança: etapa de 15\/10\/2026/)
  await lab.press(/Fazer a carta/)
  await lab.shows('Nada a corrigir: o texto pode ir.', dialog)
  await see('carta')
  await dialog.getByRole('button', { name: 'Emitir carta' }).click()
  await dialog.getByRole('button', { name: 'Sim, foi' }).click()
  await dialog.waitFor({ state: 'detached' })
})

test('an agreement is signed and freezes the debt; missed, it is broken and the debt is back', async () => {
  await lab.wakeOn('2026-10-22')
  await openCustomer(ui, NAME)
  await ui.keyboard.press('Alt+a')
  await main.getByRole('heading', { name: 'Propor acordo' }).waitFor()
  await main
    .getByRole('radio', { name: /^Parcelamento/ })
    .first()
    .click()
  await main.getByLabel('Parcelas', { exact: true }).fill('3')
  await choose(ui, 'Plano', 'Parcelas sem juros')
  await see('proposta')
  await lab.press('Fazer a proposta')
  await lab.press('Registrar assinatura')
  await dialog.getByLabel('Onde está o original').fill('Pasta da cliente')
  await dialog.getByRole('button', { name: 'Registrar assinatura' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await lab.shows('Congelados: não se cobram enquanto o acordo vale.')
  await see('acordo-assinado')
  await lab.wakeOn('2026-11-23')
  await openCustomer(ui, NAME)
  await tab('Acordos')
  await main.getByRole('row').filter({ hasText: 'AC-2026-000001' }).first().click()
  await lab.press('Quebrar o acordo')
  await dialog.getByLabel('Motivo').fill('Não pagou a entrada')
  await dialog.getByRole('button', { name: 'Quebrar o acordo' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await openCustomer(ui, NAME)
  const titles = (await owedTitles(ui)).filter(({ amounts }) => amounts.at(-1))
  // 2 % once, and 1 % a month over 49 days from 5 October: the waiver went with the agreement.
  expect(titles.map(({ title, amounts }) => [title, amounts.at(-1)])).toEqual([['8001', '1.036,33']])
  await see('divida-restaurada')
})

test('the listing opens only with its list in order', async () => {
  await tab('Escalada')
  await lab.press('Abrir caso')
  const open = dialog.getByRole('button', { name: 'Abrir caso' })
  await lab.shows('cobranças anteriores registradas', dialog)
  expect(await open.isDisabled()).toBe(true)
  await dialog.getByLabel(/endereço confirmado/).check()
  await dialog.getByLabel(/comprovantes guardados/).check()
  await see('abrir-caso')
  await open.click()
  await dialog.waitFor({ state: 'detached' })
  await main.getByRole('link', { name: 'Caso nº 1 · Negativação' }).click()
  await advance('Pedido enviado', 'SPC-123')
  await advance('Negativado', 'SPC-123')
})

/** Takes the case in view on to a stage. */
async function advance(stage: string, reference: string): Promise<void> {
  await dialog.getByRole('button', { name: 'Registrar andamento' }).click()
  const form = dialog.last()
  await choose(ui, 'Fase do caso', stage)
  await form.getByLabel('Protocolo ou número').fill(reference)
  await form.getByRole('button', { name: 'Registrar', exact: true }).click()
  await dialog.getByText(stage, { exact: true }).first().waitFor()
}

test('paid, the removal is due in five business days and is told everywhere until it is done', async () => {
  await ui.keyboard.press('Escape')
  await lab.wakeOn('2026-11-25')
  await openCustomer(ui, NAME)
  await receiveFirst(ui)
  await lab.wakeOn('2026-12-02')
  await goTo(ui, 'Início')
  await lab.shows(/1 prazo legal vence hoje/)
  await see('baixa-no-inicio')
  await main.getByRole('link', { name: 'Ver relógios' }).click()
  await main.getByRole('grid', { name: 'Relógios legais' }).getByText(NAME).click()
  await lab.shows(/O cliente nada mais deve destes títulos\. Baixe até 02\/12\/2026/, dialog)
  await see('baixa-devida')
  await advance('Negativação baixada', 'SPC-124')
  await dialog.getByRole('button', { name: 'Encerrar', exact: true }).click()
  await dialog.last().getByRole('button', { name: 'Encerrar caso' }).click()
  await lab.shows(/^Encerrado em 02\/12\/2026/, dialog)
  await ui.keyboard.press('Escape')
  await goTo(ui, 'Início')
  await expect.poll(() => main.getByText(/prazo legal/).count()).toBe(0)
  await openCustomer(ui, NAME)
  await tab('Negociação')
  await lab.shows(/Caso nº 1|Negativação/)
  await see('linha-do-tempo')
})
