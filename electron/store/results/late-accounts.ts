import { type Day, dayNumber } from '#shared/domain/calendar.ts'
import { centavos, type Centavos } from '#shared/domain/money.ts'
import type { RowsInMemory } from '../memory/rows-in-memory.ts'
import { agedAsOf } from '../queries/aged-as-of.ts'
import type { StoreState } from '../store-state.ts'

/** A title that is late and still collected; centavos. */
export type LateTitle = {
  at: number
  receivableId: string
  owed: number
  principal: number
  daysLate: number
}

/** What a customer owes late and is still collected. */
export type LateAccount = { titles: LateTitle[]; amount: Centavos; principal: Centavos; daysLate: number }

/** Late titles of every customer who has any, by the ledger's position; those given up as a loss are not collected any more. */
export function lateAccounts(state: StoreState, on: Day): Map<number, LateAccount> {
  const { ledger, rows } = state
  const { customer } = ledger.titles.columns
  const aged = agedAsOf(ledger, dayNumber(on))
  const lost = lostTitles(rows)
  const accounts = new Map<number, LateAccount>()
  for (let line = 0; line < aged.size; line++) {
    const daysLate = aged.daysLate[line]!
    if (daysLate <= 0) continue
    const at = aged.title[line]!
    const receivableId = ledger.titles.ids.at(at)
    if (lost.has(receivableId)) continue
    const principal = aged.principal[line]!
    const owed = principal + aged.lateFee[line]! + aged.lateInterest[line]!
    const known = accounts.get(customer[at]!)
    const title = { at, receivableId, owed, principal, daysLate }
    if (!known) {
      accounts.set(customer[at]!, {
        titles: [title],
        amount: centavos(owed),
        principal: centavos(principal),
        daysLate,
      })
      continue
    }
    known.titles.push(title)
    known.amount = centavos(known.amount + owed)
    known.principal = centavos(known.principal + principal)
    known.daysLate = Math.max(known.daysLate, daysLate)
  }
  return accounts
}

/** Titles that a loss which stands ended the collection of. */
export function lostTitles(rows: RowsInMemory): Set<string> {
  const lost = new Set<string>()
  for (const { kind, reversal, receivableIds } of rows.all('debtEndings').values())
    if (kind === 'loss' && reversal === null) for (const id of receivableIds) lost.add(id)
  return lost
}
