import type { ReceiptAsked } from '#shared/contracts/receipts.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { LineAsked } from '#shared/domain/receipt-plan.ts'
import type { Receivable } from '#shared/domain/receivable.ts'

/** Money to be received; beyond what a form can ask, what the bank and the monthly closing know. */
export type ReceiptToDecide = Omit<ReceiptAsked, 'titles'> & {
  today: Day
  titles: 'oldest-first' | readonly LineAsked[]
  /** Titles made in the same change, not stored yet. */
  newTitles?: readonly Receivable[]
  /** Taken from the counter by the caller, who settles many at once. */
  number?: number
}
