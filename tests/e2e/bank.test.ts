import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cnab240, padded } from '#tests/support/bank-lines.ts'
import type { DesktopApp } from '#tests/support/desktop-app.ts'
import { goTo, openCustomer } from '#tests/support/journey.ts'
import { focused } from '#tests/support/keyboard.ts'
import { type LaboratoryApp, openLaboratory } from '#tests/support/laboratory-app.ts'
import { ofxStatement } from '#tests/support/ofx-statement.ts'

/** From the bank's file to the receipt and back: statement and return file, driven on the screens against the real store. */

const ANA = 'Dra. Lúcia Simões'
const BRUNO = 'Dra. Gabriela Rangel'
const CARLA = 'Dr. Otávio Bragança'
let lab: LaboratoryApp
let desktop: DesktopApp
let main: Locator
let dialog: Locator

beforeAll(async () => {
  lab = await openLaboratory()
  ;({ desktop, main, dialog } = lab)
  await lab.bring('clientes', [
    `C001;${ANA};999.000.001-88;Dentista`,
    `C002;${BRUNO};999.000.002-69;Dentista`,
    `C003;${CARLA};999.000.031-01;Dentista`,
  ])
  await lab.bring('titulos', [
    '7001;1/1;C001;01/10/2026;23/11/2026;100,00',
    '7002;1/1;C002;01/10/2026;23/11/2026;250,00',
    '7003;1/1;C003;01/10/2026;23/11/2026;80,00',
  ])
})
afterAll(() => lab.end())

/** Writes a file as banks do. */
function written(name: string, text: string): string {
  const at = path.join(lab.folder, name)
  writeFileSync(at, text, 'latin1')
  return at
}

const press = (name: string | RegExp, within: Locator = main) => within.getByRole('button', { name }).click()
const list = () => main.getByRole('grid', { name: 'Lançamentos do banco' })
const tab = (name: RegExp) => main.getByText(name)
const said = (text: string | RegExp) => desktop.ui.getByText(text).first().waitFor()

async function bring(at: string): Promise<void> {
  await goTo(desktop.ui, 'Banco')
  await main.locator('input[type=file]').setInputFiles(at)
}

const statement = ofxStatement([
  { on: '20261119', amount: '250.00', id: '2', memo: 'CRED TED 033 0001' },
  { on: '20261120', amount: '100.00', id: '1', memo: 'PIX RECEBIDO 999.000.001-88' },
  { on: '20261118', amount: '12.34', id: '3', memo: 'RENDIMENTO APLICACAO' },
  { on: '20261118', amount: '-45.00', id: '4', memo: 'TARIFA PACOTE' },
])

test('before any file the screen says how to get one, and letters warn that nobody looked', async () => {
  const { ui } = desktop
  await goTo(ui, 'Banco')
  await said(/Exportar \(ou Salvar como\) OFX/)
  await goTo(ui, 'Cartas')
  await said(/Nenhum extrato do banco foi trazido ainda/)
})

test('a statement is checked, taken in, and settled with Enter', async () => {
  const { ui } = desktop
  await bring(written('extrato.ofx', statement))
  await said(/agência 0123, conta 45678-9 · de 01\/11\/2026 a 21\/11\/2026/)
  await said('3 pagamentos novos: R$ 362,34')
  await said(/^1 débito ou aviso/)
  await press('Trazer para o Em Dia')
  await said('Arquivo trazido: 3 lançamentos à espera.')
  await tab(/^Esperando \(3\)/).waitFor()

  await list().getByRole('row').nth(1).getByText(ANA).waitFor()
  await list().focus()
  await ui.keyboard.press('Enter')
  await said(`Recibo 1: ${ANA}, 7001 recebido.`)
  await tab(/^Esperando \(2\)/).waitFor()
  // The list keeps the focus, and the next line is active.
  expect(await focused(ui)).toBe('lista')
  await ui.keyboard.press('u')
  await said('Desfeito: o lançamento espera de novo.')
  await tab(/^Esperando \(3\)/).waitFor()

  await list().getByRole('row').nth(1).getByText(ANA).waitFor()
  await ui.keyboard.press('Enter')
  await tab(/^Esperando \(2\)/).waitFor()
  await list().getByRole('row').nth(1).getByText(BRUNO).waitFor()
  await ui.keyboard.press('Enter')
  await said(`${BRUNO}, 7002 recebido.`)
  await tab(/^Esperando \(1\)/).waitFor()
})

