import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ImportKind } from '#shared/domain/import/import.ts'
import { type DesktopApp, launchApp, removeProfile } from '#tests/support/desktop-app.ts'
import {
  answerDialogs,
  findings,
  goTo,
  importFile,
  openCustomer,
  openImport,
  setUp,
  storedCounts,
} from '#tests/support/journey.ts'

/** Whatever is wrong is answered in Portuguese with its place and its remedy; nothing is written, nothing typed is lost. */

const fixture = (name: string) => path.resolve(import.meta.dirname, '../fixtures/import', name)
const folder = mkdtempSync(path.join(tmpdir(), 'em-dia-entrada-'))
let desktop: DesktopApp

beforeAll(async () => {
  desktop = await launchApp()
  desktop.ui.setDefaultTimeout(10_000)
  await setUp(desktop.ui, 'import')
  await importFile(desktop.ui, fixture('clientes.csv'))
  await importFile(desktop.ui, fixture('titulos.csv'))
})
afterAll(async () => {
  await desktop.close()
  removeProfile(desktop.profile)
  rmSync(folder, { recursive: true })
})

// A test that failed half-way leaves its file open.
beforeEach(async () => {
  const change = desktop.ui.getByRole('button', { name: 'Trocar arquivo' })
  if (await change.isVisible()) await change.click()
})

const before = [
  '2 clientes no sistema',
  '2 títulos no sistema',
  '0 recebimentos no sistema',
  '0 serviços no sistema',
]

/** A file of the test's own. */
function written(name: string, text: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return file
}

