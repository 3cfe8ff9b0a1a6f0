import type { OrderSheet } from '#shared/contracts/printables.ts'
import { addDays } from '#shared/domain/calendar.ts'
import { DEFAULT_CREDIT_POLICY } from '#shared/domain/credit-policy.ts'
import type { DecisionReason, KeptDecision } from '#shared/domain/decision.ts'
import { unsignedCentavosSchema, ZERO } from '#shared/domain/money.ts'
import type { Order, OrderItem } from '#shared/domain/order.ts'
import { phaseOf, totalsOf } from '#shared/domain/order-money.ts'
import { DEFAULT_PAYMENT_POLICIES } from '#shared/domain/payment-policy.ts'
import { creditStanding } from '#shared/domain/standing-of-credit.ts'
import { buildLaboratory, uuidOf } from '#tests/support/build.ts'
import { creditFacts, TODAY } from '#tests/support/credit-facts.ts'

const amount = (centavos: number) => unsignedCentavosSchema.parse(centavos)
export const STAGES = [
  { name: 'Modelo de gesso', critical: false },
  { name: 'Escaneamento e desenho', critical: false },
  { name: 'Fresagem', critical: true },
  { name: 'Sinterização', critical: true },
  { name: 'Acabamento', critical: false },
]

export function buildOrderItem(index: number, overrides: Partial<OrderItem> = {}): OrderItem {
  return {
    id: uuidOf(7, index),
    serviceId: null,
    description: ['Coroa de zircônia sobre implante', 'Faceta em dissilicato', 'Protocolo superior'][
      index % 3
    ]!,
    specification: `1${(index % 8) + 1} · A2 · ombro 1 mm`,
    quantity: 1 + (index % 3),
    unitPrice: amount(98_765),
    unitCost: amount(43_210),
    priceTable: 'standard',
    stages: STAGES,
    ...overrides,
  }
}

export function buildOrder(overrides: Partial<Order> = {}): Order {
  return {
    id: uuidOf(6, 1),
    customerId: uuidOf(1, 17),
    patientCode: 'P-0421',
    on: addDays(TODAY, -6),
    promisedOn: addDays(TODAY, 5),
    items: [buildOrderItem(0), buildOrderItem(1)],
    discount: ZERO,
    policy: DEFAULT_PAYMENT_POLICIES[1]!,
    chequePlan: [],
    remake: null,
    note: 'Moldeira devolvida com a caixa.',
    number: 1284,
    createdOn: addDays(TODAY, -6),
    stageLog: [
      { stage: STAGES[0]!.name, on: addDays(TODAY, -4), by: 'Bruno Reis' },
      { stage: STAGES[1]!.name, on: addDays(TODAY, -2), by: 'Lia Prado' },
    ],
    readyOn: null,
    deliveries: [],
    receivableIds: [],
    decisionId: uuidOf(8, 1),
    verdict: 'approve',
    cancellation: null,
    fromOrderId: null,
    ...overrides,
  }
}

export function buildReason(
  code: DecisionReason['code'],
  overrides: Partial<DecisionReason> = {},
): DecisionReason {
  return { code, weight: 'refuse', values: { amount: 183_000, days: 12 }, by: null, ...overrides }
}

export function buildDecision(order: Order, reasons: DecisionReason[] = []): KeptDecision {
  const facts = creditFacts()
  const { score, limit, priceTable } = creditStanding(facts, DEFAULT_CREDIT_POLICY)
  const totals = totalsOf(order)
  return {
    id: order.decisionId,
    orderId: order.id,
    orderNumber: order.number,
    customerId: order.customerId,
    on: TODAY,
    at: '2026-11-22T14:05:00.000Z',
    by: 'Carla Dias',
    checkpoint: 'production',
    trigger: 'stage',
    policyVersion: 3,
    facts,
    decision: {
      verdict: reasons.some(({ weight }) => weight === 'refuse') ? 'refuse' : 'approve',
      reasons,
      totals,
      cover: {
        total: totals.total,
        cost: totals.cost,
        received: ZERO,
        chequesInHand: ZERO,
        uncoveredCost: totals.cost,
        unearnedProfit: amount(Math.max(0, totals.profit)),
        requiredEntry: ZERO,
        missingEntry: ZERO,
      },
      score,
      limit,
      exposureAfter: ZERO,
      offered: [],
      priceTable,
    },
  }
}

/** The sheet of an order in its second stage; held when there are reasons. */
export function buildOrderSheet(
  { order = buildOrder(), customerName = 'Ana Souza' } = {},
  reasons: DecisionReason[] = [],
): OrderSheet {
  const begun = new Set(order.stageLog.map(({ stage }) => stage))
  const stages = [
    ...new Map(order.items.flatMap((item) => item.stages).map((stage) => [stage.name, stage])).values(),
  ]
  return {
    kind: 'order-sheet',
    laboratory: buildLaboratory(),
    on: TODAY,
    held: reasons.length > 0,
    view: {
      order,
      customerName,
      phase: phaseOf(order),
      decision: buildDecision(order, reasons),
      cheques: [],
      payments: [],
      forgiven: ZERO,
      unbilled: ZERO,
      stages,
      nextStage: stages.find(({ name }) => !begun.has(name))?.name ?? null,
    },
  }
}
