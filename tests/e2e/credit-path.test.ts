import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DesktopApp, launchApp, removeProfile } from '#tests/support/desktop-app.ts'
import { answerDialogs, importFile, sampleFile, setUp } from '#tests/support/journey.ts'
import { focused, press, tabTo, type } from '#tests/support/keyboard.ts'

/** From the first visit to the first approved order in one sitting, without a mouse. */

const papers = mkdtempSync(path.join(tmpdir(), 'Documentos da Lia '))
const paper = path.join(papers, 'CRO – Lia Moura.pdf')
let desktop: DesktopApp

beforeAll(async () => {
  writeFileSync(paper, '%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF\n')
  desktop = await launchApp()
  desktop.ui.setDefaultTimeout(15_000)
  await setUp(desktop.ui, 'import')
  await importFile(desktop.ui, sampleFile('catalogo.csv'))
  // The chooser of files belongs to the system: it answers with the paper.
  await answerDialogs(desktop.app, paper)
})
afterAll(async () => {
  await desktop.close()
  removeProfile(desktop.profile)
  rmSync(papers, { recursive: true })
})

/** Pastes as from a table or a site, over what has the focus. */
async function paste(ui: Page, text: string): Promise<void> {
  await ui.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    const field = document.activeElement as HTMLInputElement
    if (field.dispatchEvent(event)) document.execCommand('insertText', false, pasted)
  }, text)
}

/** A tab of the page, by the arrows from the one that has the focus. */
async function openTab(ui: Page, name: string): Promise<void> {
  await tabTo(ui, /^(Títulos|Cadastro|Consultas|Análise)$/)
  for (let step = 0; step < 12 && (await focused(ui)) !== name; step++) await ui.keyboard.press('ArrowRight')
  expect(await focused(ui)).toBe(name)
}

test('a dentist walks in, and is registered with what was pasted', async () => {
  const { ui } = desktop
  await ui.keyboard.press('Alt+2')
  await ui.getByText('Nenhum cliente ainda').waitFor()
  await ui.keyboard.press('n')
  await expect.poll(() => focused(ui)).toMatch(/^Nome ou razão social/)
  await ui.keyboard.type('Dra. Lia Moura')
  await tabTo(ui, /^CPF ou CNPJ/)
  await paste(ui, '\t529.982.247-26\n')
  await ui.keyboard.press('Control+Enter')
  await ui.getByText('Falta corrigir um campo').waitFor()
  await tabTo(ui, /^CPF ou CNPJ/)
  await ui.keyboard.press('Control+a')
  await paste(ui, ' CPF: 529.982.247-25\t')
  await type(ui, /^Telefone/, '11 98765-1234')
  await ui.keyboard.press('Control+Enter')
  await ui.getByRole('tab', { name: 'Cadastro', selected: true }).waitFor()
})

test('the checklist leads from one missing item to the next, and hands it in', async () => {
  const { ui } = desktop
  for (let done = 1; done <= 12; done++) {
    await expect.poll(() => focused(ui)).toMatch(/^(Arquivos: Escolher|O que foi conferido)/)
    if ((await focused(ui)).startsWith('Arquivos')) {
      await ui.keyboard.press('Enter')
      await ui.getByText('CRO – Lia Moura.pdf').first().waitFor()
    }
    await type(ui, /^O que foi conferido/, 'Conferido com o original')
    await ui.keyboard.press('Control+Enter')
    await ui.getByText(`${done} de 12 itens em ordem`).waitFor()
  }
  await expect.poll(() => focused(ui)).toMatch(/^Enviar para análise/)
  await ui.keyboard.press('Enter')
  await expect.poll(() => focused(ui)).toMatch(/^Recado para quem analisa/)
  await press(ui, /^Enviar para análise/)
  await ui.getByText('Enviado para análise').first().waitFor()
})