describe('a file with wrong rows', () => {
  type Wrong = { file: string; kind: ImportKind; found: RegExp[] }
  const wrong: Wrong[] = [
    {
      file: 'digitos-errados.csv',
      kind: 'customers',
      found: [
        /^2 Erro CPF\/CNPJ 529\.982\.247-26 .*dígitos verificadores.*corrija/,
        /^3 Erro CPF\/CNPJ 11\.222\.333\/0001-82 /,
      ],
    },
    {
      file: 'datas-impossiveis.csv',
      kind: 'receivables',
      found: [/^2 Erro Vencimento 31\/11\/2026 .*não existe.*Corrija/, /^3 Erro Emissão 30\/02\/2026 /],
    },
    {
      file: 'valores-absurdos.csv',
      kind: 'receivables',
      found: [/^2 Erro Valor -10,00 .*negativo.*positivos/, /^3 Erro Valor 0,00 .*zero/],
    },
    {
      file: 'pagamento-acima-do-saldo.csv',
      kind: 'payments',
      found: [
        /^2 Erro Valor pago 9\.999,99 .*passa do que o título devia nesse dia, que era R\$\s1\.260,90\. Confira/,
      ],
    },
    {
      file: 'titulo-de-cliente-desconhecido.csv',
      kind: 'receivables',
      found: [/^2 Erro CPF\/CNPJ 012\.?345\.?678-?90 .*Nenhum cliente cadastrado.*Importe ou cadastre/],
    },
  ]

  test.each(wrong)('$file: place, reason and remedy, and nothing written', async ({ file, kind, found }) => {
    const { ui } = desktop
    await openImport(ui, fixture(file), kind)
    const rows = await findings(ui)
    for (const finding of found) expect(rows).toContainEqual(expect.stringMatching(finding))
    await ui.getByText(/é tudo ou nada, para não ficar pela metade/).waitFor()
    expect(
      await ui
        .getByRole('button', { name: /^Importar \D*[\d.]* ?(clientes?|títulos?|recebimentos?)$/ })
        .isDisabled(),
    ).toBe(true)
    // The file stays open with what each column is.
    expect(await ui.getByText(file).isVisible()).toBe(true)
    expect(
      await ui
        .getByLabel(/^Importar a coluna Valor|^Importar a coluna CPF/)
        .first()
        .inputValue(),
    ).not.toBe('')
    expect(await storedCounts(ui)).toEqual(before)
  })

  test('the report says line, column, value, reason, remedy and suggestion of every finding', async () => {
    const { app, ui } = desktop
    const report = path.join(folder, 'conferência.csv')
    await answerDialogs(app, report)
    await openImport(ui, fixture('valores-absurdos.csv'), 'receivables')
    await findings(ui)
    await ui.getByRole('button', { name: 'Salvar relatório (CSV)' }).click()
    await ui.getByText('Relatório salvo.').first().waitFor()
    const [header, ...lines] = readFileSync(report, 'utf8').replace('\uFEFF', '').trim().split('\r\n')
    expect(header).toBe('Linha;Coluna;Valor lido;Gravidade;Motivo;O que fazer;Sugestão')
    for (const value of ['0,00', '(10,00)', '9.999.999.999.999,00', 'mil reais', '500.000,00']) {
      expect(lines).toContainEqual(expect.stringContaining(`;Valor;${value};`))
    }
    // A cell that a spreadsheet would take for a formula is written as text.
    expect(lines).toContainEqual(expect.stringMatching(/^2;Valor;'-10,00;Erro;O valor é negativo\.;/))
    expect(await storedCounts(ui)).toEqual(before)
  })
})

describe('a file that cannot be read', () => {
  function huge(): string {
    const file = path.join(folder, 'enorme.csv')
    closeSync(openSync(file, 'w'))
    truncateSync(file, 200 * 1024 * 1024)
    return file
  }
  const refused: [what: string, file: () => string, sentence: RegExp][] = [
    ['an XLSX that is not one', () => fixture('nao-e-uma-planilha.xlsx'), /o nome diz \.xlsx.*Salve como/],
    [
      'a CSV of mixed encodings',
      () => fixture('codificacoes-misturadas.csv'),
      /mistura codificações de texto \(linha \d+\).*CSV UTF-8/,
    ],
    ['an open quote', () => fixture('aspas-abertas.csv'), /há um defeito na linha 2.*salve de novo/],
    ['a protected workbook', () => fixture('protegida.xlsx'), /protegida por senha.*Salve como/],
    ['a header without rows', () => fixture('so-cabecalho.csv'), /não tem linhas de dados/],
    ['a file of 200 MB', huge, /grande demais \(limite de 50 MB\).*Divida-o/],
  ]

  test.each(refused)('%s is refused by name and with a remedy', async (_what, file, sentence) => {
    const { ui } = desktop
    const name = file()
    await goTo(ui, 'Importar')
    const started = Date.now()
    await ui.locator('input[type=file]').setInputFiles(name)
    const alert = ui.getByRole('alert').filter({ hasText: path.basename(name) })
    await alert.getByText(sentence).waitFor()
    expect(Date.now() - started).toBeLessThan(5000)
    expect(await storedCounts(ui)).toEqual(before)
  })
})

describe('an import under way', () => {
  test('cancelled while it writes, it wrote nothing', async () => {
    const { ui } = desktop
    const lines = Array.from(
      { length: 40_000 },
      (_, at) => `Clínica Gerada ${at + 1} Ltda;G${at + 1};Clínica`,
    )
    const file = written('muitos.csv', `Nome;Código;Tipo de cliente\n${lines.join('\n')}\n`)
    await openImport(ui, file, 'customers')
    await ui.getByRole('button', { name: 'Importar 40.000 clientes' }).click({ timeout: 60_000 })
    // By now the store works at it.
    await ui
      .getByText(/^Gravando 0 de 40\.000/)
      .first()
      .waitFor()
    await ui.getByRole('button', { name: 'Cancelar' }).click()
    await ui.getByText('Importação cancelada. Nada foi gravado.').waitFor()
    // What was checked is still there to be imported.
    expect(await ui.getByRole('button', { name: 'Importar 40.000 clientes' }).isEnabled()).toBe(true)
    expect(await storedCounts(ui)).toEqual(before)
  })

  test('undone with a reason, what came in goes out', async () => {
    const { ui } = desktop
    const payment = '1024;1/2;529.982.247-25;01/10/2026;100,00;Pix'
    const file = written(
      'recebimento.csv',
      `Título;Parcela;CPF/CNPJ;Data do pagamento;Valor pago;Forma\n${payment}\n`,
    )
    await importFile(ui, file)
    expect(await storedCounts(ui)).toEqual([...before.slice(0, 2), '1 recebimento no sistema', before[3]])
    await ui.getByRole('button', { name: 'Desfazer a importação de recebimento.csv' }).click()
    const dialog = ui.getByRole('dialog', { name: 'Desfazer importação' })
    const undo = dialog.getByRole('button', { name: 'Desfazer' })
    await undo.click()
    await dialog.getByText('Escreva o motivo').waitFor()
    await dialog.getByLabel('Motivo').fill('arquivo do mês errado')
    await undo.click()
    await ui.getByText(/Desfeita em 22\/11\/2026: arquivo do mês errado/).waitFor()
    await expect.poll(() => storedCounts(ui)).toEqual(before)
  })

  test('an import that others lean on is not undone, and says why', async () => {
    const { ui } = desktop
    await goTo(ui, 'Importar')
    await ui.getByRole('button', { name: 'Desfazer a importação de clientes.csv' }).click()
    const dialog = ui.getByRole('dialog', { name: 'Desfazer importação' })
    await dialog.getByLabel('Motivo').fill('teste')
    await dialog.getByRole('button', { name: 'Desfazer' }).click()
    await ui
      .getByText(/Há 2 títulos que dependem desta importação/)
      .first()
      .waitFor()
    expect(await storedCounts(ui)).toEqual(before)
  })
})

describe('a form', () => {
  test('a payment above the balance is answered with the balance, and offers it', async () => {
    const { ui } = desktop
    await openCustomer(ui, 'Dra. Ana Exemplo')
    await ui
      .getByRole('button', { name: /^Receber o título 1024/ })
      .first()
      .click()
    const drawer = ui.getByRole('dialog')
    const amount = drawer.getByLabel('Valor recebido')
    await amount.fill('99.999,99')
    const said = await drawer.getByText(/^Passa do saldo nesta data, que é de/).innerText()
    const balance = /R\$\s([\d.,]+)\.$/.exec(said)![1]!
    expect(await drawer.getByRole('button', { name: /^Receber R\$/ }).isDisabled()).toBe(true)
    await drawer.getByRole('button', { name: `Usar R$ ${balance}` }).click()
    expect(await amount.inputValue()).toContain(balance)
    expect(await drawer.getByRole('button', { name: `Receber R$ ${balance}` }).isEnabled()).toBe(true)
    await ui.keyboard.press('Escape')
    await drawer.waitFor({ state: 'hidden' })
    expect(await storedCounts(ui)).toEqual(before)
  })

  test('a wrong CNPJ keeps the form, and a reload keeps what was typed', async () => {
    const { ui } = desktop
    await goTo(ui, 'Clientes')
    await ui
      .getByRole('button', { name: 'Novo cliente' })
      .or(ui.getByRole('link', { name: 'Novo cliente' }))
      .click()
    await ui.getByLabel('Nome ou razão social').fill('Clínica Nova Ltda')
    await ui.getByLabel('CPF ou CNPJ').fill('11.222.333/0001-82')
    await ui.getByRole('button', { name: 'Salvar cliente' }).click()
    await ui.getByText('Falta corrigir um campo').waitFor()
    const field = ui.getByLabel('CPF ou CNPJ')
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    expect(await field.inputValue()).toBe('11.222.333/0001-82')
    expect(await ui.getByLabel('Nome ou razão social').inputValue()).toBe('Clínica Nova Ltda')
    await ui.waitForTimeout(1000)
    await ui.evaluate(() => globalThis.location.reload())
    await ui.getByText('Recuperamos o que você estava digitando.').waitFor()
    expect(await ui.getByLabel('Nome ou razão social').inputValue()).toBe('Clínica Nova Ltda')
    expect(await field.inputValue()).toBe('11.222.333/0001-82')
    await field.fill('')
    await ui.getByRole('button', { name: 'Salvar cliente' }).click()
    await ui.getByText('Clínica Nova Ltda foi cadastrado.').first().waitFor()
    expect(await storedCounts(ui)).toEqual(['3 clientes no sistema', ...before.slice(1)])
  })
})
