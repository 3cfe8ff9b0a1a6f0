import { execFileSync } from 'node:child_process'
import path from 'node:path'
import type { Locator, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings } from '#tests/support/axe-findings.ts'
import { answerDialogs, choose, goTo, importFile, setTheme } from '#tests/support/journey.ts'
import { type LaboratoryApp, openLaboratory } from '#tests/support/laboratory-app.ts'

/** A policy is made from a preset, corrected where it is dangerous, published with its effects known, and printed. */

let lab: LaboratoryApp
let ui: Page
let main: Locator
let dialog: Locator

beforeAll(async () => {
  lab = await openLaboratory({ today: '2026-11-18' })
  ;({ ui, main, dialog } = lab)
  await importFile(
    ui,
    lab.file('clientes.csv', [
      'Código;Razão Social;CPF/CNPJ;Tipo;Celular',
      'C1;Ana Souza Odontologia;;Clínica;',
      'C2;Bruno Lima;;Dentista;',
      'C3;Clara Reis;;Dentista;(11) 98765-4321',
    ]),
  )
  await lab.bring('titulos', [
    '1001;1/1;C1;01/10/2026;19/10/2026;1.000,00',
    '1002;1/1;C1;20/10/2026;20/11/2026;500,00',
    '1003;1/1;C2;20/10/2026;16/11/2026;700,00',
    '1004;1/1;C3;20/10/2026;17/11/2026;300,00',
  ])
})
afterAll(() => lab.end())

const row = (name: string | RegExp) => main.getByRole('row').filter({ hasText: name }).first()
const timeline = () => main.getByRole('region', { name: 'O que acontece com este cliente' })

test('the house has a policy from the first day, and shows what it does', async () => {
  await goTo(ui, 'Cobrança')
  await main.getByRole('tab', { name: 'Régua' }).click()
  await lab.shows('Modelo da casa')
  await lab.shows('Ligação para entender o motivo', timeline())
  expect(await axeFindings(ui)).toEqual([])
})

test('a dangerous step keeps a policy from being published, in words', async () => {
  await lab.press('Nova régua')
  await ui.getByRole('menuitem', { name: /^Laboratório/ }).click()
  await lab.press('Editar Notificação extrajudicial')
  await dialog.getByLabel('Quantos').fill('20')
  await dialog.getByRole('button', { name: 'Guardar na régua' }).click()
  await lab.shows(/“Notificação extrajudicial” vem antes de 30 dias de atraso/)
  const publish = main.getByRole('button', { name: /^Ver quem é afetado/ })
  expect(await publish.isDisabled()).toBe(true)
  await lab.press('Editar Notificação extrajudicial')
  await dialog.getByLabel('Quantos').fill('50')
  await dialog.getByRole('button', { name: 'Guardar na régua' }).click()
  await expect.poll(() => publish.isDisabled()).toBe(false)
  await row('Notificação extrajudicial').getByText('D+50').waitFor()
})

test('steps are copied, taken out and exchanged from the keyboard', async () => {
  await main.getByRole('button', { name: 'Duplicar Primeiro aviso' }).press('Enter')
  await row('Primeiro aviso (cópia)').getByText('D+3').waitFor()
  await main.getByRole('button', { name: 'Editar Primeiro aviso (cópia)' }).press('Alt+ArrowDown')
  await row('Primeiro aviso (cópia)').getByText('D+4').waitFor()
  await row('Ligação para entender o motivo').getByText('D+3').waitFor()
  await main.getByRole('button', { name: 'Remover Primeiro aviso (cópia)' }).press('Enter')
  await expect.poll(() => main.getByText('Primeiro aviso (cópia)').count()).toBe(0)
})

test('a step in hours says the hour it comes to (R08)', async () => {
  await lab.press('Editar Primeiro aviso')
  await dialog.getByLabel('Quantos').fill('38')
  await choose(ui, 'Contados em', 'horas')
  await dialog.getByRole('button', { name: 'Guardar na régua' }).click()
  await dialog.waitFor({ state: 'detached' })
  await row('Primeiro aviso').getByText('38 horas depois: no dia seguinte, às 14h').waitFor()
  await lab.shows('a partir das 14h', timeline())
})

test('a customer’s own days are seen before anything is published', async () => {
  await main.getByRole('combobox', { name: 'Cliente' }).fill('Ana')
  await ui.getByRole('option', { name: /Ana Souza/ }).click()
  await lab.shows('Pela régua que você está editando', timeline())
  // Title 1002 falls due on a holiday, 20 November: it counts from Monday 23; title 1001 is at D+50 of 19 October.
  await lab.shows('08/12/2026', timeline())
  await lab.shows('título 1001', timeline())
  expect(await axeFindings(ui)).toEqual([])
})

