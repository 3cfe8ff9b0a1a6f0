import type { Patch } from '#shared/contracts/changes.ts'
import type { Settings } from '#shared/contracts/settings.ts'
import { makeAdjuster } from '#shared/domain/business-days.ts'
import { canonicalJson } from '#shared/domain/canonical-json.ts'
import type { ChargeTerms } from '#shared/domain/charges.ts'
import type { Customer } from '#shared/domain/customer.ts'
import { type MonthlyRates, NO_RATES } from '#shared/domain/monthly-rates.ts'
import type { Payment } from '#shared/domain/payment.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import { NEVER } from './columns.ts'
import { CustomerColumns, type SavedCustomers } from './customer-columns.ts'
import { PaymentColumns, type SavedPayments } from './payment-columns.ts'
import { type SavedTitles, TitleColumns } from './title-columns.ts'

export interface SavedLedger {
  customers: SavedCustomers
  titles: SavedTitles
  payments: SavedPayments
  /** Terms of titles that have their own, from position 1. */
  ownTerms: ChargeTerms[]
}

type Policy = Pick<Settings, 'terms' | 'calendar'> & Partial<Pick<Settings, 'rates'>>

/** Everything owed, in columns. `version` rises with every change, for those who keep results. */
export class Ledger {
  readonly customers: CustomerColumns
  readonly titles: TitleColumns
  readonly payments: PaymentColumns
  /** By the titles' `terms`; the first is the laboratory's. */
  readonly terms: ChargeTerms[]
  /** For terms that need a table. */
  rates: MonthlyRates
  #termsAt: Map<string, number>
  #adjust: (dueDay: number) => number
  version = 0

  constructor(policy: Policy, saved?: SavedLedger) {
    this.customers = new CustomerColumns(saved?.customers)
    this.titles = new TitleColumns(saved?.titles)
    this.payments = new PaymentColumns(saved?.payments)
    this.terms = [policy.terms, ...(saved?.ownTerms ?? [])]
    this.#termsAt = new Map(this.terms.slice(1).map((terms, at) => [canonicalJson(terms), at + 1]))
    this.rates = policy.rates ?? NO_RATES
    this.#adjust = makeAdjuster(policy.calendar)
    if (!saved) return
    // Terms and calendar may have changed since it was saved.
    this.titles.adjust(this.#adjust)
    this.titles.forgetCleared()
  }

  /** Follows the laboratory's terms and calendar. */
  follow(policy: Policy): void {
    this.terms[0] = policy.terms
    this.rates = policy.rates ?? NO_RATES
    this.titles.forgetCleared()
    const adjust = makeAdjuster(policy.calendar)
    if (adjust !== this.#adjust) {
      this.#adjust = adjust
      this.titles.adjust(adjust)
    }
    this.version++
  }

  /** Follows committed changes; patches of other tables are passed over. */
  apply(patches: readonly Patch[]): void {
    // A title needs its customer and a payment its title, whatever the order of the patches.
    for (const { table, key, after } of patches) {
      if (table !== 'customers') continue
      if (after) this.customers.put(after as Customer)
      else this.customers.remove(key)
    }
    for (const { table, key, after } of patches) {
      if (table !== 'receivables') continue
      if (after) this.putTitle(after as Receivable)
      else this.titles.remove(key)
    }
    for (const { table, key, after } of patches) {
      if (table !== 'payments') continue
      if (after) this.putPayment(after as Payment)
      else this.payments.remove(key, this.titles.columns)
    }
    this.version++
  }

  putTitle(title: Receivable): void {
    const customer = this.customers.ids.indexOf(title.customerId)
    if (customer < 0) throw new Error(`a title without its customer: ${title.id}`)
    this.titles.put(title, { customer, terms: this.#termsIndex(title.terms), adjust: this.#adjust })
  }

  putPayment(payment: Payment): void {
    const title = this.titles.ids.indexOf(payment.receivableId)
    if (title < 0) throw new Error(`a payment without its title: ${payment.id}`)
    this.payments.put(payment, title, this.titles.columns)
  }

  /** Rows that stand, to compare with the database's. */
  counts(): { customers: number; receivables: number; payments: number } {
    const { issueDay } = this.titles.columns
    const { reversalDay } = this.payments.columns
    let [receivables, payments] = [0, 0]
    for (let at = 0; at < this.titles.size; at++) if (issueDay[at]! !== NEVER) receivables++
    for (let at = 0; at < this.payments.size; at++) if (reversalDay[at]! >= 0) payments++
    return { customers: this.customers.rows.filter((row) => row).length, receivables, payments }
  }

  saved(): SavedLedger {
    return {
      customers: this.customers.saved(),
      titles: this.titles.saved(),
      payments: this.payments.saved(),
      ownTerms: this.terms.slice(1),
    }
  }

  #termsIndex(terms: ChargeTerms | null): number {
    if (!terms) return 0
    const key = canonicalJson(terms)
    let at = this.#termsAt.get(key)
    if (at === undefined) {
      at = this.terms.push(terms) - 1
      this.#termsAt.set(key, at)
    }
    return at
  }
}
