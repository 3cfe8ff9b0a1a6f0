import type { Locator, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchApp } from '#tests/support/desktop-app.ts'
import { choose, goTo, importFile, OWNER, signIn } from '#tests/support/journey.ts'
import { type LaboratoryApp, openLaboratory } from '#tests/support/laboratory-app.ts'
import { chooseInTray, closeWindow, freezeMain, isVisible, shownOf, wakeMain } from '#tests/support/tray.ts'

/** A week with nobody at the window (X4): the tray tells each day once, and whoever comes back finds one step a customer. */

const TUESDAY = '2026-11-24'
const ANA = 'Ana Souza Odontologia Ltda'
const BRUNO = 'Bruno Lima'
let lab: LaboratoryApp
let ui: Page
let main: Locator
let dialog: Locator

beforeAll(async () => {
  lab = await openLaboratory({ today: TUESDAY })
  ;({ ui, main, dialog } = lab)
  await freezeMain(lab.desktop.app, `${TUESDAY}T10:30:00-03:00`)
  const customers = lab.file('clientes.csv', [
    'Código;Razão Social;CPF/CNPJ;Tipo;Celular',
    `C001;${ANA};12.ABC.345/01DE-35;Clínica;(11) 98765-4321`,
    `C002;${BRUNO};529.982.247-25;Dentista;(11) 98765-1234`,
  ])
  await importFile(ui, customers)
  await lab.bring('titulos', [
    '1001;1/1;C001;01/10/2026;23/11/2026;1.000,00',
    '1002;1/1;C001;01/10/2026;25/11/2026;600,00',
    '2001;1/1;C002;01/10/2026;24/11/2026;400,00',
  ])
})
afterAll(() => lab.end())

const notices = () => shownOf(lab.desktop.app, 'notification')
const tab = (name: string) => main.getByRole('tab', { name, exact: true }).click()
const place = (text: string) => lab.shows(text)

test('on the last day somebody is there a message is opened, and the window is closed', async () => {
  const { app } = lab.desktop
  await goTo(ui, 'Ajustes')
  await main.getByRole('link', { name: 'E-mail e bandeja' }).click()
  await main.getByLabel('Continuar na bandeja ao fechar a janela').click()
  await expect.poll(() => shownOf(app, 'tray.menu')).toHaveLength(1)
  await goTo(ui, 'Cobrança')
  await place('Cliente 1 de 2')
  await lab.shows(ANA)
  await lab.press(/Mandar WhatsApp/)
  await dialog.getByRole('button', { name: 'Abrir no WhatsApp' }).click()
  await dialog.getByRole('button', { name: 'Ainda não' }).click()
  await dialog.waitFor({ state: 'detached' })
  await closeWindow(app)
  await expect.poll(() => isVisible(app)).toBe(false)
})

describe('while the window is closed', () => {
  test('each day is told once, at eight, with what it brings, and nothing is written to anybody', async () => {
    const { app } = lab.desktop
    const before = (await notices()).length
    const days = ['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01']
    for (const [told, on] of days.entries()) {
      await wakeMain(app, `${on}T07:59:00-03:00`)
      for (const at of ['08:00', '08:01', '13:30']) await wakeMain(app, `${on}T${at}:00-03:00`)
      await expect.poll(notices).toHaveLength(before + told + 1)
    }
    const bodies = (await notices()).slice(before)
    expect(bodies[0]).toContain('2 clientes para cobrar hoje · 1 título venceu e não foi pago')
    expect(bodies.at(-1)).toContain('2 clientes para cobrar hoje"')
    expect(await shownOf(app, 'openExternal')).toHaveLength(1)
    expect(await isVisible(app)).toBe(false)
  })
})

describe('who comes back a week later', () => {
  test('unlocks the window on the day that it is, and finds one step a customer, the right one', async () => {
    await ui.clock.setFixedTime(new Date('2026-12-01T13:30:00-03:00'))
    await chooseInTray(lab.desktop.app, 'today')
    await expect.poll(() => isVisible(lab.desktop.app)).toBe(true)
    // The stand-in never tells a page that its window was shown: this is the event a real one gets.
    await ui.evaluate(() => window.dispatchEvent(new Event('focus')))
    await ui.getByRole('heading', { name: 'Tela bloqueada' }).waitFor()
    await ui.keyboard.type(OWNER.pin)
    await ui.keyboard.press('Enter')
    await place('Cliente 1 de 2')
    await lab.shows('Ligação para entender o motivo: etapa de 30/11/2026')
    await lab.shows('8 dias de atraso')
    await lab.press(/Próximo/)
    await place('Cliente 2 de 2')
    await lab.shows(BRUNO)
    await lab.shows('Ligação para entender o motivo: etapa de 30/11/2026')
  })

  test('reads what was passed over, and why', async () => {
    await lab.shows('Por que só uma?')
    await lab.press('Mostrar todas')
    await lab.shows('2001: Primeiro aviso, de 25/11/2026 — outra etapa do dia tomou o lugar dela.')
    await lab.shows('2001: Vence hoje, de 24/11/2026 — o lembrete perdeu o sentido: já venceu.')
  })

  test('finds no second message: the one that was opened still waits for a word, and is the only one', async () => {
    await tab('Mensagens')
    await lab.shows('Aberta: você enviou?')
    expect(await main.getByRole('row').count()).toBe(2)
  })
})

test('the call that is made for the step settles it, and it says which step it was', async () => {
  await tab('Hoje')
  await lab.shows(ANA)
  await lab.press(/^Ligar/)
  await lab.shows('Esta ligação vale como a etapa “Ligação para entender o motivo” da régua.')
  await main.getByLabel('Com quem falou').fill('Ana')
  await lab.press('É o próprio cliente')
  await main.getByText('Sem condições').click()
  await choose(ui, 'Motivo do atraso', 'Fluxo de caixa ou época fraca')
  await lab.press('Registrar e próximo')
  await place('Cliente 1 de 1')
  await lab.shows(BRUNO)
  await goTo(ui, 'Negociação')
  await lab.shows('Etapa da régua: Ligação para entender o motivo')
})

test('a computer that was off for days more comes to the day as one that was on does', async () => {
  const { app, profile } = lab.desktop
  const ended = app.waitForEvent('close')
  await chooseInTray(app, 'quit')
  await ended
  const again = await launchApp({ profile, today: '2026-12-07' })
  try {
    const { ui: window } = again
    await window.getByText('Quem está usando o Em Dia?').waitFor()
    await signIn(window)
    await goTo(window, 'Cobrança')
    await window.getByText('Cliente 1 de 2').waitFor()
    await window.getByText('Carta de cobrança: etapa de 03/12/2026').waitFor()
    // The call that was made is passed over no more: only the letter of the other title is.
    await window.getByText('Por que só uma? 1 etapa foi pulada').waitFor()
    await window.getByText('1002: Carta de cobrança, de 07/12/2026').waitFor()
  } finally {
    await again.close()
  }
})
