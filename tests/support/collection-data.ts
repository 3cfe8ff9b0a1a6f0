import type { ElectronApplication, Page } from 'playwright'
import { choose, goTo, issueLetters, openCustomer } from './journey.ts'

/** Who owes in the sample laboratory, and what is made with whom. */
export const collected = {
  /** Has a proposed agreement and a complaint. */
  agreeing: 'Sorriso do Parque Odontologia Ltda',
  /** Has promised to pay. */
  promising: 'Dra. Sílvia Uchôa',
  /** Has a protest under way. */
  protested: 'Oral Prime Odontologia Ltda',
}

/**
 * So that no screen of collection is empty in the sample laboratory: a promise, an agreement proposed, a ticket, a
 * partner, a protest, a way back, and a message that waits for whoever sent it. Ends at the queue.
 */
export async function startCollecting(app: ElectronApplication, ui: Page): Promise<void> {
  await app.evaluate(({ shell }) => {
    shell.openExternal = () => Promise.resolve()
  })
  await promise(ui)
  await proposeAgreement(ui)
  await complain(ui)
  await addPartner(ui)
  await protest(ui)
  await planWayBack(ui)
  await openMessage(ui)
}

async function promise(ui: Page): Promise<void> {
  const main = ui.getByRole('main')
  await openCustomer(ui, collected.promising)
  await main.getByRole('tab', { name: 'Negociação', exact: true }).click()
  await main.getByRole('link', { name: 'Ligar', exact: true }).click()
  await main.getByRole('heading', { name: `Ligação: ${collected.promising}` }).waitFor()
  for (const said of ['É o próprio cliente', 'Esqueci', 'Pago hoje ou amanhã'])
    await main.getByRole('button', { name: said }).click()
  await main.getByLabel('Com quem falou').fill('Renata')
  await choose(ui, 'Motivo do atraso', 'Esqueceu')
  await main.getByLabel('Paga em').fill('24/11/2026')
  await ui.keyboard.press('Control+Enter')
  await ui.getByText('Contato registrado.').first().waitFor()
}

async function proposeAgreement(ui: Page): Promise<void> {
  const main = ui.getByRole('main')
  await openCustomer(ui, collected.agreeing)
  await ui.keyboard.press('Alt+a')
  await main.getByRole('heading', { name: 'Propor acordo' }).waitFor()
  await main
    .getByRole('radio', { name: /^Parcelamento/ })
    .first()
    .click()
  await main.getByLabel('Parcelas', { exact: true }).fill('3')
  await choose(ui, 'Plano', 'Parcelas sem juros')
  await main.getByRole('button', { name: 'Fazer a proposta' }).click()
  await main.getByRole('heading', { name: /^Acordo AC-/ }).waitFor()
}

async function complain(ui: Page): Promise<void> {
  const dialog = ui.getByRole('dialog')
  await openCustomer(ui, collected.agreeing)
  await ui.keyboard.press('Alt+o')
  await dialog.getByLabel('O que o cliente disse').fill('A cor da coroa veio diferente da pedida.')
  await dialog.getByRole('button', { name: 'Registrar', exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
}

async function addPartner(ui: Page): Promise<void> {
  const dialog = ui.getByRole('dialog')
  await goTo(ui, 'Escalada')
  await ui.getByRole('main').getByRole('tab', { name: 'Parceiros' }).click()
  await ui.getByRole('button', { name: 'Novo parceiro' }).click()
  await dialog.getByLabel(/^Nome/).fill('Assessoria Modelo de Cobrança')
  await dialog.getByLabel('Telefone').fill('19 3555-0200')
  await dialog.getByRole('button', { name: 'Salvar parceiro' }).click()
  await dialog.waitFor({ state: 'hidden' })
}

async function protest(ui: Page): Promise<void> {
  const main = ui.getByRole('main')
  const dialog = ui.getByRole('dialog')
  await issueLetters(ui, 'Aviso de medida', [collected.protested])
  await dialog.getByRole('button', { name: 'Concluir' }).click()
  await openCustomer(ui, collected.protested)
  await main.getByRole('tab', { name: 'Escalada', exact: true }).click()
  await main.getByRole('button', { name: 'Abrir caso' }).click()
  await choose(ui, 'O que fazer', 'Protesto')
  for (const name of [/endereço confirmado/, /guardados e à mão/, /comprovante de entrega/])
    await dialog.getByRole('checkbox', { name }).check()
  await dialog.getByRole('button', { name: 'Abrir caso' }).click()
  await main.getByText('Caso nº 1 · Protesto').click()
  await dialog.getByRole('button', { name: 'Registrar andamento' }).click()
  const form = ui.getByRole('dialog', { name: 'O que aconteceu' })
  await choose(ui, 'Fase do caso', 'Pedido enviado')
  await form.getByLabel('Protocolo ou número').fill('P 1024')
  await form.getByRole('button', { name: 'Registrar', exact: true }).click()
  await form.waitFor({ state: 'hidden' })
  await ui.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
}

async function planWayBack(ui: Page): Promise<void> {
  const main = ui.getByRole('main')
  const dialog = ui.getByRole('dialog')
  await goTo(ui, 'Reconquista')
  await main.getByRole('tab', { name: 'Quem pode ter um plano' }).click()
  await main.getByRole('row').nth(1).click()
  await dialog.getByRole('button', { name: 'Começar o plano' }).click()
  await dialog.waitFor({ state: 'hidden' })
}

async function openMessage(ui: Page): Promise<void> {
  const dialog = ui.getByRole('dialog')
  await goTo(ui, 'Cobrança')
  await ui
    .getByRole('main')
    .getByRole('button', { name: /Mandar WhatsApp/ })
    .click()
  await dialog.getByRole('button', { name: 'Abrir no WhatsApp' }).click()
  await dialog.getByText('Você enviou a mensagem no WhatsApp?').waitFor()
  await ui.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
}
