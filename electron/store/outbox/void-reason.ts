import type { VoidReason } from '#shared/contracts/outbox.ts'
import { type Day, dayNumber } from '#shared/domain/calendar.ts'
import type { CollectionProfile } from '#shared/domain/dunning/collection-profile.ts'
import type { CollectionAction } from '#shared/domain/messages/collection-action.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { StoreState } from '../store-state.ts'
import { isAnswered, isSecondOfDay, isStale } from './overtaken.ts'

/**
 * Why an e-mail that was queued must not go out any more; null when it may. A text that asks for what was paid since it
 * was written would be a false demand (CDC art. 42), whatever kept it waiting. Call `rows.load` first.
 */
export function voidReasonOf(
  { rows, ledger, settings }: Pick<StoreState, 'rows' | 'ledger' | 'settings'>,
  action: CollectionAction,
  today: Day,
): VoidReason | null {
  const profile = rows.all('collectionProfiles').get(action.customerId)
  if (action.address === null) return 'no-address'
  if (profile && isUnwanted(action, profile)) return 'opted-out'
  if (action.titles.some(({ receivableId }) => wasPaid(ledger, receivableId, action.on, today))) return 'paid'
  if (isAnswered({ rows }, action, today)) return 'answered'
  if (isSecondOfDay({ rows }, action, today)) return 'second-of-day'
  return isStale(action, today, settings.calendar) ? 'stale' : null
}

function isUnwanted({ address, purpose }: CollectionAction, profile: CollectionProfile): boolean {
  if (profile.optOuts.some(({ channel }) => channel === 'email')) return true
  if (profile.invalidAddresses.some((wrong) => wrong.channel === 'email' && wrong.address === address))
    return true
  return profile.ended !== null || (purpose === 'dunning' && profile.lawyer !== null)
}

/** Whether a title was cancelled, or something was paid on it on a later day than its message was written. */
function wasPaid(ledger: Ledger, receivableId: string, since: Day, today: Day): boolean {
  const { titles, payments } = ledger
  const at = titles.ids.indexOf(receivableId)
  if (at < 0) return false
  const [from, until] = [dayNumber(since), dayNumber(today)]
  if (titles.columns.cancelDay[at]! <= until) return true
  const { next, paidDay, reversalDay, settlesWhole } = payments.columns
  for (let payment = titles.columns.firstPayment[at]!; payment >= 0; payment = next[payment]!) {
    const stands = paidDay[payment]! <= until && reversalDay[payment]! > until
    if (stands && (paidDay[payment]! > from || settlesWhole[payment] === 1)) return true
  }
  return false
}
