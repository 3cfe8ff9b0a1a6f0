import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { default as jsQR } from 'jsqr'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { amountInWords } from '#shared/domain/words.ts'
import { parseMoney } from '#shared/pt-br/format.ts'
import { type DesktopApp, launchApp, removeProfile } from '#tests/support/desktop-app.ts'
import {
  answerDialogs,
  goTo,
  importSample,
  issueLetters,
  openCustomer,
  owedTitles,
  type OwedTitle,
  receiveFirst,
  setUp,
} from '#tests/support/journey.ts'

/** What the letters on paper say is what the screens say, and stays so. */

const folder = mkdtempSync(path.join(tmpdir(), 'em-dia-cartas-'))
let desktop: DesktopApp
let issued: { customer: string; number: string; total: string; titles: OwedTitle[] }[] = []
let files: string[] = []

const read = (pdf: string) => execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })
const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ')

beforeAll(async () => {
  desktop = await launchApp()
  desktop.ui.setDefaultTimeout(15_000)
  await setUp(desktop.ui, 'import')
  await importSample(desktop.ui)
})
afterAll(async () => {
  await desktop.close()
  removeProfile(desktop.profile)
  rmSync(folder, { recursive: true })
})

/** The names at the head of the list of who may get a firm letter. */
async function firstCandidates(count: number): Promise<string[]> {
  const { ui } = desktop
  await goTo(ui, 'Cartas')
  await ui.getByRole('radio', { name: 'Cobrança firme' }).check({ force: true })
  const boxes = ui.getByRole('checkbox', { name: /^Selecionar (?!todas)/ })
  await boxes.nth(count).waitFor()
  const labels = await boxes.evaluateAll((found) => found.map((box) => box.getAttribute('aria-label')!))
  return labels.slice(0, count).map((label) => label.replace('Selecionar ', ''))
}

test('firm letters to two customers, saved as one file and as one each', async () => {
  const { app, ui } = desktop
  const customers = await firstCandidates(2)
  const titles = new Map<string, OwedTitle[]>()
  for (const customer of customers) {
    await openCustomer(ui, customer)
    titles.set(customer, await owedTitles(ui))
  }
  await issueLetters(ui, 'Cobrança firme', customers)
  const dialog = ui.getByRole('dialog', { name: '2 cartas emitidas' })
  await answerDialogs(app, path.join(folder, 'todas.pdf'))
  await dialog.getByRole('button', { name: /PDF único/ }).click()
  await dialog.getByText('1 arquivo salvo.').waitFor()
  await answerDialogs(app, folder)
  await dialog.getByRole('button', { name: /PDF por carta/ }).click()
  await dialog.getByText('2 arquivos salvos.').waitFor()
  await dialog.getByRole('button', { name: 'Concluir' }).click()
  files = readdirSync(folder)
    .filter((name) => name !== 'todas.pdf')
    .map((name) => path.join(folder, name))
  expect(files).toHaveLength(2)

  await ui.getByText('Cartas emitidas', { exact: true }).click()
  const rows = ui.getByRole('grid', { name: 'Cartas emitidas' }).getByRole('row')
  await rows.nth(2).waitFor()
  const cells = await rows.evaluateAll((found) =>
    found.map((row) =>
      [...row.querySelectorAll('[role=gridcell],[role=cell]')].map((cell) => cell.textContent ?? ''),
    ),
  )
  issued = cells
    .filter((row) => customers.includes(row[2]!))
    .map(([number, , customer, , total]) => ({
      customer: customer!,
      // Under the number stands its day.
      number: number!.slice(0, 'CC-2026-000001'.length),
      total: total!,
      titles: titles.get(customer!)!,
    }))
  expect(issued).toHaveLength(2)
  expect(cells[1]![1]).toContain('régua da casa')
})

