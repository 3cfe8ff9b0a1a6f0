import { z } from 'zod'
import { daySchema } from './calendar.ts'
import { plannedChequeSchema } from './cheque-plan.ts'
import { positiveCentavosSchema, unsignedCentavosSchema } from './money.ts'
import { paymentPolicySchema } from './payment-policy.ts'
import { withdrawalSchema } from './receivable.ts'
import { priceTables, productionStageSchema } from './service.ts'

/** A line of an order. Price and cost are kept as they were, in centavos a piece: the catalogue may change. */
export const orderItemSchema = z.object({
  id: z.uuid(),
  /** Null for work outside the catalogue. */
  serviceId: z.uuid().nullable(),
  description: z.string().trim().min(2).max(160),
  /** Teeth, colour, material: `11, 21 · A2 · zircônia`. No patient's name. */
  specification: z.string().trim().max(200),
  quantity: z.int().min(1).max(999),
  unitPrice: unsignedCentavosSchema,
  unitCost: unsignedCentavosSchema,
  /** The table the price came from; null when it was agreed with the customer or typed. */
  priceTable: z.enum(priceTables).nullable(),
  stages: z.array(productionStageSchema).min(1).max(20),
})
export type OrderItem = z.infer<typeof orderItemSchema>

export const remakeCauses = [
  'lab-error',
  'colour',
  'moulding',
  'plan-change',
  'fit',
  'breakage',
  'other',
] as const
export type RemakeCause = (typeof remakeCauses)[number]

/** Work done again (*repetição*): why, and what part of the price the customer pays, in basis points (§ 11). */
export const remakeSchema = z.object({
  ofOrderId: z.uuid(),
  cause: z.enum(remakeCauses),
  customerPaysBasisPoints: z.union([z.literal(0), z.literal(5000), z.literal(10_000)]),
  note: z.string().trim().max(300),
})

/** A patient is a code, never a name: health data stays out (LGPD art. 11). Letters and digits, no spaces. */
export const patientCodeSchema = z
  .string()
  .trim()
  .regex(/^(?=.*\d)[\p{L}\d._/-]{1,20}$/u, { error: 'patient-code' })

/** What a person types of an order. */
export const orderDetailsSchema = z.object({
  customerId: z.uuid(),
  patientCode: patientCodeSchema.nullable(),
  /** Day of the request. */
  on: daySchema,
  /** The promised day. */
  promisedOn: daySchema.nullable(),
  items: z.array(orderItemSchema).min(1).max(60),
  /** Off the price of the whole order, in centavos; it comes out of the profit only (E20). */
  discount: unsignedCentavosSchema,
  /** The policy as it was chosen: what it says later changes nothing here. */
  policy: paymentPolicySchema,
  /** The cheques agreed, when the policy is of cheques. */
  chequePlan: z.array(plannedChequeSchema).max(24),
  remake: remakeSchema.nullable(),
  note: z.string().trim().max(1000),
})
export type OrderDetails = z.infer<typeof orderDetailsSchema>

/** What was handed over, when and to whom. */
export const deliverySchema = z.object({
  id: z.uuid(),
  on: daySchema,
  /** Quantity per item id. */
  quantities: z.record(z.uuid(), z.int().min(1)),
  receivedBy: z.string().trim().max(120),
  by: z.string(),
})
export type Delivery = z.infer<typeof deliverySchema>

/** A stage that began: stages are those of all items in order, merged by name; see `stagesOf`. */
export const stageEntrySchema = z.object({ stage: z.string(), on: daySchema, by: z.string() })

export const orderSchema = orderDetailsSchema.extend({
  id: z.uuid(),
  /** The number people say: OS 1, 2, 3… */
  number: z.int().positive(),
  createdOn: daySchema,
  /** Stages begun, in the order they began. */
  stageLog: z.array(stageEntrySchema),
  /** Production ended: the work waits for delivery. */
  readyOn: daySchema.nullable(),
  deliveries: z.array(deliverySchema),
  /** Titles that bill it or that its receipts settled; their amounts are no longer unbilled. */
  receivableIds: z.array(z.uuid()),
  /** The decision in force; the earlier ones stay in `decisions`. */
  decisionId: z.uuid(),
  /** Its verdict, for lists. */
  verdict: z.enum(['approve', 'conditions', 'refuse']),
  cancellation: withdrawalSchema.nullable(),
  /** The order it was copied or split from. */
  fromOrderId: z.uuid().nullable(),
})
export type Order = z.infer<typeof orderSchema>

/** Where an order is, derived from its record; `held` says that the decision in force refuses the next step. */
export const orderPhases = ['registered', 'producing', 'ready', 'delivered', 'cancelled'] as const
export type OrderPhase = (typeof orderPhases)[number]

/** An order's money, in centavos; see `totalsOf`. `total` = gross − discount, by what the customer pays of a remake. */
export const orderTotalsSchema = z.object({
  gross: unsignedCentavosSchema,
  discount: unsignedCentavosSchema,
  total: unsignedCentavosSchema,
  cost: unsignedCentavosSchema,
  /** total − cost; negative when it is sold below cost. */
  profit: z.int(),
})
export type OrderTotals = z.infer<typeof orderTotalsSchema>

/** What an order has cost, brought in and left at risk (X1); centavos. */
export const costCoverSchema = z.object({
  total: unsignedCentavosSchema,
  cost: unsignedCentavosSchema,
  /** Payments of its titles that stand. */
  received: unsignedCentavosSchema,
  chequesInHand: unsignedCentavosSchema,
  /** Cost not yet received: what we lose if they never pay. */
  uncoveredCost: unsignedCentavosSchema,
  /** What of the price above cost is not yet received. */
  unearnedProfit: unsignedCentavosSchema,
  /** What must come in before production begins, by the policy. */
  requiredEntry: positiveCentavosSchema.or(z.literal(0)),
  /** `requiredEntry` less what came in. */
  missingEntry: unsignedCentavosSchema,
  /** Of the total, what an agreement forgave: nobody pays it any more. Left out when nothing was. */
  forgiven: unsignedCentavosSchema.optional(),
})
export type CostCover = z.infer<typeof costCoverSchema>
