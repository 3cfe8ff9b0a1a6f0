import type { CreditFacts } from './credit-facts.ts'
import type { Checkpoint, CreditPolicy } from './credit-policy.ts'
import type { CreditStanding } from './credit-standing.ts'
import type { DecisionReason, DecisionReasonCode } from './decision.ts'
import type { Centavos } from './money.ts'
import type { CostCover, Order, OrderDetails, OrderTotals } from './order.ts'
import type { OrderMoney } from './order-money.ts'
import type { PaymentPolicy } from './payment-policy.ts'
import type { Service } from './service.ts'

/** What is being decided about: an order as it would be, at a point of its way. */
export type OrderUnderDecision = {
  details: OrderDetails
  money: OrderMoney
  checkpoint: Checkpoint
  /** The order as it stands; null for a new one, and for one that has to be decided about as if it were. */
  before: Order | null
  /** Its id, when it has one: releases are given for it. */
  orderId: string | null
  /** Whether the stage to begin may not stop without losing the work (X2). */
  criticalStage: boolean
  /** The catalogue's services of its items. */
  services: readonly Service[]
  /** Whether the order a remake repeats is there and the same customer's; null when it is no remake. */
  remakeOrigin: boolean | null
}

/** All that the gates look at: gathered and worked out once. */
export type DecisionCase = OrderUnderDecision & {
  facts: CreditFacts
  policy: CreditPolicy
  standing: CreditStanding
  totals: OrderTotals
  cover: CostCover
  offered: readonly PaymentPolicy[]
  /** What the policy leaves at risk once its entry is in, in centavos. */
  creditLeft: Centavos
  /** Exposure with this order in it, in centavos. */
  exposureAfter: Centavos
  /** False for a change that asks for nothing more than what was let pass: then only what is still to come in counts. */
  asksForMore: boolean
}

/** A gate: looks at a case, and says what speaks against it. */
export type Gate = (given: DecisionCase) => DecisionReason[]

type Values = DecisionReason['values']

export const refuse = (code: DecisionReasonCode, values: Values = {}): DecisionReason => ({
  code,
  weight: 'refuse',
  values,
  by: null,
})
export const warn = (code: DecisionReasonCode, values: Values = {}): DecisionReason => ({
  code,
  weight: 'warn',
  values,
  by: null,
})
export const note = (code: DecisionReasonCode, values: Values = {}): DecisionReason => ({
  code,
  weight: 'note',
  values,
  by: null,
})
export const condition = (code: DecisionReasonCode, by: Checkpoint, values: Values = {}): DecisionReason => ({
  code,
  weight: 'condition',
  values,
  by,
})