test('each letter says who, what of each title, how much in figures and in words, when, and which page', () => {
  expect(issued).toHaveLength(2)
  for (const { customer, number, total, titles } of issued) {
    const text = files.map(read).find((text) => text.includes(number))!
    const flat = squeezed(text)
    expect(flat).toContain(customer)
    expect(flat).toContain('Calculada em 22/11/2026')
    expect(flat).toContain(`R$ ${total}`)
    expect(flat).toContain(`(${amountInWords(parseMoney(total)!)})`)
    expect(flat).toMatch(/Página 1 de \d/)
    // CDC art. 42-A: name, document and address of the creditor.
    expect(flat).toContain('Credor (art. 42-A do Código de Defesa do Consumidor)')
    expect(flat).toContain('Laboratório Modelo de Prótese Dentária Ltda')
    expect(flat).toContain('11.222.333/0001-81')
    expect(flat).toContain('Rua do Exemplo, 100')
    expect(flat).toContain('13010-000')
    const lines = text.split('\n').map(squeezed)
    const overdue = titles.filter(({ overdue }) => overdue)
    expect(overdue.length).toBeGreaterThan(0)
    for (const { dueOn, amounts } of overdue) {
      const wanted = [dueOn, ...amounts]
      expect(lines.some((line) => wanted.every((word) => ` ${line} `.includes(` ${word} `)))).toBe(true)
    }
    const sum = overdue.reduce((sum, { amounts }) => sum + parseMoney(amounts.at(-1)!)!, 0)
    expect(sum).toBe(parseMoney(total))
  }
})

test('one file of all holds the same letters', () => {
  expect(issued).toHaveLength(2)
  const all = squeezed(read(path.join(folder, 'todas.pdf')))
  for (const { customer, number, total } of issued) {
    for (const word of [customer, number, `R$ ${total}`]) expect(all).toContain(word)
  }
})

/** The fields of an EMV code at its first level. */
function fieldsOf(payload: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (let at = 0; at < payload.length; ) {
    const length = Number(payload.slice(at + 2, at + 4))
    fields.set(payload.slice(at, at + 2), payload.slice(at + 4, at + 4 + length))
    at += 4 + length
  }
  return fields
}

test('the Pix code on paper is read by a camera and asks for the total', () => {
  for (const file of files) {
    const prefix = file.replace(/\.pdf$/, '')
    execFileSync('pdftoppm', ['-r', '150', '-png', file, prefix])
    const pages = readdirSync(folder).filter(
      (name) => path.join(folder, name).startsWith(prefix) && name.endsWith('.png'),
    )
    const codes = pages.flatMap((name) => {
      const { data, width, height } = PNG.sync.read(readFileSync(path.join(folder, name)))
      return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? []
    })
    expect(codes).toHaveLength(1)
    const text = squeezed(read(file))
    const { total } = issued.find(({ number }) => text.includes(number))!
    const fields = fieldsOf(codes[0]!)
    expect(Math.round(Number(fields.get('54')) * 100)).toBe(parseMoney(total))
    expect(fields.get('26')).toContain('financeiro@example.com')
    // The code to copy is the code in the square, its line ends apart.
    expect(text.replaceAll(' ', '')).toContain(codes[0]!.slice(0, 60).replaceAll(' ', ''))
  }
})

test('after a payment the second copy of a letter is still the same, to the letter', async () => {
  const { app, ui } = desktop
  const { customer, number } = issued[0]!
  await openCustomer(ui, customer)
  await receiveFirst(ui)
  await goTo(ui, 'Cartas')
  await ui.getByText('Cartas emitidas', { exact: true }).click()
  await ui.getByRole('row').filter({ hasText: number }).click()
  const dialog = ui.getByRole('dialog', { name: `Segunda via da carta ${number}` })
  const copy = path.join(folder, 'segunda-via.pdf')
  await answerDialogs(app, copy)
  await dialog.getByRole('button', { name: /PDF único/ }).click()
  await dialog.getByText('1 arquivo salvo.').waitFor()
  const original = files.find((file) => read(file).includes(number))!
  expect(read(copy)).toBe(read(original))
  await ui.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
})

test('who owes nothing gets no letter, and the screen says so', async () => {
  const { ui } = desktop
  await goTo(ui, 'Clientes')
  await ui
    .getByRole('button', { name: 'Novo cliente' })
    .or(ui.getByRole('link', { name: 'Novo cliente' }))
    .click()
  await ui.getByLabel('Nome ou razão social').fill('Clínica Sem Dívida Ltda')
  await ui.getByRole('button', { name: 'Salvar cliente' }).click()
  await ui.getByRole('heading', { level: 1, name: 'Clínica Sem Dívida Ltda' }).waitFor()
  await ui
    .getByRole('link', { name: 'Emitir carta' })
    .or(ui.getByRole('button', { name: 'Emitir carta' }))
    .click()
  await ui.getByText('Ninguém para cobrar com este tom').waitFor()
  expect(await ui.getByRole('button', { name: 'Emitir cartas' }).isDisabled()).toBe(true)
})
