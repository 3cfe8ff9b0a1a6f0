import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { houseText } from '#shared/papers/house-texts.ts'
import { type DesktopApp, TODAY } from '#tests/support/desktop-app.ts'
import {
  answerDialogs,
  chooseCrown,
  goTo,
  importFile,
  openCustomer,
  sampleFile,
  startOrder,
} from '#tests/support/journey.ts'
import { type LaboratoryApp, openLaboratory } from '#tests/support/laboratory-app.ts'

/** A contract from its text to its signature, and what it lets pass: adopted, made, saved, signed, and credit unlocked. */

const ANA = 'Ana Souza Odontologia Ltda'
const BIA = 'Bia Lima Odontologia Ltda'
const CONTRACT = 'Contrato de prestação de serviços'
const ADDED = 'O cliente recebe uma via assinada deste contrato.'
let lab: LaboratoryApp
let desktop: DesktopApp
let main: Locator
let dialog: Locator

const file = (name: string, content: string) => {
  const written = path.join(lab.folder, name)
  writeFileSync(written, content)
  return written
}

beforeAll(async () => {
  lab = await openLaboratory()
  const { ui } = lab
  ;({ desktop, main, dialog } = lab)
  const lines = [
    'Código;Razão Social;CPF/CNPJ;Tipo;Logradouro;Número;Bairro;Cidade;UF;CEP',
    `C001;${ANA};12.ABC.345/01DE-35;Clínica;Rua das Flores;10;Centro;Campinas;SP;13010-000`,
    `C002;${BIA};11.222.333/0001-81;Clínica;;;;;;`,
  ]
  await importFile(ui, file('clientes.csv', `\uFEFF${lines.join('\r\n')}\r\n`))
  await importFile(ui, sampleFile('catalogo.csv'))
})
afterAll(() => lab.end())

const press = (name: string | RegExp, within: Locator = main) => within.getByRole('button', { name }).click()

async function edit(): Promise<void> {
  await goTo(desktop.ui, 'Documentos')
  await press(`Editar texto: ${CONTRACT}`)
  await main.getByText('Texto completo: todos os elementos obrigatórios estão presentes.').waitFor()
}

test('a text with an unknown field or without a mandatory clause is refused in words, and nothing is lost', async () => {
  const { ui } = desktop
  await edit()
  const area = main.getByLabel('Bloco 5: Cláusula numerada').getByLabel('Texto')
  await area.click()
  await ui.keyboard.press('Control+End')
  await ui.keyboard.type(' {{cliente.nome}}')
  await main.getByText('O campo {{cliente.nome}} não existe.', { exact: false }).first().waitFor()
  await press('Tirar o bloco 10')
  await main.getByText('Falta a cláusula “Repetições” (R3.1)', { exact: false }).waitFor()
  await press('Publicar versão 1')
  await main.getByText('O texto tem erros e não foi publicado.', { exact: false }).waitFor()
  expect(await area.inputValue()).toContain('{{cliente.nome}}')
  await ui.waitForTimeout(600)
  await ui.reload()
  await main.getByText('O campo {{cliente.nome}} não existe.', { exact: false }).first().waitFor()
  expect(await area.inputValue()).toContain('{{cliente.nome}}')
  await press('Descartar mudanças')
  await main.getByText('Texto completo', { exact: false }).waitFor()
})

test('two braces offer the fields, Alt and arrows move a block, and the paper beside follows', async () => {
  const { ui } = desktop
  const area = main.getByLabel('Bloco 3: Parágrafo').getByLabel('Texto')
  await area.click()
  await ui.keyboard.press('Control+End')
  await ui.keyboard.type(' Número {{numero do cli')
  await ui.getByRole('option', { name: /Número do cliente/ }).waitFor()
  await ui.keyboard.press('Enter')
  expect(await area.inputValue()).toContain('Número {{customer.number}}')
  await ui.keyboard.press('Alt+ArrowUp')
  const moved = main.getByLabel('Bloco 2: Parágrafo').getByLabel('Texto')
  await expect.poll(() => moved.inputValue()).toContain('{{customer.number}}')
  await expect.poll(() => moved.evaluate((element) => element === document.activeElement)).toBe(true)
  await main
    .getByRole('group', { name: `Como fica: ${CONTRACT}` })
    .getByText('Número 37', { exact: false })
    .first()
    .waitFor({ state: 'attached' })
  await press('Descartar mudanças')
})

test('a contract of forty pages opens beside its text, to the last page', async () => {
  const { ui } = desktop
  await press('Voltar aos modelos')
  const long = 'O que se combina aqui vale entre as partes e fica escrito. '.repeat(100)
  const { name, blocks } = houseText('contract')
  const clauses = Array.from({ length: 27 }, (_, at) => ({
    kind: 'clause',
    heading: `Disposição ${at + 1}`,
    text: long,
    element: null,
  }))
  const draft = { kind: 'contract', name, validFrom: TODAY, note: '', blocks: [...blocks, ...clauses] }
  await ui.evaluate((kept) => {
    localStorage.setItem('em-dia:draft:template-contract-0', kept)
  }, JSON.stringify(draft))
  await press(`Editar texto: ${CONTRACT}`)
  await expect
    .poll(
      async () => Number(/de (\d+)$/.exec(await main.getByText(/^Página \d+ de \d+$/).innerText())?.[1]),
      {
        timeout: 20_000,
      },
    )
    .toBeGreaterThanOrEqual(40)
  const pages = main.getByRole('group', { name: `Como fica: ${CONTRACT}` })
  await pages.evaluate((element) => element.scrollTo(0, element.scrollHeight))
  await pages.getByText('Disposição 27', { exact: false }).first().waitFor({ state: 'attached' })
  await press('Descartar mudanças')
})

