import type { ReturnRow } from '#shared/contracts/recovery.ts'
import { addDays, type Day, dayNumber, dayOf } from '#shared/domain/calendar.ts'
import { type Centavos, centavos } from '#shared/domain/money.ts'
import { foldText, makeSearch } from '#shared/domain/search.ts'
import { indexTitlePositions, titlePositions } from '../../credit/title-positions.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import { runningPlan } from '../../recovery/plan-standing.ts'
import { lookingAt } from '../../recovery/what-he-may-have.ts'
import type { StoreState } from '../../store-state.ts'

/** Days late from which a customer may be offered a plan, and for how long after settling (E21). */
const LATE_ENOUGH = 30
/** Days back over which purchases are added up. */
const YEAR = 365

type Account = {
  at: number
  /** Principal owed, late or not; centavos. */
  open: number
  overdue: Centavos
  daysLate: number
  /** The last day a late title was settled; −1 when none ever was, or one still is late. */
  settledDay: number
  /** The most days that any settled title was late. */
  worstSettled: number
  lastBoughtDay: number
  bought: Centavos
}

const kept = new WeakMap<Ledger, { version: number; today: number; accounts: Account[] }>()

/** What every customer bought, owes and settled late, off the ledger; worked out once until it changes. */
export function accountsOn(ledger: Ledger, on: Day): Account[] {
  const today = dayNumber(on)
  const known = kept.get(ledger)
  if (known?.version === ledger.version && known.today === today) return known.accounts
  indexTitlePositions(ledger)
  const accounts = ledger.customers.rows.flatMap((row, at) => (row ? accountAt(ledger, at, today) : []))
  kept.set(ledger, { version: ledger.version, today, accounts })
  return accounts
}

function accountAt(ledger: Ledger, at: number, today: number): Account[] {
  const { issueDay, adjustedDay, amount, cancelDay, ofAgreement } = ledger.titles.columns
  const titles = titlePositions(ledger, at).filter(
    (title) => issueDay[title]! <= today && cancelDay[title]! > today,
  )
  if (titles.length === 0) return []
  let [open, overdue, daysLate, settledDay, worstSettled, lastBoughtDay] = [0, 0, 0, -1, 0, -1]
  for (const title of titles) {
    const due = adjustedDay[title]!
    const { left, lastPaid } = leftOf(ledger, title, today)
    open += left
    if (left > 0 && due >= 0 && due < today) {
      overdue += left
      daysLate = Math.max(daysLate, today - due)
    }
    if (left === 0 && due >= 0 && lastPaid > due) {
      settledDay = Math.max(settledDay, lastPaid)
      worstSettled = Math.max(worstSettled, lastPaid - due)
    }
    // An instalment of an agreement is no purchase: its debt was.
    if (ofAgreement[title] === 0) lastBoughtDay = Math.max(lastBoughtDay, issueDay[title]!)
  }
  const bought = titles.reduce((sum, title) => {
    const counts = ofAgreement[title] === 0 && issueDay[title]! > lastBoughtDay - YEAR
    return sum + (counts ? amount[title]! : 0)
  }, 0)
  return [
    {
      at,
      open,
      overdue: centavos(overdue),
      daysLate,
      settledDay: overdue > 0 ? -1 : settledDay,
      worstSettled,
      lastBoughtDay,
      bought: centavos(bought),
    },
  ]
}

function leftOf({ titles, payments }: Ledger, title: number, today: number) {
  const { next, paidDay, principal, reversalDay } = payments.columns
  let left = titles.columns.amount[title]!
  let lastPaid = -1
  let payment = titles.columns.firstPayment[title]!
  for (; payment >= 0 && paidDay[payment]! <= today; payment = next[payment]!) {
    if (reversalDay[payment]! <= today) continue
    left -= principal[payment]!
    lastPaid = paidDay[payment]!
  }
  return { left: Math.max(0, left), lastPaid }
}

type Asked = { today: Day; search: string; offset: number; limit: number }
type Page = { rows: ReturnRow[]; total: number }

/** Who owed late, settled so many days ago, owes nothing and bought nothing since (M11); the freshest first. */
export async function reactivation(
  state: StoreState,
  { settledBeforeDays, ...asked }: Asked & { settledBeforeDays: number },
): Promise<Page> {
  await state.rows.load(state.database)
  const latest = dayNumber(addDays(asked.today, -settledBeforeDays))
  const found = accountsOn(state.ledger, asked.today).filter(
    ({ open, settledDay, lastBoughtDay }) =>
      open === 0 && settledDay >= 0 && settledDay <= latest && lastBoughtDay <= settledDay,
  )
  found.sort((one, other) => other.settledDay - one.settledDay || other.bought - one.bought)
  const look = lookingAt(state, asked.today)
  return pageOf(state, found, asked, ({ at, worstSettled }) => look.comeback(at, worstSettled))
}

/** Who owes long late, or settled it lately, and has no plan: the one who bought most first. */
export async function planCandidates(state: StoreState, asked: Asked): Promise<Page> {
  await state.rows.load(state.database)
  const since = dayNumber(asked.today) - LATE_ENOUGH
  const found = accountsOn(state.ledger, asked.today).filter(
    ({ at, daysLate, settledDay, worstSettled }) =>
      (daysLate > LATE_ENOUGH || (settledDay > since && worstSettled > LATE_ENOUGH)) &&
      !runningPlan(state, state.ledger.customers.ids.at(at)),
  )
  found.sort((one, other) => other.bought - one.bought || other.overdue - one.overdue)
  return pageOf(state, found, asked)
}

/** Neither who is on the block list nor whose relationship was ended. */
function isWelcome({ rows }: StoreState, blocked: ReadonlySet<string>, customerId: string): boolean {
  if (blocked.has(customerId)) return false
  return !rows
    .ofCustomer('debtEndings', customerId)
    .some(({ kind, reversal }) => kind === 'relationship' && reversal === null)
}

function pageOf(
  state: StoreState,
  found: readonly Account[],
  { search, offset, limit }: Asked,
  comeback: (account: Account) => ReturnRow['comeback'] = () => null,
): Page {
  const { ledger, rows } = state
  const blocked = new Set(
    [...rows.all('blocks').values()].flatMap(({ customerId, exit }) => (exit ? [] : (customerId ?? []))),
  )
  const matches = search.trim() === '' ? null : makeSearch(search)
  const wanted = found.filter(
    ({ at }) =>
      isWelcome(state, blocked, ledger.customers.ids.at(at)) &&
      (!matches || matches(ledger.customers.haystack(at))),
  )
  return {
    rows: wanted.slice(offset, offset + limit).map((account) => rowOf(state, account, comeback(account))),
    total: wanted.length,
  }
}

function rowOf({ ledger, rows }: StoreState, account: Account, comeback: ReturnRow['comeback']): ReturnRow {
  const { at, overdue, daysLate, settledDay, lastBoughtDay, bought } = account
  const customerId = ledger.customers.ids.at(at)
  const { number, name } = ledger.customers.rows[at]!
  const invited = rows
    .ofCustomer('collectionActions', customerId)
    .filter(({ purpose, state }) => purpose === 'invitation' && state !== 'cancelled' && state !== 'failed')
    .map(({ on }) => on)
  return {
    customerId,
    number,
    name: foldText(name) === '' ? String(number) : name,
    overdue,
    daysLate,
    settledOn: settledDay < 0 ? null : dayOf(settledDay),
    lastBoughtOn: lastBoughtDay < 0 ? null : dayOf(lastBoughtDay),
    bought,
    invitedOn: invited.sort().at(-1) ?? null,
    comeback,
  }
}
