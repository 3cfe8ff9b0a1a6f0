import { z } from 'zod'
import type { BankCalendar } from '../calendar.ts'
import { daySchema } from '../calendar.ts'
import { type Centavos, centavos, unsignedCentavosSchema } from '../money.ts'
import { cashMeans, type Imputation } from '../payment.ts'
import { isPlannable, type PlannedInstalment, planOf } from './plan.ts'
import { type OfferFacts, spreadWaiver } from './waiver.ts'
import { shareBetween } from '../share.ts'

/** What a person chooses of an offer; the rest follows. */
export const offerTermsSchema = z.object({
  plan: z.enum(['single', 'interest-free', 'linear']),
  instalments: z.int().min(1).max(120),
  /** Paid first; 0 is a first instalment like the others. */
  downPayment: unsignedCentavosSchema,
  firstOn: daySchema,
  /** The second payment; null is a month after the first. */
  nextOn: daySchema.nullable(),
  rateBasisPoints: shareBetween(0, 1000),
  means: z.enum(cashMeans),
  waivedCharges: unsignedCentavosSchema,
  waivedPrincipal: unsignedCentavosSchema,
})
export type OfferTerms = z.infer<typeof offerTermsSchema>

/** An offer worked out: owed − waived + interest = total = Σ instalments. Centavos. */
export type Offer = {
  terms: OfferTerms
  titles: { receivableId: string; owed: Imputation; waived: Imputation }[]
  owed: Centavos
  waived: Centavos
  interest: Centavos
  total: Centavos
  instalments: PlannedInstalment[]
  /** Direct cost of the orders behind the titles, and what of it the offer brings in. */
  uncoveredCost: Centavos
  coveredCost: Centavos
}

export const allOf = ({ lateFee, lateInterest, principal }: Imputation): Centavos =>
  centavos(lateFee + lateInterest + principal)

/** Works an offer out. Null when nothing is owed, or it cannot be split so: a centavo a title and a payment at least. */
export function buildOffer(facts: OfferFacts, terms: OfferTerms, calendar: BankCalendar): Offer | null {
  const { waivedCharges, waivedPrincipal, instalments, downPayment } = terms
  const waivers = spreadWaiver(facts, { charges: waivedCharges, principal: waivedPrincipal }, instalments)
  if (!waivers || facts.titles.length === 0) return null
  const titles = facts.titles.map(({ receivableId, owed }, at) => ({
    receivableId,
    owed,
    waived: waivers[at]!,
  }))
  const owed = centavos(titles.reduce((total, title) => total + allOf(title.owed), 0))
  const waived = centavos(waivedCharges + waivedPrincipal)
  const net = centavos(owed - waived)
  const asked = { ...terms, net, on: facts.on, downPayment }
  if (net < 1 || titles.some((title) => allOf(title.owed) === 0) || !isPlannable(asked)) return null
  const planned = planOf(asked, calendar)
  const total = centavos(planned.reduce((sum, { amount }) => sum + amount, 0))
  let [uncoveredCost, coveredCost] = [0, 0]
  for (const [at, { uncovered, owed: whole }] of facts.titles.entries()) {
    uncoveredCost += uncovered
    coveredCost += Math.min(uncovered, whole.principal - waivers[at]!.principal)
  }
  return {
    terms,
    titles,
    owed,
    waived,
    interest: centavos(total - net),
    total,
    instalments: planned,
    uncoveredCost: centavos(uncoveredCost),
    coveredCost: centavos(coveredCost),
  }
}
