import type { CreditFacts } from '#shared/domain/credit-facts.ts'
import { type CreditPolicy, DEFAULT_CREDIT_POLICY } from '#shared/domain/credit-policy.ts'
import { requiredEntry } from '#shared/domain/cost-cover.ts'
import type { OrderDecision } from '#shared/domain/decision.ts'
import { centavos, ZERO } from '#shared/domain/money.ts'
import type { Order, OrderDetails } from '#shared/domain/order.ts'
import { decideOrder } from '#shared/domain/order-decision.ts'
import { orderExposure } from '#shared/domain/order-exposure.ts'
import { totalsOf } from '#shared/domain/order-money.ts'
import { buildOrder } from './build-credit.ts'
import { uuidOf } from './build.ts'
import { CROWN, paid } from './order-case.ts'
import { TODAY } from './credit-facts.ts'

/** An order in the house, what came in on it, and whether it stands at the door let pass. */
export interface Held {
  order: Order
  received: number
}

/**
 * A small house, in memory: it keeps orders as the store does, asks the same decision, and has no other rule. What a
 * person may do to its orders without leave is its methods.
 */
export class OrderHouse {
  readonly orders = new Map<string, Held>()
  #made = 0

  readonly #customers: ReadonlyMap<string, CreditFacts>
  readonly #policy: CreditPolicy

  constructor(customers: ReadonlyMap<string, CreditFacts>, policy = DEFAULT_CREDIT_POLICY) {
    this.#customers = customers
    this.#policy = policy
  }

  create(details: OrderDetails): string {
    const number = ++this.#made
    const draft = buildOrder({ ...details, id: uuidOf(5, number), number, stageLog: [], verdict: 'refuse' })
    this.#atDoor({ order: draft, received: 0 }, null)
    return draft.id
  }

  edit(id: string, change: Partial<OrderDetails>): void {
    const held = this.#open(id)
    if (!held || (change.customerId !== undefined && held.received > 0)) return
    this.#atDoor({ ...held, order: { ...held.order, ...change } }, held.order)
  }

  /** The half of an order's pieces becomes an order of its own. */
  split(id: string): void {
    const held = this.#open(id)
    const [item] = held?.order.items ?? []
    if (!held || !item || held.received > 0 || item.quantity < 2) return
    const going = Math.floor(item.quantity / 2)
    const part = (quantity: number) => ({ items: [{ ...item, quantity }], discount: ZERO })
    this.#atDoor({ ...held, order: { ...held.order, ...part(item.quantity - going) } }, null)
    this.create({ ...held.order, ...part(going) })
  }

  cancel(id: string): void {
    const held = this.#open(id)
    if (!held || held.received > 0) return
    this.orders.set(id, {
      ...held,
      order: { ...held.order, cancellation: { on: TODAY, reason: 'Desistiu' } },
    })
  }

  reopen(id: string): void {
    const held = this.orders.get(id)
    if (!held?.order.cancellation) return
    this.#atDoor({ ...held, order: { ...held.order, cancellation: null } }, null)
  }

  receive(id: string, amount: number): void {
    const held = this.#open(id)
    if (!held) return
    const left = Math.max(0, totalsOf(held.order).total - held.received)
    this.orders.set(id, { ...held, received: held.received + Math.min(left, amount) })
  }

  /** Begins production, or goes on with it; answers whether the gate let it. */
  produce(id: string): boolean {
    const held = this.#open(id)
    if (!held) return false
    if (held.order.verdict === 'refuse' && this.#atDoor(held, null).verdict === 'refuse') return false
    const { order, received } = this.orders.get(id)!
    if (this.#ask({ order, received }, order, 'production').verdict === 'refuse') return false
    const begun = { stage: 'Enceramento', on: TODAY, by: 'Célia' }
    this.orders.set(id, { received, order: { ...order, stageLog: [...order.stageLog, begun] } })
    return true
  }

  /** Of the orders of a customer that were let pass, what may be lost or lent by the terms: total less what comes first. */
  lentTo(customerId: string): number {
    let lent = 0
    for (const { order, received } of this.orders.values()) {
      if (order.customerId !== customerId || order.cancellation || order.verdict === 'refuse') continue
      const { rest } = order.policy
      const { total, cost } = totalsOf(order)
      const first = Math.max(received, requiredEntry(order))
      if (rest === 'monthly-closing' || rest === 'cheques') lent += Math.max(0, total - first)
      if (rest === 'on-delivery') lent += Math.max(0, Math.min(total, cost) - first)
    }
    return lent
  }

  #open(id: string): Held | null {
    const held = this.orders.get(id)
    return held && !held.order.cancellation ? held : null
  }

  #atDoor(held: Held, before: Order | null): OrderDecision {
    const decision = this.#ask(held, before?.verdict === 'refuse' ? null : before, 'order')
    this.orders.set(held.order.id, { ...held, order: { ...held.order, verdict: decision.verdict } })
    return decision
  }

  #ask({ order, received }: Held, before: Order | null, checkpoint: 'order' | 'production'): OrderDecision {
    return decideOrder(this.#factsWithout(order), this.#policy, {
      details: order,
      money: paid(received),
      checkpoint,
      before,
      orderId: order.id,
      criticalStage: false,
      services: [CROWN],
      remakeOrigin: order.remake ? false : null,
    })
  }

  #factsWithout({ id, customerId }: Order): CreditFacts {
    const facts = this.#customers.get(customerId)!
    let committed = 0
    for (const other of this.orders.values()) {
      if (other.order.id === id || other.order.customerId !== customerId || other.order.cancellation) continue
      committed += orderExposure(other.order, paid(other.received)).committed
    }
    const { exposure } = facts
    return {
      ...facts,
      exposure: {
        ...exposure,
        committed: centavos(committed),
        total: centavos(exposure.total + committed),
      },
    }
  }
}
