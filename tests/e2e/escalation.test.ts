import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { unzipSync } from 'fflate'
import type { Locator } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  answerDialogs,
  choose,
  goTo,
  importFile,
  issueLetters,
  openCustomer,
  receiveFirst,
} from '#tests/support/journey.ts'
import { focused } from '#tests/support/keyboard.ts'
import { type LaboratoryApp, openLaboratory } from '#tests/support/laboratory-app.ts'

/** A listing waits for its checklist, and its name is asked away when it is paid; a case goes to an agency and back by files. */

const ANA = 'Dra. Lúcia Simões'
const OTTO = 'Dr. Otto Lima'
const BIA = 'Dra. Bia Ramos'
let lab: LaboratoryApp
let main: Locator
let dialog: Locator

beforeAll(async () => {
  lab = await openLaboratory({ today: '2026-11-23' })
  ;({ main, dialog } = lab)
  const address = (number: number) => `Rua das Flores;${number};Centro;Campinas;SP;13010-000`
  await importFile(
    lab.ui,
    lab.file('clientes.csv', [
      'Código;Razão Social;CPF/CNPJ;Tipo;Logradouro;Número;Bairro;Cidade;UF;CEP',
      `C001;${ANA};999.000.001-88;Dentista;${address(10)}`,
      `C002;${OTTO};;Dentista;${address(12)}`,
      `C003;${BIA};529.982.247-25;Dentista;${address(14)}`,
    ]),
  )
  await lab.bring('titulos', [
    '1001;1/1;C001;01/08/2026;17/08/2026;1.000,00',
    '1002;1/1;C002;01/08/2026;17/08/2026;500,00',
    '1003;1/1;C003;01/07/2023;17/07/2023;800,00',
  ])
})
afterAll(() => lab.end())

const tab = (name: string) => main.getByRole('tab', { name, exact: true }).click()
const row = (name: string | RegExp) => main.getByRole('row').filter({ hasText: name }).first()
const button = (name: string | RegExp) => dialog.getByRole('button', { name })

async function advance(stage: string, reference: string): Promise<void> {
  await button('Registrar andamento').click()
  const form = lab.ui.getByRole('dialog', { name: 'O que aconteceu' })
  await choose(lab.ui, 'Fase do caso', stage)
  await form.getByLabel('Protocolo ou número').fill(reference)
  await form.getByRole('button', { name: 'Registrar', exact: true }).click()
  await form.waitFor({ state: 'hidden' })
}

test('a listing is refused with its reasons, and opened once they are met', async () => {
  await openCustomer(lab.ui, ANA)
  await tab('Escalada')
  await lab.shows('Contrato ou confissão de dívida assinados')
  await lab.shows('Cobrança firme ou aviso enviado')
  await lab.press('Abrir caso')
  await dialog.getByText('cobranças anteriores registradas').waitFor()
  expect(await button('Abrir caso').isDisabled()).toBe(true)
  await dialog.getByRole('checkbox', { name: /endereço confirmado/ }).check()
  await dialog.getByLabel('Observação').fill('Ana mudou de sala')
  await lab.ui.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })

  await issueLetters(lab.ui, 'Aviso de medida', [ANA, OTTO])
  await button('Concluir').click()
  await openCustomer(lab.ui, ANA)
  await tab('Escalada')
  await lab.press('Abrir caso')
  // What was noted before is there; the letters it waited for have gone out since.
  await lab.shows('Recuperamos o que você estava digitando.', dialog)
  expect(await dialog.getByRole('checkbox', { name: /endereço confirmado/ }).isChecked()).toBe(true)
  expect(await dialog.getByLabel('Observação').inputValue()).toBe('Ana mudou de sala')
  await dialog.getByRole('checkbox', { name: /guardados e à mão/ }).check()
  await button('Abrir caso').click()
  await main.getByText('Caso nº 1 · Negativação').click()
  await advance('Pedido enviado', 'SPC 77')
  await advance('Negativado', 'SPC 77')
  await lab.ui.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
})

