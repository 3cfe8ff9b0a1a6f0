import type { ReceiptView } from '#shared/contracts/receipts.ts'
import { day } from '#shared/domain/calendar.ts'
import { positiveCentavosSchema, unsignedCentavosSchema } from '#shared/domain/money.ts'
import type { Receipt } from '#shared/domain/receipt.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { buildCustomer, buildPayment, buildReceivable, uuidOf } from './build.ts'

type Lines = readonly { amount: number; left?: { principal: number; charges: number } }[]

const unsigned = (amount: number) => unsignedCentavosSchema.parse(amount)

/** Receipt 12 over titles of R$ 1.000,00, each settled unless its line says what is left. */
export function buildReceiptView(
  overrides: Partial<Receipt> = {},
  { lines = [{ amount: 102_333 }], credited = 0 }: { lines?: Lines; credited?: number } = {},
): ReceiptView {
  const paidOn = overrides.paidOn ?? day('2026-10-15')
  const rows = lines.map(({ amount, left = { principal: 0, charges: 0 } }) => {
    const title = buildReceivable()
    const payment = buildPayment({
      receivableId: title.id,
      paidOn,
      amount: positiveCentavosSchema.parse(amount),
    })
    return { title, payment, left: { principal: unsigned(left.principal), charges: unsigned(left.charges) } }
  })
  return {
    receipt: {
      id: uuidOf(30, 1),
      number: 12,
      customerId: uuidOf(1, 1),
      paidOn,
      amount: positiveCentavosSchema.parse(lines.reduce((sum, { amount }) => sum + amount, 0) || 1),
      change: unsigned(0),
      means: 'pix',
      lines: rows.map(({ title, payment, left }) => ({
        paymentId: payment.id,
        receivableId: title.id,
        left,
      })),
      creditEntryId: null,
      stillOpen: { titles: 0, total: unsigned(0) },
      note: '',
      by: 'Marina',
      reversal: null,
      ...overrides,
    },
    customer: buildCustomer({ number: 1 }),
    lines: rows.map(({ title, payment, left }) => ({
      title: titleLabel(title),
      description: title.description,
      dueOn: title.dueOn,
      original: title.amount,
      payment,
      left,
    })),
    credited: unsigned(credited),
  }
}