test('publishing shows whom it catches and what his next step becomes', async () => {
  await lab.press(/^Ver quem é afetado/)
  await lab.shows('3 clientes ficam nesta régua no primeiro dia.', dialog)
  await lab.shows('3 devem algo e mudam de régua. Para 1 cliente muda a próxima etapa.', dialog)
  const rowOf = (name: string) => dialog.getByRole('row').filter({ hasText: name })
  // As the queue would ask today, after days on which nothing was said.
  await rowOf('Ana Souza').getByText('Carta de cobrança, 18/11/2026').waitFor()
  await rowOf('Ana Souza').getByText('Ligação para entender o motivo, 18/11/2026').waitFor()
  await rowOf('Bruno Lima').getByText('Primeiro aviso, 18/11/2026').waitFor()
  await rowOf('Bruno Lima').getByText('não muda').waitFor()
  expect(await axeFindings(ui)).toEqual([])
  await dialog.getByRole('button', { name: 'Publicar versão 1' }).click()
  await lab.shows('Em vigor')
  await main.getByRole('heading', { name: 'Laboratório' }).waitFor()
  expect(await main.getByText('Modelo da casa').count()).toBe(0)
  expect(await axeFindings(ui)).toEqual([])
})

test('before its hour a step is in the queue of the day, and waits', async () => {
  await main.getByRole('tab', { name: 'Lista' }).click()
  await row('Clara Reis').getByText('WhatsApp, a partir das 14h').waitFor()
  await main.getByRole('checkbox', { name: 'Selecionar Clara Reis' }).check()
  await lab.press('Preparar 1 mensagem')
  await lab.shows('Clara Reis: Ainda não é a hora desta etapa: nada é enviado agora.', dialog)
  await dialog.getByRole('button', { name: 'Concluir' }).click()
  await row('Clara Reis').getByText('Primeiro aviso').click()
  await lab.shows('Ainda não é a hora desta etapa. Pode ser hoje, a partir das 14h.')
  expect(await main.getByRole('button', { name: /Mandar WhatsApp/ }).isDisabled()).toBe(true)
  await ui.clock.setFixedTime(new Date('2026-11-18T14:00:00-03:00'))
  await ui.reload()
  await lab.shows('Cliente 3 de 3')
  await expect.poll(() => main.getByRole('button', { name: /Mandar WhatsApp/ }).isEnabled()).toBe(true)
  await main.getByRole('tab', { name: 'Régua' }).click()
})

test('the team’s manual says its steps, its limits and its texts', async () => {
  await lab.press('Manual da equipe: Laboratório')
  await dialog.getByRole('button', { name: 'Salvar manual em PDF' }).waitFor()
  const saved = path.join(lab.folder, 'manual.pdf')
  await answerDialogs(lab.desktop.app, saved)
  await dialog.getByRole('button', { name: 'Salvar manual em PDF' }).click()
  await ui.getByText('Manual salvo.').waitFor()
  const text = execFileSync('pdftotext', ['-layout', saved, '-'], { encoding: 'utf8' })
  expect(text).toContain('Laboratório, versão 1')
  expect(text).toContain('50 dias depois')
  expect(text).toContain('38 horas depois: no dia')
  expect(text).toContain('[primeiro nome]')
  expect(text).not.toMatch(/\[\w+\./)
  expect(text).toMatch(/segunda a sexta 9 h às 18 h/)
  await ui.keyboard.press('Escape')
})

test('hours wider than the law of a state are told, and set right with one press', async () => {
  await setTheme(ui, 'dark')
  await goTo(ui, 'Ajustes')
  await main.getByRole('link', { name: 'Contato', exact: true }).click()
  await lab.press(/prática de São Paulo/)
  await lab.shows('RJ, ES, CE, AM, PR: ponha a linha do estado ou estreite o horário.')
  expect(await axeFindings(ui)).toEqual([])
  await lab.press('Pôr o horário destes estados')
  await main.getByLabel('RJ, segunda a sexta: até').fill('18h30')
  await lab.press('Salvar contato')
  await ui.getByText('Ajustes salvos.').waitFor()
  expect(await main.getByLabel('RJ, segunda a sexta: até').inputValue()).toBe('18:30')
})
