import type { CreditProfile } from './credit-profile.ts'

/** The profile of a customer about whom nothing was decided yet. */
export function emptyProfile(customerId: string): CreditProfile {
  return {
    customerId,
    limit: null,
    limitOn: null,
    insurance: null,
    temporaryLimit: null,
    freeze: null,
    adjustment: null,
    lastProposal: null,
    paymentPolicyId: null,
    agreedPrices: {},
  }
}
