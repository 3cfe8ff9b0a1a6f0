import type { Day } from '#shared/domain/calendar.ts'
import { disputedAmount } from '#shared/domain/disputed.ts'
import { type EarlyDiscount, earlyDiscount } from '#shared/domain/early-discount.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import type { Standing } from '#shared/domain/standing.ts'
import type { StoreState } from '../store-state.ts'

type Title = {
  receivable: Pick<Receivable, 'id' | 'customerId' | 'dueOn'>
  standing: Pick<Standing, 'principal' | 'status'>
}

/** What a title offers who pays it whole on a day (K06); null when nothing. Call `state.rows.load` first. */
export function discountOffered(
  { rows, settings }: Pick<StoreState, 'rows' | 'settings'>,
  { receivable: { id, customerId, dueOn }, standing }: Title,
  on: Day,
): EarlyDiscount | null {
  const contested = disputedAmount(rows.ofCustomer('disputes', customerId), id, on) > 0
  return earlyDiscount({ dueOn, standing, contested }, on, settings.billing.earlyDiscounts)
}
