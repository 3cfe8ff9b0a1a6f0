import { type Day, daysBetween } from '../calendar.ts'
import type { PolicySegment } from './policy.ts'

/** Half a year: how long a customer is new, and after how long without buying inactive (E30). */
export const SEGMENT_DAYS = 180

/** What the segments of a customer follow from. Purchases are titles and orders alike; null before any. */
export type SegmentFacts = {
  registeredOn: Day
  firstPurchaseOn: Day | null
  lastPurchaseOn: Day | null
  vip: boolean
}

/**
 * The groups a customer belongs to (E30): `new`, known for fewer than 180 days by whichever is older, the registration or the
 * first purchase (who came with the old system's titles is not new); `new-and-inactive`, that or without a purchase for more
 * than 180 days; `traditional`, neither; `vip` beside any of them.
 */
export function segmentsOf(
  { registeredOn, firstPurchaseOn, lastPurchaseOn, vip }: SegmentFacts,
  today: Day,
): PolicySegment[] {
  const since = firstPurchaseOn !== null && firstPurchaseOn < registeredOn ? firstPurchaseOn : registeredOn
  const isNew = daysBetween(since, today) < SEGMENT_DAYS
  const inactive = lastPurchaseOn === null || daysBetween(lastPurchaseOn, today) > SEGMENT_DAYS
  const segments: PolicySegment[] = isNew ? ['new', 'new-and-inactive'] : inactive ? ['new-and-inactive'] : []
  if (segments.length === 0) segments.push('traditional')
  if (vip) segments.push('vip')
  return segments
}
