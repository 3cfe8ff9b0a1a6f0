import type { CreditRow, creditFilterSchema } from '#shared/contracts/credit.ts'
import { makeSearch } from '#shared/domain/search.ts'
import type { z } from 'zod'
import { everybody, type Member } from '../../credit/everybody.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import type { StoreState } from '../../store-state.ts'
import { sortPositions } from '../aging-part.ts'

type Filter = z.infer<typeof creditFilterSchema>

export interface CreditListQuery extends Filter {
  sort: 'name' | 'score' | 'limit' | 'exposure' | 'overdue' | 'net' | 'use'
  descending: boolean
  offset: number
  limit: number
}

/** One page of the customers in a list of credit. */
export async function creditList(
  state: StoreState,
  query: CreditListQuery,
): Promise<{ rows: CreditRow[]; total: number }> {
  const { ledger } = state
  const members = (await everybody(state, query.today)).filter(wanted(ledger, query))
  const ranks = ledger.customers.ranks()
  const order = sortPositions(
    members.map((_, index) => index),
    (index) => valueToSort(members[index]!, ranks, query.sort),
    { descending: query.descending, ranks: (index) => ranks[members[index]!.at]! },
  )
  const page = order.slice(query.offset, query.offset + query.limit)
  return { rows: page.map((index) => creditRow(ledger, members[index]!)), total: order.length }
}

function wanted(ledger: Ledger, { search, lights, classes, list }: Filter): (member: Member) => boolean {
  const matches = makeSearch(search)
  const inList = lists[list]
  return (member) =>
    (lights.length === 0 || lights.includes(member.standing.light)) &&
    (classes.length === 0 || classes.includes(member.standing.score.class)) &&
    inList(member) &&
    matches(ledger.customers.haystack(member.at))
}

const lists: Record<Filter['list'], (member: Member) => boolean> = {
  all: () => true,
  vip: ({ standing }) => standing.vip.member,
  blocked: ({ facts }) => facts.blocks.length > 0,
  held: ({ standing }) => standing.hold !== 'none',
  costly: ({ profitability }) => profitability.net < 0,
}

function valueToSort(
  { at, facts, standing, profitability }: Member,
  ranks: Int32Array,
  sort: CreditListQuery['sort'],
): number {
  if (sort === 'score') return standing.score.score
  if (sort === 'limit') return standing.limit.total
  if (sort === 'exposure') return standing.exposure.total
  if (sort === 'overdue') return facts.behaviour.overduePrincipal
  if (sort === 'net') return profitability.net
  if (sort === 'use') return useOf(standing)
  return ranks[at]!
}

/** Exposure over the limit; what is owed without any limit comes before every share. */
function useOf({ exposure, limit }: Member['standing']): number {
  if (limit.total > 0) return exposure.total / limit.total
  return exposure.total > 0 ? Number.MAX_VALUE : 0
}

function creditRow(
  { customers }: Ledger,
  { at, name, customerId, facts, standing, profitability }: Member,
): CreditRow {
  const { score, light, signs, vip, hold, limit, exposure } = standing
  return {
    customerId,
    number: customers.rows[at]!.number,
    name,
    score: score.score,
    class: score.class,
    neutral: score.neutral,
    light,
    signs,
    vip: vip.member,
    vipCount: vip.count,
    hold,
    limit: limit.total,
    exposure: exposure.total,
    overdue: facts.behaviour.overduePrincipal,
    worstDaysLate: facts.behaviour.worstDaysLate,
    net: profitability.net,
  }
}
