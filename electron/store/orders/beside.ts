import type { CreditFacts } from '#shared/domain/credit-facts.ts'
import { centavos } from '#shared/domain/money.ts'

/** Facts with so many centavos more agreed on credit: of other orders of the customer that are written in the same change. */
export function beside(facts: CreditFacts, agreed: number): CreditFacts {
  const { exposure } = facts
  return {
    ...facts,
    portfolioExposure: centavos(facts.portfolioExposure + agreed),
    exposure: {
      ...exposure,
      committed: centavos(exposure.committed + agreed),
      total: centavos(exposure.total + agreed),
    },
  }
}
