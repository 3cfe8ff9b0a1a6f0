import { z } from 'zod'
import { positiveCentavosSchema, unsignedCentavosSchema } from './money.ts'

/** *Cheia*, *Padrão* and *VIP* (E23); defaulters pay the full one. */
export const priceTables = ['full', 'standard', 'vip'] as const
export type PriceTable = (typeof priceTables)[number]

/** A step of the production; a critical one goes on under a hard hold, for the work would be lost (X2). */
export const productionStageSchema = z.object({
  name: z.string().trim().min(2).max(60),
  critical: z.boolean(),
})
export type ProductionStage = z.infer<typeof productionStageSchema>

/** A kind of work with what it costs and its price in each table, in centavos. */
export const serviceDetailsSchema = z
  .object({
    code: z.string().trim().min(1).max(20),
    name: z.string().trim().min(2).max(120),
    /** Direct cost: material, outside work, the hours of who makes it. */
    cost: unsignedCentavosSchema,
    prices: z.object({
      full: positiveCentavosSchema,
      standard: positiveCentavosSchema,
      vip: positiveCentavosSchema,
    }),
    stages: z.array(productionStageSchema).min(1).max(20),
    /** Business days from the complete order to the delivery. */
    productionDays: z.int().min(0).max(120),
    active: z.boolean(),
  })
  .refine(({ prices }) => prices.full >= prices.standard && prices.standard >= prices.vip, {
    path: ['prices', 'full'],
    error: 'tables-out-of-order',
  })
export type ServiceDetails = z.infer<typeof serviceDetailsSchema>

export const serviceSchema = serviceDetailsSchema.safeExtend({ id: z.uuid() })
export type Service = z.infer<typeof serviceSchema>
