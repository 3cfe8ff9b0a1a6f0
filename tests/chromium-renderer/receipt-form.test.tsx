import { ReceiptForm } from '#renderer/features/receivables/receipt-form.tsx'
import type { Role } from '#shared/domain/access.ts'
import { DEFAULT_BANK_CALENDAR, type Day, day } from '#shared/domain/calendar.ts'
import { DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import { positiveCentavosSchema } from '#shared/domain/money.ts'
import { standingOf } from '#shared/domain/standing.ts'
import { buildReceivable } from '#tests/support/build.ts'
import { buildReceiptView } from '#tests/support/build-receipt.ts'
import { useState } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { connectFakes, ends, refusalOf, signedInAs } from './fake-ends.ts'
import { mount, violations } from './mount.tsx'

const TODAY = day('2026-10-15')
const POLICY = { terms: DEFAULT_CHARGE_TERMS, calendar: DEFAULT_BANK_CALENDAR }
const receivable = buildReceivable()
const sent = vi.fn()
const onDone = vi.fn()
/** What came in before, as the store would know it. */
let like: { paidOn: Day; number: number | null }[] = []

function connect(role: Role, refuse = false) {
  const record = ends.store.receipts.record.handler(({ input }) => {
    sent(input)
    if (refuse) throw refusalOf({ code: 'above-balance', details: { balance: 4200 }, field: null })
    return buildReceiptView({ amount: input.amount, paidOn: input.paidOn })
  })
  const repeated = ends.store.receipts.repeated.handler(() => like)
  connectFakes({ store: { ...signedInAs(role), receipts: { record, repeated } } })
}

type FormProps = { of?: typeof receivable; discount?: { amount: typeof receivable.amount; until: Day } }

function Form({ of = receivable, discount }: FormProps) {
  const [paidOn, setPaidOn] = useState<Day>(TODAY)
  const standing = standingOf(of, [], POLICY, paidOn)
  const title = { receivable: of, payments: [], standing, ...(discount ? { discount } : {}) }
  return <ReceiptForm title={title} paidOn={paidOn} today={TODAY} onPaidOn={setPaidOn} onDone={onDone} />
}

beforeEach(() => {
  sent.mockClear()
  onDone.mockClear()
  like = []
})

test('receives the whole with Enter, with the charges of the day', async () => {
  connect('receptionist')
  await mount(<Form />)
  await expect.element(page.getByLabelText('Valor recebido')).toHaveFocus()
  await expect.element(page.getByText('Quita o título.')).toBeVisible()
  await userEvent.keyboard('{Enter}')
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect(sent.mock.lastCall?.[0]).toMatchObject({
    customerId: receivable.customerId,
    paidOn: TODAY,
    amount: 102_333,
    titles: [{ receivableId: receivable.id, amount: 102_333, forgiven: { lateFee: 0, lateInterest: 0 } }],
    means: 'pix',
    evenIfRepeated: false,
  })
  expect(await violations()).toEqual([])
})

test('follows the day: paid on the due date, there are no charges', async () => {
  connect('receptionist')
  await mount(<Form />)
  await page.getByLabelText('Data do recebimento').fill('05/10/2026')
  await expect.element(page.getByLabelText('Valor recebido')).toHaveValue('1.000,00')
})

test('says the balance when the amount passes it, and fills it in when asked', async () => {
  connect('receptionist')
  await mount(<Form />)
  await page.getByLabelText('Valor recebido').fill('2000')
  await expect.element(page.getByText('Passa do saldo nesta data', { exact: false })).toBeVisible()
  await userEvent.keyboard('{Enter}')
  await page.getByRole('button', { name: /^Usar/ }).click()
  await expect.element(page.getByLabelText('Valor recebido')).toHaveValue('1.023,33')
  expect(sent).not.toHaveBeenCalled()
})

test('shows how a part is imputed and what remains', async () => {
  connect('receptionist')
  await mount(<Form />)
  await page.getByLabelText('Valor recebido').fill('21')
  await expect.element(page.getByText('ficam R$ 1.002,33 em aberto', { exact: false })).toBeVisible()
})

test('lets a manager pardon, and tells a receptionist whom to ask', async () => {
  connect('receptionist')
  const first = await mount(<Form />)
  await expect
    .element(page.getByText('Só gerente ou proprietário pode perdoar', { exact: false }))
    .toBeVisible()
  await first.unmount()
  connect('manager')
  await mount(<Form />)
  await page.getByRole('button', { name: /^Perdoar tudo: Juros/ }).click()
  await expect.element(page.getByLabelText('Valor recebido')).toHaveValue('1.020,00')
  await page.getByRole('button', { name: /^Receber R/ }).click()
  await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce())
  expect(sent.mock.lastCall?.[0]).toMatchObject({
    amount: 102_000,
    titles: [{ amount: 102_000, forgiven: { lateFee: 0, lateInterest: 333 } }],
  })
})

test('says why the store refused, and keeps what was typed', async () => {
  connect('owner', true)
  await mount(<Form />)
  await page.getByLabelText('Observação').fill('comprovante 12')
  await page.getByRole('button', { name: /^Receber R/ }).click()
  await expect.element(page.getByText('O valor passa do saldo do título', { exact: false })).toBeVisible()
  await expect.element(page.getByLabelText('Observação')).toHaveValue('comprovante 12')
  expect(onDone).not.toHaveBeenCalled()
})

test('warns of money that looks entered before, and goes on when told to', async () => {
  like = [{ paidOn: day('2026-10-14'), number: 7 }]
  connect('receptionist')
  await mount(<Form />)
  await expect.element(page.getByText('Recibo 7, de 14/10/2026', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: /mesmo assim$/ }).click()
  await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce())
  expect(sent.mock.lastCall?.[0]).toMatchObject({ evenIfRepeated: true })
})

test('asks for less of who pays early, and says what is saved (K06)', async () => {
  connect('receptionist')
  const early = buildReceivable({ dueOn: day('2026-11-05') })
  const discount = { amount: positiveCentavosSchema.parse(5000), until: day('2026-10-26') }
  await mount(<Form of={early} discount={discount} />)
  await expect.element(page.getByLabelText('Valor recebido')).toHaveValue('950,00')
  await expect.element(page.getByText('Pague até 26/10/2026 e economize R$ 50,00.')).toBeVisible()
  await expect.element(page.getByText('Quita o título.')).toBeVisible()
  await userEvent.keyboard('{Enter}')
  await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce())
  expect(sent.mock.lastCall?.[0]).toMatchObject({ amount: 95_000, titles: [{ amount: 95_000 }] })
})