test('the consultation is written down, and the analysis concluded with a limit and a policy', async () => {
  const { ui } = desktop
  await openTab(ui, 'Consultas')
  await press(ui, /^Registrar consulta/)
  await expect.poll(() => focused(ui)).toMatch(/^Onde consultou/)
  await press(ui, /^Registrar$/)
  await ui.getByRole('dialog').waitFor({ state: 'hidden' })
  await openTab(ui, 'Análise')
  await tabTo(ui, /^1 Cadastro/)
  for (let step = 0; step < 5; step++) await ui.keyboard.press('Alt+ArrowRight')
  await ui.getByRole('button', { name: /^Aprovar análise/ }).waitFor()
  await tabTo(ui, /^Limite concedido/)
  await ui.keyboard.press('Control+a')
  await ui.keyboard.type('1000')
  await tabTo(ui, /^Política de pagamento/)
  const option = ui.locator('[data-combobox-option][data-combobox-selected]')
  for (let step = 0; step < 8; step++) {
    await ui.keyboard.press('ArrowDown')
    await ui.waitForTimeout(150)
    if ((await option.count()) > 0 && (await option.innerText()).startsWith('C ·')) break
  }
  await ui.keyboard.press('Enter')
  await expect
    .poll(() =>
      ui
        .getByRole('combobox', { name: /^Política de pagamento/ })
        .or(ui.getByRole('textbox', { name: /^Política de pagamento/ }))
        .inputValue(),
    )
    .toMatch(/^C ·/)
  await press(ui, /^Aprovar análise/)
  await ui
    .getByText(/AC-2026-000001/)
    .first()
    .waitFor()
})

test('the first order has its condition, the entry comes in, and it is approved', async () => {
  const { ui } = desktop
  await ui.keyboard.press('Alt+n')
  await expect.poll(() => focused(ui)).toMatch(/^Cliente \*$/)
  await ui.keyboard.type('lia')
  await ui.getByRole('option', { name: /Lia Moura/ }).waitFor()
  await ui.keyboard.press('Enter')
  await type(ui, /^Código do paciente/, 'Maria Silva')
  await tabTo(ui, /^Serviço do item 1/)
  await ui.keyboard.type('CMC')
  await ui.getByRole('option', { name: /Coroa metalocerâmica/ }).waitFor()
  await ui.keyboard.press('Enter')
  await ui.getByText('Com condições').first().waitFor()
  // A patient's name is health data: it is refused in words, and the order stays as it was typed.
  await ui.keyboard.press('Control+Enter')
  await ui.getByText('Falta corrigir um campo').waitFor()
  await tabTo(ui, /^Código do paciente/)
  await ui.keyboard.press('Control+a')
  await ui.keyboard.type('P-104')
  await ui.keyboard.press('Control+Enter')
  await ui.getByRole('heading', { level: 1, name: /^OS 1\b/ }).waitFor()
  await ui.getByText('Com condições').first().waitFor()
  await press(ui, /^Receber R\$\s74,00/)
  await ui.getByText('Aprovado').first().waitFor()
  await press(ui, /^Começar: Modelo/)
  await ui.getByText('Em produção').first().waitFor()
})

test('the second order passes the limit: it is kept, held, and says what consumes it', async () => {
  const { ui } = desktop
  await ui.keyboard.press('Alt+n')
  await expect.poll(() => focused(ui)).toMatch(/^Cliente \*$/)
  await ui.keyboard.type('lia')
  await ui.getByRole('option', { name: /Lia Moura/ }).waitFor()
  await ui.keyboard.press('Enter')
  await tabTo(ui, /^Serviço do item 1/)
  await ui.keyboard.type('PRO')
  await ui.getByRole('option', { name: /protocolo, por arcada/ }).waitFor()
  await ui.keyboard.press('Enter')
  await ui.getByText('Retido').first().waitFor()
  await ui
    .getByText(/^Passa do limite de R\$\s1\.000,00/)
    .first()
    .waitFor()
  await ui.keyboard.press('Control+Enter')
  await ui.getByRole('heading', { level: 1, name: /^OS 2\b/ }).waitFor()
  await press(ui, /^Começar:/)
  await ui.getByText('Retido').first().waitFor()
  expect(await ui.getByText('Em produção').count()).toBe(0)
})
