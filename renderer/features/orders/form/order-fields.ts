import { formResolver } from '#renderer/lib/form-resolver.ts'
import { type Day, daySchema } from '#shared/domain/calendar.ts'
import type { PlannedCheque } from '#shared/domain/cheque-plan.ts'
import type { Centavos } from '#shared/domain/money.ts'
import {
  type OrderDetails,
  orderDetailsSchema,
  type OrderItem,
  orderItemSchema,
  patientCodeSchema,
  type RemakeCause,
} from '#shared/domain/order.ts'
import type { PaymentPolicy } from '#shared/domain/payment-policy.ts'
import type { PriceTable, ProductionStage } from '#shared/domain/service.ts'
import { orderForm as words } from '#shared/pt-br/order-form.ts'
import { v7 as uuid } from 'uuid'
import type { z } from 'zod'

/** A line as the form holds it: null where nothing was typed. */
export type ItemFields = {
  id: string
  serviceId: string | null
  description: string
  specification: string
  quantity: number | null
  unitPrice: Centavos | null
  unitCost: Centavos | null
  priceTable: PriceTable | null
  /** Whether the price was agreed with this customer alone. */
  agreed: boolean
  stages: ProductionStage[]
}

export type ChequeFields = { depositOn: Day | null; amount: Centavos | null }

export type RemakeFields = {
  ofOrderId: string
  cause: RemakeCause
  customerPaysBasisPoints: 0 | 5000 | 10_000
  note: string
}

/** An order as the form's fields hold it. */
export type OrderFields = {
  customerId: string
  customerName: string
  patientCode: string
  on: Day | null
  promisedOn: Day | null
  items: ItemFields[]
  discount: Centavos | null
  policy: PaymentPolicy | null
  chequePlan: ChequeFields[]
  remake: RemakeFields | null
  note: string
}

export function emptyItem(): ItemFields {
  return {
    id: uuid(),
    serviceId: null,
    description: '',
    specification: '',
    quantity: 1,
    unitPrice: null,
    unitCost: null,
    priceTable: null,
    agreed: false,
    stages: [],
  }
}

/** A new order of the day, of a customer when one is known. */
export function emptyOrder(today: Day, customer: { id: string; name: string } | null): OrderFields {
  return {
    customerId: customer?.id ?? '',
    customerName: customer?.name ?? '',
    patientCode: '',
    on: today,
    promisedOn: null,
    items: [emptyItem()],
    discount: null,
    policy: null,
    chequePlan: [],
    remake: null,
    note: '',
  }
}

/** An order as it was saved, in the form's fields. */
export function orderFields(details: OrderDetails, customerName: string): OrderFields {
  return {
    ...details,
    customerName,
    patientCode: details.patientCode ?? '',
    items: details.items.map((item) => ({
      ...item,
      agreed: item.serviceId !== null && item.priceTable === null,
    })),
    discount: details.discount || null,
  }
}

/** A copy to sell again today: ids of its own, no cheques, no promise, no remake. */
export function copiedOrder(details: OrderDetails, customerName: string, today: Day): OrderFields {
  return {
    ...orderFields(details, customerName),
    on: today,
    promisedOn: null,
    items: details.items.map((item) => ({ ...item, id: uuid(), agreed: false })),
    policy: null,
    chequePlan: [],
    remake: null,
  }
}

/** Whether nothing was typed in a line: such a line at the end is left out. */
export const isBlank = ({ serviceId, description }: ItemFields) =>
  serviceId === null && description.trim() === ''

function itemInput({ agreed: _agreed, ...item }: ItemFields): z.input<typeof orderItemSchema> {
  const stages = item.stages.length ? item.stages : [{ name: words.item.outsideStage, critical: false }]
  return { ...item, stages } as z.input<typeof orderItemSchema>
}

/** What the contract's schema takes; blank lines at the end are nobody's. */
export function orderInput(fields: OrderFields): z.input<typeof orderDetailsSchema> {
  const last = fields.items.findLastIndex((item) => !isBlank(item))
  return {
    customerId: fields.customerId,
    patientCode: fields.patientCode.trim() || null,
    on: fields.on ?? '',
    promisedOn: fields.promisedOn,
    items: fields.items.slice(0, last + 1).map(itemInput),
    discount: fields.discount ?? 0,
    policy: fields.policy as z.input<typeof orderDetailsSchema>['policy'],
    chequePlan: (fields.policy?.rest === 'cheques' ? fields.chequePlan : []) as PlannedCheque[],
    remake: fields.remake,
    note: fields.note,
  }
}

export const orderResolver = formResolver<OrderFields, typeof orderDetailsSchema>(
  orderDetailsSchema,
  orderInput,
)

/**
 * The order as far as it is typed, for the decision beside the form; null while there is nothing to decide about. What is
 * half typed (a line without price, a patient's name) is left out rather than waited for.
 */
export function detailsSoFar(fields: OrderFields): OrderDetails | null {
  const input = orderInput(fields)
  const items = input.items.flatMap((item): OrderItem[] => {
    const parsed = orderItemSchema.safeParse(item)
    return parsed.success ? [parsed.data] : []
  })
  const patient = patientCodeSchema.safeParse(input.patientCode)
  const on = daySchema.safeParse(input.on)
  const parsed = orderDetailsSchema.safeParse({
    ...input,
    items,
    on: on.success ? on.data : null,
    patientCode: patient.success ? patient.data : null,
    chequePlan: fields.chequePlan.every(({ depositOn, amount }) => depositOn && amount)
      ? input.chequePlan
      : [],
  })
  return parsed.success ? parsed.data : null
}

/** What the summary of problems calls each field. */
export function orderLabels(items: number): Record<string, string> {
  const labels: Record<string, string> = {
    customerId: words.customer,
    patientCode: words.patientCode,
    on: words.on,
    promisedOn: words.promisedOn,
    items: words.items,
    discount: words.discount,
    policy: words.policy.title,
    'remake.ofOrderId': words.remake.origin,
    note: words.note,
  }
  for (let at = 0; at < items; at++) {
    labels[`items.${at}.description`] = words.item.description(at + 1)
    labels[`items.${at}.specification`] = words.item.specification(at + 1)
    labels[`items.${at}.quantity`] = words.item.quantity(at + 1)
    labels[`items.${at}.unitPrice`] = words.item.price(at + 1)
    labels[`items.${at}.unitCost`] = words.item.cost(at + 1)
  }
  return labels
}
