import { stillPayable } from './cost-cover.ts'
import { type ChequePlanFault, chequePlanFault } from './cheque-series.ts'
import type { Benefit } from './credit-policy.ts'
import { customerPrice } from './customer-price.ts'
import { condition, type DecisionCase, type Gate, note, refuse } from './decision-case.ts'
import type { DecisionReason } from './decision.ts'
import { centavos } from './money.ts'
import type { OrderItem } from './order.ts'
import { isOffered, sellsOnTerm } from './payment-policies.ts'

/**
 * The policy must be one that class, list and benefits offer, with the house's terms (E16–E19, E22). Who is on his way back
 * is told the stage he is in, and held to what it allows (E21).
 */
export const policyGate: Gate = ({ details, offered, checkpoint, asksForMore, facts }) => {
  if (checkpoint !== 'order') return []
  const missed = asksForMore && !isOffered(details.policy, offered)
  const names = { policy: details.policy.name, offered: offered.map(({ name }) => name).join(' · ') }
  const { recovery } = facts
  if (recovery && recovery.stage !== 'normal')
    return [(missed ? refuse : note)('recovery-stage', { ...names, ...recovery })]
  return missed ? [refuse('policy-not-offered', names)] : []
}

/** Cost first (E20): never sold below it, and discounts come out of the profit only. Of a remake the customer pays his share. */
export const costGate: Gate = ({ details, totals, checkpoint, remakeOrigin }) => {
  if (checkpoint !== 'order') return []
  if (details.remake && !remakeOrigin) return [refuse('remake-without-origin')]
  // What the catalogue does not cost must be said to cost something, or nothing would be left to cover.
  const free = details.items.find(({ serviceId, unitCost }) => serviceId === null && unitCost === 0)
  if (free) return [refuse('cost-missing', { item: free.description })]
  if (totals.gross < totals.cost) return [refuse('below-cost', { loss: totals.cost - totals.gross })]
  const most = totals.gross - totals.cost
  if (totals.discount > most) return [refuse('discount-eats-cost', { most, loss: totals.discount - most })]
  return []
}

/** The table of the day (E23): nobody buys below it but at a price agreed with him, and who lost it is told why. */
export const priceGate: Gate = (given) => {
  const { details, standing, checkpoint } = given
  if (checkpoint !== 'order') return []
  const cheap = details.items.filter((item) => isBelowTable(given, item))
  const reasons: DecisionReason[] = cheap.map((item) =>
    refuse('price-below-table', {
      item: item.description,
      price: item.unitPrice,
      table: standing.priceTable,
      least: leastPrice(given, item) ?? 0,
    }),
  )
  for (const { benefit, trigger, values } of standing.lost) {
    const told = { ...values, benefit, trigger }
    if (benefit === 'discount' && details.discount > 0 && given.asksForMore)
      reasons.push(refuse('benefit-lost', told))
    else if (wouldHave(given, benefit)) reasons.push(note('benefit-lost', told))
  }
  if (standing.priceTable === 'full')
    reasons.push(note('price-table', { table: 'full', days: given.facts.behaviour.worstDaysLate }))
  return reasons
}

/** Whether the customer would buy otherwise with a benefit he lost: only then it is worth telling (E22). */
function wouldHave({ details, standing, facts }: DecisionCase, benefit: Benefit): boolean {
  if (benefit === 'vip-prices') return standing.vip.member
  if (benefit === 'agreed-prices')
    return details.items.some(
      ({ serviceId }) => serviceId !== null && facts.profile.agreedPrices[serviceId] !== undefined,
    )
  return benefit === 'term' && sellsOnTerm(details.policy)
}

/** The least a piece of a service may be sold for to this customer today, in centavos; null outside the catalogue. */
function leastPrice({ services, facts, standing }: DecisionCase, { serviceId }: OrderItem): number | null {
  const service = services.find(({ id }) => id === serviceId)
  if (!service) return null
  return customerPrice(service, standing, facts.profile).price
}

function isBelowTable(given: DecisionCase, item: OrderItem): boolean {
  const least = leastPrice(given, item)
  if (least === null || item.unitPrice >= least) return false
  // A price that passed stays: the catalogue may rise and the customer may fall behind afterwards.
  const { before, details } = given
  if (!before || before.verdict === 'refuse' || before.customerId !== details.customerId) return true
  const agreed = before.items.find(({ id }) => id === item.id)
  return !(
    agreed &&
    agreed.serviceId === item.serviceId &&
    agreed.unitPrice <= item.unitPrice &&
    agreed.quantity >= item.quantity
  )
}

/** What must come in before production, and before delivery where the rest is paid then (E16, E17). */
export const moneyGate: Gate = ({ details, cover, checkpoint }) => {
  const reasons: DecisionReason[] = []
  if (cover.missingEntry > 0) {
    const values = { missing: cover.missingEntry, entry: cover.requiredEntry, received: cover.received }
    reasons.push(
      checkpoint === 'order'
        ? condition('entry-missing', 'production', values)
        : refuse('entry-missing', values),
    )
  }
  const balance = stillPayable(cover)
  const due = details.policy.rest === 'on-delivery' ? balance - cover.missingEntry : 0
  if (due > 0) {
    const values = { missing: balance, received: cover.received }
    reasons.push(
      checkpoint === 'delivery'
        ? refuse('balance-missing', values)
        : condition('balance-missing', 'delivery', values),
    )
  }
  return reasons
}

/** Cheques never increase, the first covers the cost, and they are in hand before production (E19). */
export const chequeGate: Gate = ({ details, cover, checkpoint }) => {
  if (details.policy.rest !== 'cheques') return []
  const amount = centavos(cover.total - cover.requiredEntry)
  const fault = checkpoint === 'order' ? faultOf(details, amount, cover.cost - cover.requiredEntry) : null
  if (fault) return [refuse('cheque-plan-invalid', { fault })]
  const missing = stillPayable(cover) - cover.chequesInHand - cover.missingEntry
  if (missing <= 0) return []
  return [
    checkpoint === 'order'
      ? condition('cheques-missing', 'production', { missing })
      : refuse('cheques-missing', { missing }),
  ]
}

function faultOf(
  { chequePlan, policy, on }: DecisionCase['details'],
  amount: ReturnType<typeof centavos>,
  uncovered: number,
): ChequePlanFault | null {
  return chequePlanFault(chequePlan, {
    amount,
    uncoveredCost: centavos(Math.max(0, uncovered)),
    maxCheques: policy.maxCheques,
    orderedOn: on,
  })
}
