import type { Locator, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { goTo, openCustomer, OWNER, startOrder, typeItem } from '#tests/support/journey.ts'
import { type LaboratoryApp, openLaboratory } from '#tests/support/laboratory-app.ts'

/**
 * An agreement below cost is refused in clear words to who may not grant it, with what to change, and nothing that was
 * typed is lost; the owner may grant it, and the agreement says who did and why.
 */

const CUSTOMER = 'Dra. Lúcia Simões'
const RECEPTIONIST = { name: 'Bia Exemplo', pin: '4826' }
const REASON = 'Cliente antiga que fecha o consultório; o resto não viria nunca.'
let lab: LaboratoryApp
let ui: Page
let main: Locator
let dialog: Locator

beforeAll(async () => {
  lab = await openLaboratory({ today: '2026-11-23' })
  ;({ ui, main, dialog } = lab)
  await lab.bring('clientes', [`C001;${CUSTOMER};999.000.001-88;Dentista`])
  await registerReceptionist()
  await oweAnOrder()
})
afterAll(() => lab.end())

async function registerReceptionist(): Promise<void> {
  await goTo(ui, 'Ajustes')
  await ui.getByRole('link', { name: 'Pessoas' }).click()
  await lab.press('Nova pessoa')
  await dialog.getByLabel('Nome').fill(RECEPTIONIST.name)
  await dialog.getByLabel('PIN de 4 a 8 dígitos').fill(RECEPTIONIST.pin)
  await dialog.getByLabel('Repita o PIN').fill(RECEPTIONIST.pin)
  await lab.press('Salvar', dialog)
  await dialog.waitFor({ state: 'hidden' })
}

/** An order of R$ 900,00 that costs R$ 700,00, whose payment the bank took back: its title is owed. */
async function oweAnOrder(): Promise<void> {
  await startOrder(ui, CUSTOMER)
  await typeItem(ui, 1, { name: 'Coroa de zircônia', price: '900,00', cost: '700,00' })
  await main.getByRole('radio', { name: /^A ·/ }).check()
  await lab.press(/^Salvar pedido/)
  await main.getByRole('heading', { name: /^OS 1 ·/ }).waitFor()
  await lab.press('Receber R$ 900,00')
  await lab.shows('Tudo recebido.')
  await lab.press('Estornar R$ 900,00')
  await dialog.getByLabel('Motivo').fill('Pix devolvido pelo banco')
  await lab.press('Estornar', dialog)
  await dialog.waitFor({ state: 'hidden' })
}

/** The other person takes the seat. */
async function enterAs({ name, pin }: typeof RECEPTIONIST): Promise<void> {
  await ui.keyboard.press('Control+l')
  await ui.getByRole('heading', { name: 'Tela bloqueada' }).waitFor()
  await ui.getByRole('button', { name: 'Outra pessoa' }).click()
  await ui.getByRole('button', { name }).click()
  await ui.getByLabel(`PIN de ${name}`).waitFor()
  await ui.keyboard.type(pin)
  await ui.keyboard.press('Enter')
  await ui.getByRole('heading', { name: 'Tela bloqueada' }).waitFor({ state: 'hidden' })
}

async function openDesk(): Promise<void> {
  await openCustomer(ui, CUSTOMER)
  await ui.keyboard.press('Alt+a')
  await main.getByRole('heading', { name: 'Propor acordo' }).waitFor()
}

const discount = () => main.getByLabel('Desconto no principal')

test('to the receptionist the desk says what is missing of the cost and what to change, and proposes nothing', async () => {
  await enterAs(RECEPTIONIST)
  await openDesk()
  await discount().fill('350,00')
  await lab.shows('Esta proposta passa dos limites')
  // 900 − 350 brings 550 of a cost of 700.
  await lab.shows(
    /^Faltam R\$\s150,00 para cobrir o custo dos pedidos, que é de R\$\s700,00\..*diminua o desconto no principal/,
  )
  await lab.shows('Só o proprietário pode autorizar além dos limites, com um motivo.')
  expect(await main.getByRole('button', { name: 'Fazer a proposta' }).isDisabled()).toBe(true)
  expect(await main.getByLabel('Motivo para autorizar mesmo assim').count()).toBe(0)
  // The button is no door, and neither is the keyboard.
  await discount().press('Control+Enter')
  expect(await main.getByRole('heading', { name: /^Acordo AC-/ }).count()).toBe(0)
})

test('what was typed is there after leaving at once, and after a reload', async () => {
  await discount().fill('360,00')
  await goTo(ui, 'Início')
  await openDesk()
  await lab.shows('Recuperamos o que você estava digitando.')
  expect(await discount().inputValue()).toBe('360,00')
  await lab.shows(/^Faltam R\$\s160,00 para cobrir o custo/)
  // Every field of it: a receptionist's discount is none here, and without it the offer may be made.
  await main.getByLabel('Primeira data').fill('26/11/2026')
  await ui.waitForTimeout(500)
  await ui.reload()
  await main.getByRole('heading', { name: 'Propor acordo' }).waitFor()
  expect(await discount().inputValue()).toBe('360,00')
  expect(await main.getByLabel('Primeira data').inputValue()).toBe('26/11/2026')
})

test('the owner grants it with a reason, and the agreement names both', async () => {
  await enterAs(OWNER)
  expect(await discount().inputValue()).toBe('360,00')
  const propose = main.getByRole('button', { name: 'Autorizar e fazer a proposta' })
  expect(await propose.isDisabled()).toBe(true)
  await main.getByLabel('Motivo para autorizar mesmo assim').fill(REASON)
  await propose.click()
  await main.getByRole('heading', { name: 'Acordo AC-2026-000001' }).waitFor()
  await lab.shows(`Além dos limites, com autorização de ${OWNER.name}: ${REASON}`)
  // Proposed, the desk begins anew: nothing of the offer waits there.
  await openDesk()
  await lab.shows(/^A proposta AC-2026-000001 espera resposta/)
  expect(await main.getByText('Recuperamos o que você estava digitando.').count()).toBe(0)
})
