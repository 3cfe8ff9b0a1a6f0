import type { Locator, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings } from '#tests/support/axe-findings.ts'
import { choose, goTo, importFile } from '#tests/support/journey.ts'
import { type LaboratoryApp, openLaboratory } from '#tests/support/laboratory-app.ts'
import { SmtpHost, type Treatment } from '#tests/support/smtp-host.ts'
import { freezeMain, wakeMain } from '#tests/support/tray.ts'

/** E-mails that may have gone out, and one that was refused: a person decides each of them, and nothing goes out twice. */

const MONDAY = '2027-03-01'
const names = { ana: 'Ana Souza', bruno: 'Bruno Lima', celia: 'Célia Prado', davi: 'Davi Reis' }
const login = { user: 'cobranca@lab.com.br', password: 'senha-4182' }
let lab: LaboratoryApp
let ui: Page
let main: Locator
let host: SmtpHost
let treatment: Treatment = 'take'

beforeAll(async () => {
  host = await SmtpHost.start({
    login,
    treat: () => treatment,
    recipient: (address) => (address.startsWith('davi@') ? { code: 550, text: '5.1.1 No such user' } : null),
  })
  lab = await openLaboratory({ today: MONDAY })
  ;({ ui, main } = lab)
  await freezeMain(lab.desktop.app, `${MONDAY}T10:30:00-03:00`)
  await importFile(
    ui,
    lab.file('clientes.csv', [
      'Código;Razão Social;CPF/CNPJ;Tipo;E-mail;UF',
      `C001;${names.ana};;Dentista;ana@exemplo.com.br;SP`,
      `C002;${names.bruno};;Dentista;bruno@exemplo.com.br;SP`,
      `C003;${names.celia};;Dentista;celia@exemplo.com.br;SP`,
      `C004;${names.davi};;Dentista;davi@exemplo.com.br;SP`,
    ]),
  )
  await lab.bring(
    'titulos',
    [1, 2, 3, 4].map((at) => `100${at};1;C00${at};01/02/2027;25/02/2027;${5 - at}00,00`),
  )
  await goTo(ui, 'Ajustes')
  await main.getByRole('link', { name: 'E-mail e bandeja' }).click()
  await main.getByLabel('Servidor', { exact: true }).fill('127.0.0.1')
  await choose(ui, 'Segurança', 'Sem proteção')
  await main.getByLabel('Porta').fill(String(host.port))
  await main.getByLabel('Usuário').fill(login.user)
  await main.getByLabel('Senha', { exact: true }).fill(login.password)
  await main.getByLabel('Nome de quem envia').fill('Laboratório São José')
  await main.getByLabel('E-mail de quem envia').fill(login.user)
  await lab.press('Salvar e enviar teste')
  await lab.shows('aceitou o e-mail de teste')
})
afterAll(async () => {
  await lab.end()
  await host.stop()
})

const tab = (name: string) => main.getByRole('tab', { name, exact: true }).click()
const panel = (name: RegExp) => main.getByRole('region', { name })
const takenBy = (address: string) =>
  host.taken.filter((mail) => new RegExp(`^To: .*${address}@`, 'm').test(mail)).length

/** Prepares today's message of some customers from the list: it goes into the outbox by itself. */
async function approve(...chosen: string[]): Promise<void> {
  await tab('Lista')
  for (const name of chosen) await main.getByRole('checkbox', { name: `Selecionar ${name}` }).check()
  await lab.press(/^Preparar \d/)
  await lab.press('Concluir', lab.dialog)
  await lab.dialog.waitFor({ state: 'detached' })
}

test('a connection cut off before the answer leaves one e-mail in doubt, and the others wait', async () => {
  await goTo(ui, 'Cobrança')
  treatment = 'take-and-cut'
  await approve(names.ana)
  await tab('Mensagens')
  await panel(/^Pode ter saído \(1\)/).waitFor()
  for (const [count, name] of [names.bruno, names.celia].entries()) {
    await approve(name)
    await wakeMain(lab.desktop.app, 40)
    await tab('Mensagens')
    await panel(new RegExp(`^Pode ter saído \\(${count + 2}\\)`)).waitFor()
  }
  expect(host.taken).toHaveLength(4)
  expect(await axeFindings(ui, { advice: true })).toEqual([])
})

test('an address that the server refuses is said, and the queue asks for another way', async () => {
  treatment = 'take'
  await approve(names.davi)
  await wakeMain(lab.desktop.app, 40)
  await tab('Mensagens')
  const refused = panel(/^Não foi aceito \(1\)/)
  await refused.getByText(/O servidor não aceitou o endereço\. .*5\.1\.1 No such user/).waitFor()
  await tab('Hoje')
  await lab.shows(/E-mail de 01\/03\/2027 não chegou: O servidor não aceitou o endereço/)
  await lab.shows(/Nenhum canal desta etapa alcança o cliente/)
  expect(await axeFindings(ui, { advice: true })).toEqual([])
})

test('each is decided with one press: it did go out, once more, or let it be', async () => {
  await tab('Mensagens')
  const doubtful = panel(/^Pode ter saído/)
  await doubtful.getByRole('button', { name: `Saiu: marcar como enviado: ${names.ana}` }).click()
  await ui.getByText('Marcado como enviado.').waitFor()
  await doubtful.getByRole('button', { name: `Enviar de novo: ${names.bruno}` }).click()
  await ui.getByText('De volta à fila de envio.').waitFor()
  await doubtful.getByRole('button', { name: `Não enviar: ${names.celia}` }).click()
  await ui.getByText('Cancelado: não será enviado.').waitFor()
  await doubtful.waitFor({ state: 'detached' })
  await panel(/^Não foi aceito/)
    .getByRole('button', { name: `Não enviar: ${names.davi}` })
    .click()
  await panel(/^Não foi aceito/).waitFor({ state: 'detached' })
  await wakeMain(lab.desktop.app, 40)
  await expect.poll(() => takenBy('bruno'), { timeout: 10_000 }).toBe(2)
  await main.getByText('Enviadas', { exact: true }).click()
  await main.getByRole('grid').getByText('Enviada', { exact: true }).nth(1).waitFor()
  for (const name of [names.ana, names.bruno]) await main.getByRole('grid').getByText(name).waitFor()
})

test('nothing more goes out by itself: not that day, not after days of waiting', async () => {
  await wakeMain(lab.desktop.app, 3 * 24 * 60)
  await goTo(ui, 'Cobrança')
  await tab('Hoje')
  // What may have gone out is not asked for again, although a person let it be.
  await lab.shows('Cliente 1 de 1')
  // The address is as dead as before, although the message was let be.
  await tab('Lista')
  await main.getByRole('grid').getByText(names.davi).click()
  await lab.shows(/E-mail de 01\/03\/2027 não chegou/)
  expect([takenBy('ana'), takenBy('bruno'), takenBy('celia'), takenBy('davi')]).toEqual([1, 2, 1, 0])
})
