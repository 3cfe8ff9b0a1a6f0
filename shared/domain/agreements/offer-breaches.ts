import { addDays, daysBetween } from '../calendar.ts'
import type { Offer } from './build-offer.ts'
import { floorOf, limitsOf, type OfferFacts, totalWaived } from './waiver.ts'

/** Why an offer may not be made. All but a day in the past an owner may pass, with a reason. */
export const breachCodes = [
  'first-in-past',
  'cost-uncovered',
  'below-floor',
  'ladder-charges',
  'ladder-principal',
  'role-charges',
  'role-principal',
  'down-payment',
  'first-too-late',
  'instalment-too-small',
  'too-many-instalments',
  'interest-missing',
  'interest-above',
  'renegotiated-too-often',
] as const
export type BreachCode = (typeof breachCodes)[number]

/** `limit` is what would be allowed: centavos, days, instalments or basis points, by the code. */
export type Breach = { code: BreachCode; limit: number; asked: number }

const WHOLE = 10_000

/** What no leave passes. */
export function isFinal({ code }: Breach): boolean {
  return code === 'first-in-past'
}

/** Everything that speaks against an offer, cost first (E20): none is an offer the role may make. */
export function breachesOf(offer: Offer, facts: OfferFacts): Breach[] {
  return [...moneyBreaches(offer, facts), ...planBreaches(offer, facts)]
}

function moneyBreaches(offer: Offer, facts: OfferFacts): Breach[] {
  const { waivedCharges, waivedPrincipal, instalments } = offer.terms
  const limits = limitsOf(facts, instalments)
  const ladder = totalWaived(limits.ladder)
  const role = totalWaived(limits.role)
  const principal = facts.titles.reduce((total, { owed }) => total + owed.principal, 0) - waivedPrincipal
  return [
    below('cost-uncovered', offer.coveredCost, offer.uncoveredCost),
    above('ladder-charges', waivedCharges, ladder.charges),
    above('ladder-principal', waivedPrincipal, ladder.principal),
    above('role-charges', waivedCharges, role.charges),
    above('role-principal', waivedPrincipal, role.principal),
    below('below-floor', principal, floorOf(facts.titles, facts.rules)),
  ].flat()
}

function planBreaches(offer: Offer, { on, rules, creditClass, renegotiations }: OfferFacts): Breach[] {
  const { terms, total, instalments } = offer
  const days = daysBetween(on, terms.firstOn)
  const split = terms.instalments > 1
  const first = instalments[0]!.amount
  const smallest = Math.min(...instalments.map(({ amount }) => amount))
  const down = Math.ceil(((total - offer.interest) * rules.downPaymentBasisPoints) / WHOLE)
  const free = split && terms.plan !== 'linear'
  return [
    terms.firstOn < on ? [{ code: 'first-in-past' as const, limit: 0, asked: days }] : [],
    terms.firstOn > addDays(on, rules.firstWithinDays)
      ? [{ code: 'first-too-late' as const, limit: rules.firstWithinDays, asked: days }]
      : [],
    split ? below('down-payment', first, down) : [],
    split ? below('instalment-too-small', smallest, rules.minInstalment) : [],
    above('too-many-instalments', terms.instalments, rules.maxInstalments[creditClass]),
    free ? above('interest-missing', terms.instalments, rules.interestFreeUpTo) : [],
    terms.plan === 'linear' ? above('interest-above', terms.rateBasisPoints, rules.rateBasisPoints) : [],
    above('renegotiated-too-often', renegotiations, rules.maxRenegotiations),
  ].flat()
}

function above(code: BreachCode, asked: number, limit: number): Breach[] {
  return asked > limit ? [{ code, limit, asked }] : []
}

function below(code: BreachCode, asked: number, limit: number): Breach[] {
  return asked < limit ? [{ code, limit, asked }] : []
}
