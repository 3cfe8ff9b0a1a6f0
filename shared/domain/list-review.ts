import type { CreditFacts } from './credit-facts.ts'
import { type Benefit, benefits } from './credit-policy.ts'
import type { CreditStanding, LostBenefit, TrafficLight } from './credit-standing.ts'

type Values = Record<string, string | number>

/** What the log of lists says last about a customer; everybody begins green, without lists or losses. */
export interface ListState {
  light: TrafficLight
  vip: boolean
  lost: ReadonlySet<Benefit>
}

export const UNLISTED: ListState = { light: 'green', vip: false, lost: new Set() }

const lightEvents = { green: 'turned-green', yellow: 'turned-yellow', red: 'turned-red' } as const

/** A line of the log, before it has an id, a day and a customer. */
export interface ListChange {
  event: 'vip-entered' | 'vip-left' | 'benefit-lost' | 'benefit-restored' | (typeof lightEvents)[TrafficLight]
  values: Values
}

/**
 * What changed since the log's last word about a customer (E13, E22): his light, the VIP list, and the benefits he had
 * and lost or has again. Benefits lost for one reason are one line, named in `benefits` by commas.
 */
export function listChanges(before: ListState, facts: CreditFacts, standing: CreditStanding): ListChange[] {
  const { light, vip } = standing
  const changes: ListChange[] = []
  if (light !== before.light)
    changes.push({ event: lightEvents[light], values: lightValues(facts, standing) })
  if (vip.member !== before.vip)
    changes.push({
      event: vip.member ? 'vip-entered' : 'vip-left',
      values: {
        metric: vip.metric,
        count: vip.count,
        threshold: vip.threshold,
        heldByOverdue: vip.heldByOverdue ? 1 : 0,
        days: facts.behaviour.worstDaysLate,
      },
    })
  return [...changes, ...benefitChanges(before, lostOfHeld(facts, standing))]
}

/** The state after a line of the log. */
export function afterListEvent(state: ListState, { event, values }: ListChange): ListState {
  if (event === 'vip-entered' || event === 'vip-left') return { ...state, vip: event === 'vip-entered' }
  if (event === 'benefit-lost') return { ...state, lost: new Set([...state.lost, ...benefitsIn(values)]) }
  if (event === 'benefit-restored') {
    const restored = new Set(benefitsIn(values))
    return { ...state, lost: new Set([...state.lost].filter((benefit) => !restored.has(benefit))) }
  }
  return { ...state, light: event === 'turned-red' ? 'red' : event === 'turned-yellow' ? 'yellow' : 'green' }
}

/** The benefits a line of the log names. */
export function benefitsIn(values: Values): Benefit[] {
  const named = new Set(String(values['benefits'] ?? '').split(','))
  return benefits.filter((benefit) => named.has(benefit))
}

/** Nobody loses what he never had: VIP prices without the rule's count, prices never agreed. */
function lostOfHeld(facts: CreditFacts, { lost, vip }: CreditStanding): LostBenefit[] {
  const reached = vip.member || vip.heldByOverdue
  const agreed = Object.keys(facts.profile.agreedPrices).length > 0
  return lost.filter(
    ({ benefit }) => (benefit !== 'vip-prices' || reached) && (benefit !== 'agreed-prices' || agreed),
  )
}

function benefitChanges(before: ListState, lost: readonly LostBenefit[]): ListChange[] {
  const now = new Set(lost.map(({ benefit }) => benefit))
  const byTrigger = new Map<LostBenefit['trigger'], LostBenefit[]>()
  for (const one of lost) {
    if (before.lost.has(one.benefit)) continue
    byTrigger.set(one.trigger, [...(byTrigger.get(one.trigger) ?? []), one])
  }
  const changes = [...byTrigger].map(([trigger, losses]): ListChange => {
    const values: Values = { benefits: losses.map(({ benefit }) => benefit).join(','), trigger }
    return { event: 'benefit-lost', values: Object.assign(values, losses[0]!.values) }
  })
  const restored = benefits.filter((benefit) => before.lost.has(benefit) && !now.has(benefit))
  if (restored.length > 0)
    changes.push({ event: 'benefit-restored', values: { benefits: restored.join(',') } })
  return changes
}

function lightValues(facts: CreditFacts, { light, signs, hold }: CreditStanding): Values {
  const days = facts.behaviour.worstDaysLate
  if (light === 'red') {
    const cause = facts.blocks.length > 0 ? 'blocked' : hold === 'none' ? 'limit' : 'hold'
    return { cause, days }
  }
  const [first] = signs
  return light === 'yellow' && first ? { sign: first.sign, ...first.values } : {}
}
