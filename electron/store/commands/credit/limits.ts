import { newcomersCap } from '#shared/domain/analysis.ts'
import type { CreditInsurance, CreditProfile, TemporaryLimit } from '#shared/domain/credit-profile.ts'
import { grantedLimit } from '#shared/domain/limit.ts'
import type { Centavos } from '#shared/domain/money.ts'
import { gatherFacts } from '../../credit/gather-facts.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput, DecisionContext } from '../command.ts'
import { changeProfile } from './profile.ts'

type OfCustomer = CommandInput & { customerId: string }

/** In the first days nothing raises what is lent above the cap, nobody's word either (M12, M14). */
async function refuseAboveNewcomersCap(
  { state, settings }: DecisionContext,
  { customerId, today }: OfCustomer,
  asked: { field: string; toLimit: (granted: number) => number },
): Promise<void> {
  const { policy } = settings.credit
  const facts = await gatherFacts(state, customerId, today)
  const newcomer = newcomersCap(facts, policy)
  const granted = grantedLimit(facts, policy)
  const limit = asked.toLimit(granted)
  if (newcomer && limit > newcomer.cap && limit > granted)
    throw refusal('above-initial-cap', newcomer, asked.field)
}

/**
 * Decides the own-risk limit; null follows the initial cap again. Refuses `above-initial-cap` in the first days of a
 * customer (M12).
 */
export const setLimit: Command<OfCustomer & { limit: Centavos | null; reason: string }, CreditProfile> = {
  name: 'credit.setLimit',
  permission: 'decideCredit',
  async decide(context, input) {
    const { customerId, limit, reason, today } = input
    await refuseAboveNewcomersCap(context, input, { field: 'limit', toLimit: () => limit ?? 0 })
    const details = { ...(limit === null ? {} : { amount: limit }), reason }
    return changeProfile(context, customerId, { limit, limitOn: today }, details)
  },
}

/** Registers a customer's credit insurance, or takes it away (E05). */
export const setInsurance: Command<OfCustomer & { insurance: CreditInsurance | null }, CreditProfile> = {
  name: 'credit.setInsurance',
  permission: 'decideCredit',
  decide: (context, { customerId, insurance }) =>
    changeProfile(
      context,
      customerId,
      { insurance },
      insurance ? { insurer: insurance.insurer, amount: insurance.amount, until: insurance.expiresOn } : {},
    ),
}

/**
 * Lends more until a day, that day included, or takes it back. Refuses `ends-in-past`, and `above-initial-cap` when it
 * would pass the cap in the first days of a customer.
 */
export const setTemporaryLimit: Command<
  OfCustomer & { temporaryLimit: Omit<TemporaryLimit, 'by' | 'on'> | null },
  CreditProfile
> = {
  name: 'credit.setTemporaryLimit',
  permission: 'decideCredit',
  async decide(context, input) {
    const { customerId, temporaryLimit: given, today } = input
    if (given && given.until < today) throw refusal('ends-in-past', {}, 'temporaryLimit.until')
    if (given)
      await refuseAboveNewcomersCap(context, input, {
        field: 'temporaryLimit.amount',
        toLimit: (granted) => granted + given.amount,
      })
    const temporaryLimit = given && { ...given, by: context.actor!.name, on: today }
    const details = given ? { amount: given.amount, until: given.until, reason: given.reason } : {}
    return changeProfile(context, customerId, { temporaryLimit }, details)
  },
}

/** No new credit until it is lifted, whatever the limit. */
export const freezeLimit: Command<OfCustomer & { reason: string }, CreditProfile> = {
  name: 'credit.freeze',
  permission: 'decideCredit',
  decide: (context, { customerId, reason, today }) =>
    changeProfile(
      context,
      customerId,
      { freeze: { on: today, by: context.actor!.name, reason } },
      { reason },
    ),
}

/** Lifts a freeze made by hand; one that delays cause stays. */
export const unfreezeLimit: Command<OfCustomer & { reason: string }, CreditProfile> = {
  name: 'credit.unfreeze',
  permission: 'decideCredit',
  decide: (context, { customerId, reason }) =>
    changeProfile(context, customerId, { freeze: null }, { reason }),
}
