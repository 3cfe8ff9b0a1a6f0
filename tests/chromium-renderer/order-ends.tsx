import type { Role } from '#shared/domain/access.ts'
import { DEFAULT_BANK_CALENDAR, day } from '#shared/domain/calendar.ts'
import { DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import type { CreditFacts } from '#shared/domain/credit-facts.ts'
import { DEFAULT_CREDIT_POLICY } from '#shared/domain/credit-policy.ts'
import { emptyProfile } from '#shared/domain/credit-profile-draft.ts'
import type { KeptDecision, OrderDecision } from '#shared/domain/decision.ts'
import { positiveCentavosSchema, unsignedCentavosSchema, ZERO } from '#shared/domain/money.ts'
import type { OrderDetails } from '#shared/domain/order.ts'
import type { OrderMoney } from '#shared/domain/order-money.ts'
import { decideOrder } from '#shared/domain/order-decision.ts'
import type { OrderView } from '#shared/contracts/orders.ts'
import type { Service } from '#shared/domain/service.ts'
import { stagesOf } from '#shared/domain/stages.ts'
import { creditStanding } from '#shared/domain/standing-of-credit.ts'
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { buildCustomer, buildLaboratory, uuidOf } from '#tests/support/build.ts'
import { creditFacts } from '#tests/support/credit-facts.ts'
import { connectFakes, ends, signedInAs } from './fake-ends.ts'

export const TODAY = day('2026-11-22')
export const ANA = buildCustomer({ number: 1, name: 'Ana Souza' })
const price = (reais: number) => positiveCentavosSchema.parse(reais * 100)

export const CROWN: Service = {
  id: uuidOf(7, 1),
  code: 'ZR1',
  name: 'Coroa de zircônia',
  cost: unsignedCentavosSchema.parse(31_200),
  prices: { full: price(900), standard: price(800), vip: price(740) },
  stages: [
    { name: 'Modelo', critical: false },
    { name: 'Acabamento', critical: false },
  ],
  productionDays: 5,
  active: true,
}

/** Facts that let an order through on credit: nothing overdue, consulted today, a limit of R$ 10.000,00. */
export function trusted(given: Partial<CreditFacts> = {}): CreditFacts {
  const profile = { ...emptyProfile(ANA.id), limit: unsignedCentavosSchema.parse(1_000_000) }
  const registration = { ...creditFacts().registration, contactConfirmedOn: TODAY }
  const bureau = {
    bureau: 'serasa',
    on: TODAY,
    restricted: false,
    restrictions: 0,
    restrictedAmount: ZERO,
    score: null,
    newRestriction: false,
  } as const
  return creditFacts({ customerId: ANA.id, profile, registration, bureau, ...given })
}

const NOTHING_IN = { received: ZERO, chequesInHand: ZERO, billed: ZERO }

/** The gate itself, as the store asks it. */
export function decide(
  details: OrderDetails,
  facts: CreditFacts,
  money: OrderMoney = NOTHING_IN,
): OrderDecision {
  return decideOrder(facts, DEFAULT_CREDIT_POLICY, {
    details,
    money,
    checkpoint: 'order',
    before: null,
    orderId: null,
    criticalStage: false,
    services: [CROWN],
    remakeOrigin: null,
  })
}

/** Two crowns for Ana today, paid by a policy of the house. */
export function crowns(policyId: 'a' | 'b' | 'c' | 'd', given: Partial<OrderDetails> = {}): OrderDetails {
  return {
    customerId: ANA.id,
    patientCode: 'P-104',
    on: TODAY,
    promisedOn: null,
    items: [
      {
        id: uuidOf(6, 1),
        serviceId: CROWN.id,
        description: CROWN.name,
        specification: '11, 21',
        quantity: 2,
        unitPrice: CROWN.prices.standard,
        unitCost: CROWN.cost,
        priceTable: 'standard',
        stages: CROWN.stages,
      },
    ],
    discount: ZERO,
    policy: DEFAULT_CREDIT_POLICY.paymentPolicies.find(({ id }) => id === policyId)!,
    chequePlan: [],
    remake: null,
    note: '',
    ...given,
  }
}

/** An order as the store would keep it. */
export function viewOf(details: OrderDetails, facts: CreditFacts): OrderView {
  const decision = decide(details, facts)
  const id = uuidOf(8, 1)
  const kept: KeptDecision = {
    id: uuidOf(8, 2),
    orderId: id,
    orderNumber: 1,
    customerId: details.customerId,
    on: TODAY,
    at: '2026-11-22T12:00:00.000Z',
    by: 'Marta Lima',
    checkpoint: 'order',
    trigger: 'save',
    policyVersion: 0,
    facts,
    decision,
  }
  return {
    order: {
      ...details,
      id,
      number: 1,
      createdOn: TODAY,
      stageLog: [],
      readyOn: null,
      deliveries: [],
      receivableIds: [],
      decisionId: kept.id,
      verdict: decision.verdict,
      cancellation: null,
      fromOrderId: null,
    },
    customerName: ANA.name,
    phase: 'registered',
    decision: kept,
    cheques: [],
    payments: [],
    stages: stagesOf(details.items),
    forgiven: ZERO,
    unbilled: decision.totals.total,
    nextStage: 'Modelo',
  }
}

type Fakes = {
  facts?: CreditFacts
  role?: Role
  /** What the assessment waits for before it answers. */
  assess?: (details: OrderDetails) => Promise<OrderDecision>
  onSave?: (input: unknown) => void
  orders?: Record<string, unknown>
}

/** A store with one customer and one service, whose answers come from the domain. */
export function connectOrders({
  facts = trusted(),
  role = 'owner',
  assess,
  onSave,
  orders,
}: Fakes = {}): void {
  const { store } = ends
  const policy = DEFAULT_CREDIT_POLICY
  const standing = creditStanding(facts, policy)
  const balance = {
    outstanding: ZERO,
    overdue: ZERO,
    charges: ZERO,
    openTitles: 0,
    overdueTitles: 0,
    worstDaysLate: 0,
  }
  connectFakes({
    store: {
      ...signedInAs(role),
      settings: {
        get: store.settings.get.handler(() => ({
          laboratory: buildLaboratory(),
          terms: DEFAULT_CHARGE_TERMS,
          calendar: DEFAULT_BANK_CALENDAR,
          checklists: { dentist: [], clinic: [], laboratory: [], consumer: [] },
          credit: { version: 0, publishedOn: null, by: '', note: '', policy },
        })),
      },
      customers: {
        list: store.customers.list.handler(() => ({ rows: [{ ...ANA, balance }], total: 1 })),
      },
      services: { list: store.services.list.handler(() => [CROWN]) },
      credit: {
        standing: store.credit.standing.handler(() => ({
          facts,
          standing,
          profile: facts.profile,
          policyVersion: 0,
        })),
        releases: { ofCustomer: store.credit.releases.ofCustomer.handler(() => []) },
      },
      orders: {
        list: store.orders.list.handler(() => ({ rows: [], total: 0 })),
        decisions: store.orders.decisions.handler(() => []),
        quote: store.orders.quote.handler(() => ({
          item: {
            serviceId: CROWN.id,
            description: CROWN.name,
            unitPrice: CROWN.prices[standing.priceTable],
            unitCost: CROWN.cost,
            priceTable: standing.priceTable,
            stages: CROWN.stages,
          },
          table: standing.priceTable,
          agreed: false,
        })),
        assess: store.orders.assess.handler(({ input }) =>
          assess ? assess(input.details) : decide(input.details, facts),
        ),
        save: store.orders.save.handler(({ input }) => {
          onSave?.(input)
          return viewOf(input.details, facts)
        }),
        ...orders,
      },
    },
  })
}

/** A piece on a page of its own: the buttons of the card lead to other pages. */
export function onPage(children: ReactNode) {
  const rootRoute = createRootRoute({ component: () => <>{children}</> })
  const router = createRouter({ routeTree: rootRoute, history: createMemoryHistory() })
  return <RouterProvider router={router as never} />
}
