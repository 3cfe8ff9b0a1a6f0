import type { OrderUnderDecision } from '#shared/domain/decision-case.ts'
import type { CreditFacts } from '#shared/domain/credit-facts.ts'
import { day } from '#shared/domain/calendar.ts'
import { centavos, ZERO } from '#shared/domain/money.ts'
import type { OrderDetails, OrderItem } from '#shared/domain/order.ts'
import type { OrderMoney } from '#shared/domain/order-money.ts'
import { DEFAULT_PAYMENT_POLICIES } from '#shared/domain/payment-policy.ts'
import type { Service } from '#shared/domain/service.ts'
import { uuidOf } from './build.ts'
import { creditFacts, TODAY } from './credit-facts.ts'

const [a, b, c, d] = DEFAULT_PAYMENT_POLICIES
export const POLICIES = { a: a!, b: b!, c: c!, d: d! }
export const NOTHING_IN: OrderMoney = { received: ZERO, chequesInHand: ZERO, billed: ZERO }

/** R$ 800,00 at the standard table, R$ 300,00 of cost. */
export const CROWN: Service = {
  id: uuidOf(8, 1),
  code: 'CZI',
  name: 'Coroa de zircônia',
  cost: centavos(30_000),
  prices: { full: centavos(90_000), standard: centavos(80_000), vip: centavos(70_000) },
  stages: [{ name: 'Enceramento', critical: false }],
  productionDays: 5,
  active: true,
}

export function orderItem(given: Partial<OrderItem> = {}): OrderItem {
  return {
    id: uuidOf(6, 1),
    serviceId: CROWN.id,
    description: CROWN.name,
    specification: '',
    quantity: 1,
    unitPrice: CROWN.prices.standard,
    unitCost: CROWN.cost,
    priceTable: 'standard',
    stages: CROWN.stages,
    ...given,
  }
}

/** A crown on the month's closing. */
export function detailsOf(given: Partial<OrderDetails> = {}): OrderDetails {
  return {
    customerId: uuidOf(1, 1),
    patientCode: 'P-102',
    on: TODAY,
    promisedOn: null,
    items: [orderItem()],
    discount: ZERO,
    policy: POLICIES.c,
    chequePlan: [],
    remake: null,
    note: '',
    ...given,
  }
}

/** A new order of a crown at the door, nobody having paid anything. */
export function newOrder(
  details: Partial<OrderDetails> = {},
  given: Partial<OrderUnderDecision> = {},
): OrderUnderDecision {
  return {
    details: detailsOf(details),
    money: NOTHING_IN,
    checkpoint: 'order',
    before: null,
    orderId: null,
    criticalStage: false,
    services: [CROWN],
    remakeOrigin: details.remake ? true : null,
    ...given,
  }
}

/** Money that came in on titles, in centavos. */
export function paid(amount: number, chequesInHand = 0): OrderMoney {
  return { received: centavos(amount), billed: centavos(amount), chequesInHand: centavos(chequesInHand) }
}

/** Facts of a customer whom nothing speaks against: approved, consulted, confirmed, R$ 1.000,00 of limit and policy C. */
export function fairFacts(given: Partial<CreditFacts> = {}, profile: Partial<CreditFacts['profile']> = {}) {
  const facts = creditFacts(given)
  return {
    ...facts,
    registration: { ...facts.registration, contactConfirmedOn: TODAY, ...given.registration },
    bureau:
      given.bureau === undefined
        ? {
            bureau: 'serasa' as const,
            on: day('2026-11-01'),
            restricted: false,
            restrictions: 0,
            restrictedAmount: ZERO,
            score: 700,
            newRestriction: false,
          }
        : given.bureau,
    profile: { ...facts.profile, limit: centavos(100_000), paymentPolicyId: 'c', ...profile },
  }
}
