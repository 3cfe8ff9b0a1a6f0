import type { ClosableOrder, ClosingRow } from '#shared/contracts/closings.ts'
import { addDays, type Day } from '#shared/domain/calendar.ts'
import { type Centavos, sum, ZERO } from '#shared/domain/money.ts'

/** What a person chose in the review; all that it does not name is as proposed. */
export type Choices = {
  /** Reasons of orders that are left for the next closing, by order. */
  leftOut: Record<string, string>
  /** Orders of other policies that are closed all the same. */
  added: Record<string, boolean>
  dueOn: Record<string, Day>
  /** Customers whose credit is not touched. */
  keepsCredit: Record<string, boolean>
  /** Customers who are not closed now. */
  skipped: Record<string, boolean>
}

export const NO_CHOICES: Choices = { leftOut: {}, added: {}, dueOn: {}, keepsCredit: {}, skipped: {} }

/** Days of a month in which the month before is what is closed. */
const FIRST_DAYS = 10

/** The cut-off to begin with: the end of the month before in its first days, else today. */
export function usualCutOff(today: Day): Day {
  const dayOfMonth = Number(today.slice(8))
  return dayOfMonth <= FIRST_DAYS ? addDays(today, -dayOfMonth) : today
}

/** Whether an order is paid in closings: those are in unless they are taken out; the others are out unless added. */
export const isUsual = ({ rest }: Pick<ClosableOrder, 'rest'>) => rest === 'monthly-closing'

/** Whether an order is closed now. */
export function isChosen(order: ClosableOrder, { leftOut, added }: Choices): boolean {
  return isUsual(order) ? leftOut[order.orderId] === undefined : added[order.orderId] === true
}

/** A row as it will be closed; amounts in centavos. */
export type Planned = {
  row: ClosingRow
  orders: ClosableOrder[]
  total: Centavos
  credit: Centavos
  toPay: Centavos
  dueOn: Day
  /** Orders that are taken out now. */
  leftOut: number
  /** Orders of other policies that stay out. */
  others: number
}

/** What becomes of a customer by what was chosen. */
export function planOf(row: ClosingRow, choices: Choices): Planned {
  const orders = row.orders.filter((order) => isChosen(order, choices))
  const total = sum(orders.map(({ amount }) => amount))
  const credit = choices.keepsCredit[row.customerId] ? ZERO : (Math.min(row.credit, total) as Centavos)
  return {
    row,
    orders,
    total,
    credit,
    toPay: (total - credit) as Centavos,
    dueOn: choices.dueOn[row.customerId] ?? row.dueOn,
    leftOut: row.orders.filter((order) => isUsual(order) && !isChosen(order, choices)).length,
    others: row.orders.filter((order) => !isUsual(order) && !isChosen(order, choices)).length,
  }
}

/** What is sent to the store: customers with something to close who are not skipped, and what was taken out of them. */
export function releaseOf(plans: readonly Planned[], { skipped, leftOut }: Choices) {
  const closed = plans.filter(({ row, orders }) => orders.length > 0 && !skipped[row.customerId])
  return {
    lines: closed.map(({ row, orders, credit, dueOn }) => ({
      customerId: row.customerId,
      orders: orders.map(({ orderId, amount }) => ({ orderId, amount })),
      credit,
      dueOn,
    })),
    leftOut: plans.flatMap(({ row }) =>
      row.orders.flatMap(({ orderId }) => {
        const reason = leftOut[orderId]
        return reason === undefined ? [] : [{ customerId: row.customerId, orderId, reason }]
      }),
    ),
  }
}
