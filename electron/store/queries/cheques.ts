import type { ChequeRow, IssuerRow } from '#shared/contracts/cheques.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { depositFrom, isToClear, nextDeadline, nextSteps } from '#shared/domain/cheque-life.ts'
import { type Cheque, chequeStatuses, type ChequeStatus } from '#shared/domain/cheque-plan.ts'
import { centavos } from '#shared/domain/money.ts'
import { foldText, makeSearch } from '#shared/domain/search.ts'
import type { StoreState } from '../store-state.ts'

interface ChequeQuery {
  today: Day
  statuses: ChequeStatus[]
  depositableOnly: boolean
  search: string
  sort: 'depositOn' | 'amount' | 'customer' | 'issuer' | 'deadline'
  descending: boolean
  offset: number
  limit: number
}

interface Sum {
  cheques: number
  amount: number
}

/** One page of the portfolio, with what each status adds up to. */
export async function listCheques(state: StoreState, query: ChequeQuery) {
  await state.rows.load(state.database)
  const { statuses, depositableOnly, search, today } = query
  const all = [...state.rows.all('cheques').values()].map((cheque) => chequeRow(state, cheque, today))
  const depositable = all.filter((row) => isDepositable(row, today))
  const matches = search.trim() === '' ? null : makeSearch(search)
  const found = (depositableOnly ? depositable : all).filter(
    (row) =>
      (statuses.length === 0 || statuses.includes(row.cheque.status)) &&
      (!matches || matches(haystackOf(row))),
  )
  return {
    rows: found.sort(orderBy(query)).slice(query.offset, query.offset + query.limit),
    total: found.length,
    amount: sumOf(found.map(({ cheque }) => cheque)).amount,
    sums: Object.fromEntries(
      chequeStatuses.map((status) => [
        status,
        sumOf(all.flatMap(({ cheque }) => (cheque.status === status ? [cheque] : []))),
      ]),
    ) as Record<ChequeStatus, ReturnType<typeof sumOf>>,
    depositable: sumOf(depositable.map(({ cheque }) => cheque)),
  }
}

/** Whether it may go to the bank today, for the first time or once more. */
function isDepositable({ cheque, depositFrom: from }: ChequeRow, today: Day): boolean {
  if (cheque.status === 'in-hand') return from <= today
  return cheque.status === 'returned' && nextSteps(cheque).includes('represented')
}

function sumOf(cheques: readonly Cheque[]) {
  return {
    cheques: cheques.length,
    amount: centavos(cheques.reduce((total, { amount }) => total + amount, 0)),
  }
}

function chequeRow({ rows, ledger, settings }: StoreState, cheque: Cheque, today: Day): ChequeRow {
  const at = ledger.customers.ids.indexOf(cheque.customerId)
  // Rows written before the portfolio existed have no more than the order needed.
  const whole = { ...cheque, samePlace: cheque.samePlace ?? true }
  return {
    cheque: whole,
    customerName: ledger.customers.rows[at]?.name ?? '',
    orderNumber: rows.all('orders').get(cheque.orderId)?.number ?? 0,
    depositFrom: depositFrom(whole, settings.calendar),
    deadline: nextDeadline(whole, today),
  }
}

function haystackOf({ cheque, customerName, orderNumber }: ChequeRow) {
  return {
    words: foldText(`${customerName} ${cheque.issuer} ${cheque.bank}`),
    codes: `${foldText(cheque.number)} os${orderNumber} ${cheque.issuerTaxId ?? ''} ${cheque.cmc7 ?? ''}`,
  }
}

function orderBy({ sort, descending }: ChequeQuery): (one: ChequeRow, other: ChequeRow) => number {
  const keys: Record<ChequeQuery['sort'], (row: ChequeRow) => string | number> = {
    depositOn: ({ cheque }) => cheque.depositOn,
    amount: ({ cheque }) => cheque.amount,
    customer: ({ customerName }) => foldText(customerName),
    issuer: ({ cheque }) => foldText(cheque.issuer),
    // What has no deadline left comes last.
    deadline: ({ deadline }) => deadline?.on ?? '9999-12-31',
  }
  const key = keys[sort]
  const way = descending ? -1 : 1
  return (one, other) => {
    const [a, b] = [key(one), key(other)]
    if (a !== b) return a < b ? -way : way
    return one.cheque.id < other.cheque.id ? -1 : 1
  }
}

/** What each issuer's paper weighs, heaviest first: by document where it is known, else by name. */
export async function chequeIssuers(state: StoreState): Promise<IssuerRow[]> {
  await state.rows.load(state.database)
  const names = (customerId: string) =>
    state.ledger.customers.rows[state.ledger.customers.ids.indexOf(customerId)]?.name ?? ''
  const open = [...state.rows.all('cheques').values()].filter(
    (cheque) => isToClear(cheque) || cheque.status === 'returned' || cheque.status === 'represented',
  )
  const whole = sumOf(open.filter(isToClear)).amount
  return [...Map.groupBy(open, ({ issuerTaxId, issuer }) => issuerTaxId ?? foldText(issuer)).values()]
    .map((cheques) => {
      const toClear = sumOf(cheques.filter(isToClear))
      return {
        issuer: cheques[0]!.issuer,
        taxId: cheques[0]!.issuerTaxId ?? null,
        customers: [...new Set(cheques.map(({ customerId }) => names(customerId)))].sort(),
        toClear,
        returned: sumOf(cheques.filter((cheque) => !isToClear(cheque))),
        shareBasisPoints: whole === 0 ? 0 : Math.round((toClear.amount / whole) * 10_000),
      }
    })
    .sort((one, other) => weightOf(other) - weightOf(one) || (one.issuer < other.issuer ? -1 : 1))
}

function weightOf({ toClear, returned }: { toClear: Sum; returned: Sum }): number {
  return toClear.amount + returned.amount
}
