import type { CustomerBalance, CustomerRow, HistoryEntry } from '#shared/contracts/customers.ts'
import { type Day, dayNumber } from '#shared/domain/calendar.ts'
import type { Customer } from '#shared/domain/customer.ts'
import { centavos } from '#shared/domain/money.ts'
import { makeSearch } from '#shared/domain/search.ts'
import { instantOf } from '../hybrid-clock.ts'
import { balancesOf, BUCKETS, type CustomerBalances, isLateBucket } from '../ledger/customer-balances.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { refusal } from '../refuse.ts'
import type { StoreState } from '../store-state.ts'
import { agedAsOf } from './aged-as-of.ts'
import { sortPositions } from './aging-part.ts'

const EVERY_BUCKET = Array<boolean>(BUCKETS).fill(true)

interface CustomerListQuery {
  search: string
  today: Day
  sort: 'name' | 'number' | 'outstanding' | 'overdue' | 'daysLate'
  descending: boolean
  offset: number
  limit: number
}

/** One page of the customers who match, with what each owes. */
export async function listCustomers(
  { ledger, database }: StoreState,
  query: CustomerListQuery,
): Promise<{ rows: CustomerRow[]; total: number }> {
  const balances = balancesOn(ledger, query.today)
  const { customers } = ledger
  const ranks = customers.ranks()
  const matches = makeSearch(query.search)
  const positions: number[] = []
  for (let at = 0; at < customers.size; at++) {
    if (customers.rows[at] && matches(customers.haystack(at))) positions.push(at)
  }
  sortPositions(positions, valueToSort(ledger, balances, query.sort), {
    descending: query.descending,
    ranks: (at) => ranks[at]!,
  })
  const page = positions.slice(query.offset, query.offset + query.limit)
  const rows = await database.customers.bulkGet(page.map((at) => customers.ids.at(at)))
  return {
    rows: page.flatMap((at, index) => {
      const row = rows[index]
      return row ? customerRow(row, balanceOf(balances, at)) : []
    }),
    total: positions.length,
  }
}

function customerRow(customer: Customer, balance: CustomerBalance): CustomerRow {
  const { id, number, kind, name, tradeName, taxId, phone } = customer
  return { id, number, kind, name, tradeName, taxId, phone, balance }
}

/** A customer with what it owes. Refuses `customer-unknown`. */
export async function getCustomer(
  { ledger, database }: StoreState,
  { id, today }: { id: string; today: Day },
): Promise<{ customer: Customer; balance: CustomerBalance }> {
  const customer = await database.customers.get(id)
  const at = ledger.customers.ids.indexOf(id)
  if (!customer || at < 0) throw refusal('customer-unknown')
  return { customer, balance: balanceOf(balancesOn(ledger, today), at) }
}

/** A customer's changes, newest first. */
export async function customerHistory(
  { database }: StoreState,
  { id, offset, limit }: { id: string; offset: number; limit: number },
): Promise<{ entries: HistoryEntry[]; total: number }> {
  const sequences = await database.changes.where('customerIds').equals(id).primaryKeys()
  sequences.sort((a, b) => b - a)
  const changes = await database.changes.bulkGet(sequences.slice(offset, offset + limit))
  return {
    entries: changes.flatMap((change) =>
      change
        ? {
            sequence: change.sequence,
            at: instantOf(change.at),
            actorName: change.actor.name,
            command: change.command,
            details: change.details,
          }
        : [],
    ),
    total: sequences.length,
  }
}

function balancesOn(ledger: Ledger, today: Day): CustomerBalances {
  return balancesOf(ledger, agedAsOf(ledger, dayNumber(today)), EVERY_BUCKET)
}

function overdueOf({ buckets }: CustomerBalances, at: number): number {
  let overdue = 0
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    if (isLateBucket(bucket)) overdue += buckets[at * BUCKETS + bucket]!
  }
  return overdue
}

function balanceOf(balances: CustomerBalances, at: number): CustomerBalance {
  return {
    outstanding: centavos(balances.principal[at]!),
    overdue: centavos(overdueOf(balances, at)),
    charges: centavos(balances.lateFee[at]! + balances.lateInterest[at]!),
    openTitles: balances.titles[at]!,
    overdueTitles: balances.overdueTitles[at]!,
    worstDaysLate: balances.worstDaysLate[at]!,
  }
}

function valueToSort(
  ledger: Ledger,
  balances: CustomerBalances,
  sort: CustomerListQuery['sort'],
): (at: number) => number {
  if (sort === 'number') return (at) => ledger.customers.rows[at]!.number
  if (sort === 'outstanding') return (at) => balances.principal[at]!
  if (sort === 'overdue') return (at) => overdueOf(balances, at)
  if (sort === 'daysLate') return (at) => balances.worstDaysLate[at]!
  const ranks = ledger.customers.ranks()
  return (at) => ranks[at]!
}
