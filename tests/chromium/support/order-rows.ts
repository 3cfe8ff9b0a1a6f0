import type { OrderView } from '#shared/contracts/orders.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { ChecklistItem } from '#shared/domain/checklist.ts'
import { customerKinds } from '#shared/domain/customer.ts'
import { ZERO } from '#shared/domain/money.ts'
import type { OrderDetails, OrderItem } from '#shared/domain/order.ts'
import { DEFAULT_PAYMENT_POLICIES } from '#shared/domain/payment-policy.ts'
import type { Service } from '#shared/domain/service.ts'
import { v7 } from 'uuid'
import { customerWith, reais, type TitleHistory } from './credit-rows.ts'
import { command, type ServingStore, servingStore, type StoreClient, TODAY } from './open-store.ts'
import { consultationDetails, evidenceOf } from './registration-rows.ts'

const ITEM: ChecklistItem = {
  id: 'identidade',
  title: 'Documento de identidade',
  hint: '',
  weight: 1,
  mandatory: true,
  validityDays: null,
  evidence: 'any',
}
const [a, b, c, d] = DEFAULT_PAYMENT_POLICIES
export const POLICIES = { a: a!, b: b!, c: c!, d: d! }

export interface OrderLaboratory extends ServingStore {
  /** R$ 800,00 at the standard table, R$ 900,00 at the full one, R$ 300,00 of cost. */
  crown: Service
  /** R$ 150,00 at every table, R$ 60,00 of cost. */
  splint: Service
}

/** A laboratory with a catalogue, whose checklists ask for one paper. */
export async function orderLaboratory(): Promise<OrderLaboratory> {
  const open = await servingStore()
  const { client } = open
  await client.registrations.saveChecklists({
    ...command(),
    checklists: Object.fromEntries(customerKinds.map((kind) => [kind, [ITEM]])) as never,
  })
  const stages = [
    { name: 'Enceramento', critical: false },
    { name: 'Fundição', critical: true },
    { name: 'Acabamento', critical: false },
  ]
  const service = (code: string, cost: number, prices: [full: number, standard: number, vip: number]) =>
    client.services.register({
      ...command(),
      details: {
        code,
        name: `Trabalho ${code}`,
        cost: reais(cost),
        prices: { full: reais(prices[0]), standard: reais(prices[1]), vip: reais(prices[2]) },
        stages: code === 'CZI' ? stages : stages.slice(0, 1),
        productionDays: 5,
        active: true,
      },
    })
  const crown = await service('CZI', 300, [900, 800, 700])
  return { ...open, crown, splint: await service('PLA', 60, [150, 150, 150]) }
}

/** A customer of two years with an approved registration, a consultation of today, R$ 1.000,00 of limit and a policy. */
export async function approvedCustomer(
  client: StoreClient,
  name: string,
  { limit = 1000, policy = 'c', titles = [] as TitleHistory[] } = {},
): Promise<string> {
  const customerId = await customerWith(client, name, titles)
  await client.registrations.putEvidence({ ...command(), customerId, evidence: evidenceOf(ITEM) })
  await client.bureau.record({ ...command(), customerId, details: consultationDetails() })
  await client.analyses.conclude({
    ...command(),
    customerId,
    outcome: 'approved',
    grantedLimit: reais(limit),
    paymentPolicyId: policy,
    note: 'Boas referências',
    attachments: [],
  })
  return customerId
}

/** An item of the catalogue as the form sends it, at the standard table. */
export function itemOf(service: Service, given: Partial<OrderItem> = {}): OrderItem {
  return {
    id: v7(),
    serviceId: service.id,
    description: service.name,
    specification: '11 · A2',
    quantity: 1,
    unitPrice: service.prices.standard,
    unitCost: service.cost,
    priceTable: 'standard',
    stages: service.stages,
    ...given,
  }
}

/** What the form says of an order that is paid in the month's closing. */
export function orderDetails(
  customerId: string,
  items: OrderItem[],
  given: Partial<OrderDetails> = {},
): OrderDetails {
  return {
    customerId,
    patientCode: 'P-102',
    on: TODAY,
    promisedOn: null,
    items,
    discount: ZERO,
    policy: POLICIES.c,
    chequePlan: [],
    remake: null,
    note: '',
    ...given,
  }
}

export function saveNew(client: StoreClient, details: OrderDetails, today: Day = TODAY) {
  return client.orders.save({
    ...command(today),
    id: null,
    seenDecisionId: null,
    fromOrderId: null,
    details,
  })
}

/** Saves an order again with some of it changed, as a form that was opened just now. */
export async function saveAgain(
  client: StoreClient,
  id: string,
  change: Partial<OrderDetails>,
  today: Day = TODAY,
): Promise<OrderView> {
  const { order } = await client.orders.get({ id })
  const { customerId, patientCode, on, promisedOn, items, discount, policy, chequePlan, remake, note } = order
  return client.orders.save({
    ...command(today),
    id,
    seenDecisionId: order.decisionId,
    fromOrderId: null,
    details: {
      customerId,
      patientCode,
      on,
      promisedOn,
      items,
      discount,
      policy,
      chequePlan,
      remake,
      note,
      ...change,
    },
  })
}

/** Receives money on an order, in reais. */
export function receiveOn(client: StoreClient, id: string, amount: number, today: Day = TODAY) {
  const money = { paidOn: today, amount: reais(amount), means: 'pix' as const, note: '' }
  return client.orders.receive({ ...command(today), id, ...money })
}

/** Begins the next stage of an order. */
export async function advance(client: StoreClient, id: string, today: Day = TODAY) {
  const { nextStage } = await client.orders.get({ id })
  return client.orders.advance({ ...command(today), id, stage: nextStage! })
}

/** Takes an order through all its stages to the end of production; fails where the gate holds it. */
export async function produce(client: StoreClient, id: string): Promise<void> {
  for (;;) {
    const { nextStage } = await client.orders.get({ id })
    const { done } =
      nextStage === null
        ? await client.orders.finish({ ...command(), id })
        : await client.orders.advance({ ...command(), id, stage: nextStage })
    if (!done) throw new Error(`held before ${nextStage ?? 'the end'}`)
    if (nextStage === null) return
  }
}

/** Hands everything over. */
export async function deliver(client: StoreClient, id: string, today: Day = TODAY) {
  const { order } = await client.orders.get({ id })
  const quantities = Object.fromEntries(order.items.map((item) => [item.id, item.quantity]))
  return client.orders.deliver({ ...command(today), id, quantities, receivedBy: 'Recepção' })
}

/** The reasons of a decision that stop or ask for something, by code. */
export function stopping({ decision }: Pick<OrderView, 'decision'>): string[] {
  return decision.decision.reasons
    .filter(({ weight }) => weight === 'refuse' || weight === 'condition')
    .map(({ code, weight }) => (weight === 'refuse' ? code : `${code}?`))
}
