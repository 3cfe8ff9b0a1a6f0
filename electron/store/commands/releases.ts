import type { Attachment } from '#shared/domain/attachment.ts'
import { addDays, type Day } from '#shared/domain/calendar.ts'
import type { CreditFacts } from '#shared/domain/credit-facts.ts'
import type { Release } from '#shared/domain/credit-profile.ts'
import { creditStanding } from '#shared/domain/standing-of-credit.ts'
import type { DecisionReasonCode } from '#shared/domain/decision.ts'
import { centavos, LARGEST_AMOUNT } from '#shared/domain/money.ts'
import type { Order } from '#shared/domain/order.ts'
import { totalsOf } from '#shared/domain/order-money.ts'
import { liftableReasons, trustReasons } from '#shared/domain/releases.ts'
import { gatherFacts } from '../credit/gather-facts.ts'
import { decideAgain, goesOn, isHeld } from '../orders/decide-again.ts'
import { created, replaced } from '../patches.ts'
import { refusal } from '../refuse.ts'
import type { Command, CommandInput, Decision, DecisionContext } from './command.ts'
import { openOrder } from './orders/open-order.ts'

type Grounds = { reason: string; attachments: Attachment[] }
type Override = CommandInput & Grounds & { orderId: string; codes: DecisionReasonCode[]; until: Day }

/**
 * Lets an order pass reasons that a role may lift, up to its amount and until a day. Refuses `order-unknown`,
 * `order-closed`, `not-liftable`, `proof-missing`, `ends-in-past`, and `release-too-long` with the days allowed.
 */
export const overrideOrder: Command<Override, Release> = {
  name: 'credit.override',
  permission: 'releaseOrder',
  async decide(context, { orderId, codes, until, reason, attachments, today }) {
    const order = await openOrder(context, orderId)
    const allowed = liftableReasons(context.actor!.role)
    if (codes.some((code) => !allowed.includes(code))) throw refusal('not-liftable', {}, 'codes')
    const { overrideMaxDays } = context.settings.credit.policy.release
    if (attachments.length === 0) throw refusal('proof-missing', {}, 'attachments')
    if (until < today) throw refusal('ends-in-past', {}, 'until')
    if (until > addDays(today, overrideMaxDays))
      throw refusal('release-too-long', { days: overrideMaxDays }, 'until')
    const { total, cost } = totalsOf(order)
    const release: Release = {
      id: context.newId(),
      kind: 'override',
      customerId: order.customerId,
      orderId,
      codes,
      upTo: total,
      upToCost: cost,
      reason,
      attachments,
      on: today,
      until,
      by: context.actor!.name,
      revocation: null,
    }
    return grant(context, today, release, [order])
  },
}

/**
 * *Liberação em confiança* (complaint 22): lifts delays for a customer's orders, once in so many days, for a few days,
 * with proof. Refuses `customer-unknown`, `nothing-to-release`, `proof-missing`, and `trust-too-soon` with when it was and may be.
 */
export const releaseInTrust: Command<CommandInput & Grounds & { customerId: string }, Release> = {
  name: 'credit.trust',
  permission: 'releaseInTrust',
  async decide(context, { customerId, reason, attachments, today }) {
    const { state, settings } = context
    const facts = await gatherFacts(state, customerId, today)
    const { hold, limit } = creditStanding(facts, settings.credit.policy)
    if (hold === 'none' && limit.state !== 'frozen') throw refusal('nothing-to-release')
    if (attachments.length === 0) throw refusal('proof-missing', {}, 'attachments')
    const { trustDays, trustEveryDays } = settings.credit.policy.release
    const lastOn = facts.lastTrustOn
    if (lastOn !== null && today < addDays(lastOn, trustEveryDays))
      throw refusal('trust-too-soon', { lastOn, nextOn: addDays(lastOn, trustEveryDays) })
    const release: Release = {
      id: context.newId(),
      kind: 'trust',
      customerId,
      orderId: null,
      codes: [...trustReasons],
      upTo: centavos(LARGEST_AMOUNT),
      upToCost: centavos(LARGEST_AMOUNT),
      reason,
      attachments,
      on: today,
      // The day it is given is the first of them.
      until: addDays(today, trustDays - 1),
      by: context.actor!.name,
      revocation: null,
    }
    const held = state.rows.ofCustomer('orders', customerId).filter(isHeld)
    return grant(context, today, release, held)
  },
}

/** Takes a release back: what it let pass and has not gone on is held again. Refuses `release-unknown`. */
export const revokeRelease: Command<CommandInput & { id: string; reason: string }, Release> = {
  name: 'credit.revokeRelease',
  permission: 'releaseOrder',
  async decide(context, { id, reason, today }) {
    const { state, database, actor } = context
    await state.rows.load(database)
    const before = state.rows.all('releases').get(id)
    if (!before || before.revocation) throw refusal('release-unknown')
    const release: Release = { ...before, revocation: { on: today, by: actor!.name, reason } }
    const orders = state.rows
      .ofCustomer('orders', before.customerId)
      .filter((order) => goesOn(order) && (before.orderId === null || before.orderId === order.id))
    const without = (facts: CreditFacts) => ({
      ...facts,
      releases: facts.releases.filter((other) => other.id !== id),
    })
    return {
      patches: [
        replaced('releases', before, release),
        ...(await decideAgain(context, today, orders, { trigger: 'revoke', adjust: without })),
      ],
      details: { kind: release.kind, reason },
      customerIds: [release.customerId],
      result: release,
    }
  },
}

async function grant(
  context: DecisionContext,
  today: Day,
  release: Release,
  orders: readonly Order[],
): Promise<Decision<Release>> {
  const withIt = (facts: CreditFacts) => ({ ...facts, releases: [...facts.releases, release] })
  return {
    patches: [
      created('releases', release),
      ...(await decideAgain(context, today, orders, { trigger: 'release', adjust: withIt })),
    ],
    details: {
      kind: release.kind,
      until: release.until,
      reason: release.reason,
      ...(release.orderId === null ? {} : { order: orders[0]!.number }),
    },
    customerIds: [release.customerId],
    result: release,
  }
}
