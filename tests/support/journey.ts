import path from 'node:path'
import type { ElectronApplication, Locator, Page } from 'playwright'
import type { ImportKind } from '#shared/domain/import/import.ts'

/** What a person does on the screens, in the words on the screens: shared by the tests, the demo and the pictures. */

const root = path.resolve(import.meta.dirname, '../..')
export const sampleFile = (name: string) => path.join(root, 'resources/sample', name)

export const OWNER = { name: 'Marina Duarte', pin: '2580' }

const button = (ui: Page | Locator, name: string | RegExp) => ui.getByRole('button', { name })

/** The first-run wizard, typed as a receptionist would, up to its third step. */
export async function fillWizard(ui: Page): Promise<void> {
  await ui.getByLabel('Razão social ou nome').fill('Laboratório Modelo de Prótese Dentária Ltda')
  await ui.getByLabel('Nome fantasia').fill('Laboratório Modelo')
  await ui.getByLabel('CNPJ ou CPF').fill('11.222.333/0001-81')
  await ui.getByLabel('Telefone').fill('19 3555-0100')
  await ui.getByLabel('E-mail').fill('contato@example.com')
  await ui.getByLabel('CEP').fill('13010-000')
  await ui.getByLabel('Rua ou avenida').fill('Rua do Exemplo')
  await ui.getByLabel('Número').fill('100')
  await ui.getByLabel('Bairro').fill('Jardim Modelo')
  await ui.getByLabel('Cidade').fill('Campinas')
  await choose(ui, 'UF', 'SP')
  await ui.getByLabel('Chave Pix').fill('financeiro@example.com')
  await button(ui, 'Continuar').click()
  await ui.getByLabel('Seu nome').fill(OWNER.name)
  await ui.getByLabel('Crie um PIN de 4 a 8 dígitos').fill(OWNER.pin)
  await ui.getByLabel('Repita o PIN').fill(OWNER.pin)
  await button(ui, 'Continuar').click()
}

/** The whole wizard, ending at the import screen or at an empty laboratory. */
export async function setUp(ui: Page, start: 'import' | 'empty' = 'empty'): Promise<void> {
  await fillWizard(ui)
  await button(ui, start === 'import' ? /^Importar/ : /vazio/).click()
  await ui.getByRole('navigation').waitFor()
}

/** Chooses an option of a select by typing and Enter. */
export async function choose(ui: Page, label: string, option: string): Promise<void> {
  const field = ui
    .getByRole('combobox', { name: label })
    .or(ui.getByRole('textbox', { name: label }))
    .first()
  await field.click()
  await ui.getByRole('option', { name: option, exact: true }).click()
}

export async function signIn(ui: Page, pin = OWNER.pin): Promise<void> {
  await ui.keyboard.type(pin)
  await ui.keyboard.press('Enter')
  await ui.getByRole('navigation').waitFor()
}

/** Goes to a screen of the menu. */
export async function goTo(ui: Page, screen: string): Promise<void> {
  await ui.getByRole('navigation', { name: 'Menu principal' }).getByRole('link', { name: screen }).click()
}

/** Opens a file at the import screen and waits for its check. */
export async function openImport(ui: Page, file: string, kind?: ImportKind): Promise<void> {
  await goTo(ui, 'Importar')
  await ui.locator('input[type=file]').setInputFiles(file)
  if (kind) await ui.getByRole('radio', { name: kindNames[kind] }).check({ force: true })
}

const kindNames: Record<ImportKind, string> = {
  customers: 'Clientes',
  receivables: 'Títulos',
  payments: 'Recebimentos',
  services: 'Catálogo de serviços',
}

/** Imports a file that has no errors, to its end. */
export async function importFile(ui: Page, file: string): Promise<void> {
  await openImport(ui, file)
  await button(ui, /^Importar [\d.]+ /).click()
  await ui.getByText(/^Importação concluída/).waitFor({ timeout: 60_000 })
}

/** The three files of the sample laboratory, in the order the screen suggests. */
export async function importSample(ui: Page): Promise<void> {
  for (const file of ['clientes.csv', 'titulos.csv', 'pagamentos.csv']) await importFile(ui, sampleFile(file))
}

/** Receives on the first open title of the customer on screen; the whole balance unless an amount is given. */
export async function receiveFirst(ui: Page, amount?: string): Promise<void> {
  await button(ui, /^Receber/)
    .first()
    .click()
  const drawer = ui.getByRole('dialog')
  if (amount) await drawer.getByLabel('Valor recebido').fill(amount)
  await button(drawer, /^Receber R\$/).click()
  await drawer.waitFor({ state: 'hidden' })
}

/** Issues letters of a tone to customers chosen by name, and stays at what to do with them. */
export async function issueLetters(ui: Page, tone: string, customers: readonly string[]): Promise<void> {
  await goTo(ui, 'Cartas')
  await ui.getByRole('radio', { name: tone }).check({ force: true })
  for (const name of customers) await ui.getByRole('checkbox', { name: `Selecionar ${name}` }).check()
  await button(ui, /^Emitir \d/).click()
  await button(ui.getByRole('dialog'), /Emitir/).click()
  await ui.getByRole('dialog', { name: /emitidas?$/ }).waitFor()
}

