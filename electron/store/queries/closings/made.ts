import type { ClosedLine, ClosingSummary } from '#shared/contracts/closings.ts'
import { type Day, dayNumber } from '#shared/domain/calendar.ts'
import { centavos, sum } from '#shared/domain/money.ts'
import type { ClosingLine, LeftOut, MonthlyClosing } from '#shared/domain/monthly-closing.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { principalOn } from '../../credit/received-on.ts'
import { refusal } from '../../refuse.ts'
import type { StoreState } from '../../store-state.ts'

/** Closings made, newest first. */
export async function listClosings(state: StoreState, { today }: { today: Day }): Promise<ClosingSummary[]> {
  await state.rows.load(state.database)
  return [...state.rows.all('closings').values()]
    .map((closing) => summaryOf(state, closing, today))
    .sort((one, other) => other.number - one.number)
}

function summaryOf(state: StoreState, closing: MonthlyClosing, today: Day): ClosingSummary {
  const { lines, leftOut: _none, ...head } = closing
  const [total, paid, open] = [0, 0, 0]
  const sums = { total, paid, open }
  for (const line of lines) {
    const money = moneyOfLine(state, line, today)
    sums.total += money.total
    sums.paid += money.paid
    sums.open += money.open
  }
  return {
    ...head,
    customers: lines.length,
    orders: lines.reduce((count, { orders }) => count + orders.length, 0),
    total: centavos(sums.total),
    paid: centavos(sums.paid),
    open: centavos(sums.open),
  }
}

/**
 * A line's title in centavos: what it bills, what came in, what is left; a cancelled one leaves nothing, nor
 * one that is in an agreement. */
function moneyOfLine({ ledger }: StoreState, { receivableId, orders }: ClosingLine, today: Day) {
  const total = sum(orders.map(({ amount }) => amount))
  const at = ledger.titles.ids.indexOf(receivableId)
  const asOf = dayNumber(today)
  const { received: paid, agreed, waived } = principalOn(ledger, at, asOf)
  const cancelled = at < 0 || ledger.titles.columns.cancelDay[at]! <= asOf
  return {
    total,
    paid,
    open: centavos(cancelled ? 0 : Math.max(0, total - paid - agreed - waived)),
    cancelled,
  }
}

/** A closing with its customers and what was taken out of it. Refuses `closing-unknown`. */
export async function getClosing(
  state: StoreState,
  { id, today }: { id: string; today: Day },
): Promise<{
  closing: ClosingSummary
  lines: ClosedLine[]
  leftOut: (LeftOut & { customerName: string; number: number })[]
}> {
  const closing = await storedClosing(state, id)
  const { rows, database } = state
  const titles = await database.receivables.bulkGet(closing.lines.map(({ receivableId }) => receivableId))
  const lines = closing.lines.map((line, at): ClosedLine => {
    const { total, open, cancelled } = moneyOfLine(state, line, today)
    const title = titles[at]
    return {
      customerId: line.customerId,
      customerName: nameOf(state, line.customerId),
      receivableId: line.receivableId,
      title: title ? titleLabel(title) : '',
      orders: line.orders.length,
      total: total,
      credit: line.credit,
      open,
      dueOn: line.dueOn,
      cancelled,
    }
  })
  const names = new Intl.Collator('pt-BR')
  return {
    closing: summaryOf(state, closing, today),
    lines: lines.sort((one, other) => names.compare(one.customerName, other.customerName)),
    leftOut: closing.leftOut.map((order) => ({
      customerId: order.customerId,
      orderId: order.orderId,
      reason: order.reason,
      customerName: nameOf(state, order.customerId),
      number: rows.all('orders').get(order.orderId)?.number ?? 0,
    })),
  }
}

export async function storedClosing({ rows, database }: StoreState, id: string): Promise<MonthlyClosing> {
  await rows.load(database)
  const closing = rows.all('closings').get(id)
  if (!closing) throw refusal('closing-unknown')
  return closing
}

function nameOf({ ledger }: StoreState, customerId: string): string {
  return ledger.customers.rows[ledger.customers.ids.indexOf(customerId)]?.name ?? ''
}
