import { CustomerConsultations } from '#renderer/features/registration/bureau/customer-consultations.tsx'
import { currentDay } from '#renderer/lib/today.ts'
import type { Role } from '#shared/domain/access.ts'
import type { Consultation } from '#shared/domain/bureau.ts'
import { addDays } from '#shared/domain/calendar.ts'
import { centavos, ZERO } from '#shared/domain/money.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { uuidOf } from '#tests/support/build.ts'
import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ends, refusalOf } from './fake-ends.ts'
import { violations } from './mount.tsx'
import { ANA, connectRegistration, forgetDrafts, open } from './registration-ends.tsx'

const sent = vi.fn<(input: unknown) => void>()
const consultation = (given: Partial<Consultation> = {}): Consultation => ({
  id: uuidOf(12, 1),
  customerId: ANA.id,
  by: 'Marta Lima',
  bureau: 'spc',
  bureauName: '',
  on: addDays(currentDay(), -10),
  result: 'restricted',
  score: 320,
  band: 'risco alto',
  restrictions: 2,
  restrictedAmount: centavos(150_000),
  cost: centavos(1290),
  note: 'Protesto no 2º cartório',
  attachments: [],
  withdrawal: null,
  ...given,
})

type Case = { role?: Role; known?: Consultation[]; validFor?: number; refused?: boolean }

function connect({ role = 'receptionist', known = [], validFor = 80, refused = false }: Case = {}) {
  const { bureau } = ends.store
  connectRegistration({
    role,
    more: {
      bureau: {
        ofCustomer: bureau.ofCustomer.handler(() => ({
          consultations: known,
          validUntil: known.length > 0 ? addDays(currentDay(), validFor) : null,
        })),
        record: bureau.record.handler(({ input }) => {
          sent(input)
          if (refused) throw refusalOf({ code: 'consulted-in-future', details: {}, field: 'details.on' })
          return consultation(input.details)
        }),
        withdraw: bureau.withdraw.handler(({ input }) => {
          sent(input)
          return consultation({ withdrawal: { on: currentDay(), reason: input.reason } })
        }),
      },
    },
  })
}
const screen = () => <CustomerConsultations customer={ANA} />

beforeEach(async () => {
  await page.viewport(1366, 768)
  sent.mockClear()
  forgetDrafts()
})

test('pretends no integration, and says that without a consultation nothing is sold on term', async () => {
  connect()
  await open(screen)
  await expect.element(page.getByText(/registre aqui o que você consultou em/)).toBeVisible()
  await expect.element(page.getByText(/Sem consulta não há venda a prazo/)).toBeVisible()
  await expect.element(page.getByText('Nenhuma consulta registrada')).toBeVisible()
  expect(await violations()).toEqual([])
})

test('registers by keyboard, and asks how many restrictions when there are any', async () => {
  connect()
  await open(screen)
  await expect.element(page.getByRole('button', { name: 'Registrar consulta' })).toBeEnabled()
  await userEvent.keyboard('n')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Resultado' }).click()
  await page.getByRole('option', { name: 'Com restrição' }).click()
  await dialog.getByLabelText('Quanto custou').fill('12,90')
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await expect
    .element(page.getByText('Com restrição, informe quantas', { exact: false }).first())
    .toBeVisible()
  expect(sent).not.toHaveBeenCalled()
  await dialog.getByRole('textbox', { name: 'Quantas restrições' }).fill('2')
  await dialog.getByLabelText('Soma das restrições').fill('1.500')
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce())
  expect(sent.mock.lastCall?.[0]).toMatchObject({
    customerId: ANA.id,
    details: {
      bureau: 'serasa',
      on: currentDay(),
      result: 'restricted',
      restrictions: 2,
      restrictedAmount: 150_000,
      cost: 1290,
      score: null,
    },
  })
})

test('sends no restrictions that were hidden, and wants the name of another bureau', async () => {
  connect()
  await open(screen)
  await page.getByRole('button', { name: 'Registrar consulta' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Resultado' }).click()
  await page.getByRole('option', { name: 'Com restrição' }).click()
  await dialog.getByRole('textbox', { name: 'Quantas restrições' }).fill('3')
  await dialog.getByRole('combobox', { name: 'Resultado' }).click()
  await page.getByRole('option', { name: 'Nada consta' }).click()
  await dialog.getByRole('combobox', { name: 'Onde consultou' }).click()
  await page.getByRole('option', { name: 'Outro' }).click()
  await dialog.getByRole('button', { name: 'Registrar', exact: true }).click()
  await expect.element(dialog.getByRole('textbox', { name: 'Qual birô' })).toHaveFocus()
  await dialog.getByRole('textbox', { name: 'Qual birô' }).fill('Equifax')
  await dialog.getByRole('button', { name: 'Registrar', exact: true }).click()
  await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce())
  expect(sent.mock.lastCall?.[0]).toMatchObject({
    details: {
      bureau: 'other',
      bureauName: 'Equifax',
      result: 'clear',
      restrictions: 0,
      restrictedAmount: ZERO,
    },
  })
})

test('says a consultation of tomorrow is in the future, here and when the store says so', async () => {
  connect({ refused: true })
  await open(screen)
  await page.getByRole('button', { name: 'Registrar consulta' }).click()
  const on = page.getByRole('dialog').getByRole('textbox', { name: 'Data da consulta' })
  await on.fill(formatDay(addDays(currentDay(), 1)))
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  const sentence = page.getByText('A data da consulta está no futuro.', { exact: false })
  await expect.element(sentence.first()).toBeVisible()
  expect(sent).not.toHaveBeenCalled()
  await on.fill(formatDay(currentDay()))
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce())
  await expect.element(sentence.first()).toBeVisible()
  await expect.element(on).toHaveFocus()
})

test('says until when the last one serves, what all cost, and lets a manager take one back with a reason', async () => {
  connect({ role: 'manager', known: [consultation()], validFor: -1 })
  await open(screen)
  await expect.element(page.getByText(/A última consulta venceu em/)).toBeVisible()
  await expect.element(page.getByText(/R\$\s12,90 gastos em consultas/)).toBeVisible()
  await page.getByText('2 restrições, R$ 1.500,00').click()
  await expect.element(page.getByText('Protesto no 2º cartório')).toBeVisible()
  await page.getByRole('button', { name: 'Anular consulta' }).click()
  const asked = page.getByRole('dialog', { name: 'Anular esta consulta?' })
  await asked.getByLabelText('Motivo').fill('era de outro CPF')
  await asked.getByRole('button', { name: 'Anular consulta' }).click()
  await vi.waitFor(() =>
    expect(sent.mock.lastCall?.[0]).toMatchObject({ id: uuidOf(12, 1), reason: 'era de outro CPF' }),
  )
})

test('leaves taking back to managers', async () => {
  connect({ known: [consultation()] })
  await open(screen)
  await page.getByText('2 restrições, R$ 1.500,00').click()
  await expect.element(page.getByText('Só a gerência anula uma consulta.')).toBeVisible()
})
