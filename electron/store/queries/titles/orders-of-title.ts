import type { TitleBeside } from '#shared/contracts/titles.ts'
import { type Day, dayNumber } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import { receivedByShare, type TitleShare } from '#shared/domain/title-shares.ts'
import { principalOn } from '../../credit/received-on.ts'
import { titleShares } from '../../credit/title-shares.ts'
import type { StoreState } from '../../store-state.ts'

type Title = Pick<Receivable, 'id' | 'customerId' | 'amount'>

/** What of a title bills which order; whole, when it bills one; nothing when it bills none. Call `rows.load` first. */
export function sharesOfTitle(
  { rows }: Pick<StoreState, 'rows'>,
  { id, customerId, amount }: Title,
): readonly TitleShare[] {
  const shares = titleShares(rows).get(id)
  if (shares) return shares
  const order = rows.ofCustomer('orders', customerId).find(({ receivableIds }) => receivableIds.includes(id))
  return order ? [{ orderId: order.id, amount }] : []
}

/** The orders of a title with what came in on each by a day. Call `rows.load` first. */
export function ordersOfTitle(
  state: Pick<StoreState, 'rows' | 'ledger'>,
  title: Title,
  on: Day,
): TitleBeside['orders'] {
  const { rows, ledger } = state
  const shares = sharesOfTitle(state, title)
  const at = ledger.titles.ids.indexOf(title.id)
  const received = at < 0 ? 0 : principalOn(ledger, at, dayNumber(on)).received
  const parts = receivedByShare(shares, { amount: title.amount, received })
  return shares.map(({ orderId, amount }, index) => ({
    orderId,
    number: rows.all('orders').get(orderId)?.number ?? 0,
    amount: amount,
    received: centavos(parts[index]!),
  }))
}
