import type { ClockRow } from '#shared/contracts/endings.ts'
import { addDays, type Day } from '#shared/domain/calendar.ts'
import type { DebtEnding } from '#shared/domain/escalation/debt-ending.ts'
import { centavos } from '#shared/domain/money.ts'
import { makeSearch } from '#shared/domain/search.ts'
import { type LateAccount, lateAccounts } from '../../results/late-accounts.ts'
import type { StoreState } from '../../store-state.ts'
import { estimatesFor } from './routes.ts'

type ClockQuery = {
  today: Day
  state: 'due' | 'decided' | 'all'
  search: string
  offset: number
  limit: number
}
type Rung = { at: number; account: LateAccount; decision: DebtEnding | null; due: boolean }

/** One page of who must be decided about: those that wait first, the most at stake first. */
export async function decisionClock(state: StoreState, query: ClockQuery) {
  await state.rows.load(state.database)
  const { today, search, offset, limit } = query
  const all = rungClocks(state, today)
  const waiting = all.filter(({ due }) => due)
  const matches = search.trim() === '' ? null : makeSearch(search)
  const found = all
    .filter(({ due }) => query.state === 'all' || (query.state === 'due') === due)
    .filter(({ at }) => !matches || matches(state.ledger.customers.haystack(at)))
    .sort(
      (one, other) =>
        Number(other.due) - Number(one.due) || other.account.amount - one.account.amount || one.at - other.at,
    )
  return {
    rows: found.slice(offset, offset + limit).map((rung) => clockRow(state, rung, today)),
    total: found.length,
    due: waiting.length,
    dueAmount: centavos(waiting.reduce((sum, { account }) => sum + account.amount, 0)),
  }
}

/** Customers with a debt past day X, each with the choice in force. Call `rows.load` first. */
export function rungClocks(state: StoreState, today: Day): Rung[] {
  const { decideAfterDays } = state.settings.routePriors
  return [...lateAccounts(state, today)].flatMap(([at, account]): Rung[] => {
    if (account.daysLate < decideAfterDays) return []
    const decision = decisionFor(state, state.ledger.customers.ids.at(at))
    const covered = new Set(decision?.receivableIds)
    const rung = account.titles.filter(({ daysLate }) => daysLate >= decideAfterDays)
    const all = rung.every(({ receivableId }) => covered.has(receivableId))
    const due = !decision || !all || (decision.reviewOn !== null && decision.reviewOn <= today)
    return [{ at, account, decision, due }]
  })
}

/** The last choice that stands about a customer's debts. */
function decisionFor({ rows }: StoreState, customerId: string): DebtEnding | null {
  return (
    rows
      .ofCustomer('debtEndings', customerId)
      .findLast(({ kind, reversal }) => kind === 'decision' && reversal === null) ?? null
  )
}

function clockRow(state: StoreState, { at, account, decision, due }: Rung, today: Day): ClockRow {
  const { ledger, rows, settings } = state
  const customerId = ledger.customers.ids.at(at)
  const { number, name } = ledger.customers.rows[at]!
  const [best] = estimatesFor(state, account, today)
  return {
    customerId,
    number,
    name,
    titles: account.titles.length,
    amount: account.amount,
    daysLate: account.daysLate,
    since: addDays(today, settings.routePriors.decideAfterDays - account.daysLate),
    decision,
    due,
    best: { route: best!.route, net: best!.net, isGuess: best!.isGuess },
    openCases: rows.ofCustomer('cases', customerId).filter(({ closure }) => closure === null).length,
  }
}
