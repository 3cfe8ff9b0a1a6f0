import { dayNumber } from '#shared/domain/calendar.ts'
import { type Payment, principalGone, principalReceived } from '#shared/domain/payment.ts'
import { makeRoom, NEVER, trimmed } from './columns.ts'
import { IdColumn } from './id-column.ts'
import type { TitleColumns } from './title-columns.ts'

const emptyColumns = () => ({
  title: new Int32Array(0),
  /** The title's next payment by day, −1 after the last. A list costs no moving when one more is received. */
  next: new Int32Array(0),
  paidDay: new Int32Array(0),
  amount: new Float64Array(0),
  /** By money and by the discount it earned. */
  principal: new Float64Array(0),
  /** Principal that new money brought: without credit, discounts and what an agreement froze (R9.6). */
  received: new Float64Array(0),
  /** Principal that an agreement took into its instalments. */
  agreed: new Float64Array(0),
  /** 1 for one by an agreement: nobody paid it. */
  byAgreement: new Uint8Array(0),
  /** Fine paid or forgiven. */
  feeGone: new Float64Array(0),
  /** Interest paid or forgiven. */
  interestGone: new Float64Array(0),
  reversalDay: new Int32Array(0),
  /** The day it was moved here from an instalment of a broken agreement: not known here before. 0 for one received here. */
  knownDay: new Int32Array(0),
  /** 1 for one that left nothing of its title. */
  settlesWhole: new Uint8Array(0),
})
type Columns = ReturnType<typeof emptyColumns>

export interface SavedPayments {
  ids: Uint32Array
  columns: Columns
}

/** The titles' columns that their payments change. */
type TitlesOfPayments = Pick<TitleColumns['columns'], 'firstPayment' | 'clearFrom'>

/** Payments by position. One taken away by an undone import counts as reversed before all days. */
export class PaymentColumns {
  readonly ids: IdColumn
  readonly columns: Columns

  constructor(saved?: SavedPayments) {
    this.ids = new IdColumn(saved?.ids)
    this.columns = saved?.columns ?? emptyColumns()
  }

  get size(): number {
    return this.ids.size
  }

  /** A new payment may have to lead its title's list. */
  put(payment: Payment, title: number, titles: TitlesOfPayments): void {
    const { columns, ids } = this
    const { settled, forgiven, reversal, moved, means } = payment
    const found = ids.indexOf(payment.id)
    const at = found < 0 ? ids.add(payment.id) : found
    makeRoom(columns, ids.size)
    columns.amount[at] = payment.amount
    columns.principal[at] = principalGone(payment)
    columns.received[at] = principalReceived(payment)
    columns.byAgreement[at] = means === 'agreement' ? 1 : 0
    columns.agreed[at] = means === 'agreement' ? settled.principal : 0
    columns.feeGone[at] = settled.lateFee + forgiven.lateFee
    columns.interestGone[at] = settled.lateInterest + forgiven.lateInterest
    columns.settlesWhole[at] = payment.settlesWhole ? 1 : 0
    columns.reversalDay[at] = reversal ? dayNumber(reversal.on) : NEVER
    columns.knownDay[at] = moved ? dayNumber(moved.on) : 0
    titles.clearFrom[title] = NEVER
    if (found >= 0) return
    columns.title[at] = title
    columns.paidDay[at] = dayNumber(payment.paidOn)
    this.#link(at, title, titles.firstPayment)
  }

  remove(id: string, titles: TitlesOfPayments): void {
    const at = this.ids.indexOf(id)
    if (at < 0) return
    this.columns.reversalDay[at] = -1
    titles.clearFrom[this.columns.title[at]!] = NEVER
  }

  saved(): SavedPayments {
    return { ids: this.ids.saved(), columns: trimmed(this.columns, this.size) }
  }

  // By day, after those of the same day: the order in which charges accrue.
  #link(at: number, title: number, firstPayment: Int32Array): void {
    const { next, paidDay } = this.columns
    let previous = -1
    let following = firstPayment[title]!
    while (following >= 0 && paidDay[following]! <= paidDay[at]!) {
      previous = following
      following = next[following]!
    }
    next[at] = following
    if (previous < 0) firstPayment[title] = at
    else next[previous] = at
  }
}
