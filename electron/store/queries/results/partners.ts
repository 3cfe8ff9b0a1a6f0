import type { ResultsBoard, WayResult } from '#shared/contracts/results.ts'
import { type Day, daysBetween } from '#shared/domain/calendar.ts'
import type { EscalationCase } from '#shared/domain/escalation/escalation-case.ts'
import type { Partner } from '#shared/domain/escalation/partner.ts'
import { centavos } from '#shared/domain/money.ts'
import type { StoreState } from '../../store-state.ts'

type Span = { from: Day; to: Day }
type PartnerResult = ResultsBoard['partners'][number]

/** Money of a way of collecting, with what it leaves. */
export function wayResult(money: {
  handed: number
  recovered: number
  work: number
  fees: number
}): WayResult {
  const { handed, recovered, work, fees } = money
  const net = recovered - work - fees
  return {
    handed: centavos(handed),
    recovered: centavos(recovered),
    work: centavos(work),
    fees: centavos(fees),
    net,
    netShare: handed === 0 ? null : Math.round((net * 10_000) / handed),
  }
}

/** Cases that were open in a period. */
export function casesIn({ rows }: StoreState, { from, to }: Span): EscalationCase[] {
  return [...rows.all('cases').values()].filter(
    ({ openedOn, closure }) => openedOn <= to && (!closure || closure.on >= from),
  )
}

/** What agencies and lawyers made of their cases, the one that left most first (R09). */
export function partnerResults(state: StoreState, period: Span): PartnerResult[] {
  const byPartner = Map.groupBy(casesIn(state, period), ({ partnerId }) => partnerId ?? '')
  return [...byPartner]
    .flatMap(([id, cases]): PartnerResult[] => {
      const partner = state.rows.all('partners').get(id)
      return partner ? [resultOf(partner, cases, period)] : []
    })
    .sort((one, other) => other.net - one.net || (one.name < other.name ? -1 : 1))
}

function resultOf(partner: Partner, cases: readonly EscalationCase[], period: Span): PartnerResult {
  const sumOf = (value: (one: EscalationCase) => number) => cases.reduce((sum, one) => sum + value(one), 0)
  const recovered = sumOf((one) => one.recovered)
  const way = wayResult({
    handed: sumOf(({ titles }) => titles.reduce((sum, { amount }) => sum + amount, 0)),
    recovered,
    work: Math.ceil((recovered * partner.commissionBasisPoints) / 10_000),
    fees: sumOf((one) => feesOf(one, period)),
  })
  return Object.assign(way, {
    partnerId: partner.id,
    name: partner.name,
    cases: cases.length,
    commissionBasisPoints: partner.commissionBasisPoints,
    slaDays: partner.slaDays,
    answerDays: middle(cases.flatMap((one) => answeredIn(one) ?? [])),
  })
}

/** Fees paid for a case in a period. */
export function feesOf({ costs }: EscalationCase, { from, to }: Span): number {
  return costs.reduce((sum, { on, amount }) => sum + (on >= from && on <= to ? amount : 0), 0)
}

/** Days from handing a case over to what came back first; null while nothing did. */
function answeredIn({ events, closure }: EscalationCase): number | null {
  const sent = events.find(({ stage }) => stage === 'sent' || stage === 'filed')
  if (!sent) return null
  const answer = events.find(({ stage, on }) => (stage === 'returned' || stage === 'judged') && on >= sent.on)
  const on = answer?.on ?? closure?.on
  return on ? daysBetween(sent.on, on) : null
}

function middle(days: readonly number[]): number | null {
  const sorted = days.toSorted((one, other) => one - other)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}
