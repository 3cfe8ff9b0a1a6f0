import { z } from 'zod'
import { roles } from '../access.ts'
import { creditClasses } from '../credit-policy.ts'
import { unsignedCentavosSchema } from '../money.ts'
import { shareBetween, shareSchema } from '../share.ts'

/** Days late of the title a band speaks of; the last is beyond a year. */
export const ladderBands = ['upTo30', 'upTo90', 'upTo180', 'upTo365', 'over365'] as const
export type LadderBand = (typeof ladderBands)[number]
const UP_TO: readonly number[] = [30, 90, 180, 365, Infinity]

/** In how many payments the customer pays; more than six waive nothing. */
export const ladderTerms = ['cash', 'upTo3', 'upTo6'] as const
export type LadderTerm = (typeof ladderTerms)[number]

/** The most that may be waived, in basis points of the charges and of the principal of a title. */
export const waiverLimitSchema = z.object({ charges: shareSchema, principal: shareSchema })
export type WaiverLimit = z.infer<typeof waiverLimitSchema>

const rungSchema = z.record(z.enum(ladderTerms), waiverLimitSchema)

/** What the house allows in agreements (§ 10): ladder of discounts, limits of each role, and rules of a plan. */
export const agreementRulesSchema = z.object({
  ladder: z.record(z.enum(ladderBands), rungSchema),
  roles: z.record(z.enum(roles), waiverLimitSchema),
  /** Of the principal that goes into an agreement, the least that is to be paid. */
  floorBasisPoints: shareSchema,
  /** Of the total, the least that is paid first, when it is paid in more than one. */
  downPaymentBasisPoints: shareSchema,
  /** Days from the agreement to the first payment, at most. */
  firstWithinDays: z.int().min(0).max(60),
  minInstalment: unsignedCentavosSchema,
  /** Instalments that a customer of each class may have. */
  maxInstalments: z.record(z.enum(creditClasses), z.int().min(1).max(120)),
  /** Instalments without interest, at most; more pay the linear one. */
  interestFreeUpTo: z.int().min(1).max(120),
  /** Simple interest a month of a linear plan, in basis points; 1 % is what a seller may ask (R1.9). */
  rateBasisPoints: shareBetween(0, 100),
  /** Days a proposal waits for its signature. */
  validDays: z.int().min(1).max(60),
  /** Days late after which an agreement may be broken. */
  brokenAfterDays: z.int().min(0).max(90),
  /** What the term says makes all of it due. */
  earlyMaturity: z.object({ instalments: z.int().min(1).max(12), days: z.int().min(1).max(180) }),
  /** How often the same debt may be agreed on again. */
  maxRenegotiations: z.int().min(0).max(20),
})
export type AgreementRules = z.infer<typeof agreementRulesSchema>

const of = (charges: number, principal = 0): WaiverLimit => ({
  charges: charges * 100,
  principal: principal * 100,
})

/** The house's ladder and deal rules (§ 10, R10.1). */
export const DEFAULT_AGREEMENT_RULES: AgreementRules = {
  ladder: {
    upTo30: { cash: of(50), upTo3: of(0), upTo6: of(0) },
    upTo90: { cash: of(100), upTo3: of(50), upTo6: of(0) },
    upTo180: { cash: of(100, 5), upTo3: of(100), upTo6: of(50) },
    upTo365: { cash: of(100, 15), upTo3: of(100, 5), upTo6: of(100) },
    over365: { cash: of(100, 40), upTo3: of(100, 15), upTo6: of(100, 5) },
  },
  roles: { receptionist: of(50), manager: of(100, 15), owner: of(100, 40) },
  floorBasisPoints: 6000,
  downPaymentBasisPoints: 2000,
  firstWithinDays: 7,
  minInstalment: 5000 as AgreementRules['minInstalment'],
  maxInstalments: { A: 12, B: 10, C: 6, D: 4, E: 3 },
  interestFreeUpTo: 3,
  rateBasisPoints: 100,
  validDays: 5,
  brokenAfterDays: 5,
  earlyMaturity: { instalments: 2, days: 30 },
  maxRenegotiations: 2,
}

const NOTHING = of(0)

/** The most that may be waived of a title so late, paid in so many payments. Not late, there is nothing to waive of charges. */
export function ladderLimit(
  { ladder }: Pick<AgreementRules, 'ladder'>,
  { daysLate, instalments }: { daysLate: number; instalments: number },
): WaiverLimit {
  if (instalments > 6) return NOTHING
  const rung = ladder[ladderBands[UP_TO.findIndex((most) => daysLate <= most)]!]
  return rung[instalments === 1 ? 'cash' : instalments <= 3 ? 'upTo3' : 'upTo6']
}
