import type { ClosingStatement } from '#shared/contracts/closing-statement.ts'
import { asksForJust } from '#shared/domain/boleto-asks.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { CreditEntry } from '#shared/domain/credit-entry.ts'
import type { Customer } from '#shared/domain/customer.ts'
import type { Laboratory } from '#shared/domain/laboratory.ts'
import { type Centavos, sum, ZERO } from '#shared/domain/money.ts'
import type { ClosingLine, MonthlyClosing } from '#shared/domain/monthly-closing.ts'
import { totalsOf } from '#shared/domain/order-money.ts'
import type { Payment } from '#shared/domain/payment.ts'
import { pixPayload } from '#shared/domain/pix.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { standingOf } from '#shared/domain/standing.ts'
import { titleTxid } from '#shared/domain/title-txid.ts'
import { discountOffered } from '../discount-offered.ts'
import { refusal } from '../../refuse.ts'
import type { StoreState } from '../../store-state.ts'
import { storedClosing } from './made.ts'
import { workOf } from './review.ts'

/** The statements of a closing, in its own order. Refuses `closing-unknown` and `not-set-up`. */
export async function closingStatements(
  state: StoreState,
  { id, customerIds, on }: { id: string; customerIds: string[]; on: Day },
): Promise<ClosingStatement[]> {
  const { database, settings } = state
  const { laboratory } = settings
  if (!laboratory) throw refusal('not-set-up')
  const closing = await storedClosing(state, id)
  const wanted = new Set(customerIds)
  const lines = closing.lines.filter(({ customerId }) => wanted.size === 0 || wanted.has(customerId))
  const ids = lines.map(({ receivableId }) => receivableId)
  const [titles, payments, customers] = await Promise.all([
    database.receivables.bulkGet(ids),
    database.payments.where('receivableId').anyOf(ids).toArray(),
    database.customers.bulkGet(lines.map(({ customerId }) => customerId)),
  ])
  const byTitle = Map.groupBy(payments, ({ receivableId }) => receivableId)
  return lines.map((line, at) => {
    const [title, customer] = [titles[at], customers[at]]
    if (!title || !customer) throw refusal('closing-unknown')
    const paid = byTitle.get(title.id) ?? []
    return statementOf(state, { closing, line, title, customer, payments: paid, laboratory, on })
  })
}

type Parts = {
  closing: MonthlyClosing
  line: ClosingLine
  title: Receivable
  customer: Customer
  payments: Payment[]
  laboratory: Laboratory
  on: Day
}

function statementOf(state: StoreState, parts: Parts): ClosingStatement {
  const { closing, line, title, customer, payments, laboratory, on } = parts
  const { id, number, name, taxId, address } = customer
  const standing = standingOf(title, payments, state.settings, on)
  const due = standing.total
  const boleto = state.rows.all('boletos').get(title.id)
  const discount = discountOffered(state, { receivable: title, standing }, on)
  const total = sum(line.orders.map(({ amount }) => amount))
  return {
    kind: 'closing-statement',
    laboratory,
    on,
    number: closing.number,
    cutOffOn: closing.cutOffOn,
    title: titleLabel(title),
    receivableId: title.id,
    issuedOn: title.issuedOn,
    dueOn: line.dueOn,
    customer: { id, number, name, taxId, address },
    orders: line.orders.map((share) => orderLine(state, share, closing.cutOffOn)),
    total: total,
    credit: line.credit,
    creditNotes: line.credit > 0 ? notesOf(state, line.customerId, closing) : [],
    due,
    ...(discount ? { discount } : {}),
    pix: pixOf(title.id, laboratory, due),
    boletoLine: boleto && asksForJust(boleto, { title, standing }) ? boleto.line : null,
  }
}

function orderLine(
  { rows }: StoreState,
  { orderId, amount }: ClosingLine['orders'][number],
  cutOffOn: Day,
): ClosingStatement['orders'][number] {
  const order = rows.all('orders').get(orderId)
  if (!order) throw refusal('order-unknown')
  const { total } = totalsOf(order)
  const delivered = order.deliveries.filter(({ on }) => on <= cutOffOn).map(({ on }) => on)
  return {
    number: order.number,
    patientCode: order.patientCode,
    deliveredOn: delivered.sort().at(-1) ?? cutOffOn,
    work: workOf(order),
    total,
    before: Math.max(0, total - amount) as Centavos,
    amount,
  }
}

/** The corrections that the credit used came from: credit notes since the closing before, newest last. */
function notesOf({ rows }: StoreState, customerId: string, { number, on }: MonthlyClosing) {
  const before = [...rows.all('closings').values()]
    .filter((other) => other.number < number && !other.undoing)
    .reduce<string>((last, other) => (other.on > last ? other.on : last), '')
  return rows
    .ofCustomer('creditEntries', customerId)
    .filter(
      (entry) => entry.kind === 'credit-note' && !entry.reversal && entry.on >= before && entry.on <= on,
    )
    .map((entry: CreditEntry) => ({ on: entry.on, amount: entry.amount, reason: entry.reason }))
}

/** The code that pays what is left; none when nothing is, or the laboratory's account makes none. */
function pixOf(titleId: string, { pix: account }: Laboratory, due: Centavos): ClosingStatement['pix'] {
  if (!account || due === ZERO) return null
  const txid = titleTxid(titleId)
  const payload = pixPayload({ account, amount: due, txid })
  return typeof payload === 'string' ? { payload, txid } : null
}
