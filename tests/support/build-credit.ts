import { day } from '#shared/domain/calendar.ts'
import { centavos, ZERO } from '#shared/domain/money.ts'
import type { Order } from '#shared/domain/order.ts'
import { DEFAULT_PAYMENT_POLICIES } from '#shared/domain/payment-policy.ts'
import type { Registration } from '#shared/domain/registration.ts'
import { emptyRegistration } from '#shared/domain/registration-draft.ts'
import { uuidOf } from './build.ts'

let ordersBuilt = 0

/** An order of one crown, R$ 800,00 with R$ 300,00 of cost, agreed on the month's closing and begun. */
export function buildOrder(overrides: Partial<Order> = {}): Order {
  const number = overrides.number ?? ++ordersBuilt
  return {
    id: uuidOf(5, number),
    number,
    customerId: uuidOf(1, 1),
    patientCode: null,
    on: day('2026-11-02'),
    createdOn: overrides.on ?? day('2026-11-02'),
    promisedOn: null,
    items: [
      {
        id: uuidOf(6, number),
        serviceId: null,
        description: 'Coroa de zircônia',
        specification: '',
        quantity: 1,
        unitPrice: centavos(80_000),
        unitCost: centavos(30_000),
        priceTable: null,
        stages: [{ name: 'Enceramento', critical: false }],
      },
    ],
    discount: ZERO,
    policy: DEFAULT_PAYMENT_POLICIES[2]!,
    chequePlan: [],
    remake: null,
    note: '',
    stageLog: [{ stage: 'Enceramento', on: day('2026-11-03'), by: 'Célia' }],
    readyOn: null,
    deliveries: [],
    receivableIds: [],
    decisionId: uuidOf(7, number),
    verdict: 'approve',
    cancellation: null,
    fromOrderId: null,
    ...overrides,
  }
}

/** An approved registration that nothing else is known of. */
export function buildRegistration(
  overrides: Partial<Registration> & Pick<Registration, 'customerId'>,
): Registration {
  return { ...emptyRegistration(overrides.customerId), status: 'approved', ...overrides }
}
