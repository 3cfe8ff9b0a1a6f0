import { nextBusinessDay } from '../business-days.ts'
import { addDays, type BankCalendar, daysBetween } from '../calendar.ts'
import { centavos, ZERO } from '../money.ts'
import { buildOffer, type Offer, type OfferTerms } from './build-offer.ts'
import { type Breach, breachesOf } from './offer-breaches.ts'
import { limitsOf, type OfferFacts, totalWaived } from './waiver.ts'

/** The four levers of a negotiation (K15): waiver, instalments, other means, and other dates. */
export const levers = ['waiver', 'instalments', 'means', 'revision'] as const
export type Lever = (typeof levers)[number]

export type Alternative = {
  /** Tells it from the others of the debt. */
  key: string
  lever: Lever
  offer: Offer
  /** How likely it is paid to its end, in basis points: `payChance` of the class, bent by the terms. */
  chance: number
  /** Cost, and money, that it brings in as likely as that; centavos. */
  expectedCost: number
  expectedTotal: number
  /** Empty, but for debts agreed on too often: then all of them take the owner's leave. */
  breaches: Breach[]
}

const WHOLE = 10_000
/** Alternatives at least (M02). */
const LEAST = 3
/** What each further payment, each week of waiting and a waiver of everything change of the chance, in basis points. */
const A_PAYMENT = -200
const A_WEEK = -100
const ALL_WAIVED = 1000

/** How likely an offer is paid to its end: the class's chance, less for each payment and week, more for what is waived. */
export function chanceOf({ terms, waived, owed }: Offer, payChance: number, waitDays: number): number {
  const bent =
    payChance +
    A_PAYMENT * (terms.instalments - 1) +
    Math.round((A_WEEK * waitDays) / 7) +
    Math.round((ALL_WAIVED * waived) / owed)
  return Math.min(9900, Math.max(500, bent))
}

type Frame = { calendar: BankCalendar; payChance: number }

/**
 * Alternatives for a debt, three at least, none of which leaves cost uncovered or passes a limit (E20, M02). The one that
 * most likely brings most of the cost comes first, then by chance, then by money; to an over-indebted consumer the one
 * that weighs least a month (R2.23).
 */
export function offersFor(facts: OfferFacts, { calendar, payChance }: Frame): Alternative[] {
  const found: Alternative[] = []
  const known = new Set<string>()
  for (const { lever, terms, spare = false } of candidates(facts, calendar)) {
    if (spare && found.length >= LEAST) continue
    const offer = buildOffer(facts, terms, calendar)
    if (!offer) continue
    const breaches = breachesOf(offer, facts)
    if (breaches.some(({ code }) => code !== 'renegotiated-too-often')) continue
    const { instalments, waived, total } = offer
    const key = [waived, total, terms.means, ...instalments.map(({ dueOn }) => dueOn)].join(' ')
    if (known.has(key)) continue
    known.add(key)
    found.push(weighed({ key, lever, offer, breaches }, facts, payChance))
  }
  const weight = ({ offer }: Alternative) =>
    facts.superindebted ? Math.max(...offer.instalments.map(({ amount }) => amount)) : 0
  return found.sort(
    (one, other) =>
      weight(one) - weight(other) ||
      other.expectedCost - one.expectedCost ||
      other.chance - one.chance ||
      other.expectedTotal - one.expectedTotal,
  )
}

function weighed(
  { key, lever, offer, breaches }: Pick<Alternative, 'key' | 'lever' | 'offer' | 'breaches'>,
  { on }: OfferFacts,
  payChance: number,
): Alternative {
  const wait = Math.max(0, daysBetween(on, offer.terms.firstOn))
  const chance = chanceOf(offer, payChance, wait)
  return {
    key,
    lever,
    offer,
    chance,
    expectedCost: Math.floor((offer.coveredCost * chance) / WHOLE),
    expectedTotal: Math.floor((offer.total * chance) / WHOLE),
    breaches,
  }
}

/** A spare one is offered only where the others are too few. */
type Candidate = { lever: Lever; terms: OfferTerms; spare?: true }

function candidates(facts: OfferFacts, calendar: BankCalendar): Candidate[] {
  const { on, rules, creditClass } = facts
  const today = nextBusinessDay(on, calendar)
  const first = today > addDays(on, rules.firstWithinDays) ? on : today
  const last = addDays(on, rules.firstWithinDays)
  const once: OfferTerms = {
    plan: 'single',
    instalments: 1,
    downPayment: ZERO,
    firstOn: first,
    nextOn: null,
    rateBasisPoints: 0,
    means: 'pix',
    waivedCharges: ZERO,
    waivedPrincipal: ZERO,
  }
  const most = rules.maxInstalments[creditClass]
  const waiving = (terms: OfferTerms): OfferTerms => {
    const { charges, principal } = totalWaived(limitsOf(facts, terms.instalments).allowed)
    return { ...terms, waivedCharges: charges, waivedPrincipal: principal }
  }
  const free: OfferTerms = { ...once, plan: 'interest-free' }
  if (facts.superindebted)
    return [
      ...split(facts, free, most),
      ...split(facts, waiving(free), 6),
      { lever: 'waiver', terms: waiving(once) },
      { lever: 'revision', terms: { ...once, firstOn: last } },
      { lever: 'waiver', terms: once, spare: true },
      { lever: 'means', terms: { ...once, means: 'boleto' }, spare: true },
    ]
  return [
    { lever: 'waiver', terms: waiving(once) },
    ...split(facts, waiving(free), Math.min(most, rules.interestFreeUpTo)),
    ...split(
      facts,
      waiving({ ...once, plan: 'linear', rateBasisPoints: rules.rateBasisPoints, means: 'boleto' }),
      most,
    ).filter(({ terms }) => terms.instalments > rules.interestFreeUpTo),
    ...split(facts, { ...free, means: 'cheque' }, Math.min(most, 3)).map(
      ({ terms }): Candidate => ({ lever: 'means', terms }),
    ),
    { lever: 'means', terms: { ...once, means: 'card' } },
    ...split(facts, { ...free, nextOn: addDays(on, 30) }, 2).map(
      ({ terms }): Candidate => ({ lever: 'revision', terms }),
    ),
    { lever: 'revision', terms: { ...once, firstOn: last, means: 'boleto' } },
    { lever: 'waiver', terms: once, spare: true },
  ]
}

/** The longest split that the least instalment allows; the first payment is the down payment where equal parts fall short of it. */
function split(facts: OfferFacts, terms: OfferTerms, most: number): Candidate[] {
  const { rules, titles } = facts
  for (let instalments = most; instalments >= 2; instalments--) {
    const { charges, principal } =
      terms.waivedCharges + terms.waivedPrincipal === 0
        ? { charges: ZERO, principal: ZERO }
        : totalWaived(limitsOf(facts, instalments).allowed)
    const owed = titles.reduce(
      (total, { owed: of }) => total + of.lateFee + of.lateInterest + of.principal,
      0,
    )
    const net = owed - charges - principal
    const down = Math.ceil((net * rules.downPaymentBasisPoints) / WHOLE)
    const equal = Math.floor(net / instalments)
    const part = equal >= down ? equal : Math.floor((net - down) / (instalments - 1))
    if (Math.min(part, equal >= down ? equal : down) < Math.max(1, rules.minInstalment)) continue
    const downPayment = equal >= down ? ZERO : centavos(down)
    return [
      {
        lever: 'instalments',
        terms: { ...terms, instalments, downPayment, waivedCharges: charges, waivedPrincipal: principal },
      },
    ]
  }
  return []
}
