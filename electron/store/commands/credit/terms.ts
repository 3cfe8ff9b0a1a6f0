import type { CreditProfile } from '#shared/domain/credit-profile.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput } from '../command.ts'
import { changeProfile } from './profile.ts'

type Terms = CommandInput & {
  customerId: string
} & Pick<CreditProfile, 'paymentPolicyId' | 'agreedPrices'>

/**
 * Grants a payment policy and prices to one customer alone. Refuses `policy-unknown` for one that the policy in force
 * does not have or no longer offers, and `service-unknown`.
 */
export const setTerms: Command<Terms, CreditProfile> = {
  name: 'credit.setTerms',
  permission: 'decideCredit',
  async decide(context, { customerId, paymentPolicyId, agreedPrices }) {
    const { paymentPolicies } = context.settings.credit.policy
    const chosen = paymentPolicies.find(({ id, active }) => active && id === paymentPolicyId)
    if (paymentPolicyId !== null && !chosen) throw refusal('policy-unknown', {}, 'paymentPolicyId')
    await context.state.rows.load(context.database)
    const services = context.state.rows.all('services')
    if (Object.keys(agreedPrices).some((id) => !services.has(id)))
      throw refusal('service-unknown', {}, 'agreedPrices')
    return changeProfile(
      context,
      customerId,
      { paymentPolicyId, agreedPrices },
      { prices: Object.keys(agreedPrices).length, ...(chosen ? { policy: chosen.name } : {}) },
    )
  },
}
