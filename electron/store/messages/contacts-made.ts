import { addDays, type Day } from '#shared/domain/calendar.ts'
import type { ActionPurpose, CollectionAction } from '#shared/domain/messages/collection-action.ts'
import type { StoreState } from '../store-state.ts'

const OUT = new Set<CollectionAction['state']>(['opened', 'queued', 'uncertain', 'sent'])
/** Answers to the customer, and thanks, are no contact of ours that the caps count. */
const FREE = new Set<ActionPurpose>(['thanks', 'ombudsman'])

/** Whether a message of a purpose counts as a contact, and waits for its day. */
export function countsAsContact(purpose: ActionPurpose): boolean {
  return !FREE.has(purpose)
}

/**
 * How often a customer was contacted on a day and in the seven days up to it, over all channels: messages that went out,
 * or may have, and contacts logged that no message stands behind. Call `rows.load` first.
 */
export function contactsMade(
  { rows }: Pick<StoreState, 'rows'>,
  customerId: string,
  on: Day,
): { today: number; week: number } {
  const days = [
    ...rows
      .ofCustomer('collectionActions', customerId)
      .filter(
        ({ purpose, state, mayHaveGone }) =>
          (OUT.has(state) || mayHaveGone === true) && countsAsContact(purpose),
      )
      .map((action) => action.on),
    ...rows
      .ofCustomer('contacts', customerId)
      .filter(
        ({ direction, actionId, reversal }) => direction === 'outbound' && actionId === null && !reversal,
      )
      .map((contact) => contact.on),
  ]
  const since = addDays(on, -6)
  return {
    today: days.filter((day) => day === on).length,
    week: days.filter((day) => day >= since && day <= on).length,
  }
}
