import type { Day } from '../calendar.ts'
import type { CreditClass } from '../credit-policy.ts'
import type { DunningPolicy, PolicyScope, PolicySegment } from './policy.ts'
import { HOUSE_POLICY } from './presets.ts'

/** What of a customer decides which policy is his. */
export type PolicySubject = {
  customerId: string
  creditClass: CreditClass
  segments: readonly PolicySegment[]
}

/** How narrow a scope is: names before classes, classes before segments, segments before everyone. */
const NARROWNESS: Record<PolicyScope['kind'], number> = { customers: 3, classes: 2, segment: 1, everyone: 0 }

function reaches(scope: PolicyScope, { customerId, creditClass, segments }: PolicySubject): boolean {
  if (scope.kind === 'segment') return segments.includes(scope.segment)
  if (scope.kind === 'classes') return scope.classes.includes(creditClass)
  if (scope.kind === 'customers') return scope.customerIds.includes(customerId)
  return true
}

/**
 * The policies in force on a day: of each family the newest version whose days include it and that was not withdrawn by
 * then. So a version for a month gives way, when the month is over, to the one before it; and so does one withdrawn.
 */
export function policiesInForce(policies: Iterable<DunningPolicy>, on: Day): DunningPolicy[] {
  const newest = new Map<string, DunningPolicy>()
  for (const policy of policies) {
    if (!holdsOn(policy, on)) continue
    const known = newest.get(policy.familyId)
    if (!known || policy.version > known.version) newest.set(policy.familyId, policy)
  }
  return [...newest.values()]
}

function holdsOn({ validFrom, validUntil, publishedOn, withdrawal }: DunningPolicy, on: Day): boolean {
  if (validFrom > on || publishedOn > on) return false
  return (validUntil === null || on <= validUntil) && !(withdrawal && withdrawal.on <= on)
}

/** The policy of a customer on a day: the narrowest in force, the latest among equals, the house's own where there is none (E29). */
export function policyFor(policies: Iterable<DunningPolicy>, subject: PolicySubject, on: Day): DunningPolicy {
  return policyAmong(policiesInForce(policies, on), subject)
}

/** The same among policies known to be in force. */
export function policyAmong(inForce: readonly DunningPolicy[], subject: PolicySubject): DunningPolicy {
  const [first = HOUSE_POLICY] = inForce.filter(({ scope }) => reaches(scope, subject)).sort(narrowestFirst)
  return first
}

function narrowestFirst(one: DunningPolicy, other: DunningPolicy): number {
  return (
    NARROWNESS[other.scope.kind] - NARROWNESS[one.scope.kind] ||
    compare(other.validFrom, one.validFrom) ||
    compare(other.publishedOn, one.publishedOn) ||
    compare(one.id, other.id)
  )
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