test('what is no customer’s is left out with a reason', async () => {
  const { ui } = desktop
  await list().getByText('Nenhum título encontrado').waitFor()
  await list().focus()
  await ui.keyboard.press('i')
  await dialog.getByLabel('Motivo').fill('Rendimento da conta')
  await press('Deixar de lado', dialog)
  await said('Lançamento deixado de lado.')
  await main.getByText('Nada à espera').waitFor()
  // Right after the statement comes who has not paid (complaint 11).
  await main.getByRole('link', { name: 'Cobrar quem não pagou' }).click()
  await ui.getByRole('heading', { name: 'Cobrança', level: 1 }).waitFor()
  await ui.goBack()
})

test('the same file again does nothing', async () => {
  await bring(written('extrato.ofx', statement))
  await said('Nenhum pagamento novo')
  await said(/Este mesmo arquivo já foi trazido em 22\/11\/2026/)
  await press('Não trazer')
  await tab(/^Baixados \(2\)/).waitFor()
})

const returnOf = (given: Partial<{ document: string; paid: number }> = {}) =>
  cnab240('341', [
    {
      movement: '06',
      paid: given.paid ?? 8_000,
      ourNumber: [41, '00001234'],
      t: [
        [59, (given.document ?? '7003').padEnd(15)],
        [74, '23112026'],
        [82, padded(8_000, 15)],
        [134, padded('99900003101', 15)],
        [149, 'OTAVIO BRAGANCA'.padEnd(40)],
      ],
      u: [[138, '20112026']],
    },
  ])

test('a return file of another company goes on only when a person says so', async () => {
  const of = (taxId: string) => returnOf().replace('11222333000181', taxId)
  await bring(written('outra.ret', of('99000066000149')))
  await said(/não deste laboratório/)
  const take = main.getByRole('button', { name: 'Trazer para o Em Dia' })
  expect(await take.isDisabled()).toBe(true)
  await press('Não trazer')
})

test('a return file settles by its number, and the fee is no business of the debtor', async () => {
  await bring(written('retorno.ret', returnOf()))
  await said('1 pagamento novo: R$ 80,00')
  await press('Trazer para o Em Dia')
  await tab(/^Esperando \(1\)/).waitFor()
  const pane = main.getByRole('region', { name: 'Lançamento do banco' })
  await pane.getByText('não é descontada da dívida').waitFor()
  await pane.getByText(/^Número do título, também por/).waitFor()
  await press(/^Baixar: .*7003/, pane)
  await said(`${CARLA}, 7003 recebido.`)
  await tab(/^Esperando \(0\)/).waitFor()
  await openCustomer(desktop.ui, CARLA)
  await main.getByRole('tab', { name: 'Histórico' }).click()
  await said(/^Baixou R\$.80,00 vindos do banco, no recibo \d/)
})

test('what was settled is undone with a reason, and owes again', async () => {
  const { ui } = desktop
  await goTo(ui, 'Banco')
  await tab(/^Baixados/).click()
  await list().getByRole('row').filter({ hasText: BRUNO }).click()
  await main.getByRole('region', { name: 'Lançamento do banco' }).getByText('CRED TED 033 0001').waitFor()
  await ui.keyboard.press('u')
  await dialog.getByText(/^Desfazer: R\$.250,00, CRED TED/).waitFor()
  await dialog.getByLabel('Motivo').fill('Era de outra pessoa')
  await press('Desfazer', dialog)
  await tab(/^Esperando \(1\)/).waitFor()
  await openCustomer(ui, BRUNO)
  await main.getByText('R$ 250,00').first().waitFor()
  await goTo(ui, 'Início')
  await said(/^1 pagamento do banco espera destino/)
})

test('another title is found by name and settled by hand', async () => {
  const { ui } = desktop
  await goTo(ui, 'Banco')
  await list().getByRole('row').nth(1).waitFor()
  await list().focus()
  await ui.keyboard.press('t')
  await ui.keyboard.type('gabriela')
  await main.getByRole('checkbox', { name: `${BRUNO}, 7002` }).check()
  await press('Baixar 1 título')
  await tab(/^Esperando \(0\)/).waitFor()
})