test('paid, its removal is asked for with the days that are left, until it is recorded (complaint 31)', async () => {
  await openCustomer(lab.ui, ANA)
  await receiveFirst(lab.ui)
  await goTo(lab.ui, 'Início')
  await lab.shows(/nome dele ainda consta .* Baixar até 30\/11\/2026 \(faltam 7 dias\)/)
  await main.getByRole('link', { name: 'Baixar agora' }).click()
  await row('Baixar a negativação').getByText('30/11/2026').waitFor()
  await tab('Casos')
  await row(ANA).click()
  await dialog.getByText(/O cliente nada mais deve destes títulos\. Baixe até 30\/11\/2026/).waitFor()
  await advance('Negativação baixada', 'SPC 78')
  await button('Encerrar').click()
  await lab.ui
    .getByRole('dialog', { name: 'Encerrar caso' })
    .getByRole('button', { name: 'Encerrar caso' })
    .click()
  await lab.ui.getByText('Caso encerrado.').first().waitFor()
  await lab.ui.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  await goTo(lab.ui, 'Início')
  await main.getByRole('heading', { level: 1 }).waitFor()
  expect(await main.getByText('ainda consta').count()).toBe(0)
})

test('the dossier is saved whole, and opens', async () => {
  const saved = path.join(lab.folder, 'dossie.zip')
  await answerDialogs(lab.desktop.app, saved)
  await openCustomer(lab.ui, ANA)
  await tab('Escalada')
  await lab.press('Salvar dossiê completo (ZIP)')
  await lab.ui.getByText('Dossiê salvo com 2 arquivos.').first().waitFor({ timeout: 60_000 })
  const inside = unzipSync(readFileSync(saved))
  expect(Object.keys(inside)).toEqual([
    'Dossie.pdf',
    expect.stringMatching(/^cartas\/2026-11-23 CC-2026-00000\d - Dra\. Lúcia Simões\.pdf$/u),
    'encargos-dia-a-dia.csv',
    'conteudo.csv',
  ])
  expect(new TextDecoder().decode(inside['Dossie.pdf']!.slice(0, 5))).toBe('%PDF-')
})

test('a case goes to an agency by a file, and what came of it comes back by another, once (complaint 11)', async () => {
  await goTo(lab.ui, 'Escalada')
  await tab('Parceiros')
  await lab.press('Novo parceiro')
  await dialog.getByLabel('Nome').fill('Recupera Assessoria')
  await button('Salvar parceiro').click()
  await dialog.waitFor({ state: 'hidden' })
  await openCustomer(lab.ui, OTTO)
  await tab('Escalada')
  await lab.press('Abrir caso')
  await choose(lab.ui, 'O que fazer', 'Assessoria de cobrança')
  await dialog.getByRole('checkbox', { name: /guardados e à mão/ }).check()
  await choose(lab.ui, 'Quem assume', 'Recupera Assessoria')
  await button('Abrir caso').click()
  await dialog.waitFor({ state: 'hidden' })

  const remittance = path.join(lab.folder, 'remessa.csv')
  await answerDialogs(lab.desktop.app, remittance)
  await goTo(lab.ui, 'Escalada')
  await tab('Parceiros')
  await lab.press('Remessa')
  await choose(lab.ui, 'Assessoria', 'Recupera Assessoria')
  await dialog.getByText(/Caso nº 2 · Dr\. Otto Lima/).waitFor()
  await button('Gerar arquivo').click()
  await lab.ui.getByText('Remessa RM-2026-000001 salva.').first().waitFor()
  expect(existsSync(remittance)).toBe(true)
  expect(readFileSync(remittance, 'utf8')).toMatch(/2;Dr\. Otto Lima;.*;1002;17\/08\/2026;98;500,00;/u)

  const take = async (lines: string[]) => {
    await lab.press('Retorno')
    await choose(lab.ui, 'Assessoria', 'Recupera Assessoria')
    await dialog.locator('input[type=file]').setInputFiles(lab.file('retorno.csv', lines))
  }
  const header = 'Caso;Data;Evento;Valor;Observação'
  await take([header, '2;23/11/2026;pago;dez;'])
  await dialog.getByText('Linha 2, coluna Valor (“dez”): não é um valor: escreva como 1.234,56.').waitFor()
  await lab.ui.keyboard.press('Escape')
  const good = [header, '2;23/11/2026;contato;;prometeu amanhã', '2;23/11/2026;pago;200,00;Pix']
  await take(good)
  await dialog.getByText('2 linhas novas.').waitFor()
  await button('Lançar retorno').click()
  await dialog.waitFor({ state: 'hidden' })
  await take(good)
  await dialog.getByText(/^0 linhas novas e 2 já lançadas antes/).waitFor()
  expect(await button('Lançar retorno').isDisabled()).toBe(true)
  await lab.ui.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
})

