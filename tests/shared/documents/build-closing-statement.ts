import type { ClosingStatement } from '#shared/contracts/closing-statement.ts'
import { day } from '#shared/domain/calendar.ts'
import { centavos, positiveCentavosSchema, ZERO } from '#shared/domain/money.ts'
import { pixPayload } from '#shared/domain/pix.ts'
import { titleTxid } from '#shared/domain/title-txid.ts'
import { buildCustomer, buildLaboratory, uuidOf } from '#tests/support/build.ts'

const positive = (amount: number) => positiveCentavosSchema.parse(amount)

/** An order of a statement: R$ 800,00, R$ 150,00 of it paid before. */
export function buildStatementOrder(
  number: number,
  overrides: Partial<ClosingStatement['orders'][number]> = {},
): ClosingStatement['orders'][number] {
  return {
    number,
    patientCode: `P-${100 + number}`,
    deliveredOn: day('2026-10-15'),
    work: ['Coroa de zircônia monolítica', '2× Placa miorrelaxante'],
    total: centavos(80_000),
    before: centavos(15_000),
    amount: positive(65_000),
    ...overrides,
  }
}

/** The statement of closing 3, of two orders, with a Pix. */
export function buildClosingStatement(overrides: Partial<ClosingStatement> = {}): ClosingStatement {
  const laboratory = overrides.laboratory ?? buildLaboratory()
  const receivableId = uuidOf(2, 900)
  const orders = overrides.orders ?? [buildStatementOrder(12), buildStatementOrder(14, { patientCode: null })]
  const total = positive(orders.reduce((sum, { amount }) => sum + amount, 0))
  const due = overrides.due ?? centavos(total - (overrides.credit ?? ZERO))
  const txid = titleTxid(receivableId)
  const payload =
    laboratory.pix && due > 0 ? pixPayload({ account: laboratory.pix, amount: due, txid }) : null
  const { id, number, name, taxId, address } = buildCustomer({ number: 1 })
  return {
    kind: 'closing-statement',
    laboratory,
    on: day('2026-11-01'),
    number: 3,
    cutOffOn: day('2026-10-31'),
    title: 'FM 3',
    receivableId,
    issuedOn: day('2026-11-01'),
    dueOn: day('2026-11-11'),
    customer: { id, number, name, taxId, address },
    orders,
    total,
    credit: ZERO,
    creditNotes: [],
    due,
    pix: typeof payload === 'string' ? { payload, txid } : null,
    boletoLine: null,
    ...overrides,
  }
}
