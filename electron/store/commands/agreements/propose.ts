import { roleMay } from '#shared/domain/access.ts'
import { buildOffer, type OfferTerms } from '#shared/domain/agreements/build-offer.ts'
import { breachesOf, isFinal } from '#shared/domain/agreements/offer-breaches.ts'
import type { OfferFacts } from '#shared/domain/agreements/waiver.ts'
import type { Offer } from '#shared/domain/agreements/build-offer.ts'
import type { SettlementAgreement } from '#shared/domain/agreements/settlement-agreement.ts'
import { addDays, type Day } from '#shared/domain/calendar.ts'
import { agreementStateOf } from '../../agreements/agreements-of.ts'
import { offerFactsOf } from '../../agreements/offer-facts.ts'
import { termOfAgreement } from '../../agreements/term-of-agreement.ts'
import type { AgreeableTitle } from '../../agreements/titles-to-agree.ts'
import { created } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput, DecisionContext } from '../command.ts'

type Propose = CommandInput & {
  customerId: string
  receivableIds: string[]
  terms: OfferTerms
  overrideReason: string | null
}

/**
 * Writes an offer down, with its term; nothing is owed otherwise until it is signed (E34). What passes a limit takes an
 * owner and a reason. Refuses what `agreements.propose` refuses.
 */
export const proposeAgreement: Command<Propose, SettlementAgreement> = {
  name: 'agreements.propose',
  permission: 'offerAgreement',
  async decide(context, { customerId, receivableIds, terms, overrideReason, today }) {
    const { state, database, settings, actor } = context
    await state.rows.load(database)
    const { facts, titles } = await offerFactsOf(state, {
      customerId,
      receivableIds,
      on: today,
      role: actor!.role,
    })
    requireNoOther(context, titles, today)
    const offer = buildOffer(facts, terms, settings.calendar)
    if (!offer) throw refusal('offer-impossible', {}, 'terms')
    const override = leaveFor(context, { offer, facts, reason: overrideReason })
    const { term, patches } = await termOfAgreement(context, { customerId, offer, today })
    const agreement: SettlementAgreement = {
      id: context.newId(),
      customerId,
      number: term.number,
      on: today,
      by: actor!.name,
      validUntil: addDays(today, settings.agreementRules.validDays),
      titles: offer.titles.map((title) => ({ ...title, paymentId: null })),
      owed: offer.owed,
      waived: offer.waived,
      interest: offer.interest,
      total: offer.total,
      plan: terms.plan,
      rateBasisPoints: terms.plan === 'linear' ? terms.rateBasisPoints : 0,
      instalments: offer.instalments.map((one) => ({
        ...one,
        means: terms.means,
        receivableId: null,
        orders: [],
      })) as SettlementAgreement['instalments'],
      uncoveredCost: offer.uncoveredCost,
      override,
      renegotiations: facts.renegotiations,
      paperId: term.id,
      signature: null,
      broken: null,
      cancellation: null,
    }
    return {
      patches: [created('agreements', agreement), ...patches],
      details: {
        number: agreement.number,
        amount: agreement.total,
        instalments: agreement.instalments.length,
        titles: titles.length,
        ...(override ? { reason: override.reason } : {}),
      },
      customerIds: [customerId],
      result: agreement,
    }
  },
}

/** Two offers over one title could both be signed. */
function requireNoOther({ state }: DecisionContext, titles: readonly AgreeableTitle[], today: Day): void {
  for (const { receivable, title } of titles) {
    const waiting = state.rows
      .ofCustomer('agreements', receivable.customerId)
      .find(
        (agreement) =>
          agreement.titles.some(({ receivableId }) => receivableId === receivable.id) &&
          agreementStateOf(state, agreement, today) === 'proposed',
      )
    if (waiting)
      throw refusal('agreement-waits', { title: title.label, number: waiting.number }, 'receivableIds')
  }
}

type Judged = { offer: Offer; facts: OfferFacts; reason: string | null }

/** The owner's leave, where the offer needs one. Refuses `offer-not-allowed` with the first limit it passes. */
function leaveFor(
  { actor }: DecisionContext,
  { offer, facts, reason }: Judged,
): SettlementAgreement['override'] {
  const breaches = breachesOf(offer, facts)
  const [breach] = breaches
  if (!breach) return null
  const final = breaches.find(isFinal)
  if (final || reason === null || !roleMay(actor!.role, 'writeOff'))
    throw refusal('offer-not-allowed', { ...(final ?? breach) }, 'terms')
  return { by: actor!.name, reason }
}
