import type { Role } from '../access.ts'
import type { CreditClass } from '../credit-policy.ts'
import type { Day } from '../calendar.ts'
import { allocate, type Centavos, centavos, ZERO } from '../money.ts'
import type { Imputation } from '../payment.ts'
import { type AgreementRules, ladderLimit } from './discount-ladder.ts'

/** A title that may go into an agreement, as it stands on the day, without what is contested of it. Centavos. */
export type TitleToAgree = {
  receivableId: string
  dueOn: Day | null
  owed: Imputation
  daysLate: number
  /** Of its principal, what is direct cost of its orders that nobody has covered (E20). */
  uncovered: Centavos
}

/** Everything an offer is made and judged from. */
export type OfferFacts = {
  on: Day
  titles: readonly TitleToAgree[]
  rules: AgreementRules
  role: Role
  creditClass: CreditClass
  /** How often the oldest of these debts was agreed on before. */
  renegotiations: number
  /** An over-indebted consumer (R2.23): `rules` are the gentle ones, and the plan that weighs least comes first. */
  superindebted: boolean
}

/** What is waived of a debt, in centavos. */
export type Waiver = { charges: Centavos; principal: Centavos }

export const chargesOf = ({ lateFee, lateInterest }: Imputation): number => lateFee + lateInterest

const WHOLE = 10_000
const partOf = (amount: number, basisPoints: number) => Math.floor((amount * basisPoints) / WHOLE)

/** A title has to settle something: a centavo of it always stays. */
function mostOf({ owed }: TitleToAgree): Waiver {
  const charges = chargesOf(owed)
  return {
    charges: centavos(owed.principal === 0 ? Math.max(0, charges - 1) : charges),
    principal: centavos(Math.max(0, owed.principal - 1)),
  }
}

/** Profit of a title: what may be waived of its principal while all its cost is still covered. */
export function profitOf({ owed, uncovered }: TitleToAgree): Centavos {
  return centavos(Math.max(0, owed.principal - uncovered))
}

/** The most that may be waived of each title: by the ladder, by the role, and by both without touching its cost. */
export function limitsOf(
  { titles, rules, role }: OfferFacts,
  instalments: number,
): { ladder: Waiver[]; role: Waiver[]; allowed: Waiver[] } {
  const ladder = titles.map((title) => {
    const limit = ladderLimit(rules, { daysLate: title.daysLate, instalments })
    return limited(title, limit)
  })
  const ofRole = titles.map((title) => limited(title, rules.roles[role]))
  const allowed = titles.map((title, at): Waiver => {
    const [one, other] = [ladder[at]!, ofRole[at]!]
    const principal = Math.min(one.principal, other.principal, profitOf(title))
    return { charges: centavos(Math.min(one.charges, other.charges)), principal: centavos(principal) }
  })
  return { ladder, role: ofRole, allowed: withinFloor(titles, allowed, rules) }
}

function limited(title: TitleToAgree, limit: { charges: number; principal: number }): Waiver {
  const most = mostOf(title)
  return {
    charges: centavos(Math.min(most.charges, partOf(chargesOf(title.owed), limit.charges))),
    principal: centavos(Math.min(most.principal, partOf(title.owed.principal, limit.principal))),
  }
}

/** What of the principal has to be paid at least, in centavos: the house's floor. */
export function floorOf(titles: readonly TitleToAgree[], { floorBasisPoints }: AgreementRules): number {
  const principal = titles.reduce((total, { owed }) => total + owed.principal, 0)
  return Math.ceil((principal * floorBasisPoints) / WHOLE)
}

function withinFloor(titles: readonly TitleToAgree[], allowed: Waiver[], rules: AgreementRules): Waiver[] {
  const principal = titles.reduce((total, { owed }) => total + owed.principal, 0)
  const most = principal - floorOf(titles, rules)
  const wanted = allowed.reduce((total, waiver) => total + waiver.principal, 0)
  if (wanted <= most) return allowed
  const parts = allocate(
    centavos(most),
    allowed.map((waiver) => waiver.principal),
  )
  return allowed.map((waiver, at) => ({ ...waiver, principal: parts[at]! }))
}

/** The sum of waivers. */
export function totalWaived(waivers: readonly Waiver[]): Waiver {
  let [charges, principal] = [0, 0]
  for (const waiver of waivers) {
    charges += waiver.charges
    principal += waiver.principal
  }
  return { charges: centavos(charges), principal: centavos(principal) }
}

/**
 * What is waived of each title, by parts: charges where the ladder lets them go, principal out of profit first (E20), and
 * of more than that in proportion. Adds up to what is asked; null when it would leave a title without a centavo to pay.
 */
export function spreadWaiver(facts: OfferFacts, waiver: Waiver, instalments: number): Imputation[] | null {
  const { titles } = facts
  const { allowed, ladder } = limitsOf(facts, instalments)
  const most = titles.map(mostOf)
  const charges = spread(waiver.charges, [
    allowed.map((one) => one.charges),
    ladder.map((one) => one.charges),
    most.map((one) => one.charges),
  ])
  const principal = spread(waiver.principal, [
    allowed.map((one) => one.principal),
    titles.map((title, at) => Math.min(profitOf(title), most[at]!.principal)),
    most.map((one) => one.principal),
  ])
  if (!charges || !principal) return null
  return titles.map(({ owed }, at) => {
    const ofCharges = charges[at]!
    const parts = ofCharges === 0 ? [ZERO, ZERO] : allocate(ofCharges, [owed.lateFee, owed.lateInterest])
    return { lateFee: parts[0]!, lateInterest: parts[1]!, principal: principal[at]! }
  })
}

/** In proportion to the first room that holds it: no part is ever above its room. */
function spread(amount: Centavos, rooms: readonly (readonly number[])[]): Centavos[] | null {
  if (amount === 0) return rooms[0]!.map(() => ZERO)
  const room = rooms.find((parts) => parts.reduce((total, part) => total + part, 0) >= amount)
  return room ? allocate(amount, room) : null
}
