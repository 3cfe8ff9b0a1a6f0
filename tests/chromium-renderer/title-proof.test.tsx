import { ProofModal } from '#renderer/features/receivables/life/proof-modal.tsx'
import { ProofOfTitle } from '#renderer/features/receivables/life/proof-of-title.tsx'
import type { TitleBeside } from '#shared/contracts/titles.ts'
import { day } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import type { Payment } from '#shared/domain/payment.ts'
import { buildPayment, uuidOf } from '#tests/support/build.ts'
import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { connectFakes, ends, refusalOf, signedInAs } from './fake-ends.ts'
import { mount, violations } from './mount.tsx'

const sent = vi.fn()
const onClose = vi.fn()
const TITLE = uuidOf(2, 1)

function open({ refuse = false, payments = [] }: { refuse?: boolean; payments?: Payment[] } = {}) {
  const saveProof = ends.store.titles.saveProof.handler(({ input }) => {
    sent(input)
    if (refuse)
      throw refusalOf({
        code: 'acknowledged-outside',
        details: { from: '2026-01-10', until: '2026-11-23' },
        field: 'acknowledgement.on',
      })
    const { receivableId, instrument, acknowledgement, today } = input
    return {
      receivableId,
      instrument,
      acknowledgement,
      customerId: uuidOf(1, 1),
      on: today,
      by: 'Marta Lima',
    }
  })
  connectFakes({ store: { ...signedInAs('owner'), titles: { saveProof } } })
  return mount(<ProofModal titleId={TITLE} proof={null} payments={payments} onClose={onClose} />)
}

beforeEach(() => {
  localStorage.clear()
  sent.mockClear()
  onClose.mockClear()
})

test('saved as it stands it says that nothing was acknowledged', async () => {
  await open()
  await expect.element(page.getByRole('combobox', { name: 'Documento' })).toHaveFocus()
  expect(await violations()).toEqual([])
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(sent.mock.lastCall?.[0]).toMatchObject({
    receivableId: TITLE,
    instrument: 'instrument',
    acknowledgement: null,
  })
})

test('half an acknowledgement is asked for whole, and one out of its time is refused at its field', async () => {
  await open({ refuse: true })
  await page.getByLabelText('O que fez ou disse').fill('Pagou parte e citou a OS 9')
  await page.getByRole('button', { name: 'Guardar' }).click()
  await expect.element(page.getByText('Falta corrigir um campo')).toBeVisible()
  expect(sent).not.toHaveBeenCalled()
  await page.getByLabelText('Reconheceu em').fill('05/01/2026')
  await page.getByRole('button', { name: 'Guardar' }).click()
  await expect.element(page.getByText(/precisa ser entre 10\/01\/2026 e 23\/11\/2026/).first()).toBeVisible()
  await expect.element(page.getByLabelText('O que fez ou disse')).toHaveValue('Pagou parte e citou a OS 9')
})

test('a payment of part is one press away, where the debtor made it himself and it stands', async () => {
  const paid = { receivableId: TITLE, means: 'pix' as const, amount: centavos(30_000) }
  const reversal = { on: day('2026-10-02'), reason: 'Caiu duas vezes' }
  await open({
    payments: [
      buildPayment({ ...paid, id: uuidOf(3, 1), paidOn: day('2026-10-01') }),
      buildPayment({ ...paid, id: uuidOf(3, 2), paidOn: day('2026-10-02'), reversal }),
      buildPayment({ ...paid, id: uuidOf(3, 3), paidOn: day('2026-10-03'), means: 'credit' }),
    ],
  })
  await page.getByRole('button', { name: /em 01\/10\/2026/ }).click()
  await expect.element(page.getByText(/em 0[23]\/10\/2026/)).not.toBeInTheDocument()
  expect(await violations()).toEqual([])
  await page.getByRole('button', { name: 'Guardar' }).click()
  await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(sent.mock.lastCall?.[0].acknowledgement).toMatchObject({
    on: '2026-10-01',
    note: 'Pagou R$\u00a0300,00 (Pix) e disse que era desta dívida.',
  })
})

const end = (on: string | null) => ({ on: on === null ? null : day(on), rule: '' })

test.each([
  [{ proof: null, terms: { demand: end('2098-01-01'), execution: null } }, 'Prescreve em 01/01/2098.'],
  [{ proof: null, terms: { demand: end('2020-01-01'), execution: null } }, 'não é mais cobrada.'],
  [{ proof: null, terms: { demand: end(null), execution: null } }, 'enquanto a ação correr.'],
  [
    { proof: null, terms: { demand: end('2098-01-01'), execution: end('2020-01-01') } },
    'Protesto e execução não cabem mais desde 01/01/2020.',
  ],
] satisfies [Pick<TitleBeside, 'proof' | 'terms'>, string][])('%j says: %s', async (beside, words) => {
  connectFakes({ store: signedInAs('owner') })
  await mount(<ProofOfTitle {...beside} />)
  await expect.element(page.getByText(words, { exact: false })).toBeVisible()
})
