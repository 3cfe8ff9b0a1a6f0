import type { AgingFilter, AgingTitleRow } from '#shared/contracts/aging.ts'
import { agingBuckets } from '#shared/domain/aging.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import type { EmDiaDatabase } from '../database.ts'
import type { AgedTitles } from '../ledger/aged-titles.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { agingPart, sortPositions } from './aging-part.ts'
import { amountsOf } from './aging-totals.ts'

export interface TitleOrder {
  sort: 'customer' | 'dueOn' | 'daysLate' | 'total' | 'principal'
  descending: boolean
  offset: number
  limit: number
}

interface Source {
  ledger: Ledger
  database: EmDiaDatabase
}

/** One page of the titles that a filter leaves, `atLeast` being asked of each title's total. */
export async function agingTitles(
  source: Source,
  filter: AgingFilter,
  order: TitleOrder,
): Promise<{ rows: AgingTitleRow[]; total: number }> {
  const { ledger } = source
  const { aged, wantedBuckets, wantedCustomers } = agingPart(ledger, { ...filter, atLeast: NOTHING })
  const ofTitle = ledger.titles.columns.customer
  const positions: number[] = []
  for (let at = 0; at < aged.size; at++) {
    if (!wantedBuckets[aged.bucket[at]!] || !wantedCustomers[ofTitle[aged.title[at]!]!]) continue
    if (totalOfTitle(aged, at) >= filter.atLeast) positions.push(at)
  }
  const ranks = ledger.customers.ranks()
  const rankOf = (at: number) => ranks[ofTitle[aged.title[at]!]!]!
  sortPositions(positions, valueToSort(ledger, aged, { sort: order.sort, rankOf }), {
    descending: order.descending,
    ranks: rankOf,
  })
  const page = positions.slice(order.offset, order.offset + order.limit)
  return { rows: await agingTitleRows(source, aged, page), total: positions.length }
}

const NOTHING = 0 as AgingFilter['atLeast']

function totalOfTitle(aged: AgedTitles, at: number): number {
  return aged.principal[at]! + aged.lateFee[at]! + aged.lateInterest[at]!
}

function valueToSort(
  ledger: Ledger,
  aged: AgedTitles,
  { sort, rankOf }: { sort: TitleOrder['sort']; rankOf: (at: number) => number },
): (at: number) => number {
  if (sort === 'customer') return rankOf
  if (sort === 'daysLate') return (at) => aged.daysLate[at]!
  if (sort === 'principal') return (at) => aged.principal[at]!
  if (sort === 'total') return (at) => totalOfTitle(aged, at)
  const { dueDay } = ledger.titles.columns
  // Titles without a due date come after all others.
  return (at) => (dueDay[aged.title[at]!]! < 0 ? 0x7fffffff : dueDay[aged.title[at]!]!)
}

/** The lines of aged titles, by their positions in `aged`. */
export async function agingTitleRows(
  { ledger, database }: Source,
  aged: AgedTitles,
  positions: readonly number[],
): Promise<AgingTitleRow[]> {
  const ids = positions.map((at) => ledger.titles.ids.at(aged.title[at]!))
  const titles = await database.receivables.bulkGet(ids)
  return positions.flatMap((at, index) => {
    const title = titles[index]
    // Taken away by an undone import between the two reads.
    if (!title) return []
    const customer = ledger.titles.columns.customer[aged.title[at]!]!
    return {
      receivableId: title.id,
      customerId: title.customerId,
      customerName: ledger.customers.rows[customer]?.name ?? '',
      title: titleLabel(title),
      issuedOn: title.issuedOn,
      dueOn: title.dueOn,
      daysLate: aged.daysLate[at]!,
      bucket: agingBuckets[aged.bucket[at]!]!,
      originalAmount: title.amount,
      ...amountsOf(aged.principal[at]!, aged.lateFee[at]!, aged.lateInterest[at]!),
    }
  })
}
