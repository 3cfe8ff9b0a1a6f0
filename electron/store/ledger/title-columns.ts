import { dayNumber } from '#shared/domain/calendar.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import { makeRoom, NEVER, trimmed } from './columns.ts'
import { IdColumn } from './id-column.ts'

const emptyColumns = () => ({
  customer: new Int32Array(0),
  issueDay: new Int32Array(0),
  /** −1 without a due date. */
  dueDay: new Int32Array(0),
  /** `dueDay` moved to a business day by the calendar in force. */
  adjustedDay: new Int32Array(0),
  amount: new Float64Array(0),
  /** Position in the ledger's list of terms; 0 is the laboratory's. */
  terms: new Uint16Array(0),
  cancelDay: new Int32Array(0),
  /** 1 for an instalment of an agreement: no new purchase. */
  ofAgreement: new Uint8Array(0),
  /** Position of the title's earliest payment, −1 for none. */
  firstPayment: new Int32Array(0),
  /** A day from which it is known to owe nothing more, found by the aging; `NEVER` while unknown. */
  clearFrom: new Int32Array(0),
})
type Columns = ReturnType<typeof emptyColumns>

export interface SavedTitles {
  ids: Uint32Array
  columns: Columns
}

/** Titles by position, a number a column. A title taken away by an undone import is never issued. */
export class TitleColumns {
  readonly ids: IdColumn
  readonly columns: Columns

  constructor(saved?: SavedTitles) {
    this.ids = new IdColumn(saved?.ids)
    this.columns = saved?.columns ?? emptyColumns()
  }

  get size(): number {
    return this.ids.size
  }

  put(
    title: Receivable,
    resolved: { customer: number; terms: number; adjust: (dueDay: number) => number },
  ): void {
    const { columns, ids } = this
    let at = ids.indexOf(title.id)
    if (at < 0) {
      at = ids.add(title.id)
      makeRoom(columns, ids.size)
      columns.firstPayment[at] = -1
    }
    const dueDay = title.dueOn === null ? -1 : dayNumber(title.dueOn)
    columns.customer[at] = resolved.customer
    columns.issueDay[at] = dayNumber(title.issuedOn)
    columns.dueDay[at] = dueDay
    columns.adjustedDay[at] = resolved.adjust(dueDay)
    columns.amount[at] = title.amount
    columns.terms[at] = resolved.terms
    columns.cancelDay[at] = title.cancellation ? dayNumber(title.cancellation.on) : NEVER
    columns.ofAgreement[at] = title.agreementId ? 1 : 0
    columns.clearFrom[at] = NEVER
  }

  remove(id: string): void {
    const at = this.ids.indexOf(id)
    if (at >= 0) this.columns.issueDay[at] = NEVER
  }

  /** Terms or calendar changed: what is owed has to be found again. */
  forgetCleared(): void {
    this.columns.clearFrom.fill(NEVER)
  }

  /** Moves every due date by another calendar. */
  adjust(adjust: (dueDay: number) => number): void {
    const { dueDay, adjustedDay } = this.columns
    for (let at = 0; at < this.size; at++) adjustedDay[at] = adjust(dueDay[at]!)
  }

  saved(): SavedTitles {
    return { ids: this.ids.saved(), columns: trimmed(this.columns, this.size) }
  }
}
