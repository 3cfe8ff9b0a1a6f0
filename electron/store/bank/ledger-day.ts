import type { MatchTitle } from '#shared/domain/bank/match-title.ts'
import { type Day, dayOf } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import type { AgedTitles } from '../ledger/aged-titles.ts'
import type { Ledger } from '../ledger/ledger.ts'

/** Days as text, written once: many titles fall due on few days. */
const written = new Map<number, Day>()

function dayText(count: number): Day {
  let text = written.get(count)
  if (!text) written.set(count, (text = dayOf(count)))
  return text
}

export type DayGiven = {
  /** 1 for each title, by its position in the ledger, that still owes something. */
  open: Uint8Array
  /** The amounts that are looked for. */
  amounts: ReadonlySet<number>
  /** What paying a title that is not late on that day took off, by its position and principal (K06). */
  discountOf: (title: number, principal: number) => number
}

/** What every title that is open now asked for on one day, by customer and by the amounts that are looked for. */
export class LedgerDay {
  readonly #ledger: Ledger
  readonly #aged: AgedTitles
  readonly #byAmount = new Map<number, number[]>()
  /** A customer's last title in `aged`, and before each title the one before it; −1 ends. */
  readonly #last: Int32Array
  readonly #before: Int32Array
  readonly #discountOf: DayGiven['discountOf']

  constructor(ledger: Ledger, aged: AgedTitles, { open, amounts, discountOf }: DayGiven) {
    this.#ledger = ledger
    this.#aged = aged
    this.#discountOf = discountOf
    this.#last = new Int32Array(ledger.customers.size).fill(-1)
    this.#before = new Int32Array(aged.size)
    const { customer } = ledger.titles.columns
    for (let at = 0; at < aged.size; at++) {
      const title = aged.title[at]!
      if (!open[title]) continue
      const owner = customer[title]!
      this.#before[at] = this.#last[owner]!
      this.#last[owner] = at
      const { principal, total, payoff } = this.#askedAt(at)
      if (amounts.has(total)) this.#add(total, at)
      if (principal !== total && amounts.has(principal)) this.#add(principal, at)
      if (payoff !== total && amounts.has(payoff)) this.#add(payoff, at)
    }
  }

  byAmount(amount: number): MatchTitle[] {
    return (this.#byAmount.get(amount) ?? []).map((at) => this.#titleAt(at))
  }

  ofCustomer(customer: number): MatchTitle[] {
    const titles: MatchTitle[] = []
    for (let at = this.#last[customer] ?? -1; at >= 0; at = this.#before[at]!) titles.push(this.#titleAt(at))
    return titles
  }

  /** The titles of these ids that owed something on the day. */
  titles(ids: readonly string[]): MatchTitle[] {
    const { titles } = this.#ledger
    return ids.flatMap((id) => {
      const title = titles.ids.indexOf(id)
      if (title < 0) return []
      for (let at = this.#last[titles.columns.customer[title]!] ?? -1; at >= 0; at = this.#before[at]!) {
        if (this.#aged.title[at] === title) return [this.#titleAt(at)]
      }
      return []
    })
  }

  #askedAt(at: number): { principal: number; total: number; payoff: number } {
    const { principal, lateFee, lateInterest, daysLate, title } = this.#aged
    const owed = principal[at]!
    const total = owed + lateFee[at]! + lateInterest[at]!
    return {
      principal: owed,
      total,
      payoff: daysLate[at]! > 0 ? total : total - this.#discountOf(title[at]!, owed),
    }
  }

  #add(amount: number, at: number): void {
    const known = this.#byAmount.get(amount)
    if (known) known.push(at)
    else this.#byAmount.set(amount, [at])
  }

  #titleAt(at: number): MatchTitle {
    const { titles, customers } = this.#ledger
    const title = this.#aged.title[at]!
    const dueDay = titles.columns.adjustedDay[title]!
    const { principal, total, payoff } = this.#askedAt(at)
    return {
      receivableId: titles.ids.at(title),
      customerId: customers.ids.at(titles.columns.customer[title]!),
      dueOn: dueDay < 0 ? null : dayText(dueDay),
      principal: centavos(principal),
      total: centavos(total),
      payoff: centavos(payoff),
    }
  }
}