/** Saves the letters just issued as one PDF, or one each into a folder, where `answerDialogs` says. */
export async function saveLetters(ui: Page, how: 'merged' | 'folder'): Promise<void> {
  const dialog = ui.getByRole('dialog')
  await button(dialog, how === 'merged' ? /PDF único/ : /PDF por carta/).click()
  await dialog.getByText(/arquivos? salvos?\./).waitFor({ timeout: 120_000 })
  await button(dialog, 'Concluir').click()
}

/** Exports the aging on screen where `answerDialogs` says. */
export async function exportAging(ui: Page, format: 'CSV' | 'Excel'): Promise<void> {
  await goTo(ui, 'A receber')
  await button(ui, 'Exportar').click()
  await ui.getByRole('menuitem', { name: format }).click()
  await ui.getByText('Aging exportado.').first().waitFor()
}

/** Answers the next dialogs that ask where to save, or for a folder, with a path. */
export async function answerDialogs(app: ElectronApplication, answer: string): Promise<void> {
  await app.evaluate(({ dialog }, answer) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: answer })
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [answer] })
  }, answer)
}

/** Chooses the theme as the person's setting has it. */
export async function setTheme(ui: Page, theme: 'light' | 'dark'): Promise<void> {
  await goTo(ui, 'Ajustes')
  await ui
    .getByRole('link', { name: /Aparência/ })
    .or(ui.getByRole('tab', { name: /Aparência/ }))
    .click()
  await ui.getByRole('radio', { name: theme === 'light' ? 'Clara' : 'Escura' }).click({ force: true })
  await ui.locator(`html[data-mantine-color-scheme=${theme}]`).waitFor({ state: 'attached' })
}

/** What the store holds of customers, titles, payments and services, in the import screen's words; lets an open file go. */
export async function storedCounts(ui: Page): Promise<string[]> {
  await goTo(ui, 'Importar')
  const change = button(ui, 'Trocar arquivo')
  if (await change.isVisible()) await change.click()
  const counts = ui.getByRole('listitem').getByText(/ no sistema$/)
  await counts.nth(3).waitFor()
  return counts.allInnerTexts()
}

/** The findings of the check on screen, one text a line of the list. */
export async function findings(ui: Page): Promise<string[]> {
  const rows = ui.getByRole('grid', { name: 'Achados da conferência' }).getByRole('row')
  await rows.nth(1).waitFor()
  return (await rows.allInnerTexts()).slice(1).map((text) => text.replaceAll(/\s+/g, ' '))
}

export interface OwedTitle {
  title: string
  dueOn: string
  overdue: boolean
  /** Original amount, principal, fine, interest and total, as written on screen. */
  amounts: string[]
}

/** The open titles of the customer on screen, without the payments under them. */
export async function owedTitles(ui: Page): Promise<OwedTitle[]> {
  const rows = ui.getByRole('grid', { name: /^Títulos em aberto/ }).getByRole('row')
  await rows.nth(1).waitFor()
  const cells = await rows.evaluateAll((found) =>
    found.map((row) =>
      [...row.querySelectorAll<HTMLElement>('[role=gridcell],[role=rowheader]')].map((cell) =>
        cell.innerText.trim(),
      ),
    ),
  )
  return cells
    .filter((row) => /^\d\d\/\d\d\/\d{4}$/.test(row[1] ?? ''))
    .map(([title, dueOn, status, ...amounts]) => ({
      title: title!,
      dueOn: dueOn!,
      overdue: status!.startsWith('Vencido'),
      amounts: amounts.slice(0, 5),
    }))
}

/** Opens the only customer whose name is so, once the list has come down to it: a row that moves takes no click. */
export async function openCustomer(ui: Page, name: string): Promise<void> {
  await goTo(ui, 'Clientes')
  await ui.getByPlaceholder(/Buscar por nome/).fill(name)
  await ui.getByText('1 cliente encontrado').waitFor()
  await ui.getByRole('row').filter({ hasText: name }).click()
  await ui.getByRole('heading', { level: 1, name }).waitFor()
}

/** Begins a new order at the counter, for a customer. */
export async function startOrder(ui: Page, customer: string): Promise<void> {
  const main = ui.getByRole('main')
  await goTo(ui, 'Pedidos')
  await main
    .getByRole('link', { name: 'Novo pedido' })
    .or(main.getByRole('button', { name: 'Novo pedido' }))
    .first()
    .click()
  await main.getByRole('combobox', { name: 'Cliente' }).fill(customer)
  await ui.getByRole('option', { name: customer }).click()
}

/** Types an item that no catalogue has; the first line is there already. Amounts as written on screen. */
export async function typeItem(
  ui: Page,
  line: number,
  { name, price, cost }: { name: string; price: string; cost: string },
): Promise<void> {
  const main = ui.getByRole('main')
  await main.getByRole('combobox', { name: `Serviço do item ${line}` }).fill(name)
  await ui.getByRole('option', { name: `Fora do catálogo: “${name}”` }).click()
  await main.getByLabel(`Preço unitário do item ${line}`, { exact: true }).fill(price)
  await main.getByLabel(`Custo unitário do item ${line}`, { exact: true }).fill(cost)
}

/** Chooses a crown of the sample catalogue as the first item, and waits for its price. */
export async function chooseCrown(ui: Page): Promise<void> {
  const main = ui.getByRole('main')
  await main.getByRole('combobox', { name: 'Serviço do item 1' }).fill('CMC')
  await ui.getByRole('option', { name: /Coroa metalocerâmica/ }).click()
  await ui.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[aria-label="Preço unitário do item 1"]')?.value !== '',
  )
}
