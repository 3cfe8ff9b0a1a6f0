import type { Day } from '#shared/domain/calendar.ts'
import type { DunningPolicy } from '#shared/domain/dunning/policy.ts'
import { policiesInForce, policyAmong, type PolicySubject } from '#shared/domain/dunning/policy-scope.ts'
import { segmentsOf } from '#shared/domain/dunning/segments.ts'
import { everybody, type Member, memberAt } from '../credit/everybody.ts'
import { factsFrame } from '../credit/facts-of-customer.ts'
import { refusal } from '../refuse.ts'
import type { StoreState } from '../store-state.ts'
import { lastPurchaseOn } from './last-purchase.ts'

/** What decides a customer's policy, from where he stands in a pass over everybody. */
export function subjectOf(state: StoreState, { at, customerId, facts, standing }: Member): PolicySubject {
  const segments = segmentsOf(
    {
      registeredOn: facts.registeredOn,
      firstPurchaseOn: facts.behaviour.since,
      lastPurchaseOn: lastPurchaseOn(state, at),
      vip: standing.vip.member,
    },
    facts.today,
  )
  return { customerId, creditClass: standing.score.class, segments }
}

/** Whether some policy asks for more of a customer than his name. */
function asksForStanding(policies: readonly DunningPolicy[]): boolean {
  return policies.some(({ scope }) => scope.kind === 'classes' || scope.kind === 'segment')
}

/**
 * Chooses the policy in force on a day for the customer at a position of the ledger. Made for passes over everybody: a
 * lookup each.
 */
export async function policyChooser(
  state: StoreState,
  on: Day,
): Promise<(customerAt: number) => DunningPolicy> {
  await state.rows.load(state.database)
  return chooserAmong(state, policiesInForce(state.rows.all('dunningPolicies').values(), on), on)
}

/** The same among policies that are given: how it would be with a draft in force. */
export async function chooserAmong(
  state: StoreState,
  inForce: readonly DunningPolicy[],
  on: Day,
): Promise<(customerAt: number) => DunningPolicy> {
  const { ids } = state.ledger.customers
  if (!asksForStanding(inForce)) return (at) => policyAmong(inForce, namedOnly(ids.at(at)))
  const subjects = new Map<number, PolicySubject>()
  for (const member of await everybody(state, on)) subjects.set(member.at, subjectOf(state, member))
  return (at) => policyAmong(inForce, subjects.get(at) ?? namedOnly(ids.at(at)))
}

// The class is not looked at where no policy has a scope that asks for it.
function namedOnly(customerId: string): PolicySubject {
  return { customerId, creditClass: 'C', segments: [] }
}

/** The policy of one customer on a day, with what decided it. Refuses `customer-unknown`. */
export async function policyOf(
  state: StoreState,
  customerId: string,
  on: Day,
): Promise<{ policy: DunningPolicy; subject: PolicySubject }> {
  await state.rows.load(state.database)
  const at = state.ledger.customers.ids.indexOf(customerId)
  if (at < 0 || !state.ledger.customers.rows[at]) throw refusal('customer-unknown')
  const subject = subjectOf(state, memberAt(state, factsFrame(state, on), at))
  return {
    policy: policyAmong(policiesInForce(state.rows.all('dunningPolicies').values(), on), subject),
    subject,
  }
}

/** The policy of whom no narrower one reaches: what the house's own papers say. Call `state.rows.load` first. */
export function policyForEveryone(state: StoreState, on: Day): DunningPolicy {
  return policyAmong(
    policiesInForce(state.rows.all('dunningPolicies').values(), on).filter(
      ({ scope }) => scope.kind === 'everyone',
    ),
    namedOnly(''),
  )
}
