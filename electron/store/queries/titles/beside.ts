import type { TitleBeside } from '#shared/contracts/titles.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { disputedAmount, isFrozen } from '#shared/domain/disputed.ts'
import type { Dispute } from '#shared/domain/dispute.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import type { Reschedule } from '#shared/domain/reschedule.ts'
import { termsOfTitles } from '../../escalation/prescribed.ts'
import { refusal } from '../../refuse.ts'
import type { StoreState } from '../../store-state.ts'
import { ordersOfTitle } from './orders-of-title.ts'

/** What belongs to a title beside its payments. Refuses `receivable-unknown`. */
export async function besideTitle(
  state: StoreState,
  { id, on }: { id: string; on: Day },
): Promise<TitleBeside> {
  const { database, rows } = state
  await rows.load(database)
  const title = await database.receivables.get(id)
  if (!title) throw refusal('receivable-unknown')
  const disputes = rows
    .ofCustomer('disputes', title.customerId)
    .filter(({ receivableId }) => receivableId === id)
  const moves = rows.ofCustomer('reschedules', title.customerId)
  return {
    orders: ordersOfTitle(state, title, on),
    disputes: disputes.toReversed(),
    disputed: disputedAmount(disputes, id, on),
    boleto: rows.all('boletos').get(id) ?? null,
    proof: rows.all('titleProofs').get(id) ?? null,
    terms: termsOfTitles(state)(state.ledger.titles.ids.indexOf(id)),
    from: await named(
      state,
      moves.find(({ toId }) => toId === id),
      'fromId',
    ),
    to: await named(
      state,
      moves.find(({ fromId }) => fromId === id),
      'toId',
    ),
  }
}

/** A putting off with the number and day of the title at its other end. */
async function named(
  { database }: StoreState,
  move: Reschedule | undefined,
  end: 'fromId' | 'toId',
): Promise<TitleBeside['from']> {
  const other = move && (await database.receivables.get(move[end]))
  return move && other ? { ...move, title: titleLabel(other), dueOn: other.dueOn } : null
}

/** What of a customer's titles is held back on a day, each with the day it is answered by. */
export async function disputedOfCustomer(
  { database, rows }: StoreState,
  { customerId, on }: { customerId: string; on: Day },
): Promise<Pick<Dispute, 'receivableId' | 'amount' | 'deadline'>[]> {
  await rows.load(database)
  return rows
    .ofCustomer('disputes', customerId)
    .filter((dispute) => isFrozen(dispute, on))
    .map(({ receivableId, amount, deadline }) => ({ receivableId, amount, deadline }))
}