test('the manager adopts the contract with a clause of their own', async () => {
  const { ui } = desktop
  const area = main.getByLabel('Bloco 5: Cláusula numerada').getByLabel('Texto')
  await area.click()
  await ui.keyboard.press('Control+End')
  await ui.keyboard.type(` ${ADDED}`)
  await main.getByLabel('O que mudou e quem revisou').fill('Lido pela dra. Paula, OAB/SP 1')
  await press('Publicar versão 1')
  await dialog.getByText('Adotar este contrato?').waitFor()
  await press('Sim, publicar e exigir', dialog)
  await ui.getByText('Versão 1 publicada.').first().waitFor()
  await press('Voltar aos modelos')
  await main.getByRole('row').filter({ hasText: CONTRACT }).getByText('Versão 1').waitFor()
})

test('an order on credit is held until the contract comes back signed', async () => {
  const { app, ui } = desktop
  await startOrder(ui, ANA)
  await chooseCrown(ui)
  await main.getByRole('radio', { name: /^B ·/ }).check()
  await press(/^Salvar pedido/)
  await main.getByRole('heading', { name: new RegExp(`^OS 1 · ${ANA}`) }).waitFor()
  const decision = main.getByRole('region', { name: 'Decisão de crédito' })
  await decision.getByText('Retido', { exact: true }).first().waitFor()
  await decision.getByText('O cliente ainda não tem contrato.').waitFor()
  await press('Fazer contrato', decision)

  await main.getByRole('checkbox', { name: `Selecionar ${ANA}` }).waitFor()
  await main
    .getByText(/^Página 1 de \d/)
    .first()
    .waitFor()
  await press('Emitir documento')
  await dialog.getByText('1 documento emitido').waitFor()
  const pdf = path.join(lab.folder, 'contrato.pdf')
  await answerDialogs(app, pdf)
  await press(/PDF único/, dialog)
  await dialog.getByText('1 arquivo salvo.').waitFor()
  const said = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).replaceAll(/\s+/g, ' ')
  expect(said).toContain('CT-2026-000001')
  expect(said).toContain(ANA)
  expect(said).toContain(ADDED)
  expect(said).toContain('1ª testemunha')
  await press('Concluir', dialog)

  await openCustomer(ui, ANA)
  await main.getByRole('tab', { name: 'Documentos' }).click()
  await main.getByRole('row').filter({ hasText: 'CT-2026-000001' }).click()
  await press('Registrar assinatura', dialog)
  const signing = ui.getByRole('dialog', { name: /^Assinatura de/ })
  await press('Registrar assinatura', signing)
  await signing.getByText('Anexe a cópia assinada', { exact: false }).first().waitFor()
  await answerDialogs(app, file('assinado.pdf', '%PDF-1.7\nassinado'))
  await press('Cópia assinada: Escolher arquivos…', signing)
  await signing.getByText('assinado.pdf').waitFor()
  await press('Registrar assinatura', signing)
  await signing.waitFor({ state: 'hidden' })
  await dialog.getByText('Assinado', { exact: true }).waitFor()
  await ui.keyboard.press('Escape')

  await goTo(ui, 'Pedidos')
  await main.getByRole('row').filter({ hasText: ANA }).click()
  await decision.getByText('Aprovado com condições', { exact: true }).first().waitFor()
})

test('many are made at once; who lacks something is left out and said, and the register finds any word', async () => {
  const { ui } = desktop
  await goTo(ui, 'Documentos')
  await main.getByRole('tab', { name: 'Fazer documento' }).click()
  await main.getByRole('checkbox', { name: `Selecionar ${ANA}` }).check()
  await main.getByRole('checkbox', { name: `Selecionar ${BIA}` }).check()
  await press('Emitir 2 documentos')
  await dialog.getByText('1 ficou de fora, porque falta:').waitFor()
  await dialog.getByText('Endereço do cliente', { exact: false }).waitFor()
  await press('Concluir', dialog)
  await main.getByRole('tab', { name: 'Acordos' }).click()
  await main.getByPlaceholder(/^Procurar por número/).fill('via assinada deste')
  await expect.poll(() => main.getByRole('row').count()).toBe(3)
  await main.getByPlaceholder(/^Procurar por número/).fill('xilofone')
  await main.getByText('Nada encontrado').waitFor()
})

test('Nossa política and Nossos princípios are drawn from the rules in force', async () => {
  const { ui } = desktop
  for (const name of ['Nossa política', 'Nossos princípios']) {
    await goTo(ui, 'Documentos')
    await main.getByRole('link', { name: `Fazer: ${name}` }).click()
    await main
      .getByText(/^Página 1 de 1/)
      .first()
      .waitFor()
    await press('Emitir documento')
    await dialog.getByText('1 documento emitido').waitFor()
    await press('Concluir', dialog)
  }
})
