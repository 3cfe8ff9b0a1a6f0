import type { State } from '#shared/domain/contact.ts'
import type { Customer } from '#shared/domain/customer.ts'
import { customerHaystack, foldText, type Haystack } from '#shared/domain/search.ts'
import { IdColumn } from './id-column.ts'

/** What lists and credit need of a customer without reading its row. */
export type LedgerCustomer = Pick<
  Customer,
  'number' | 'kind' | 'name' | 'tradeName' | 'taxId' | 'phone' | 'email' | 'externalCode' | 'createdOn'
> & {
  /** Of the address; null without one. The hours of contact follow it. */
  state: State | null
}

export interface SavedCustomers {
  ids: Uint32Array
  rows: (LedgerCustomer | null)[]
}

/** Customers by position; null where an undone import took one away. */
export class CustomerColumns {
  readonly ids: IdColumn
  readonly rows: (LedgerCustomer | null)[]
  #haystacks: (Haystack | null)[] = []
  #ranks: Int32Array | null = null

  constructor(saved?: SavedCustomers) {
    this.ids = new IdColumn(saved?.ids)
    this.rows = saved?.rows ?? []
  }

  get size(): number {
    return this.rows.length
  }

  put(customer: Customer): void {
    const { number, kind, name, tradeName, taxId, phone, email, externalCode, createdOn, address } = customer
    const state = address?.state ?? null
    const found = this.ids.indexOf(customer.id)
    const at = found < 0 ? this.ids.add(customer.id) : found
    this.rows[at] = { number, kind, name, tradeName, taxId, phone, email, externalCode, createdOn, state }
    this.#haystacks[at] = null
    this.#ranks = null
  }

  remove(id: string): void {
    const at = this.ids.indexOf(id)
    if (at >= 0) this.rows[at] = null
    this.#ranks = null
  }

  haystack(at: number): Haystack {
    return (this.#haystacks[at] ??= customerHaystack(this.rows[at]!))
  }

  /** Each customer's place in the order of names, folded; the number decides between equal ones. */
  ranks(): Int32Array {
    if (this.#ranks) return this.#ranks
    const order = this.rows.flatMap((row, at) =>
      row ? [{ at, name: foldText(row.name), number: row.number }] : [],
    )
    order.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.number - b.number))
    const ranks = new Int32Array(this.size)
    for (const [rank, { at }] of order.entries()) ranks[at] = rank
    this.#ranks = ranks
    return ranks
  }

  saved(): SavedCustomers {
    return { ids: this.ids.saved(), rows: this.rows }
  }
}
