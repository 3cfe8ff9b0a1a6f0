import { addBusinessDays } from '#shared/domain/business-days.ts'
import type { BankCalendar, Day } from '#shared/domain/calendar.ts'
import type { CollectionAction } from '#shared/domain/messages/collection-action.ts'
import { pauseOf } from '#shared/domain/negotiation/outcome-effects.ts'
import { contactsMade, countsAsContact } from '../messages/contacts-made.ts'
import type { StoreState } from '../store-state.ts'
import { attemptOf } from './outbox-of.ts'

type Memory = Pick<StoreState, 'rows'>

/** Business days after which the amounts a text asks for are too old to be asked for. */
const FRESH = 2

/**
 * Whether the customer was reached on a day by something else: then a message that waited, or is sent again, would be the
 * second of the day (complaint 8). Call `rows.load` first.
 */
export function isSecondOfDay({ rows }: Memory, action: CollectionAction, today: Day): boolean {
  if (!countsAsContact(action.purpose)) return false
  // A second one that a person insisted on goes on the day he wrote it.
  if (action.on === today && attemptOf(action) === 1) return false
  const own = action.on === today && action.state !== 'failed' ? 1 : 0
  return contactsMade({ rows }, action.customerId, today).today > own
}

/**
 * Whether the customer promised, contested, complained, was offered an agreement or spoke with the house since a message
 * of the policy was written. On its own day a contact answers it only by what holds a title back (R10.3).
 */
export function isAnswered({ rows }: Memory, action: CollectionAction, today: Day): boolean {
  if (action.purpose !== 'dunning') return false
  const { customerId, on: since } = action
  const contacts = rows.ofCustomer('contacts', customerId)
  const titles = new Set(action.titles.map(({ receivableId }) => receivableId))
  const about = (ids: readonly string[]) => ids.some((id) => titles.has(id))
  return (
    contacts.some(({ on, reversal }) => on > since && !reversal) ||
    [...titles].some((id) => pauseOf(contacts, id, today) !== null) ||
    rows
      .ofCustomer('agreements', customerId)
      .some(
        ({ on, cancellation, titles: agreed }) =>
          on >= since && !cancellation && about(agreed.map(({ receivableId }) => receivableId)),
      ) ||
    rows
      .ofCustomer('promises', customerId)
      .some(({ on, receivableIds }) => on >= since && about(receivableIds)) ||
    rows
      .ofCustomer('disputes', customerId)
      .some(
        ({ openedOn, closure, receivableId }) => openedOn >= since && !closure && titles.has(receivableId),
      ) ||
    rows
      .ofCustomer('tickets', customerId)
      .some(
        ({ on, kind, answer, receivableIds }) =>
          on >= since && kind === 'complaint' && answer === null && about(receivableIds),
      )
  )
}

/** Whether the amounts it asks for are days old. */
export function isStale({ on, titles }: CollectionAction, today: Day, calendar: BankCalendar): boolean {
  return titles.length > 0 && on < addBusinessDays(today, -FRESH, calendar)
}
