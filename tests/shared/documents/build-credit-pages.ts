import type { ScoreReport, XrayPage } from '#shared/contracts/printables.ts'
import type { CreditFacts } from '#shared/domain/credit-facts.ts'
import { DEFAULT_CREDIT_POLICY } from '#shared/domain/credit-policy.ts'
import { unsignedCentavosSchema } from '#shared/domain/money.ts'
import { creditScore } from '#shared/domain/score.ts'
import { creditStanding } from '#shared/domain/standing-of-credit.ts'
import type { Xray } from '#shared/domain/xray.ts'
import { buildCustomer, buildLaboratory } from '#tests/support/build.ts'
import {
  behaviourAsOf,
  creditFacts,
  exposedBy,
  goodPayer,
  titleDue,
  TODAY,
} from '#tests/support/credit-facts.ts'

const amount = (centavos: number) => unsignedCentavosSchema.parse(centavos)

/** Bought every month for two years, paid late now and then, owes R$ 1.830,00 for 12 days, and broke a promise. */
export function latePayer(): CreditFacts {
  const paid = Array.from({ length: 22 }, (_, index) =>
    titleDue(30 * index + 45, { amount: 90_000 + index * 7000, paid: index % 4 === 0 ? 9 + index : 0 }),
  )
  const behaviour = behaviourAsOf({ titles: [titleDue(12, { amount: 183_000 }), ...paid] })
  return creditFacts({
    behaviour,
    promises12: { kept: 2, broken: 1 },
    agreements12: { kept: 1, broken: 0 },
    returnedCheques12: 1,
    exposure: exposedBy(183_000),
  })
}

export function buildScoreReport(
  overrides: Partial<ScoreReport> = {},
  facts: CreditFacts = latePayer(),
): ScoreReport {
  return {
    kind: 'score-report',
    laboratory: buildLaboratory(),
    on: TODAY,
    customer: buildCustomer({ number: 17 }),
    computedOn: TODAY,
    policyVersion: 3,
    score: creditScore(facts, DEFAULT_CREDIT_POLICY),
    adjustment: facts.profile.adjustment,
    bands: DEFAULT_CREDIT_POLICY.score.bands,
    ...overrides,
  }
}

export function buildXray(overrides: Partial<Xray> = {}, facts: CreditFacts = latePayer()): Xray {
  return {
    customerId: facts.customerId,
    on: TODAY,
    registeredOn: facts.registeredOn,
    behaviour: facts.behaviour,
    onTimeTitlesBasisPoints: 7692,
    onTimeAmountBasisPoints: 7345,
    trend: 'worse',
    orders: {
      count12: 34,
      amount12: amount(1_432_150),
      averageTicket: amount(42_122),
      remakes12: 2,
      lastOn: TODAY,
      inProduction: 3,
    },
    promises: facts.promises12,
    agreements: facts.agreements12,
    returnedCheques: facts.returnedCheques12,
    profitability: {
      sold: amount(1_432_150),
      cost: amount(702_400),
      margin: 729_750,
      delayCost: amount(31_215),
      remakeCost: amount(18_000),
      net: 680_535,
    },
    standing: creditStanding(facts, DEFAULT_CREDIT_POLICY),
    decisions: { approve: 21, conditions: 8, refuse: 5, releases: 1 },
    ...overrides,
  }
}

export function buildXrayPage(overrides: Partial<XrayPage> = {}, facts?: CreditFacts): XrayPage {
  return {
    kind: 'xray',
    laboratory: buildLaboratory(),
    on: TODAY,
    customer: buildCustomer({ number: 17 }),
    xray: buildXray({}, facts),
    ...overrides,
  }
}

/** A customer of whom nothing is known yet. */
export const newcomer = () => creditFacts({ registeredOn: TODAY })
export const bestPayer = () => goodPayer(24)
