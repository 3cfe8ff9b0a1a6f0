import { daySchema } from '#shared/domain/calendar.ts'
import { chequeSchema } from '#shared/domain/cheque-plan.ts'
import { keptDecisionSchema, orderDecisionSchema } from '#shared/domain/decision.ts'
import { positiveCentavosSchema, unsignedCentavosSchema } from '#shared/domain/money.ts'
import {
  deliverySchema,
  orderDetailsSchema,
  orderItemSchema,
  orderPhases,
  orderSchema,
} from '#shared/domain/order.ts'
import { cashMeans, paymentSchema } from '#shared/domain/payment.ts'
import { priceTables } from '#shared/domain/service.ts'
import { z } from 'zod'
import { commandSchema, pageSchema, reasonSchema } from './common.ts'
import { call } from './refusal.ts'

export const orderRowSchema = z.object({
  id: z.uuid(),
  number: z.int(),
  customerId: z.uuid(),
  customerName: z.string(),
  patientCode: z.string().nullable(),
  on: daySchema,
  promisedOn: daySchema.nullable(),
  phase: z.enum(orderPhases),
  /** The last stage begun, for who asks where the work is. */
  stage: z.string().nullable(),
  verdict: orderSchema.shape.verdict,
  total: unsignedCentavosSchema,
  received: unsignedCentavosSchema,
  /** Of its titles, what an agreement waived: nobody pays it any more. */
  forgiven: unsignedCentavosSchema,
  /** Cost that is still to come in. */
  uncoveredCost: unsignedCentavosSchema,
})
export type OrderRow = z.infer<typeof orderRowSchema>

export const orderViewSchema = z.object({
  order: orderSchema,
  customerName: z.string(),
  phase: z.enum(orderPhases),
  decision: keptDecisionSchema,
  cheques: z.array(chequeSchema),
  /** Money received on it, newest last, reversed ones included. */
  payments: z.array(
    paymentSchema.extend({
      /** The whole payment, in centavos, when its title bills other orders too: `amount` is this order's part. */
      partOf: positiveCentavosSchema.optional(),
    }),
  ),
  /** What of the total is in no title nor cheque yet, in centavos: to be received or billed. */
  unbilled: unsignedCentavosSchema,
  /** Of its titles, what an agreement waived, in centavos. */
  forgiven: unsignedCentavosSchema,
  /** Names of all stages in order; the next to begin, null after the last. */
  stages: z.array(z.object({ name: z.string(), critical: z.boolean() })),
  nextStage: z.string().nullable(),
})
export type OrderView = z.infer<typeof orderViewSchema>

const ofOrder = commandSchema.extend({ id: z.uuid() })
/** What a step answers: `done` is false when the gate refused it; the decision says why and is kept either way. */
const stepSchema = z.object({ view: orderViewSchema, done: z.boolean() })

export const ordersContract = {
  list: call
    .input(
      pageSchema.extend({
        today: daySchema,
        customerId: z.uuid().nullable(),
        phases: z.array(z.enum(orderPhases)),
        /** Only those the gate holds. */
        heldOnly: z.boolean(),
        search: z.string().max(120),
        sort: z.enum(['number', 'on', 'promisedOn', 'customer', 'total', 'uncoveredCost']),
        descending: z.boolean(),
      }),
    )
    .output(z.object({ rows: z.array(orderRowSchema), total: z.int() })),
  get: call.input(z.object({ id: z.uuid() })).output(orderViewSchema),
  /** Every decision of an order, newest first. */
  decisions: call.input(z.object({ id: z.uuid() })).output(z.array(keptDecisionSchema)),
  /** An item of the catalogue as this customer would buy it today: table, price, cost, stages. Refuses `service-unknown`. */
  quote: call.input(z.object({ customerId: z.uuid(), serviceId: z.uuid(), today: daySchema })).output(
    z.object({
      item: orderItemSchema.omit({ id: true, quantity: true, specification: true }),
      table: z.enum(priceTables),
      agreed: z.boolean(),
    }),
  ),
  /** The decision as it would be, while the order is typed; writes nothing. `id` null for a new order. */
  assess: call
    .input(z.object({ id: z.uuid().nullable(), details: orderDetailsSchema, today: daySchema }))
    .output(orderDecisionSchema),
  /**
   * Saves a new or changed order and decides about it. A refused order is kept, held: nothing typed is lost and nothing
   * goes on. Refuses `order-unknown`, `changed-meanwhile`, `order-closed`, `order-has-delivery` for what is delivered.
   */
  save: call
    .input(
      commandSchema.extend({
        /** Null registers a new one. */
        id: z.uuid().nullable(),
        /** The decision the form began from, to see that nobody else saved meanwhile; null for a new order. */
        seenDecisionId: z.uuid().nullable(),
        fromOrderId: z.uuid().nullable(),
        details: orderDetailsSchema,
      }),
    )
    .output(orderViewSchema),
  /** Begins the next stage of production. */
  advance: call.input(ofOrder.extend({ stage: z.string() })).output(stepSchema),
  /** Production ended. */
  finish: call.input(ofOrder).output(stepSchema),
  /** Hands over some or all of it. Refuses `delivers-too-much`. */
  deliver: call
    .input(
      ofOrder.extend({ quantities: deliverySchema.shape.quantities, receivedBy: z.string().trim().max(120) }),
    )
    .output(stepSchema),
  /** Money for the order before it is billed: a settled title and its payment in one. Refuses `above-balance`, `paid-in-future`. */
  receive: call
    .input(
      ofOrder.extend({
        paidOn: daySchema,
        amount: positiveCentavosSchema,
        means: z.enum(cashMeans),
        note: z.string().trim().max(300),
      }),
    )
    .output(orderViewSchema),
  /**
   * Bills what was delivered and is in no title nor cheque, as one title due on a day. Refuses `nothing-to-bill` before all is
   * delivered or when nothing is left, and `due-before-issue`.
   */
  bill: call.input(ofOrder.extend({ dueOn: daySchema })).output(orderViewSchema),
  /** The cheques of the plan, in hand. Refuses `cheques-differ-from-plan`. */
  receiveCheques: call
    .input(
      ofOrder.extend({
        cheques: z
          .array(
            chequeSchema.pick({
              bank: true,
              number: true,
              issuer: true,
              depositOn: true,
              amount: true,
              cmc7: true,
              issuerTaxId: true,
              samePlace: true,
            }),
          )
          .min(1)
          .max(24),
      }),
    )
    .output(orderViewSchema),
  /** Refuses `order-has-receipts` while money or cheques of it stand, `already-cancelled`. */
  cancel: call.input(ofOrder.extend({ reason: reasonSchema })).output(orderViewSchema),
  /** Takes a cancellation back, through the gate like any other order. */
  reopen: call.input(ofOrder.extend({ reason: reasonSchema })).output(orderViewSchema),
  /** Moves items to a new order, for the same customer; both go through the gate. Refuses `order-has-delivery`. */
  split: call
    .input(ofOrder.extend({ itemIds: z.array(z.uuid()).min(1).max(59) }))
    .output(z.object({ kept: orderViewSchema, parted: orderViewSchema })),
}
