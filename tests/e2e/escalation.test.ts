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
import { type LaboratoryApp, openLaboratory } from '#tests/support/laboratory-app.ts'

/** A listing waits for its checklist, and its name is asked away when it is paid; a case goes to an agency and back by files. */

const ANA = 'Dra. Lúcia Simões'
const OTTO = 'Dr. Otto Lima'
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
    ]),
  )
  await lab.bring('titulos', [
    '1001;1/1;C001;01/08/2026;17/08/2026;1.000,00',
    '1002;1/1;C002;01/08/2026;17/08/2026;500,00',
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
  await lab.ui.keyboard.press('Escape')

  await issueLetters(lab.ui, 'Aviso de medida', [ANA, OTTO])
  await button('Concluir').click()
  await openCustomer(lab.ui, ANA)
  await tab('Escalada')
  await lab.press('Abrir caso')
  for (const name of [/endereço confirmado/, /guardados e à mão/])
    await dialog.getByRole('checkbox', { name }).check()
  await button('Abrir caso').click()
  await main.getByText('Caso nº 1 · Negativação').click()
  await advance('Pedido enviado', 'SPC 77')
  await advance('Negativado', 'SPC 77')
  await lab.ui.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
})

test('paid, its removal is asked for with the days that are left, until it is recorded', async () => {
  await openCustomer(lab.ui, ANA)
  await receiveFirst(lab.ui)
  await goTo(lab.ui, 'Início')
  await lab.shows(/nome dele ainda consta .* Baixar até 30\/11\/2026 \(faltam 7 dias\)/)
  await main.getByRole('link', { name: 'Baixar agora' }).click()
  await row('Baixar a negativação').getByText('30/11/2026').waitFor()
  await tab('Casos')
  await row(ANA).click()
  await dialog.getByText(/O cliente pagou\. Baixe até 30\/11\/2026/).waitFor()
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

test('a case goes to an agency by a file, and what came of it comes back by another, once', async () => {
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
})
