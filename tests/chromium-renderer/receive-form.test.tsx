import { ReceiveForm } from '#renderer/features/receivables/receive/receive-form.tsx'
import { refuseUnread } from '#renderer/lib/refuse-unread.ts'
import { DEFAULT_BANK_CALENDAR, day } from '#shared/domain/calendar.ts'
import { DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import { ZERO } from '#shared/domain/money.ts'
import { standingOf } from '#shared/domain/standing.ts'
import { pieces } from '#shared/pt-br/shell.ts'
import { buildReceivable } from '#tests/support/build.ts'
import { buildReceiptView } from '#tests/support/build-receipt.ts'
import { useState } from 'react'
import { onTestFinished, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { connectFakes, ends, signedInAs } from './fake-ends.ts'
import { mount } from './mount.tsx'

const TODAY = day('2026-10-15')
const receivable = buildReceivable()
const standing = standingOf(
  receivable,
  [],
  { terms: DEFAULT_CHARGE_TERMS, calendar: DEFAULT_BANK_CALENDAR },
  TODAY,
)
const sent = vi.fn()

/** The form, until it has received. */
function Receiving() {
  const [done, setDone] = useState(false)
  return done ? null : (
    <ReceiveForm
      customerId={receivable.customerId}
      receiving="titles"
      balance={ZERO}
      oldest={standing.total}
      today={TODAY}
      onDone={() => setDone(true)}
    />
  )
}

async function drawn() {
  sent.mockClear()
  const ofCustomer = ends.store.receivables.ofCustomer.handler(() => [{ receivable, payments: [], standing }])
  const record = ends.store.receipts.record.handler(({ input }) => {
    sent(input)
    return buildReceiptView({ amount: input.amount, paidOn: input.paidOn })
  })
  const repeated = ends.store.receipts.repeated.handler(() => [])
  connectFakes({
    store: { ...signedInAs('owner'), receivables: { ofCustomer }, receipts: { record, repeated } },
  })
  onTestFinished(refuseUnread())
  await mount(<Receiving />)
  await expect.element(page.getByRole('button', { name: /^Receber R/ })).toBeEnabled()
}

test('Ctrl+Enter sends nothing either while there is something that nobody understood', async () => {
  await drawn()
  await page.getByLabelText('Data do recebimento').fill('31/02/2026')
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await expect.element(page.getByText(pieces.dayUnknown)).toBeVisible()
  await page.getByLabelText('Data do recebimento').fill('14/10/2026')
  await page.getByRole('table').getByRole('textbox').first().fill('1,000')
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await expect.element(page.getByText(pieces.moneyUnknown)).toBeVisible()
  expect(sent).not.toHaveBeenCalled()
})

test('Ctrl+Enter receives once', async () => {
  await drawn()
  await userEvent.click(page.getByLabelText('Valor recebido'))
  await userEvent.keyboard('{Control>}{Enter}{Enter}{/Control}')
  await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce())
})
