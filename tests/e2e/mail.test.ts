import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { choose, goTo, importFile, OWNER } from '#tests/support/journey.ts'
import { type LaboratoryApp, openLaboratory } from '#tests/support/laboratory-app.ts'
import { SmtpHost } from '#tests/support/smtp-host.ts'
import { chooseInTray, closeWindow, freezeMain, isVisible, shownOf, wakeMain } from '#tests/support/tray.ts'

/** E-mail set up against a real server, tested, sent while the window is closed, and its password nowhere to be read. */

const MONDAY = '2027-03-01'
const ANA = 'Ana Souza Odontologia Ltda'
const login = { user: 'cobranca@lab.com.br', password: 'senha-çã-7351' }
let lab: LaboratoryApp
let host: SmtpHost

beforeAll(async () => {
  host = await SmtpHost.start({ login })
  lab = await openLaboratory({ today: MONDAY })
  // On that Monday, inside the hours of contact.
  await freezeMain(lab.desktop.app, `${MONDAY}T10:30:00-03:00`)
  const customers = lab.file('clientes.csv', [
    'Código;Razão Social;CPF/CNPJ;Tipo;E-mail;UF',
    `C001;${ANA};12.ABC.345/01DE-35;Clínica;financeiro@clinica.com.br;SP`,
  ])
  await importFile(lab.ui, customers)
  await lab.bring('titulos', ['1001;1;C001;01/02/2027;25/02/2027;1.000,00'])
})
afterAll(async () => {
  await lab.end()
  await host.stop()
})

async function openSettings(): Promise<void> {
  await goTo(lab.ui, 'Ajustes')
  await lab.main.getByRole('link', { name: 'E-mail e bandeja' }).click()
}

/** Files of the profile in which a text stands. */
function filesWith(text: string): string[] {
  const bytes = Buffer.from(text, 'utf8')
  return readdirSync(lab.desktop.profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => existsSync(file) && readFileSync(file).includes(bytes))
}

test('a wrong password is said in clear words, the right one sends the test, and it lies nowhere', async () => {
  const { main } = lab
  await openSettings()
  await main.getByLabel('Servidor', { exact: true }).fill('127.0.0.1')
  await choose(lab.ui, 'Segurança', 'Sem proteção')
  await lab.shows('passam abertas pela rede')
  await main.getByLabel('Porta').fill(String(host.port))
  await main.getByLabel('Usuário').fill(login.user)
  await main.getByLabel('Senha', { exact: true }).fill('errada')
  await main.getByLabel('Nome de quem envia').fill('Laboratório São José')
  await main.getByLabel('E-mail de quem envia').fill(login.user)
  await lab.press('Salvar e enviar teste')
  await lab.shows('O servidor de e-mail recusou o usuário ou a senha.')
  await main.getByLabel('Porta').fill('99999')
  await lab.press('Salvar e enviar teste')
  await lab.shows('Falta corrigir um campo')
  await main.getByText('O servidor de e-mail recusou o usuário ou a senha.').waitFor({ state: 'hidden' })
  await main.getByLabel('Porta').fill(String(host.port))
  await main.getByLabel('Senha', { exact: true }).fill(login.password)
  await lab.press('Salvar e enviar teste')
  await lab.shows('aceitou o e-mail de teste para cobranca@lab.com.br')
  expect(host.taken.length).toBe(1)
  await lab.shows('Guardada neste computador, cifrada')
  expect(await main.getByLabel('Senha', { exact: true }).inputValue()).toBe('')
  expect(filesWith(login.password)).toEqual([])
})

test('a message that was approved waits for the network and goes out with the window closed', async () => {
  const { ui, main, dialog, desktop } = lab
  await openSettings()
  await main.getByLabel('Continuar na bandeja ao fechar a janela').click()
  await expect.poll(() => shownOf(desktop.app, 'tray.menu')).toHaveLength(1)
  await wakeMain(desktop.app, 0)
  await expect
    .poll(async () => (await shownOf(desktop.app, 'notification')).at(-1))
    .toContain('1 cliente para cobrar hoje')
  await host.stop()
  await goTo(ui, 'Cobrança')
  await lab.press(/e-mail/i)
  await lab.press('Enviar por e-mail', dialog)
  await ui.getByRole('contentinfo').getByText('1 e-mail na fila').waitFor()
  await goTo(ui, 'Início')
  await closeWindow(desktop.app)
  await expect.poll(() => isVisible(desktop.app)).toBe(false)
  await host.listen()
  await wakeMain(desktop.app, 2)
  await expect.poll(() => host.taken.length).toBe(2)
  expect(host.taken[1]).toMatch(/^To: .*<financeiro@clinica\.com\.br>/m)
  // With what she owes in all (complaint 8).
  expect(host.taken[1]).toMatch(/Content-Type: application\/pdf[^]*filename\*?.*Extrato/)
  expect(host.taken[1]).toContain(Buffer.from('%PDF-1.').toString('base64').slice(0, 8))
})

test('the tray brings the window back, locked, and ends the app in order', async () => {
  const { ui, desktop } = lab
  const notices = (await shownOf(desktop.app, 'notification')).length
  await wakeMain(desktop.app, 60)
  expect(await shownOf(desktop.app, 'notification')).toHaveLength(notices)
  await chooseInTray(desktop.app, 'today')
  await expect.poll(() => isVisible(desktop.app)).toBe(true)
  await ui.getByRole('heading', { name: 'Tela bloqueada' }).waitFor()
  await ui.keyboard.type(OWNER.pin)
  await ui.keyboard.press('Enter')
  await lab.shows('Fila limpa: nada a cobrar agora')
  const ended = desktop.app.waitForEvent('close')
  await chooseInTray(desktop.app, 'quit')
  await ended
  const record = readFileSync(path.join(desktop.profile, 'dados', 'correio.registro'), 'utf8')
  expect(record.match(/^\w+/gm)).toEqual(['sending', 'done', 'told'])
})
