import type { Title } from '#shared/contracts/receivables.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { Customer } from '#shared/domain/customer.ts'
import type { Payment } from '#shared/domain/payment.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import { standingOf } from '#shared/domain/standing.ts'
import type { EmDiaDatabase } from '../database.ts'
import { refusal } from '../refuse.ts'
import { discountOffered } from './discount-offered.ts'
import type { StoreState } from '../store-state.ts'

/** A customer's titles with their payments and standing, newest issue first. */
export async function titlesOfCustomer(
  state: StoreState,
  { customerId, on }: { customerId: string; on: Day },
): Promise<Title[]> {
  const { database, rows } = state
  await rows.load(database)
  const titles = await titlesWithPayments(database, customerId)
  return titles.map((title) => asOf(state, title, on)).sort((a, b) => byIssue(b.receivable, a.receivable))
}

/** A customer's titles, each with its own payments. */
export async function titlesWithPayments(
  database: EmDiaDatabase,
  customerId: string,
): Promise<{ receivable: Receivable; payments: Payment[] }[]> {
  const receivables = await database.receivables.where('customerId').equals(customerId).toArray()
  const payments = await database.payments
    .where('receivableId')
    .anyOf(receivables.map(({ id }) => id))
    .toArray()
  const byTitle = Map.groupBy(payments, ({ receivableId }) => receivableId)
  return receivables.map((receivable) => ({
    receivable,
    payments: (byTitle.get(receivable.id) ?? []).sort(byPaidDay),
  }))
}

/** A title with its customer. Refuses `receivable-unknown`. */
export async function getTitle(
  state: StoreState,
  { id, on }: { id: string; on: Day },
): Promise<Title & { customer: Customer }> {
  const { database, rows } = state
  await rows.load(database)
  const receivable = await database.receivables.get(id)
  if (!receivable) throw refusal('receivable-unknown')
  const [customer, payments] = await Promise.all([
    database.customers.get(receivable.customerId),
    database.payments.where('receivableId').equals(id).toArray(),
  ])
  if (!customer) throw refusal('customer-unknown')
  payments.sort(byPaidDay)
  return { ...asOf(state, { receivable, payments }, on), customer }
}

/** A title as it stands on a day, with what it offers who pays early. */
function asOf(
  state: StoreState,
  { receivable, payments }: Pick<Title, 'receivable' | 'payments'>,
  on: Day,
): Title {
  const standing = standingOf(receivable, payments, state.settings, on)
  const discount = discountOffered(state, { receivable, standing }, on)
  return discount ? { receivable, payments, standing, discount } : { receivable, payments, standing }
}

function byPaidDay(a: Payment, b: Payment): number {
  return a.paidOn < b.paidOn ? -1 : a.paidOn > b.paidOn ? 1 : 0
}

function byIssue(a: Receivable, b: Receivable): number {
  if (a.issuedOn !== b.issuedOn) return a.issuedOn < b.issuedOn ? -1 : 1
  // Instalments of one number keep their order when the newest comes first.
  return a.number === b.number ? b.instalment - a.instalment : a.number < b.number ? -1 : 1
}