test('a bill too old is no more for the notary; a protest goes by the proposal, and is lifted by its letter', async () => {
  await issueLetters(lab.ui, 'Aviso de medida', [BIA])
  await button('Concluir').click()
  await openCustomer(lab.ui, BIA)
  await row('1003').click()
  await dialog.getByText('Prova: contrato, nota de serviço ou fatura. Prescreve em 17/07/2028.').waitFor()
  const prove = async (document: string) => {
    await button('O que prova…').click()
    const form = lab.ui.getByRole('dialog', { name: 'O que prova esta dívida' })
    await choose(lab.ui, 'Documento', document)
    await form.getByRole('button', { name: 'Guardar' }).click()
    await form.waitFor({ state: 'hidden' })
  }
  await prove('Duplicata (protesto e execução 3 anos, cobrança 5)')
  await dialog.getByText(/Protesto e execução não cabem mais desde 17\/07\/2026/).waitFor()
  const openProtest = async () => {
    await lab.ui.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await tab('Escalada')
    await lab.press('Abrir caso')
    // Typing goes to the form, not to the cross that closes it.
    await expect.poll(() => focused(lab.ui)).toMatch(/^O que fazer/)
    await choose(lab.ui, 'O que fazer', 'Protesto')
  }
  await openProtest()
  await dialog.getByText(/depois de 120 dias do vencimento, os emolumentos se depositam antes/).waitFor()
  const tooOld = dialog.getByText('nenhuma nota promissória ou duplicata velha demais para protesto')
  await tooOld.waitFor()
  for (const name of [/endereço confirmado/, /guardados e à mão/, /comprovante de entrega/])
    await dialog.getByRole('checkbox', { name }).check()
  expect(await button('Abrir caso').isDisabled()).toBe(true)
  await lab.ui.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  await tab('Títulos')
  await row('1003').click()
  await prove('Contrato, pedido assinado, nota de serviço ou fatura (5 anos)')
  await openProtest()
  for (const name of [/endereço confirmado/, /guardados e à mão/, /comprovante de entrega/])
    await dialog.getByRole('checkbox', { name }).check()
  await button('Abrir caso').click()
  await main.getByText('Caso nº 3 · Protesto').click()
  await advance('Proposta de solução negocial enviada', 'PSN 9')
  await dialog.getByText('Título 1003').waitFor()
  await lab.ui.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  await row(BIA).getByText('23/12/2026: Cliente responde à proposta do cartório').waitFor()
  await row(BIA).click()
  await advance('Pedido enviado', 'P 1')
  await advance('Protestado', 'P 1')
  await lab.ui.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  await openCustomer(lab.ui, BIA)
  await receiveFirst(lab.ui)
  await tab('Escalada')
  await main.getByText('Caso nº 3 · Protesto').click()
  await dialog.getByRole('link', { name: 'Fazer carta de anuência' }).click()
  expect(await main.getByLabel('Número do título').inputValue()).toBe('1003')
  await main.getByLabel('Cartório').fill('2º Tabelião de Protesto de Campinas')
  // The customer is marked and nothing of her paper is missing.
  await lab.press('Emitir documento')
  await dialog.getByText('1 documento emitido').waitFor()
})
