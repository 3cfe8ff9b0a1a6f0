import path from 'node:path'
import { execFileSync } from 'node:child_process'
import type { Locator } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerDialogs, choose, openCustomer } from '#tests/support/journey.ts'
import { type LaboratoryApp, openLaboratory } from '#tests/support/laboratory-app.ts'

/** A debt is agreed on, signed, paid in part, missed, and broken: the titles are back, less what was paid. */

const CUSTOMER = 'Dra. Lúcia Simões'
let lab: LaboratoryApp
let main: Locator
let dialog: Locator

beforeAll(async () => {
  lab = await openLaboratory({ today: '2026-11-23' })
  ;({ main, dialog } = lab)
  await lab.bring('clientes', [`C001;${CUSTOMER};999.000.001-88;Dentista`])
  await lab.bring('titulos', [
    '1001;1/1;C001;01/08/2026;15/08/2026;1.000,00',
    '1002;1/1;C001;01/09/2026;15/09/2026;400,00',
  ])
})
afterAll(() => lab.end())

const row = (name: string | RegExp) => main.getByRole('row').filter({ hasText: name }).first()

async function openDesk(): Promise<void> {
  await openCustomer(lab.ui, CUSTOMER)
  await lab.ui.keyboard.press('Alt+a')
  await main.getByRole('heading', { name: 'Propor acordo' }).waitFor()
}

test('offers three alternatives and more, and says in words what passes a limit', async () => {
  await openDesk()
  const alternatives = main.getByRole('radio')
  expect(await alternatives.count()).toBeGreaterThanOrEqual(3)
  await main
    .getByRole('radio', { name: /^Parcelamento/ })
    .first()
    .click()
  const discount = main.getByLabel('Desconto no principal')
  await discount.fill('700,00')
  await lab.shows(/o piso da casa é/)
  const propose = main.getByRole('button', { name: 'Autorizar e fazer a proposta' })
  expect(await propose.isDisabled()).toBe(true)
  await discount.fill('0,00')
  await lab.shows('Dentro dos limites da casa e da sua função.')
})

test('is proposed with its term, and freezes the titles once it is signed', async () => {
  await main.getByLabel('Parcelas', { exact: true }).fill('3')
  await choose(lab.ui, 'Plano', 'Parcelas sem juros')
  await lab.press('Fazer a proposta')
  await main.getByRole('heading', { name: 'Acordo AC-2026-000001' }).waitFor()
  await lab.shows('Proposto')
  await lab.press('Ver o termo')
  const saved = path.join(lab.folder, 'termo.pdf')
  await answerDialogs(lab.desktop.app, saved)
  await dialog.getByRole('button', { name: 'Salvar PDF' }).click()
  await lab.ui.getByText('Termo salvo.').first().waitFor()
  const text = execFileSync('pdftotext', ['-layout', saved, '-'], { encoding: 'utf8' })
  expect(text).toContain('não constitui novação')
  expect(text).toMatch(/3 parcelas/)
  await lab.ui.keyboard.press('Escape')
  await lab.press('Registrar assinatura')
  await dialog.getByLabel('Onde está o original').fill('Pasta da cliente')
  await dialog.getByRole('button', { name: 'Registrar assinatura' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await lab.shows('Em dia')
  await lab.shows('Congelados: não se cobram enquanto o acordo vale.')
})

test('is paid as any title, and missed it may be broken: the debt is back, less what was paid', async () => {
  await openCustomer(lab.ui, CUSTOMER)
  await row('AC-2026-000001 · 1/3').click()
  await dialog.getByRole('button', { name: 'Receber' }).click()
  await lab.ui
    .getByText(/Recebido|Recebimento registrado|Recibo/)
    .first()
    .waitFor()
  await lab.ui.keyboard.press('Escape')
  await lab.wakeOn('2027-01-20')
  await openCustomer(lab.ui, CUSTOMER)
  await main.getByRole('tab', { name: 'Acordos' }).click()
  await row('AC-2026-000001').click()
  await lab.shows('Pode ser quebrado')
  await lab.press('Quebrar o acordo')
  await dialog.getByText(/vão para os títulos/).waitFor()
  await dialog.getByLabel('Motivo').fill('Não pagou a segunda parcela')
  await dialog.getByRole('button', { name: 'Quebrar o acordo' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await lab.shows('Quebrado')
  await openCustomer(lab.ui, CUSTOMER)
  await row('1001').waitFor()
  await row('1002').waitFor()
})
